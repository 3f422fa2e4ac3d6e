#include "payment.hpp"

#include "mechanisms/admission.hpp"
#include "mechanisms/cap.hpp"
#include "mechanisms/deductible.hpp"
#include "mechanisms/quota.hpp"
#include "mechanisms/share.hpp"
#include "mechanisms/target.hpp"

namespace mingbai {

Occasion Payment::occasion() const { return {on, class_number, delivery}; }

Range rest_for_person(const Cost& cost, Range fund) {
  if (!cost.whole.is_bounded()) return {cost.out_of_policy.low, unbounded};
  return remainder(cost.whole, fund);
}

namespace {

struct Apply {
  World& world;
  Payment& payment;

  template <class Rule>
  void operator()(const Rule& rule) const {
    apply(world, rule, payment);
  }
};

void say(World& world, ReasonCode code, const CareKind kind, const Source* source) {
  if (world.trace == nullptr) return;
  Reason reason;
  reason.code = code;
  reason.figure = id_of(kind);
  reason.source = source;
  world.trace->reason(std::move(reason));
}

/// Refuses care outside the benefit year, outside cover and outside designated institutions.
Cover admit(World& world, const CoverSpell& spell, Payment& payment) {
  const CareKind kind = payment.care.kind;
  if (year_of(payment.on) != world.situation.benefit_year) {
    say(world, ReasonCode::not_covered, kind, nullptr);
    return Cover::none;
  }
  const Cover cover = spell.on(payment.on);
  if (cover == Cover::none) say(world, ReasonCode::not_covered, kind, spell.source);
  if (!payment.care.institution.is_designated.value_or(true)) {
    say(world, ReasonCode::not_covered, kind, nullptr);
    return Cover::none;
  }
  return cover;
}

/// The day by which the care counts.
Date decisive_day(World& world, const Benefit& benefit, const Payment& payment) {
  for (const Mechanism& mechanism : benefit.method) {
    if (const auto* quota = std::get_if<Quota>(&mechanism)) return decisive_day(world, *quota, payment);
  }
  return payment.on;
}

/// Care that is refused for another reason may be refused for its day as well.
void say_admission(World& world, const Benefit& benefit, Payment& payment) {
  for (const Mechanism& mechanism : benefit.method) {
    if (const auto* admission = std::get_if<Admission>(&mechanism)) apply(world, *admission, payment);
  }
}

bool is_spoken_of(const Benefit* benefit, const Care& care) {
  return benefit != nullptr && !benefit->method.empty() && care.scheme == Scheme::resident &&
         !(care.kind == CareKind::maternity && care.setting == Setting::outpatient);
}

}  // namespace

void pay(World& world, const CoverSpell& spell, const Benefit* benefit, Payment& payment) {
  payment.payable = payment.care.cost.in_policy;
  payment.fund = {Money{0}, payment.payable.high};
  if (benefit != nullptr) payment.on = decisive_day(world, *benefit, payment);
  const Cover cover = admit(world, spell, payment);
  if (cover == Cover::none) {
    payment.refuse();
    if (benefit != nullptr) say_admission(world, *benefit, payment);
    return;
  }
  if (!is_spoken_of(benefit, payment.care)) {
    say(world, ReasonCode::not_stated, payment.care.kind, nullptr);
    return;
  }
  for (const Mechanism& mechanism : benefit->method) {
    std::visit(Apply{world, payment}, mechanism);
    if (payment.is_refused) return;
  }
  if (cover == Cover::possible) {
    payment.fund = hull(payment.fund, nothing);
    if (payment.person) payment.person = hull(*payment.person, rest_for_person(payment.care.cost, nothing));
  }
}

}  // namespace mingbai
