#pragma once

#include "plan/axes.hpp"
#include "plan/world.hpp"

#include <optional>

namespace mingbai {

struct FundingAmounts {
  std::optional<Range> fiscal;
  std::optional<Range> total;
  std::optional<Range> central;
  std::optional<Range> local;
  /// None for a level of government that has no part of its own.
  std::optional<Range> region;
  std::optional<Range> city;
  std::optional<Range> county;
  std::optional<Range> pool_supplement;
  std::optional<Range> outpatient_pool;
  /// Whatever is read or answered, a figure that the person looked up breaks what a document states.
  bool is_contradicted = true;
};

/// What the state pays into the scheme for a person, and who of the state pays it, in every combination of what is open
/// about that.
class FundingTable {
 public:
  /// The total only where a document states it.
  struct Combination {
    std::span<const Pick> picks;
    FundingAmounts amounts;
    bool is_total_stated = false;
  };

  /// Reckons it and says how it comes about.
  FundingTable(const PolicyBook& rulebook, const Chain& chain, const Person& person, OpenAxes& axes, Saying& saying);

  /// The hull over the combinations that are not ruled out; the total follows from the standard contribution where no
  /// document states it.
  [[nodiscard]] FundingAmounts read_off(const OpenAxes& axes, const Held& held, Range standard_contribution) const;
  [[nodiscard]] const Saying::Result& said() const { return said_; }

 private:
  List<Combination> combinations_;
  Saying::Result said_;
};

}  // namespace mingbai
