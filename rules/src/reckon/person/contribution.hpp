#pragma once

#include "plan/axes.hpp"
#include "plan/world.hpp"

#include <optional>

namespace mingbai {

struct AidOfYear;

struct ContributionAmounts {
  Range standard = no_range;
  Range aid = no_range;
  Range due = no_range;
  std::optional<Range> indicative;
  /// The identity that the aid is for, where it is one and the same throughout.
  std::optional<std::size_t> aid_identity;
  /// Whatever is read or answered, what the person looked up or received breaks what a document states.
  bool is_contradicted = true;
  /// In some combination no text says what becomes of aid where the identities change.
  bool is_unknown = false;
};

/// The contribution of a person in every combination of what is open about it.
class ContributionTable {
 public:
  /// Reckons it and says how it comes about.
  ContributionTable(const PolicyBook& rulebook, const Chain& chain, const Person& person, OpenAxes& axes,
                    Saying& saying);

  /// The hull over the combinations that are not ruled out.
  [[nodiscard]] ContributionAmounts read_off(const OpenAxes& axes, const Held& held) const;
  [[nodiscard]] const Saying::Result& said() const { return said_; }

 private:
  /// Aid, and what it leaves to pay.
  struct Aided {
    Range aid;
    Range due;
    std::optional<std::size_t> identity;
    bool is_contradicted = false;
    bool is_unknown = false;
  };
  struct Combination {
    std::span<const Pick> picks;
    Range standard;
    bool is_stated = false;
    std::optional<Range> indicative;
    /// By any of several identities, and by the one that gives most.
    Aided by_any;
    Aided by_highest;
  };

  Combination reckon(World& world, const Chain& setting);
  static Aided aided(const AidOfYear& of_year, Range standard, bool is_contradicted);

  List<Combination> combinations_;
  Saying::Result said_;
};

}  // namespace mingbai
