#include "mechanisms/admission.hpp"

namespace mingbai {

void apply(World& world, const Admission& admission, const Applied& applied, Payment& payment) {
  const Found& found = applied.figure;
  if (found.term == nullptr) return;
  const auto& first = found.term->first_day;
  if (is_before_first_day(found, payment.on)) {
    payment.refuse();
    if (world.trace == nullptr) return;
    Reason reason;
    reason.code = ReasonCode::before_effect;
    reason.figure = world.id_of(admission.figure);
    reason.source = &found.term->source;
    reason.from = first;
    world.trace->reason(std::move(reason));
    return;
  }
  if (world.trace == nullptr || !world.trace->wants_steps() || !first) return;
  world.trace->step({"admission",
                     world.id_of(admission.figure),
                     &found.term->source,
                     {value::day("on", payment.on)},
                     {value::day("admitted_from", *first)}});
}

}  // namespace mingbai
