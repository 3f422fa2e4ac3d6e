#include "reckon_care.hpp"

#include "care_amounts.hpp"
#include "kind_reckoner.hpp"

#include <set>

namespace mingbai {

void reckon_care(const Task& task, Reckoned& result) {
  const auto& bills = task.situation.care;
  result.care.assign(bills.size(), {});
  if (bills.empty()) {
    result.totals = {nothing, nothing, nothing};
    return;
  }
  std::set<CareKind> kinds;
  for (const Care& care : bills) kinds.insert(care.kind);

  task.in_every_world([&](World& world) {
    Trace* const trace = world.trace;
    world.trace = nullptr;
    const CoverSpell cover = reckon_cover(world);
    world.trace = trace;
    Totals totals{nothing, nothing, nothing};
    std::vector<CareAmounts> care(bills.size());
    for (const CareKind kind : kinds) {
      KindReckoner reckoner(world, kind, cover, task.held, result.open);
      const Totals of_kind = reckoner.reckon(care);
      totals.cost = totals.cost + of_kind.cost;
      totals.fund = totals.fund + of_kind.fund;
      totals.person = totals.person + of_kind.person;
      result.is_widened = result.is_widened || reckoner.is_widened;
      result.payments += reckoner.payments;
    }
    for (std::size_t item = 0; item < bills.size(); ++item) fold(result.care[item], care[item]);
    result.totals.cost = hull(result.totals.cost, totals.cost);
    result.totals.fund = hull(result.totals.fund, totals.fund);
    result.totals.person = hull(result.totals.person, totals.person);
  });
}

}  // namespace mingbai
