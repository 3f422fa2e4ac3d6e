#pragma once

#include "reckon/evaluate.hpp"

#include <doctest/doctest.h>
#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace mingbai {

constexpr Range fen(std::int64_t amount) { return exactly(Money{amount}); }
constexpr Range from_to(std::int64_t low, std::int64_t high) { return {Money{low}, Money{high}}; }
constexpr Range at_least(std::int64_t low) { return {Money{low}, unbounded}; }
constexpr RateRange rate(std::int64_t ten_thousandths) { return {Rate{ten_thousandths}, Rate{ten_thousandths}}; }
constexpr RateRange rates(std::int64_t low, std::int64_t high) { return {Rate{low}, Rate{high}}; }

/// What an op applies: the figures of a mechanism that has no brackets.
constexpr Figures figures_of(Range amount, RateRange share, bool is_stated) {
  Figures figures;
  figures.amount = amount;
  figures.share = share;
  figures.is_stated = is_stated;
  return figures;
}
constexpr Figures of_amount(Range amount) { return figures_of(amount, any_rate, true); }
constexpr Figures of_share(RateRange share) { return figures_of(nothing, share, true); }
constexpr Figures of_package(Range price, RateRange share) { return figures_of(price, share, true); }
constexpr Figures not_stated(Range amount = anything) { return figures_of(amount, any_rate, false); }

/// Readings of the clauses of one mechanism.
inline ReadAs unused_part_read(UnusedPart unused_part, bool is_open = true) {
  ReadAs read;
  read.unused_part = unused_part;
  read.is_unused_part_open = is_open;
  return read;
}
inline ReadAs quota_read(QuotaSurplus surplus, QuotaExcess excess, QuotaEach each = QuotaEach::baby) {
  ReadAs read;
  read.quota_surplus = surplus;
  read.excess = excess;
  read.each = each;
  return read;
}
inline ReadAs package_read(PackageSurplus surplus, QuotaExcess excess) {
  ReadAs read;
  read.package_surplus = surplus;
  read.excess = excess;
  return read;
}

/// A bill as the mechanisms see it, with what each op applies to it.
struct ColumnBill {
  Range in_policy = nothing;
  std::vector<Figures> figures{};
  /// What is in policy, where it is not given.
  std::optional<Range> whole{};
  /// The deductible that it bears together with others of the same number.
  std::uint16_t deductible = Row::shares_nothing;
  bool pays = true;
  bool is_refused = false;
  bool may_be_uncovered = false;
  bool has_fixed_price = false;
  bool is_cost_told = true;
  std::optional<int> babies{};
  Money least_out_of_policy{0};
};

/// A batch and its columns, and all that they point to. The columns start as if no op had been applied yet; those that
/// only ops fill hold no range.
class MechanismColumns {
 public:
  explicit MechanismColumns(std::vector<ColumnBill> bills, std::vector<Range> paid_before = {}, ReadAs read = {})
      : described_(std::move(bills)), paid_before_(std::move(paid_before)), paid_(paid_before_) {
    const std::size_t count = described_.size();
    care_.resize(count);
    bills_.resize(count);
    cases_.resize(count);
    rows_.resize(count);
    left_.assign(count, no_range);
    person_.assign(count, no_range);
    std::size_t ops = 1;
    for (std::size_t row = 0; row < count; ++row) {
      put(row);
      ops = std::max(ops, described_[row].figures.size());
    }
    read_.assign(ops, read);
    payable_ = in_policy_;
    batch_ = {rows_, paid_before_, read_};
    columns_ = {in_policy_, whole_, payable_, fund_, person_, paid_, left_};
  }
  MechanismColumns(const MechanismColumns&) = delete;
  MechanismColumns& operator=(const MechanismColumns&) = delete;
  ~MechanismColumns() = default;

  [[nodiscard]] const Batch& batch() const { return batch_; }
  [[nodiscard]] const Columns<Range>& columns() const { return columns_; }

  [[nodiscard]] Range payable(std::size_t row) const { return payable_[row]; }
  [[nodiscard]] Range fund(std::size_t row) const { return fund_[row]; }
  [[nodiscard]] Range person(std::size_t row) const { return person_[row]; }
  [[nodiscard]] Range left(std::size_t row) const { return left_[row]; }
  [[nodiscard]] Range paid(std::size_t deductible) const { return paid_[deductible]; }

 private:
  void put(std::size_t row) {
    const ColumnBill& of = described_[row];
    care_[row].babies = of.babies;
    Bill& bill = bills_[row];
    bill.care = &care_[row];
    bill.in_policy = of.in_policy;
    bill.whole = of.whole.value_or(of.in_policy);
    bill.least_out_of_policy = of.least_out_of_policy;
    bill.is_cost_told = of.is_cost_told;
    Case& at = cases_[row];
    at.pays = of.pays;
    at.is_refused = of.is_refused;
    at.may_be_uncovered = of.may_be_uncovered;
    at.has_fixed_price = of.has_fixed_price;
    at.at = of.figures;
    rows_[row].bill = &bill;
    rows_[row].item = static_cast<std::uint16_t>(row);
    rows_[row].deductible = of.deductible;
    rows_[row].is_first_of_deductible = of.deductible != Row::shares_nothing && is_first(row);
    rows_[row].at = &at;
    in_policy_.push_back(bill.in_policy);
    whole_.push_back(bill.whole);
    fund_.push_back(of.is_refused ? nothing : hull(nothing, of.in_policy));
  }

  [[nodiscard]] bool is_first(std::size_t row) const {
    return std::none_of(rows_.begin(), rows_.begin() + static_cast<std::ptrdiff_t>(row),
                        [&](const Row& earlier) { return earlier.deductible == described_[row].deductible; });
  }

  std::vector<ColumnBill> described_;
  std::vector<Range> paid_before_;
  std::vector<Care> care_;
  std::vector<Bill> bills_;
  std::vector<Case> cases_;
  std::vector<Row> rows_;
  std::vector<ReadAs> read_;
  std::vector<Range> in_policy_;
  std::vector<Range> whole_;
  std::vector<Range> payable_;
  std::vector<Range> fund_;
  std::vector<Range> person_;
  std::vector<Range> paid_;
  std::vector<Range> left_;
  Batch batch_;
  Columns<Range> columns_;
};

/// What fund and person pay.
struct Paid {
  Range fund;
  Range person;

  friend bool operator==(const Paid&, const Paid&) = default;
};

/// What a mechanism at a fixed price makes of one bill; it leaves alone what is payable.
template <class Mechanism>
Paid pay_one(const Mechanism& mechanism, const ColumnBill& bill, const ReadAs& read) {
  const MechanismColumns of({bill}, {}, read);
  mechanism(of.batch(), std::size_t{0}, of.columns());
  CHECK(of.payable(0) == bill.in_policy);
  return {of.fund(0), of.person(0)};
}

/// A kind of care of which the method is these ops.
inline KindPlan plan_of(const std::vector<Op::Kind>& kinds) {
  KindPlan plan(Chain{}, CareKind::outpatient);
  for (const Op::Kind kind : kinds) plan.ops.push_back({kind, nullptr, nullptr, nullptr});
  return plan;
}

}  // namespace mingbai
