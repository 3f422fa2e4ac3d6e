#include "mingbai/engine.hpp"

#include "other/pay_curve.hpp"
#include "reckon.hpp"
#include "reckon_care.hpp"
#include "result.hpp"
#include "text/sorting.hpp"

#include <algorithm>

namespace mingbai {

namespace {

void set_cost(Situation& situation, std::size_t item, Range in_policy) {
  Cost& cost = situation.care[item].cost;
  const Range out_of_policy = cost.out_of_policy.is_exact() ? cost.out_of_policy : nothing;
  cost = {in_policy, out_of_policy, in_policy + out_of_policy, cost.out_of_policy_assumed, true};
}

struct Bend {
  Money cost;
  std::string_view why;
};

/// The whole fen nearest to a crossing.
Money nearest_fen(Crossing at) { return {(2 * at.numerator + at.denominator) / (2 * at.denominator)}; }

void add_bends(const Piecewise& amount, Money to, std::vector<Bend>& bends) {
  for (const Piecewise::Piece& piece : amount.pieces()) {
    const Money cost = nearest_fen(piece.from);
    if (Money{0} < cost && cost < to) bends.push_back({cost, piece.why});
  }
}

void add_bends(const PiecewiseRange& amount, Money to, std::vector<Bend>& bends) {
  add_bends(amount.low, to, bends);
  add_bends(amount.high, to, bends);
}

/// The costs at which what fund or person pay bends, over the combinations that are not held.
void add_bends(const Inquiry& over_all_costs, std::size_t item, Money to, const Held& held, std::vector<Bend>& bends) {
  CurveSink sink{item, {}};
  Reckoned result;
  reckon_care({over_all_costs, held, nullptr, result.open, &sink}, result);
  if (sink.curves.empty()) return;
  PiecewiseRange fund = sink.curves.front().fund();
  PiecewiseRange person = sink.curves.front().person();
  for (const PayCurve& curve : sink.curves) {
    fund = hull(fund, curve.fund());
    person = hull(person, curve.person());
  }
  add_bends(fund, to, bends);
  add_bends(person, to, bends);
}

CurvePoint point_at(const Inquiry& inquiry, std::size_t item, Bend bend) {
  Situation at_cost = inquiry.situation;
  set_cost(at_cost, item, exactly(bend.cost));
  const Inquiry of_cost(inquiry, at_cost);
  const CareAmounts all = reckon_bills(of_cost, {}).care[item];
  const CareAmounts preferred = reckon_bills(of_cost, {{}, true}).care[item];
  return {bend.cost, amount_of(all.fund, preferred.fund), amount_of(all.person, preferred.person), bend.why};
}

}  // namespace

std::vector<CurvePoint> curve(const Rulebook& rulebook, const Situation& situation, std::size_t item, Money to) {
  Situation over_all_costs = situation;
  set_cost(over_all_costs, item, {Money{0}, to});
  const Inquiry of_all_costs(rulebook, over_all_costs);
  std::vector<Bend> bends{{Money{0}, "start"}, {to, "end"}};
  add_bends(of_all_costs, item, to, {}, bends);
  add_bends(of_all_costs, item, to, {{}, true}, bends);
  sort(bends, [](const Bend& a, const Bend& b) { return a.cost < b.cost; });
  bends.erase(std::unique(bends.begin(), bends.end(), [](const Bend& a, const Bend& b) { return a.cost == b.cost; }),
              bends.end());
  std::vector<CurvePoint> points;
  for (const Bend& bend : bends) points.push_back(point_at(of_all_costs, item, bend));
  return points;
}

}  // namespace mingbai
