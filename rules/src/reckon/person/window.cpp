#include "reckon/person/window.hpp"

namespace mingbai {

namespace {

bool has_days(const Window& window) { return window.from && window.to; }

bool is_set_for(const Window& window, int benefit_year) {
  return window.since_benefit_year.value_or(benefit_year) <= benefit_year &&
         benefit_year <= window.until_benefit_year.value_or(benefit_year);
}

/// The benefit year for which a window with days is open on the day.
std::optional<int> year_open_on(const Window& window, Date day) {
  for (int year = year_of(day); year <= year_of(day) + 1; ++year) {
    if (window.from->in(year) <= day && day <= window.to->in(year)) return year;
  }
  return std::nullopt;
}

bool is_named(const World& world, PaymentPeriod period) {
  const auto& named = world.person.enrolment->period;
  return named && *named == period;
}

/// The window with days that the payment falls in, unless the person names another; and the one that the person names
/// although the payment does not fall in it.
struct DatedWindows {
  PaymentWindow open;
  const Window* contradicted = nullptr;
};

DatedWindows find_dated(const World& world, Date paid) {
  DatedWindows found;
  for (const Policy* policy : world.chain) {
    for (const Window& window : policy->windows) {
      if (!has_days(window)) continue;
      const auto year = year_open_on(window, paid);
      const bool may_be_meant = !world.person.enrolment->period || is_named(world, window.period);
      const bool is_until = year && *year <= window.until_benefit_year.value_or(*year);
      if (is_until && may_be_meant && found.open.window == nullptr)
        found.open = {window.period, false, &window, policy, *year};
      if (!year && is_named(world, window.period)) found.contradicted = &window;
    }
  }
  return found;
}

/// The benefit year that a payment in a window without days is for: the payment for a concentrated period comes before
/// its year, others come within it.
int year_paid_for(const World& world, PaymentPeriod period, Date paid) {
  return period == PaymentPeriod::concentrated ? world.person.benefit_year : year_of(paid);
}

PaymentWindow find_undated(const World& world, PaymentPeriod period, Date paid) {
  const int year = year_paid_for(world, period, paid);
  for (const Policy* policy : world.chain) {
    for (const Window& window : policy->windows) {
      if (!has_days(window) && window.period == period && is_set_for(window, year)) {
        return {period, false, &window, policy, year};
      }
    }
  }
  return {period, false, nullptr, nullptr, year};
}

bool has_undated(const World& world, PaymentPeriod period, Date paid) {
  return find_undated(world, period, paid).window != nullptr;
}

/// One of two periods, of which the person does not tell which it is.
PaymentPeriod pick_period(World& world, PaymentPeriod one, PaymentPeriod other) {
  const Axis axis = axis_of(OpenInput::payment_period, static_cast<std::size_t>(one), static_cast<std::size_t>(other));
  return world.pick(Level::person, axis, 2) == 0 ? one : other;
}

/// The window of a payment of which the person does not tell the period: before its year it is for the concentrated
/// period, if the text does not say when that is; later it is assumed to come after that period, and both what the text
/// provides for and what it does not may be the case. Where the text speaks of no other period, its word on the
/// concentrated one is all that there is.
PaymentWindow find_unnamed(World& world, Date paid) {
  const bool has_concentrated = has_undated(world, PaymentPeriod::concentrated, paid);
  const bool has_extended = has_undated(world, PaymentPeriod::extended, paid);
  const bool has_after = has_undated(world, PaymentPeriod::after, paid);
  const bool is_early = paid < first_day_of(world.person.benefit_year);
  if (has_concentrated && is_early) return find_undated(world, PaymentPeriod::concentrated, paid);
  if (has_concentrated && !has_extended && !has_after) {
    PaymentWindow guess = find_undated(world, PaymentPeriod::concentrated, paid);
    guess.is_guessed = true;
    return guess;
  }
  if (has_extended) return find_undated(world, pick_period(world, PaymentPeriod::extended, PaymentPeriod::after), paid);
  if (has_concentrated && world.said != nullptr) {
    world.said->assume({"paid_after_concentrated_period", {"/enrolment/period", 0, {}}, {}, {}, {}, nullptr});
  }
  return find_undated(world, PaymentPeriod::after, paid);
}

}  // namespace

PaymentWindow window_of_period(const World& world, PaymentPeriod period) {
  const int year = world.person.benefit_year;
  for (const Policy* policy : world.chain) {
    for (const Window& window : policy->windows) {
      if (window.period == period && is_set_for(window, year)) return {period, false, &window, policy, year};
    }
  }
  return {period, false, nullptr, nullptr, year};
}

const Window* find_window_not_open(const World& world, Date paid) {
  const int year = world.person.benefit_year;
  const Window* first = nullptr;
  for (const Policy* policy : world.chain) {
    for (const Window& window : policy->windows) {
      const bool is_dated = window.from && is_set_for(window, year);
      if (is_dated && (first == nullptr || window.from->in(year) < first->from->in(year))) first = &window;
    }
  }
  return first != nullptr && paid < first->from->in(year) ? first : nullptr;
}

bool is_exempt(World& world, const Window& window, Date paid) {
  if (window.exempt.is_empty()) return false;
  const SymbolSet identities = world.identities_on(paid);
  if (identities.meets(window.exempt)) return true;
  if (identities.is_empty()) return false;
  return world.choose_as<OpenList>(window.exempt_others) == OpenList::exempt;
}

PaymentWindow find_window(World& world, Date paid) {
  const DatedWindows dated = find_dated(world, paid);
  const auto& named = world.person.enrolment->period;
  if (dated.open.window != nullptr) {
    if (named) return dated.open;
    const PaymentWindow extended = find_undated(world, PaymentPeriod::extended, paid);
    const bool may_be_extended = extended.window != nullptr && is_exempt(world, *extended.window, paid);
    if (!may_be_extended) return dated.open;
    return pick_period(world, dated.open.period, extended.period) == dated.open.period ? dated.open : extended;
  }
  if (dated.contradicted != nullptr) {
    say(world, ReasonCode::contradicts_policy, "coverage.window", &dated.contradicted->source);
  }
  if (named && dated.contradicted == nullptr) return find_undated(world, *named, paid);
  return find_unnamed(world, paid);
}

}  // namespace mingbai
