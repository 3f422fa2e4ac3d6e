#pragma once

#include "plan/cover.hpp"
#include "plan/kinds.hpp"
#include "plan/look_up.hpp"
#include "plan/world.hpp"
#include "situation/case_key.hpp"

/// What decides whether the text pays care at all, before any mechanism.
namespace mingbai {

/// Whether care on its day is covered, or in the days of a stay.
Cover find_cover(World& world, const KindPlan& kind, const CoverSpell& spell, CaseKey key, Date on);

/// Refuses care in an institution that is not designated, where the text says that only those count.
bool is_refused_as_undesignated(World& world, const KindPlan& kind, CaseKey key);

/// Whether the text rules on such care: not in a setting that it is not about, nor of institutions of none of its
/// classes, nor of those that are not designated where it does not speak of designation, nor elsewhere than in the
/// insured area.
bool is_spoken_of(const KindPlan& kind, CaseKey key);

/// Says that the text does not rule on such care.
void say_not_spoken_of(World& world, const KindPlan& kind, CaseKey key);

/// Says from which day on the text admits such care.
void say_before_effect(World& world, FigureId figure, const Term& term);

/// Whether the text says otherwise of how often a deductible is borne than what the person looked up.
bool breaks_known_basis(const World& world, const KindPlan& kind, const Deductible& rule, CaseKey key);

/// The first mechanism of a kind in a method; null where it has none.
template <class Kind>
const Kind* first_of(const Benefit& benefit) {
  for (const Mechanism& mechanism : benefit.method) {
    if (const auto* const of_kind = std::get_if<Kind>(&mechanism)) return of_kind;
  }
  return nullptr;
}

/// The price of the package (包干) by which care of a benefit is paid, where one is stated.
std::optional<Range> package_price(World& world, const Benefit& benefit, const Occasion& occasion);

}  // namespace mingbai
