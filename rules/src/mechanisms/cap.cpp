#include "mechanisms/cap.hpp"

namespace mingbai {

namespace {

void apply_to_visit(World& world, FigureId figure, const Found& found, Payment& payment) {
  if (!found.states_figure()) return;
  const Range cap = money_range(found.bounds);
  const Range before = payment.fund;
  payment.fund = pay_up_to(before, cap);
  if (payment.curve != nullptr) payment.curve->cap(cap);
  if (world.trace == nullptr || !world.trace->wants_steps()) return;
  world.trace->step({"cap",
                     world.id_of(figure),
                     found.source(),
                     {value::money("fund", before), value::money("cap", cap)},
                     {value::money("fund", payment.fund)}});
}

}  // namespace

void apply(World& world, const Cap& cap, const Applied& applied, Payment& payment) {
  const Found& found = applied.figure;
  if (cap.period == CapPeriod::visit) {
    apply_to_visit(world, cap.figure, found, payment);
    return;
  }
  const bool is_unlimited = !found.is_looked_up && !found.is_outside_period && found.term != nullptr &&
                            found.term->figure.state == FigureState::unlimited;
  payment.annual_cap = AnnualCap{is_unlimited, money_range(found.bounds), anything};
  payment.annual_cap_figure = cap.figure;
  payment.annual_cap_source = found.source();
  if (!is_unlimited || world.trace == nullptr || !world.trace->wants_steps()) return;
  world.trace->step({"no_cap", world.id_of(cap.figure), found.source(), {}, {}});
}

}  // namespace mingbai
