#include "reckon/mechanisms/quota.hpp"

#include "mechanism_columns.hpp"

#include <doctest/doctest.h>

namespace mingbai {

namespace {

constexpr Range quota = fen(1'000);

Paid pay(const ColumnBill& bill, const ReadAs& read = {}) {
  return pay_one([](const auto&... of) { pay_quota(of...); }, bill, read);
}

Paid pay(Range amount, Range cost, QuotaSurplus surplus, QuotaExcess excess) {
  return pay({.in_policy = nothing, .figures = {of_amount(amount)}, .whole = cost}, quota_read(surplus, excess));
}

}  // namespace

TEST_CASE("a cost below the quota") {
  const Range cost = fen(800);
  for (const auto excess : {QuotaExcess::person, QuotaExcess::institution}) {
    CHECK(pay(quota, cost, QuotaSurplus::paid_in_full, excess) == Paid{quota, nothing});
    CHECK(pay(quota, cost, QuotaSurplus::actual_cost, excess) == Paid{cost, nothing});
  }
}

TEST_CASE("a cost of the quota is paid whatever is read") {
  for (const auto surplus : {QuotaSurplus::paid_in_full, QuotaSurplus::actual_cost}) {
    for (const auto excess : {QuotaExcess::person, QuotaExcess::institution}) {
      CHECK(pay(quota, quota, surplus, excess) == Paid{quota, nothing});
    }
  }
}

TEST_CASE("a cost above the quota") {
  const Range cost = fen(1'500);
  for (const auto surplus : {QuotaSurplus::paid_in_full, QuotaSurplus::actual_cost}) {
    CHECK(pay(quota, cost, surplus, QuotaExcess::person) == Paid{quota, fen(500)});
    CHECK(pay(quota, cost, surplus, QuotaExcess::institution) == Paid{quota, nothing});
  }
}

TEST_CASE("a quota with a ceiling on an open cost") {
  CHECK(pay(from_to(0, 1'000), from_to(500, 1'500), QuotaSurplus::actual_cost, QuotaExcess::person) ==
        Paid{from_to(0, 1'000), from_to(0, 1'500)});
}

TEST_CASE("a quota on a cost without a bound") {
  CHECK(pay(quota, at_least(800), QuotaSurplus::actual_cost, QuotaExcess::person) ==
        Paid{from_to(800, 1'000), anything});
  CHECK(pay(quota, at_least(1'200), QuotaSurplus::paid_in_full, QuotaExcess::person) == Paid{quota, at_least(200)});
  CHECK(pay(quota, at_least(800), QuotaSurplus::paid_in_full, QuotaExcess::institution) == Paid{quota, nothing});
}

TEST_CASE("a quota is for each baby or for the birth") {
  CHECK(quota_of(from_to(300, 500), QuotaEach::baby, 1) == from_to(300, 500));
  CHECK(quota_of(from_to(300, 500), QuotaEach::baby, 3) == from_to(900, 1'500));
  CHECK(quota_of(from_to(300, 500), QuotaEach::delivery, 3) == from_to(300, 500));
  CHECK(quota_of(anything, QuotaEach::baby, 2) == anything);

  const ColumnBill twins{.in_policy = fen(2'600), .figures = {of_amount(quota)}, .babies = 2};
  CHECK(pay(twins, quota_read(QuotaSurplus::paid_in_full, QuotaExcess::person, QuotaEach::baby)) ==
        Paid{fen(2'000), fen(600)});
  CHECK(pay(twins, quota_read(QuotaSurplus::paid_in_full, QuotaExcess::person, QuotaEach::delivery)) ==
        Paid{quota, fen(1'600)});
  const ColumnBill one{.in_policy = fen(2'600), .figures = {of_amount(quota)}};
  CHECK(pay(one, quota_read(QuotaSurplus::paid_in_full, QuotaExcess::person, QuotaEach::baby)) ==
        Paid{quota, fen(1'600)});
}

TEST_CASE("a quota without a told cost is paid, and what the person pays is open") {
  const ColumnBill bill{
      .in_policy = anything, .figures = {of_amount(from_to(900, 1'000))}, .is_cost_told = false, .babies = 2};
  CHECK(pay(bill, quota_read(QuotaSurplus::actual_cost, QuotaExcess::person)) == Paid{from_to(1'800, 2'000), anything});
}

TEST_CASE("a quota that is not stated leaves open what is paid, up to a told cost") {
  CHECK(pay({.in_policy = fen(700), .figures = {not_stated()}, .whole = from_to(800, 900)}) ==
        Paid{anything, from_to(0, 900)});
  CHECK(pay({.in_policy = anything, .figures = {not_stated()}, .is_cost_told = false}) == Paid{anything, anything});
}

TEST_CASE("the quota is of the whole cost, not of what is in policy") {
  CHECK(pay({.in_policy = fen(700), .figures = {of_amount(quota)}, .whole = fen(1'300)}) == Paid{quota, fen(300)});
}

TEST_CASE("no quota is paid for a case that is not paid") {
  MechanismColumns of({{.in_policy = fen(800), .figures = {of_amount(quota)}, .pays = false, .is_refused = true},
                       {.in_policy = fen(800), .figures = {of_amount(quota)}}});
  pay_quota(of.batch(), 0, of.columns());
  CHECK(of.fund(0) == nothing);
  CHECK(of.person(0) == no_range);
  CHECK(of.fund(1) == quota);
}

TEST_CASE("of a quota that may not be covered the person may pay the whole cost") {
  const KindPlan kind = plan_of({Op::Kind::quota});
  const ColumnBill bill{
      .in_policy = fen(1'500), .figures = {of_amount(quota)}, .may_be_uncovered = true, .has_fixed_price = true};
  MechanismColumns of({bill});
  evaluate(kind, of.batch(), of.columns());
  CHECK(of.fund(0) == from_to(0, 1'000));
  CHECK(of.person(0) == from_to(500, 1'500));
}

}  // namespace mingbai
