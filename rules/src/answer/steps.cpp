#include "answer/say_bills.hpp"

#include "reckon/evaluate.hpp"

#include <algorithm>
#include <array>

namespace mingbai {

namespace {

constexpr std::array<StepValue, 1> rounding_in{{{"unrounded", StepValue::Kind::product}}};
constexpr std::array<StepValue, 1> rounding_out{{{"fund", StepValue::Kind::money}}};
constexpr StepRule rounding{"rounding", "", nullptr, rounding_in, rounding_out};

Bounds bounds_of(Range range) { return {range.low.fen, range.high.fen}; }
Bounds bounds_of(RateRange range) { return {range.low.ten_thousandths, range.high.ten_thousandths}; }
Bounds bounds_of(Date day) { return {day.time_since_epoch().count(), day.time_since_epoch().count()}; }

/// Writes out what the ops did to one bill, one combination after the other.
class StepWriter {
 public:
  StepWriter(std::size_t item, Arena& arena) : item_(item), arena_(arena) {}

  void write(const Purse& purse) {
    for (const BillGroup& group : purse.given_up) {
      if (std::find(group.items.begin(), group.items.end(), item_) == group.items.end()) continue;
      for (const Combination& combination : group.combinations) write(combination, false);
    }
    for (const BillGroup& group : purse.groups) {
      if (std::find(group.items.begin(), group.items.end(), item_) == group.items.end()) continue;
      for (const Combination& combination : group.combinations) write(combination, purse.is_settled);
      if (purse.is_settled) continue;
      for (const Combination& combination : group.combinations) write_yearly_cap(combination);
    }
  }

  [[nodiscard]] std::span<const Step> steps() const { return steps_.span(); }

 private:
  [[nodiscard]] std::size_t row_of(const Combination& combination) const {
    const auto rows = combination.batch.rows;
    return static_cast<std::size_t>(
        std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.item == item_; }) - rows.begin());
  }

  void write(const Combination& combination, bool with_yearly_cap) {
    row_ = row_of(combination);
    combination_ = &combination;
    const Case& at = *combination.batch.rows[row_].at;
    for (const CaseStep& step : at.steps) {
      if (step.of != StepOf::yearly_cap || with_yearly_cap) write(step, at);
    }
    is_first_ = false;
  }

  void write_yearly_cap(const Combination& combination) {
    row_ = row_of(combination);
    combination_ = &combination;
    const Case& at = *combination.batch.rows[row_].at;
    for (const CaseStep& step : at.steps) {
      if (step.of == StepOf::yearly_cap) write(step, at);
    }
  }

  /// The amounts of the bill after an op.
  [[nodiscard]] const Kept& after(std::size_t op) const {
    return combination_->kept[op * combination_->batch.rows.size() + row_];
  }
  [[nodiscard]] Kept before(std::size_t op) const {
    if (op > 0) return after(op - 1);
    const Range in_policy = row().bill->in_policy;
    return {in_policy, {Money{0}, in_policy.high}, {}, {}};
  }
  [[nodiscard]] const Row& row() const { return combination_->batch.rows[row_]; }

  void write(const CaseStep& step, const Case& at) {
    const Bounds on = bounds_of(row().on);
    const std::size_t op = step.op;
    const auto constant = [&](std::size_t place) { return step.constant[place]; };
    switch (step.of) {
      case StepOf::constant: add(*step.rule, step.constant); break;
      case StepOf::cover: add(*step.rule, {on, constant(0), constant(1)}); break;
      case StepOf::admission: add(*step.rule, {on, constant(0)}); break;
      case StepOf::deductible: {
        const Range payable = before(op).payable;
        const Range left = after(op).left;
        add(*step.rule, {bounds_of(payable), constant(0), bounds_of(left), bounds_of(smaller(payable, left)),
                         bounds_of(after(op).payable)});
        break;
      }
      case StepOf::share:
        add(*step.rule, {bounds_of(after(op).payable), constant(0), bounds_of(after(op).fund)});
        write_rounding(at.at[op], after(op));
        break;
      case StepOf::visit_cap:
        add(*step.rule, {bounds_of(before(op).fund), constant(0), bounds_of(after(op).fund)});
        break;
      case StepOf::quota: {
        const int babies = row().bill->care->babies.value_or(1);
        const Range quota = quota_of(at.at[op].amount, combination_->batch.read[op].each, babies);
        add_priced(*step.rule, {on, bounds_of(quota)}, *row().bill, {bounds_of(after(op).fund)});
        break;
      }
      case StepOf::package: {
        const Figures& figures = at.at[op];
        add_priced(*step.rule, {on, bounds_of(figures.amount), bounds_of(figures.share)}, *row().bill,
                   {bounds_of(after(op).fund), bounds_of(after(op).person)});
        break;
      }
      case StepOf::target: write_target(step); break;
      case StepOf::yearly_cap: write_yearly_cap(step); break;
    }
  }

