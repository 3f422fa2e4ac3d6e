#include "reckon/pay_settled.hpp"

#include "reckon/amounts.hpp"
#include "reckon/groups.hpp"
#include "reckon/try_group.hpp"

#include <numeric>

namespace mingbai {

std::optional<Range> pay_settled(Insured& insured, Bills bills, std::span<const Used> used, Arena& arena) {
  Plan& plan = insured.plan;
  const KindPlan& kind = plan.kind(bills.front().care->kind);
  const std::span<std::uint16_t> items{arena.room<std::uint16_t>(bills.size()), bills.size()};
  std::iota(items.begin(), items.end(), std::uint16_t{0});
  if (!is_settled(kind, bills, items)) return std::nullopt;
  const Held nothing_held;
  OpenAxes axes(arena);
  Explorer explorer(nothing_held, axes, Part::care, arena);
  World world(plan.rulebook(), plan.chain(), plan.person(), explorer);
  const NumberedSpell& cover = insured.person.coverage().in(world, plan.arena());
  Purse purse;
  purse.items = items;
  purse.is_settled = true;
  BillGroup group{items, false, {}, {}};
  try_group({world, plan, kind, cover, purse, bills, used, {}, {}, nothing_held, axes, arena, Purpose::trial}, group);
  if (axes.size() > 0) return std::nullopt;
  const Combination& combination = group.combinations[0];
  for (const Row& row : combination.batch.rows) {
    if (row.at->cap && is_stated(*row.at->cap)) return std::nullopt;
  }
  return combination.person_together;
}

}  // namespace mingbai
