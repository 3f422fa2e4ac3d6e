#include "payment.hpp"

#include "kind_rules.hpp"
#include "known_figures.hpp"
#include "mechanisms/admission.hpp"
#include "mechanisms/cap.hpp"
#include "mechanisms/deductible.hpp"
#include "mechanisms/package.hpp"
#include "mechanisms/quota.hpp"
#include "mechanisms/share.hpp"
#include "mechanisms/target.hpp"
#include "mechanisms/unstated.hpp"

namespace mingbai {

Occasion Payment::occasion() const {
  return {on, class_number, delivery, care.setting.value_or(Setting::inpatient), disease};
}

void assume_of_cost(World& world, std::string_view code, const Payment& payment) {
  if (world.trace == nullptr) return;
  Assumption assumption;
  assumption.code = code;
  assumption.path = "/care/" + std::to_string(payment.item) + "/cost";
  world.trace->assume(std::move(assumption));
}

Range rest_for_person(const Cost& cost, Range fund) {
  if (!cost.whole.is_bounded()) return {cost.out_of_policy.low, unbounded};
  return remainder(cost.whole, fund);
}

namespace {

struct Apply {
  World& world;
  const Applied& applied;
  Payment& payment;

  template <class Rule>
  void operator()(const Rule& rule) const {
    apply(world, rule, applied, payment);
  }
};

/// Applies a mechanism to the bill.
void apply_mechanism(World& world, const Mechanism& mechanism, const Applied& applied, Payment& payment) {
  if (world.trace != nullptr) explain(world, mechanism, applied, payment.occasion());
  payment.is_contradicted = payment.is_contradicted || is_contradicted(applied);
  std::visit(Apply{world, applied, payment}, mechanism);
}

/// Takes the bill through the mechanisms of its benefit, until one refuses it.
void apply_all(World& world, const Benefit& benefit, Payment& payment) {
  const Occasion occasion = payment.occasion();
  KnownFigures::Entry* known =
      world.known_figures != nullptr ? world.known_figures->entry(benefit.kind, occasion) : nullptr;
  if (known != nullptr && known->is_known) {
    for (std::size_t at = 0; at < known->applied.size(); ++at) {
      apply_mechanism(world, benefit.method[at], known->applied[at], payment);
      if (payment.is_refused) return;
    }
    return;
  }
  std::vector<Applied> looked_up;
  bool is_for_every_combination = true;
  for (const Mechanism& mechanism : benefit.method) {
    const std::size_t picks = world.picks();
    looked_up.push_back(look_up(world, mechanism, occasion));
    is_for_every_combination = is_for_every_combination && world.picks() == picks;
    apply_mechanism(world, mechanism, looked_up.back(), payment);
    if (payment.is_refused) break;
  }
  if (known == nullptr || !is_for_every_combination) return;
  known->applied = std::move(looked_up);
  known->is_known = true;
}

/// Whether care on its day is covered, or in the days of a stay.
Cover find_cover(World& world, const CoverSpell& spell, const Payment& payment) {
  const CareKind kind = payment.care.kind;
  if (year_of(payment.on) != world.situation.benefit_year) {
    say(world, ReasonCode::not_covered, id_of(kind), nullptr);
    return Cover::none;
  }
  const bool is_stay = payment.care.discharged_on && kind != CareKind::maternity;
  const Cover cover = is_stay ? spell.during(payment.on, *payment.care.discharged_on) : spell.on(payment.on);
  if (cover == Cover::none) say(world, ReasonCode::not_covered, id_of(kind), spell.source);
  if (spell.lacks_payment_day) say_payment_day_missing(world);
  return cover;
}

void say_cover(World& world, const CoverSpell& spell, const Payment& payment) {
  if (world.trace == nullptr || !world.trace->wants_steps() || spell.source == nullptr) return;
  world.trace->step(
      {"cover",
       "coverage.window",
       spell.source,
       {value::day("on", payment.on)},
       {value::days("starts_on", *spell.earliest, *spell.latest), value::day("ends_on", *spell.ends_on)}});
}

/// Refuses care in an institution that is not designated, where the text says that only those count.
bool is_refused_as_undesignated(World& world, const Benefit& benefit, const Payment& payment) {
  if (payment.care.institution.is_designated.value_or(true) || !benefit.designated_only) return false;
  const DesignatedOnly& only = *benefit.designated_only;
  say(world, ReasonCode::not_covered, world.id_of(only.figure), &only.source);
  return true;
}

/// The day by which the care counts.
Date decisive_day(World& world, const Benefit& benefit, const Payment& payment) {
  for (const Mechanism& mechanism : benefit.method) {
    if (const auto* quota = std::get_if<Quota>(&mechanism)) return decisive_day(world, *quota, payment);
    if (const auto* package = std::get_if<Package>(&mechanism)) return decisive_day(world, *package, payment);
  }
  return payment.on;
}

/// Care that is refused for another reason may be refused for its day as well.
void say_admission(World& world, const Benefit& benefit, Payment& payment) {
  for (const Mechanism& mechanism : benefit.method) {
    if (!std::holds_alternative<Admission>(mechanism)) continue;
    apply_mechanism(world, mechanism, look_up(world, mechanism, payment.occasion()), payment);
  }
}

const Source* listed_in(const Benefit* benefit) {
  return benefit != nullptr && benefit->diseases_source ? &*benefit->diseases_source : nullptr;
}

/// Whether the text rules on such care: not in a setting that it is not about, nor of institutions of none of its
/// classes, nor of those that are not designated where it does not speak of designation.
bool is_spoken_of(const Benefit* benefit, const Payment& payment) {
  const Care& care = payment.care;
  if (benefit == nullptr || benefit->method.empty()) return false;
  if (benefit->setting && benefit->setting != care.setting.value_or(*benefit->setting)) return false;
  if (payment.fits_no_class) return false;
  return care.institution.is_designated.value_or(true) || benefit->designated_only;
}

/// Where it is not sure that the bill counts, nor is it that it used up any deductible.
void keep_possible_deductibles(const Deductions& before, Deductions& after) {
  for (std::size_t i = 0; i < after.open.size(); ++i) {
    OpenDeductible& open = after.open[i];
    open.paid = hull(open.paid, i < before.open.size() ? before.open[i].paid : open.paid_before);
  }
}

}  // namespace

void pay(World& world, const CoverSpell& spell, const Benefit* benefit, Payment& payment) {
  payment.payable = payment.care.cost.in_policy;
  payment.fund = {Money{0}, payment.payable.high};
  if (payment.care.scheme == Scheme::employee) {
    say(world, ReasonCode::not_stated, id_of(payment.care.kind), nullptr);
    return;
  }
  if (world.rules(payment.care.kind).has_day_of_its_own) payment.on = decisive_day(world, *benefit, payment);
  const Cover cover = find_cover(world, spell, payment);
  say_cover(world, spell, payment);
  if (payment.care.is_not_listed) {
    say(world, ReasonCode::not_listed, id_of(payment.care.kind), listed_in(benefit));
    payment.refuse();
    return;
  }
  const bool is_undesignated = benefit != nullptr && is_refused_as_undesignated(world, *benefit, payment);
  if (cover == Cover::none || is_undesignated) {
    payment.refuse();
    if (benefit != nullptr && payment.care.institution.class_number) say_admission(world, *benefit, payment);
    return;
  }
  if (!is_spoken_of(benefit, payment)) {
    say(world, ReasonCode::not_stated, id_of(payment.care.kind), nullptr);
    return;
  }
  std::optional<Deductions> before;
  if (cover == Cover::possible) before = payment.deductions;
  apply_all(world, *benefit, payment);
  if (payment.is_refused) return;
  if (before) {
    payment.fund = hull(payment.fund, nothing);
    if (payment.curve != nullptr) payment.curve->may_be_uncovered();
    if (payment.person) payment.person = hull(*payment.person, rest_for_person(payment.care.cost, nothing));
    keep_possible_deductibles(*before, payment.deductions);
  }
}

}  // namespace mingbai
