#include "plan/look_up.hpp"

#include <cstdlib>

namespace mingbai {

namespace {

Reason about(ReasonCode code, std::string_view figure, const Term& term, Unit unit) {
  Reason reason;
  reason.code = code;
  reason.figure = figure;
  reason.source = &term.source;
  reason.stated = &term.figure;
  reason.unit = unit;
  return reason;
}

void explain_derived(World& world, std::string_view figure, const Term& term, Unit unit) {
  world.said->reason(about(ReasonCode::derived, figure, term, unit));
  const auto value = [&](std::string_view name, std::int64_t number) {
    return unit == Unit::ten_thousandths ? told::rate(name, {Rate{number}, Rate{number}})
                                         : told::money(name, exactly(Money{number}));
  };
  const std::int64_t change = term.figure.value - term.figure.stated;
  world.said->step("derived", figure, &term.source,
                   {value("stated", term.figure.stated), value(change < 0 ? "less" : "plus", std::abs(change))},
                   {value("derived", term.figure.value)});
}

void explain_state(World& world, std::string_view figure, const Term& term, Unit unit) {
  switch (term.figure.state) {
    case FigureState::at_least: world.said->reason(about(ReasonCode::floor, figure, term, unit)); break;
    case FigureState::at_most: world.said->reason(about(ReasonCode::ceiling, figure, term, unit)); break;
    case FigureState::about: world.said->reason(about(ReasonCode::target, figure, term, unit)); break;
    case FigureState::delegated: world.said->reason(about(ReasonCode::delegated, figure, term, unit)); break;
    case FigureState::not_stated: world.said->reason(about(ReasonCode::not_stated, figure, term, unit)); break;
    case FigureState::text_lost: world.said->reason(about(ReasonCode::text_lost, figure, term, unit)); break;
    case FigureState::derived: explain_derived(world, figure, term, unit); break;
    case FigureState::exact:
    case FigureState::unlimited: break;
  }
  if (!term.contradicted_by) return;
  const Contradiction& other = *term.contradicted_by;
  Reason reason;
  reason.code = ReasonCode::conflicting_clauses;
  reason.figure = world.id_of(other.figure_id);
  reason.source = &other.source;
  reason.stated = &other.figure;
  reason.unit = world.rulebook.figure_units[other.figure_id];
  world.said->reason(reason);
}

void assume_in_force(World& world, const Found& found, Date on) {
  const auto& first = found.term->first_day;
  if (!first) return;
  if (found.term->holds_from_issue) {
    world.said->assume({"effective_from_issue", {}, {}, {}, {}, &found.term->source});
  }
  if (year_of(on) > year_of(*first)) {
    world.said->assume({"not_superseded", {}, {}, {}, found.policy->checked_on, &found.term->source});
  }
}

}  // namespace

void explain(World& world, FigureId figure, const Found& found, const Occasion& occasion) {
  if (world.said == nullptr) return;
  const std::string_view id = world.id_of(figure);
  const Unit unit = world.rulebook.figure_units[figure];
  if (found.contradicted != nullptr) {
    world.said->reason(about(ReasonCode::contradicts_policy, id, *found.contradicted, unit));
  }
  if (found.conflicting != nullptr) {
    world.said->reason(about(ReasonCode::conflicting_clauses, id, *found.conflicting, unit));
  }
  if (found.term == nullptr) {
    if (found.is_looked_up) return;
    say(world, ReasonCode::not_stated, id, nullptr);
    return;
  }
  world.said->use(found.term->source);
  if (found.is_outside_period) {
    if (found.is_looked_up) return;
    Reason reason = about(ReasonCode::outside_period, id, *found.term, unit);
    reason.stated = nullptr;
    if (found.term->benefit_year.values.empty()) reason.from = found.term->first_day;
    world.said->reason(reason);
    return;
  }
  if (!found.is_looked_up) {
    explain_state(world, id, *found.term, unit);
    for (const Term* term : found.bounds_from_above) explain_state(world, id, *term, unit);
  }
  if (occasion.on && found.term->benefit_year.values.empty()) assume_in_force(world, found, *occasion.on);
}

Found find_and_explain(World& world, FigureId figure, const Occasion& occasion) {
  Found found = find(world, figure, occasion);
  explain(world, figure, found, occasion);
  return found;
}

}  // namespace mingbai
