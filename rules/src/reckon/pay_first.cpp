#include "reckon/pay_first.hpp"

#include "reckon/amounts.hpp"

#include "reckon/groups.hpp"
#include "reckon/try_group.hpp"

#include <algorithm>

namespace mingbai {

namespace {

/// An axis for each bill: one combination needs no more, since bills of one institution are held at the same option or
/// are at their first.
std::span<const ClassAxis> axis_of_each(std::span<const std::uint16_t> items, std::size_t bills, Arena& arena) {
  const std::span<ClassAxis> axes = arena.array<ClassAxis>(bills);
  for (const std::uint16_t item : items) axes[item].axis = axis_of(OpenInput::institution_class, item);
  return axes;
}

}  // namespace

std::optional<PaidFirst> pay_first(Insured& insured, Bills bills, std::span<const std::uint16_t> items,
                                   std::span<const Used> used, const Held& held, Arena& arena) {
  const auto has_disease = [&](std::uint16_t item) { return !bills[item].diseases.empty(); };
  if (std::any_of(items.begin(), items.end(), has_disease)) return std::nullopt;
  Plan& plan = insured.plan;
  const KindPlan& kind = plan.kind(bills[items.front()].care->kind);
  OpenAxes axes(arena);
  Explorer explorer(held, axes, Part::care, arena);
  World world(plan.rulebook(), plan.chain(), plan.person(), explorer);
  const NumberedSpell& cover = insured.person.coverage().in(world, plan.arena());
  Purse purse;
  purse.items = items;
  purse.is_settled = is_settled(kind, bills, items);
  std::span<const Date> days;
  std::span<const ClassAxis> class_axes;
  if (!purse.is_settled) {
    days = possible_days(plan.chain(), bills, plan.person(), cover.spell, arena);
    class_axes = axis_of_each(items, bills.size(), arena);
  }
  const BillGroup group{.items = items};
  const std::optional<Combination> combination = try_first(
      {world, plan, kind, cover, purse, bills, used, days, class_axes, held, axes, arena, Purpose::trial}, group);
  if (!combination) return std::nullopt;
  for (const Row& row : combination->batch.rows) {
    if (row.at->cap && is_stated(*row.at->cap)) return std::nullopt;
  }
  return PaidFirst{combination->person_together, held.axes.empty() && axes.size() == 0};
}

}  // namespace mingbai
