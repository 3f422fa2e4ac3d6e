#include "reckon/person/cover.hpp"

#include "plan/look_up.hpp"
#include "policy/chain.hpp"
#include "reckon/person/window.hpp"

#include <algorithm>

namespace mingbai {

namespace {

CoverSpell unknown_in(std::optional<PaymentPeriod> window) {
  CoverSpell spell;
  spell.knowledge = CoverKnowledge::unknown;
  spell.window = window;
  return spell;
}

void say_window(World& world, const PaymentWindow& payment, Date paid) {
  if (world.said == nullptr) return;
  world.said->step("window", "coverage.window", &payment.window->source, {told::day("paid_on", paid)},
                   {told::word("window", payment_period_ids[static_cast<std::size_t>(payment.period)]),
                    told::number("benefit_year", payment.benefit_year)});
}

/// A payment that the text rules on only from a later year or day than its own.
bool is_before_rule(const World& world, const PaymentWindow& payment, Date paid) {
  if (payment.window->since_benefit_year) return payment.benefit_year < *payment.window->since_benefit_year;
  const Document* document = world.rulebook.document(payment.window->source);
  return document != nullptr && paid < document->effective_on.value_or(document->issued_on);
}

void assume_in_force(World& world, const PaymentWindow& payment) {
  if (world.said == nullptr) return;
  const Source& source = payment.window->source;
  const Document* document = world.rulebook.document(source);
  if (document == nullptr) return;
  if (!payment.window->since_benefit_year && !document->effective_on) {
    world.said->assume({"effective_from_issue", {}, {}, {}, {}, &source});
  }
  const int year = payment.window->since_benefit_year.value_or(year_of(document->issued_on));
  if (payment.benefit_year > year) {
    world.said->assume({"not_superseded", {}, {}, {}, payment.policy->checked_on, &source});
  }
}

CoverSpell wait(World& world, const PaymentWindow& payment, Date paid, CoverSpell spell) {
  const Window& window = *payment.window;
  if (is_exempt(world, window, paid)) {
    say(world, ReasonCode::not_stated, "coverage.exempt_starts_on", &window.exempt_source);
    spell.waiting_days = 0;
    spell.earliest = first_day_of(payment.benefit_year);
    spell.latest = paid;
    return spell;
  }
  const Found days = find_in(world, *payment.policy, *window.waiting_days, {paid, {}});
  explain(world, window.waiting_days->id, days, {paid, {}});
  if (days.bounds.low != days.bounds.high) return unknown_in(payment.period);
  const int count = static_cast<int>(days.bounds.low);
  spell.is_contradicted = days.contradicted != nullptr;
  const Date start = first_day_after_waiting(paid, count, world.choose_as<PaymentDay>(window.payment_day));
  spell.waiting_days = count;
  spell.earliest = start;
  spell.latest = start;
  if (world.said != nullptr) {
    world.said->step("waiting_period", world.id_of(window.waiting_days->id), &window.source,
                     {told::day("paid_on", paid), told::number("days", count)}, {told::day("starts_on", start)});
  }
  return spell;
}

/// Whether the person is one of those who may pay in the window.
bool may_pay_in(World& world, const PaymentWindow& payment, Date paid) {
  const auto& groups = payment.window->groups;
  if (groups.empty()) return true;
  const SymbolSet identities = world.identities_on(paid);
  const Date paid_on = world.person.enrolment->paid_on.value_or(paid);
  const auto is_met = [&](const Requirement& requirement) {
    // Whether a day of "that year" is of the year of payment or of credit no text says: it must be of both.
    const bool is_of_year = std::holds_alternative<AfterDayOfYear>(requirement.test);
    return world.meets(requirement, paid_on) && (!is_of_year || world.meets(requirement, paid));
  };
  return std::any_of(groups.begin(), groups.end(), [&](const Group& group) {
    return identities.meets(group.identities) &&
           group.benefit_year.value_or(payment.benefit_year) == payment.benefit_year &&
           std::all_of(group.requirements.begin(), group.requirements.end(), is_met);
  });
}

/// Cover of a payment in a window that the text sets.
CoverSpell cover_of(World& world, const PaymentWindow& payment, Date paid) {
  const Window& window = *payment.window;
  CoverSpell spell;
  spell.knowledge = CoverKnowledge::dated;
  spell.earliest = first_day_of(payment.benefit_year);
  spell.latest = spell.earliest;
  spell.ends_on = last_day_of(payment.benefit_year);
  spell.waiting_days = 0;
  spell.window = payment.period;
  spell.source = &window.source;
  switch (window.cover) {
    case WindowCover::benefit_year: return spell;
    case WindowCover::after_waiting: return wait(world, payment, paid, spell);
    case WindowCover::from_payment:
      spell.earliest = paid;
      spell.latest = paid;
      return spell;
    case WindowCover::not_stated: say(world, ReasonCode::not_stated, "coverage.window", &window.source); break;
    case WindowCover::text_lost: say(world, ReasonCode::text_lost, "coverage.window", &window.source); break;
  }
  return unknown_in(payment.is_guessed ? std::nullopt : std::optional{payment.period});
}

/// Nobody is covered before they are born.
CoverSpell since_birth(const World& world, CoverSpell spell) {
  const auto& birth = world.person.birth_date;
  if (!birth || spell.knowledge != CoverKnowledge::dated) return spell;
  spell.earliest = std::max(*spell.earliest, *birth);
  spell.latest = std::max(*spell.latest, *birth);
  return spell;
}

/// Whether the text says from when a payment covers.
bool tells_cover(const PaymentWindow& payment) {
  return payment.window != nullptr && payment.window->cover != WindowCover::not_stated &&
         payment.window->cover != WindowCover::text_lost;
}

/// Cover of a payment that comes before any window of the benefit year opens: none, or unknown where it was made before
/// the document was issued too.
std::optional<CoverSpell> cover_before_window(World& world, Date paid) {
  const Window* const window = find_window_not_open(world, paid);
  if (window == nullptr) return std::nullopt;
  say(world, ReasonCode::outside_period, "coverage.window", &window->source);
  const Document* const document = world.rulebook.document(window->source);
  CoverSpell spell = unknown_in(world.person.enrolment->period);
  if (document != nullptr && document->issued_on <= paid) spell.knowledge = CoverKnowledge::not_covered;
  return spell;
}

/// Cover of a payment in a period that covers the whole benefit year whatever the day.
std::optional<CoverSpell> cover_of_whole_year(World& world, PaymentPeriod period) {
  const Date first = first_day_of(world.person.benefit_year);
  const PaymentWindow payment = window_of_period(world, period);
  if (payment.window == nullptr || payment.window->cover != WindowCover::benefit_year) return std::nullopt;
  assume_in_force(world, payment);
  return since_birth(world, cover_of(world, payment, first));
}

void say_payment_day_missing(World& world) {
  if (world.said == nullptr) return;
  Reason reason;
  reason.code = ReasonCode::missing_answer;
  reason.path = {"/enrolment/paid_on", 0, {}};
  world.said->reason(reason);
}

/// Says why a spell of which the days are known does not cover the year, and its step.
void say_dated(Saying& said, World& world, const PaymentWindow& payment, const CoverSpell& spell) {
  const Source* const source = &payment.window->source;
  if (payment.benefit_year != world.person.benefit_year) {
    Reason reason;
    reason.code = ReasonCode::not_covered;
    reason.figure = "coverage.window";
    reason.source = source;
    reason.benefit_year = payment.benefit_year;
    said.reason(reason);
  } else if (*spell.earliest > *spell.ends_on) {
    say(world, ReasonCode::not_covered, "coverage.waiting_days", source);
  }
  said.step("cover", "coverage.window", source, {},
            {told::day("starts_on", *spell.latest), told::day("ends_on", *spell.ends_on)});
}

}  // namespace

CoverSpell reckon_cover(World& world) {
  const auto& enrolment = world.person.enrolment;
  if (!enrolment) {
    if (world.said != nullptr) world.said->assume({"cover_in_force", {"/enrolment", 0, {}}, {}, {}, {}, nullptr});
    return {};
  }
  const auto day = payment_day(world.chain, *enrolment);
  if (!day && enrolment->period) {
    if (const auto spell = cover_of_whole_year(world, *enrolment->period)) return *spell;
  }
  if (!day) {
    say_payment_day_missing(world);
    CoverSpell without_day = unknown_in(enrolment->period);
    without_day.lacks_payment_day = true;
    return without_day;
  }
  const Date paid = *day;
  if (world.said != nullptr && !enrolment->credited_on && decisive_day(world.chain) == EnrolmentDay::credited_on) {
    world.said->assume({"credited_when_paid", {"/enrolment/credited_on", 0, {}}, {}, {}, {}, nullptr});
  }

  const PaymentWindow payment = find_window(world, paid);
  if (!tells_cover(payment)) {
    if (const auto spell = cover_before_window(world, paid)) return *spell;
  }
  if (payment.window == nullptr) {
    say(world, ReasonCode::not_stated, "coverage.window", nullptr);
    return unknown_in(payment.period);
  }
  if (!payment.is_guessed) say_window(world, payment, paid);
  if (is_before_rule(world, payment, paid)) {
    say(world, ReasonCode::outside_period, "coverage.window", &payment.window->source);
    return unknown_in(payment.period);
  }
  if (!may_pay_in(world, payment, paid)) {
    say(world, ReasonCode::not_stated, "coverage.group", &payment.window->source);
    return unknown_in(payment.period);
  }
  assume_in_force(world, payment);
  const CoverSpell spell = since_birth(world, cover_of(world, payment, paid));
  if (spell.knowledge == CoverKnowledge::dated && world.said != nullptr) say_dated(*world.said, world, payment, spell);
  return spell;
}

}  // namespace mingbai
