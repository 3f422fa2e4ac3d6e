#include "mechanisms/target.hpp"

namespace mingbai {

void apply(World& world, const Target& target, const Applied& applied, Payment& payment) {
  const Found& found = applied.figure;
  if (found.term == nullptr || found.is_outside_period || found.term->figure.state != FigureState::about) return;
  const Range in_policy = payment.care.cost.in_policy;
  if (!in_policy.is_bounded()) return;
  const Rate rate{found.term->figure.value};
  payment.indicative = {round_half_up(times(in_policy.low, rate)), round_half_up(times(in_policy.high, rate))};
  if (world.trace == nullptr || !world.trace->wants_steps()) return;
  world.trace->step({"target",
                     world.id_of(target.figure),
                     &found.term->source,
                     {value::money("in_policy", in_policy), value::rate("share", {rate, rate})},
                     {value::money("indicative", *payment.indicative)}});
}

}  // namespace mingbai
