#include "mechanisms/window.hpp"

namespace mingbai {

namespace {

bool has_days(const Window& window) { return window.from && window.to; }

/// The benefit year for which a window with days is open on the day.
std::optional<int> year_open_on(const Window& window, Date day) {
  for (int year = year_of(day); year <= year_of(day) + 1; ++year) {
    if (window.from->in(year) <= day && day <= window.to->in(year)) return year;
  }
  return std::nullopt;
}

void say_contradiction(World& world, const Window& window) {
  if (world.trace == nullptr) return;
  Reason reason;
  reason.code = ReasonCode::contradicts_policy;
  reason.figure = "coverage.window";
  reason.source = &window.source;
  world.trace->reason(std::move(reason));
}

bool is_named(const World& world, PaymentPeriod period) {
  const auto& named = world.situation.enrolment->period;
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
      const bool may_be_meant = !world.situation.enrolment->period || is_named(world, window.period);
      if (year && may_be_meant && found.open.window == nullptr) found.open = {window.period, &window, policy, *year};
      if (!year && is_named(world, window.period)) found.contradicted = &window;
    }
  }
  return found;
}

PaymentWindow find_undated(const World& world, PaymentPeriod period, Date paid) {
  for (const Policy* policy : world.chain) {
    for (const Window& window : policy->windows) {
      if (!has_days(window) && window.period == period) return {period, &window, policy, year_of(paid)};
    }
  }
  return {period, nullptr, nullptr, year_of(paid)};
}

/// Without a word of the person, both what the text provides for and what it does not may be the case.
PaymentPeriod undated_period(World& world, Date paid) {
  if (find_undated(world, PaymentPeriod::extended, paid).window == nullptr) return PaymentPeriod::after;
  return world.answer_of_person(OpenInput::payment_period, 2) == 0 ? PaymentPeriod::extended : PaymentPeriod::after;
}

}  // namespace

PaymentWindow find_window(World& world, Date paid) {
  const DatedWindows dated = find_dated(world, paid);
  if (dated.open.window != nullptr) return dated.open;
  const auto& named = world.situation.enrolment->period;
  if (dated.contradicted != nullptr) say_contradiction(world, *dated.contradicted);
  const bool decides = named && dated.contradicted == nullptr;
  return find_undated(world, decides ? *named : undated_period(world, paid), paid);
}

}  // namespace mingbai