  void write_rounding(const Figures& figures, const Kept& kept) {
    if (!kept.payable.is_bounded()) return;
    const auto product = [&](Money payable, Rate rate, std::span<const Bracket> brackets) {
      return brackets.empty() ? mingbai::times(payable, rate) : share_of(payable, brackets);
    };
    const Product low = product(kept.payable.low, figures.share.low, figures.lowest);
    const Product high = product(kept.payable.high, figures.share.high, figures.highest);
    if (low.is_whole_fen() && high.is_whole_fen()) return;
    add(rounding, {{low.ten_thousandths_of_fen, high.ten_thousandths_of_fen}, bounds_of(kept.fund)});
  }

  void write_target(const CaseStep& step) {
    const Range in_policy = row().bill->in_policy;
    if (!in_policy.is_bounded()) return;
    const Rate rate{step.constant[0].low};
    add(*step.rule, {bounds_of(in_policy), step.constant[0], bounds_of(times(in_policy, rate))});
  }

  void write_yearly_cap(const CaseStep& step) {
    if (combination_->left.empty() || !combination_->left[row_].is_bounded()) return;
    const Range left = combination_->left[row_];
    const Range fund = combination_->fund[row_];
    add(*step.rule, {bounds_of(fund), step.constant[0], bounds_of(left), bounds_of(smaller(fund, left))});
  }

  /// Adds a step of care at a fixed price, which has the cost among what it takes where that is told.
  void add_priced(const StepRule& rule, std::initializer_list<Bounds> in, const Bill& bill,
                  std::initializer_list<Bounds> out) {
    List<Bounds> values;
    for (const Bounds value : in) values.push(arena_, value);
    if (rule.in.size() > in.size()) values.push(arena_, bounds_of(bill.whole));
    for (const Bounds value : out) values.push(arena_, value);
    add(rule, values.span());
  }

  void add(const StepRule& rule, std::initializer_list<Bounds> values) {
    add(rule, std::span<const Bounds>(arena_.copy(std::span<const Bounds>(values.begin(), values.size()))));
  }
  void add(const StepRule& rule, std::span<const Bounds> values) {
    if (is_first_) {
      steps_.push(arena_, {&rule, values, {}});
    } else {
      add_step({&rule, values, {}}, arena_, steps_);
    }
  }

  std::size_t item_;
  Arena& arena_;
  List<Step> steps_;
  /// All steps so far are of the first combination, so that none comes again.
  bool is_first_ = true;
  const Combination* combination_ = nullptr;
  std::size_t row_ = 0;
};

}  // namespace

std::span<const Step> steps_of_bill(const Reckoning& reckoning, std::size_t item) {
  StepWriter writer(item, reckoning.arena());
  const CareKind kind = reckoning.bills()[item].care->kind;
  for (const PersonCombination& person : reckoning.table().combinations) {
    for (const KindTable& table : person.kinds) {
      if (table.plan->kind != kind) continue;
      for (const KindCombination& combination : table.combinations) {
        for (const Purse& purse : combination.purses) writer.write(purse);
      }
    }
  }
  return writer.steps();
}

}  // namespace mingbai
