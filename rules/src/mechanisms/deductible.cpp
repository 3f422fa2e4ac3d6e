#include "mechanisms/deductible.hpp"

#include <algorithm>

namespace mingbai {

namespace {

/// How often the deductible is borne; what the person looked up counts where the text leaves it open, and is left
/// out where the text says otherwise.
DeductibleBasis basis_of(World& world, const Deductible& deductible, Payment& payment) {
  const auto known = world.situation.known_basis(payment.care.kind);
  if (known && deductible.basis.reading != nullptr) return *known;
  const auto basis = world.choose_as<DeductibleBasis>(deductible.basis);
  const bool is_by_day = basis == DeductibleBasis::per_day || basis == DeductibleBasis::per_day_and_institution;
  if (known && *known != basis && !(is_by_day && *known == DeductibleBasis::per_day)) {
    payment.is_contradicted = true;
    say(world, ReasonCode::contradicts_policy, world.id_of(deductible.basis_figure), nullptr);
  }
  return basis;
}

bool is_one_institution(World& world, const OpenDeductible& begun, const Payment& payment) {
  const std::string& id = payment.care.institution.id;
  if (begun.class_number != payment.class_number) return false;
  if (!begun.institution.empty() && !id.empty()) return begun.institution == id;
  return world.answer({nullptr, OpenInput::same_institution, payment.item, begun.item}, 2) == 1;
}

/// The deductible of the year; none before its first bill.
OpenDeductible* of_year(std::vector<OpenDeductible>& open) { return open.empty() ? nullptr : &open.front(); }

/// The deductible that was begun on the day of the bill; none where it is the first of the day.
OpenDeductible* of_day(std::vector<OpenDeductible>& open, const Payment& payment) {
  const auto at =
      std::find_if(open.begin(), open.end(), [&](const OpenDeductible& begun) { return begun.day == payment.on; });
  return at == open.end() ? nullptr : &*at;
}

/// The deductible that was begun on the day of the bill in its institution, as far as institutions are told apart.
OpenDeductible* of_day_and_institution(World& world, std::vector<OpenDeductible>& open, const Payment& payment) {
  const std::string& id = payment.care.institution.id;
  const auto has_name = [&](const OpenDeductible& begun) {
    return begun.day == payment.on && begun.institution == id && begun.class_number == payment.class_number;
  };
  // An institution that is named was told apart from the nameless ones when it first came up.
  if (!id.empty()) {
    if (const auto at = std::find_if(open.begin(), open.end(), has_name); at != open.end()) return &*at;
  }
  const auto is_of = [&](const OpenDeductible& begun) {
    return begun.day == payment.on && is_one_institution(world, begun, payment);
  };
  const auto at = std::find_if(open.begin(), open.end(), is_of);
  return at == open.end() ? nullptr : &*at;
}

OpenDeductible* shared(World& world, DeductibleBasis basis, Payment& payment) {
  auto& open = payment.deductions.open;
  switch (basis) {
    case DeductibleBasis::per_visit: break;
    case DeductibleBasis::per_year: return of_year(open);
    case DeductibleBasis::per_day: return of_day(open, payment);
    case DeductibleBasis::per_day_and_institution: return of_day_and_institution(world, open, payment);
  }
  return nullptr;
}

/// The deductible that the bill shares with an earlier one, or a new one.
OpenDeductible& shared_or_new(World& world, DeductibleBasis basis, Payment& payment) {
  const std::string& id = payment.care.institution.id;
  if (OpenDeductible* begun = shared(world, basis, payment)) {
    if (begun->institution.empty()) begun->institution = id;
    return *begun;
  }
  Range paid = nothing;
  if (basis == DeductibleBasis::per_year) {
    const Used* used = world.situation.used_for(payment.care.kind, payment.disease);
    if (used != nullptr) paid = used->deductible;
  }
  auto& open = payment.deductions.open;
  open.push_back({payment.item, payment.on, id, payment.class_number, paid, paid});
  return open.back();
}

/// Whether the part that an earlier, smaller bill left unused is dropped instead of carried over to this one.
bool is_dropped(World& world, const Deductible& deductible, DeductibleBasis basis) {
  const bool is_by_day = basis == DeductibleBasis::per_day || basis == DeductibleBasis::per_day_and_institution;
  return is_by_day && world.choose_as<UnusedPart>(deductible.unused_part) == UnusedPart::dropped;
}

}  // namespace

void apply(World& world, const Deductible& deductible, const Applied& applied, Payment& payment) {
  const Found& found = applied.figure;
  const Range amount = money_range(found.bounds);
  Range left{Money{0}, amount.high};
  if (amount != nothing && !payment.deductions.may_be_used) {
    const DeductibleBasis basis = basis_of(world, deductible, payment);
    OpenDeductible& open = shared_or_new(world, basis, payment);
    const bool is_begun = open.item != payment.item;
    left = remainder(amount, open.paid);
    if (is_begun && left != nothing && is_dropped(world, deductible, basis)) left = nothing;
    open.paid = open.paid + take_deductible(payment.payable, left).taken;
  }
  const DeductibleTaken taken = take_deductible(payment.payable, left);
  if (payment.curve != nullptr) payment.curve->deduct(left);
  if (world.trace != nullptr && world.trace->wants_steps() && found.states_figure()) {
    world.trace->step({"deductible",
                       world.id_of(deductible.figure),
                       found.source(),
                       {value::money("in_policy", payment.payable), value::money("deductible", amount),
                        value::money("deductible_left", left)},
                       {value::money("deductible_used", taken.taken), value::money("payable", taken.payable)}});
  }
  payment.payable = taken.payable;
  payment.fund = smaller(payment.fund, payment.payable);
}

}  // namespace mingbai
