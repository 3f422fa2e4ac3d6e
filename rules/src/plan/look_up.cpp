#include "plan/look_up.hpp"

#include <algorithm>

namespace mingbai {

namespace {

bool names_year(const World& world, const Term& term) {
  const auto& years = term.benefit_year.values;
  return years.empty() || std::find(years.begin(), years.end(), world.person.benefit_year) != years.end();
}

bool is_for_year(World& world, const Term& term) {
  return term.benefit_year.values.empty() || world.choose(term.benefit_year) == world.person.benefit_year;
}

bool is_for_day(const Term& term, const Occasion& occasion) {
  if (!term.benefit_year.values.empty() || !occasion.on) return true;
  const auto first = term.first_day;
  return (!first || *first <= *occasion.on) && (!term.to || *occasion.on <= *term.to);
}

bool is_for_care(const Term& term, CaseKey care) {
  const auto class_number = care.number<std::size_t>(CaseKey::class_number);
  if (!term.classes.is_empty() && !(class_number && term.classes.has(*class_number))) return false;
  if (term.delivery && term.delivery != care.number<Delivery>(CaseKey::delivery)) return false;
  if (term.setting && term.setting != care.number<Setting>(CaseKey::setting)) return false;
  if (term.admission && term.admission != care.number<StayOrder>(CaseKey::admission)) return false;
  if (term.diseases.empty()) return true;
  const auto disease = care.number<std::size_t>(CaseKey::disease);
  return disease && std::find(term.diseases.begin(), term.diseases.end(), *disease) != term.diseases.end();
}

bool is_for_payment(World& world, const Term& term) {
  const auto& enrolment = world.person.enrolment;
  if (term.paid_in && !(enrolment && enrolment->period == term.paid_in)) return false;
  if (!term.is_for_some_payments()) return true;
  const auto paid = world.day_of_payment();
  return paid && (!term.paid_from || *term.paid_from <= *paid) && (!term.paid_to || *paid <= *term.paid_to);
}

bool is_for_person(World& world, const Term& term) {
  if (!term.identities.is_empty() && !term.identities.meets(world.identities())) return false;
  if (!term.localities.is_empty()) {
    const auto locality = world.locality();
    if (!locality || !term.localities.has(*locality)) return false;
  }
  return world.meets_all(term.requirements, {}) && is_for_payment(world, term);
}

bool is_read_so(World& world, const Term& term) {
  return term.when.reading == nullptr || world.choose(*term.when.reading) == term.when.option;
}

/// Whether a line that is not for the day or year would be for the person, as far as it is told who they are.
bool may_be_for_person(const World& world, const Term& term) {
  const auto identities = world.given_identities();
  if (!term.identities.is_empty() && identities && !term.identities.meets(*identities)) return false;
  const auto& locality = world.person.locality;
  return term.localities.is_empty() || !locality || term.localities.has(*locality);
}

struct TermMatch {
  const Term* term = nullptr;
  bool is_outside_period = false;
};

TermMatch match(World& world, const Table& table, const Occasion& occasion) {
  TermMatch outside;
  const auto keep_outside = [&](const Term& term) {
    if (outside.term == nullptr) outside = {&term, true};
  };
  for (const Term& term : table.terms) {
    if (!is_for_care(term, occasion.care)) continue;
    if (!names_year(world, term) || !is_for_day(term, occasion)) {
      if (may_be_for_person(world, term)) keep_outside(term);
    } else if (is_for_person(world, term) && is_read_so(world, term)) {
      if (is_for_year(world, term)) return {&term, false};
      keep_outside(term);
    }
  }
  return outside;
}

bool breaks(const Term& term, Unit unit, std::int64_t value) {
  const Bounds bounds = bounds_of(term.figure.state, term.figure.value, unit);
  return value < bounds.low || value > bounds.high;
}

/// The line that a looked-up value breaks; none where it breaks no line.
const Term* broken_by(const World& world, const KnownTerm& known, const Found& found) {
  const Unit unit = world.rulebook.figure_units[known.figure];
  if (found.states_figure() && breaks(*found.term, unit, known.value)) return found.term;
  for (const Term* term : found.bounds_from_above) {
    if (breaks(*term, unit, known.value)) return term;
  }
  return nullptr;
}

void fill_in_known(const World& world, FigureId figure, Found& found) {
  for (const KnownTerm& known : world.person.known_terms) {
    if (known.figure != figure) continue;
    found.contradicted = broken_by(world, known, found);
    if (found.contradicted != nullptr) continue;
    found.bounds = {known.value, known.value};
    found.is_looked_up = true;
  }
}

}  // namespace

FromAbove bind_from_above(const Policy& above, FigureId figure, const Figure& stated, Unit unit, Bounds& bounds) {
  const bool binds = figure != figures::total || !above.contribution_is_indicative;
  if (!binds || !is_floor_or_ceiling(stated.state)) return FromAbove::changes_nothing;
  const Bounds of_line = bounds_of(stated.state, stated.value, unit);
  const Bounds narrowed{std::max(bounds.low, of_line.low), std::min(bounds.high, of_line.high)};
  if (narrowed.low > narrowed.high) return FromAbove::conflicts;
  if (narrowed == bounds) return FromAbove::changes_nothing;
  bounds = narrowed;
  return FromAbove::narrows;
}

Found find(World& world, FigureId figure, const Occasion& occasion) {
  Found found;
  const Unit unit = world.rulebook.figure_units[figure];
  found.bounds = open_bounds(unit);
  bool has_figure = false;
  const auto keep = [&](const Policy& policy, TermMatch matched) {
    found.term = matched.term;
    found.policy = &policy;
    found.is_outside_period = matched.is_outside_period;
  };
  for (const Policy* policy : world.chain) {
    const Table* table = policy->table(figure);
    if (table == nullptr) continue;
    const TermMatch matched = match(world, *table, occasion);
    if (matched.term == nullptr) continue;
    const Figure& stated = matched.term->figure;
    const bool states = !matched.is_outside_period && states_figure(stated.state);
    if (!has_figure && (states || found.term == nullptr || (found.is_outside_period && !matched.is_outside_period))) {
      keep(*policy, matched);
      has_figure = states;
      if (states) found.bounds = bounds_of(stated.state, stated.value, unit);
    } else if (has_figure && states) {
      const FromAbove effect = bind_from_above(*policy, figure, stated, unit, found.bounds);
      if (effect == FromAbove::conflicts) found.conflicting = matched.term;
      if (effect == FromAbove::narrows) found.bounds_from_above.add(matched.term);
    }
  }
  fill_in_known(world, figure, found);
  return found;
}

bool is_stated_for_others(const World& world, FigureId figure) {
  const auto is_for_others = [&](const Term& term) { return !term.identities.is_empty() && names_year(world, term); };
  return std::any_of(world.chain.begin(), world.chain.end(), [&](const Policy* policy) {
    const Table* table = policy->table(figure);
    return table != nullptr && std::any_of(table->terms.begin(), table->terms.end(), is_for_others);
  });
}

Found find_in(World& world, const Policy& policy, const Table& table, const Occasion& occasion) {
  const Unit unit = world.rulebook.figure_units[table.id];
  const TermMatch matched = match(world, table, occasion);
  Found found;
  found.bounds = open_bounds(unit);
  found.term = matched.term;
  found.policy = &policy;
  found.is_outside_period = matched.is_outside_period;
  if (found.states_figure()) found.bounds = bounds_of(found.term->figure.state, found.term->figure.value, unit);
  fill_in_known(world, table.id, found);
  return found;
}

namespace {

bool overlap(const Term& a, const Term& b) { return a.above < b.up_to && b.above < a.up_to; }

}  // namespace

std::vector<const Term*> find_brackets(World& world, FigureId figure, const Occasion& occasion) {
  for (const Policy* policy : world.chain) {
    const Table* table = policy->table(figure);
    if (table == nullptr) continue;
    std::vector<const Term*> brackets;
    for (const Term& term : table->terms) {
      const auto is_taken = [&](const Term* earlier) { return overlap(*earlier, term); };
      if (std::any_of(brackets.begin(), brackets.end(), is_taken)) continue;
      if (is_for_care(term, occasion.care) && names_year(world, term) && is_for_day(term, occasion) &&
          is_for_person(world, term) && is_read_so(world, term) && is_for_year(world, term)) {
        brackets.push_back(&term);
      }
    }
    const auto states = [](const Term* term) { return states_figure(term->figure.state); };
    if (std::any_of(brackets.begin(), brackets.end(), states)) return brackets;
  }
  return {};
}

}  // namespace mingbai
