#pragma once

#include "mingbai/estimate.hpp"
#include "plan/axes.hpp"
#include "plan/cover.hpp"
#include "plan/decision.hpp"

#include <vector>

namespace mingbai {

struct CoverageAmounts {
  CoverState state{};
  bool is_known = true;
  bool is_contradicted = true;
  std::optional<Date> earliest;
  std::optional<Date> latest;
  std::optional<Date> ends_on;
  std::optional<int> waiting_days;
  std::optional<PaymentPeriod> window;
};

/// A spell of cover, and its number among the different ones of a person.
struct NumberedSpell {
  CoverSpell spell;
  std::size_t number = 0;
};

/// The cover of a person in every combination of what is open about it.
class CoverageTable {
 public:
  /// Reckons it and says how it comes about.
  CoverageTable(const PolicyBook& rulebook, const Chain& chain, const Person& person, OpenAxes& axes, Saying& saying);

  /// The hull over the combinations that are not ruled out.
  [[nodiscard]] CoverageAmounts read_off(const OpenAxes& axes, const Held& held) const;
  /// The cover in a world, asking there for what it depends on.
  const NumberedSpell& in(World& world, Arena& arena);
  [[nodiscard]] const Saying::Result& said() const { return said_; }

 private:
  struct Combination {
    std::span<const Pick> picks;
    const NumberedSpell* cover = nullptr;
  };

  int benefit_year_;
  List<Combination> combinations_;
  /// The different spells, by number.
  std::vector<CoverSpell> spells_;
  Decision<NumberedSpell> decision_;
  Saying::Result said_;
};

}  // namespace mingbai
