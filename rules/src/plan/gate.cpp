#include "plan/gate.hpp"

namespace mingbai {

Cover find_cover(World& world, const KindPlan& kind, const CoverSpell& spell, CaseKey key, Date on) {
  if (year_of(on) != world.person.benefit_year) {
    say(world, ReasonCode::not_covered, id_of(kind.kind), nullptr);
    return Cover::none;
  }
  const auto cover = static_cast<Cover>(key.get(CaseKey::cover));
  if (cover == Cover::none) say(world, ReasonCode::not_covered, id_of(kind.kind), spell.source);
  if (cover == Cover::partly) say(world, ReasonCode::not_stated, "care.counted_on", nullptr);
  if (spell.lacks_payment_day) {
    Reason reason;
    reason.code = ReasonCode::missing_answer;
    reason.path = {"/enrolment/paid_on", 0, {}};
    world.said->reason(reason);
  }
  return cover;
}

bool is_refused_as_undesignated(World& world, const KindPlan& kind, CaseKey key) {
  if (kind.benefit == nullptr || !key.has(CaseKey::is_undesignated) || !kind.benefit->designated_only) return false;
  const DesignatedOnly& only = *kind.benefit->designated_only;
  say(world, ReasonCode::not_covered, world.id_of(only.figure), &only.source);
  return true;
}

bool is_spoken_of(const KindPlan& kind, CaseKey key) {
  const Benefit* const benefit = kind.benefit;
  if (benefit == nullptr || benefit->method.empty()) return false;
  const auto setting = key.number<Setting>(CaseKey::setting);
  if (benefit->setting && setting.value_or(*benefit->setting) != *benefit->setting) return false;
  if (key.has(CaseKey::fits_no_class) || key.has(CaseKey::is_elsewhere)) return false;
  return !key.has(CaseKey::is_undesignated) || benefit->designated_only;
}

void say_not_spoken_of(World& world, const KindPlan& kind, CaseKey key) {
  say(world, ReasonCode::not_stated, key.has(CaseKey::is_elsewhere) ? "care.place" : id_of(kind.kind), nullptr);
}

void say_before_effect(World& world, FigureId figure, const Term& term) {
  Reason reason;
  reason.code = ReasonCode::before_effect;
  reason.figure = world.id_of(figure);
  reason.source = &term.source;
  reason.from = term.first_day;
  world.said->reason(reason);
}

bool breaks_known_basis(const World& world, const KindPlan& kind, const Deductible& rule, CaseKey key) {
  const auto known = world.person.known_basis(kind.kind);
  if (!known || rule.basis.reading != nullptr || key.has(CaseKey::is_alone)) return false;
  const auto basis = static_cast<DeductibleBasis>(rule.basis.values.front());
  return *known != basis && !(is_by_day(basis) && *known == DeductibleBasis::per_day);
}

std::optional<Range> package_price(World& world, const Benefit& benefit, const Occasion& occasion) {
  const auto* const package = first_of<Package>(benefit);
  if (package == nullptr) return std::nullopt;
  const Found found = find(world, package->figure, occasion);
  return found.states_figure() ? std::optional(money_range(found.bounds)) : std::nullopt;
}

}  // namespace mingbai
