#include "mechanisms/admission.hpp"

namespace mingbai {

void apply(World& world, const Admission& admission, Payment& payment) {
  const Found found = find(world, admission.figure, payment.occasion());
  if (found.term == nullptr) return;
  const auto first = found.term->first_day;
  if (found.is_outside_period && first && payment.on < *first) {
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
  if (world.trace == nullptr) return;
  explain(world, admission.figure, found, payment.occasion());
  if (!world.trace->wants_steps() || !first) return;
  world.trace->step({"admission",
                     world.id_of(admission.figure),
                     &found.term->source,
                     {value::day("on", payment.on)},
                     {value::day("admitted_from", *first)}});
}

}  // namespace mingbai
