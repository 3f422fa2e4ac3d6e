#include "answer/status.hpp"
#include "mingbai/engine.hpp"
#include "other/curve_amount.hpp"
#include "reckon/evaluate.hpp"
#include "reckon/reckoning.hpp"
#include "reckon/worlds.hpp"
#include "text/sorting.hpp"

#include <algorithm>

namespace mingbai {

namespace {

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

/// What fund and person pay of one bill, as curves over its cost.
struct PaidCurve {
  Curve fund;
  Curve person;
};

/// Takes the bills of a combination through the ops, one of them at every cost, and returns what becomes of that one.
PaidCurve curve_in(const KindPlan& kind, const Combination& combination, std::size_t item,
                   const Range* left_by_shared) {
  const Batch& batch = combination.batch;
  const std::size_t count = batch.rows.size();
  std::vector<Curve> in_policy;
  std::vector<Curve> whole_cost;
  std::size_t at = 0;
  for (std::size_t row = 0; row < count; ++row) {
    const Bill& bill = *batch.rows[row].bill;
    const bool is_it = batch.rows[row].item == item;
    if (is_it) at = row;
    in_policy.push_back(is_it ? cost_curve() : constant<Curve>(bill.in_policy));
    whole_cost.push_back(is_it ? cost_curve() + constant<Curve>(exactly(bill.least_out_of_policy))
                               : constant<Curve>(bill.whole));
  }
  std::vector<Curve> payable(count);
  std::vector<Curve> fund(count);
  std::vector<Curve> person(count);
  std::vector<Curve> paid(batch.deductibles.size());
  std::vector<Curve> left(count);
  evaluate(kind, batch, Columns<Curve>{in_policy, whole_cost, payable, fund, person, paid, left});
  PaidCurve curve{fund[at], person[at]};
  const Case& of = *batch.rows[at].at;
  const bool is_held = of.cap && is_stated(*of.cap) && !combination.left.empty();
  if (is_held) curve.fund = smaller(curve.fund, constant<Curve>(combination.left[at]), "cap");
  if (left_by_shared != nullptr) curve.fund = smaller(curve.fund, constant<Curve>(*left_by_shared), "cap");
  if (!of.pays || !of.has_fixed_price) curve.person = remainder(whole_cost[at], curve.fund, "share");
  return curve;
}

/// A curve, for one bill of a situation.
class CurveFinder {
 public:
  CurveFinder(const PolicyBook& rulebook, const Situation& situation, std::size_t item, Money to)
      : insured_(rulebook, situation), situation_(situation), item_(item), to_(to) {
    bills_ = bills_of(situation, arena_);
    set_in_policy({Money{0}, to});
  }

  std::vector<CurvePoint> points() {
    std::vector<Bend> bends{{Money{0}, "start"}, {to_, "end"}};
    add_bends({}, bends);
    add_bends({{}, true}, bends);
    sort(bends, [](const Bend& a, const Bend& b) { return a.cost < b.cost; });
    bends.erase(std::unique(bends.begin(), bends.end(), [](const Bend& a, const Bend& b) { return a.cost == b.cost; }),
                bends.end());
    std::vector<CurvePoint> points;
    for (const Bend& bend : bends) points.push_back(point_at(bend));
    return points;
  }

 private:
  void set_in_policy(Range in_policy) {
    const Cost& given = situation_.care[item_].cost;
    const Range out_of_policy = given.out_of_policy.is_exact() ? given.out_of_policy : nothing;
    bills_[item_].set_cost({in_policy, out_of_policy, in_policy + out_of_policy, given.out_of_policy_assumed, true});
  }

  /// The costs at which what fund or person pay bends, over the combinations that are not ruled out.
  void add_bends(const Held& held, std::vector<Bend>& bends) {
    OpenAxes axes(arena_);
    Worlds worlds(insured_.plan, insured_.person.coverage(), situation_.used, arena_);
    WorldTable table = worlds.fill(bills_, held, axes, Purpose::trial);
    const Amounts amounts(table, axes, situation_.used, arena_);
    const std::vector<PaidCurve> curves = curves_of(table);
    if (curves.empty()) return;
    PaidCurve all = curves.front();
    for (const PaidCurve& curve : curves) all = {hull(all.fund, curve.fund), hull(all.person, curve.person)};
    for (const Piecewise* each : {&all.fund.low, &all.fund.high, &all.person.low, &all.person.high}) {
      mingbai::add_bends(*each, to_, bends);
    }
  }

  [[nodiscard]] std::vector<PaidCurve> curves_of(const WorldTable& table) const {
    std::vector<PaidCurve> curves;
    for (const PersonCombination& person : table.combinations) {
      for (const KindTable& kind : person.kinds) {
        for (const KindCombination& combination : kind.combinations) {
          const auto by_shared = combination.left_by_shared;
          const Range* const left = by_shared.empty() ? nullptr : &by_shared[item_];
          for (const Purse& purse : combination.purses) add_curves(*kind.plan, purse, left, curves);
        }
      }
    }
    return curves;
  }

  void add_curves(const KindPlan& kind, const Purse& purse, const Range* left, std::vector<PaidCurve>& curves) const {
    for (const BillGroup& group : purse.groups) {
      if (std::find(group.items.begin(), group.items.end(), item_) == group.items.end()) continue;
      for (const Combination& combination : group.combinations) {
        curves.push_back(curve_in(kind, combination, item_, left));
      }
    }
  }

  CurvePoint point_at(const Bend& bend) {
    set_in_policy(exactly(bend.cost));
    Reckoning reckoning(insured_, bills_, situation_.used, OpenAxes(arena_), arena_, Purpose::trial);
    const CareAmounts& all = reckoning.all().care[item_];
    const CareAmounts& preferred = reckoning.care(reckoning.under({{}, true}), item_);
    return {bend.cost, amount_of(all.fund, preferred.fund), amount_of(all.person, preferred.person), bend.why};
  }

  Insured insured_;
  const Situation& situation_;
  std::size_t item_;
  Money to_;
  Arena arena_;
  std::span<Bill> bills_;
};

}  // namespace

std::vector<CurvePoint> curve(const Rulebook& rulebook, const Situation& situation, std::size_t item, Money to) {
  return CurveFinder(rulebook.book(), situation, item, to).points();
}

}  // namespace mingbai
