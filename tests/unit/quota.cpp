#include "mechanisms/quota.hpp"

#include <doctest/doctest.h>

namespace mingbai {

namespace {

constexpr Range quota = exactly(Money{1'000});

}  // namespace

TEST_CASE("a cost below the quota") {
  const Range cost = exactly(Money{800});
  CHECK(pay_quota(quota, cost, QuotaSurplus::paid_in_full, QuotaExcess::person).fund == quota);
  CHECK(pay_quota(quota, cost, QuotaSurplus::actual_cost, QuotaExcess::person).fund == cost);
  CHECK(pay_quota(quota, cost, QuotaSurplus::paid_in_full, QuotaExcess::person).person == nothing);
}

TEST_CASE("a cost above the quota") {
  const Range cost = exactly(Money{1'500});
  CHECK(pay_quota(quota, cost, QuotaSurplus::actual_cost, QuotaExcess::person).fund == quota);
  CHECK(pay_quota(quota, cost, QuotaSurplus::actual_cost, QuotaExcess::person).person == exactly(Money{500}));
  CHECK(pay_quota(quota, cost, QuotaSurplus::actual_cost, QuotaExcess::institution).person == nothing);
}

TEST_CASE("a quota with a ceiling on an open cost") {
  const QuotaPaid paid =
      pay_quota({Money{0}, Money{1'000}}, {Money{500}, Money{1'500}}, QuotaSurplus::actual_cost, QuotaExcess::person);
  CHECK(paid.fund == Range{Money{0}, Money{1'000}});
  CHECK(paid.person == Range{Money{0}, Money{1'500}});
}

}  // namespace mingbai
