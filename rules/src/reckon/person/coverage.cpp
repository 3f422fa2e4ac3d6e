#include "reckon/person/coverage.hpp"

#include "reckon/person/cover.hpp"

#include <algorithm>

namespace mingbai {

namespace {

/// Folds spells of cover: what they do not agree on is not known, but for the days, which widen.
class CoverageFold {
 public:
  explicit CoverageFold(int benefit_year) : benefit_year_(benefit_year) {}

  void add(const CoverSpell& spell) {
    const bool is_first = spells_++ == 0;
    amounts_.is_contradicted = amounts_.is_contradicted && spell.is_contradicted;
    if (is_first) {
      amounts_.earliest = spell.earliest;
      amounts_.latest = spell.latest;
      amounts_.ends_on = spell.ends_on;
      amounts_.waiting_days = spell.waiting_days;
      amounts_.window = spell.window;
    } else {
      amounts_.earliest = fold(amounts_.earliest, spell.earliest, [](Date a, Date b) { return std::min(a, b); });
      amounts_.latest = fold(amounts_.latest, spell.latest, [](Date a, Date b) { return std::max(a, b); });
      amounts_.ends_on = fold(amounts_.ends_on, spell.ends_on, [](Date a, Date b) { return std::max(a, b); });
      if (amounts_.waiting_days != spell.waiting_days) amounts_.waiting_days.reset();
      if (amounts_.window != spell.window) amounts_.window.reset();
    }
    if (spell.knowledge == CoverKnowledge::unknown) {
      amounts_.is_known = false;
      return;
    }
    const auto covers_from = [&](std::optional<Date> start) {
      return spell.knowledge == CoverKnowledge::assumed ||
             (*start <= *spell.ends_on && year_of(*spell.ends_on) == benefit_year_);
    };
    const bool is_not_covered = spell.knowledge == CoverKnowledge::not_covered;
    if (is_not_covered || (spell.ends_on && year_of(*spell.ends_on) != benefit_year_)) ++of_other_year_;
    if (is_not_covered) return;
    if (covers_from(spell.latest)) {
      ++sure_;
    } else if (covers_from(spell.earliest)) {
      ++possible_;
    }
  }

  [[nodiscard]] CoverageAmounts amounts() const {
    CoverageAmounts amounts = amounts_;
    // Payments that may be for this year or for another do not tell which.
    const bool is_year_open = of_other_year_ > 0 && of_other_year_ < spells_;
    if (amounts.is_known && sure_ == spells_) {
      amounts.state = CoverState::covered;
    } else if (!amounts.is_known || is_year_open) {
      amounts.state = CoverState::unknown;
    } else {
      amounts.state = sure_ + possible_ > 0 ? CoverState::waiting : CoverState::not_covered;
    }
    return amounts;
  }

 private:
  template <class Choose>
  static std::optional<Date> fold(std::optional<Date> a, std::optional<Date> b, const Choose& choose) {
    if (!a || !b) return std::nullopt;
    return choose(*a, *b);
  }

  int benefit_year_;
  CoverageAmounts amounts_;
  int spells_ = 0;
  int of_other_year_ = 0;
  int sure_ = 0;
  int possible_ = 0;
};

}  // namespace

CoverageTable::CoverageTable(const PolicyBook& rulebook, const Chain& chain, const Person& person, OpenAxes& axes,
                             Saying& saying)
    : benefit_year_(person.benefit_year) {
  saying.about(said_);
  const Held nothing_held;
  Explorer explorer(nothing_held, axes, Part::coverage, saying.arena());
  do {
    World world(rulebook, chain, person, explorer);
    world.said = &saying;
    const NumberedSpell& cover = in(world, saying.arena());
    combinations_.push(saying.arena(), {saying.arena().copy(explorer.picks()), &cover});
  } while (explorer.next());
}

const NumberedSpell& CoverageTable::in(World& world, Arena& arena) {
  return decision_.in(world, arena, [&](World& asked) {
    const CoverSpell spell = reckon_cover(asked);
    const auto known = std::find(spells_.begin(), spells_.end(), spell);
    const auto number = static_cast<std::size_t>(known - spells_.begin());
    if (known == spells_.end()) spells_.push_back(spell);
    return NumberedSpell{spell, number};
  });
}

CoverageAmounts CoverageTable::read_off(const OpenAxes& axes, const Held& held) const {
  CoverageFold fold(benefit_year_);
  for (const Combination& each : combinations_) {
    if (is_allowed(each.picks, axes, held)) fold.add(each.cover->spell);
  }
  return fold.amounts();
}

}  // namespace mingbai
