#include "mechanisms/package.hpp"

#include <doctest/doctest.h>

namespace mingbai {

namespace {

constexpr Money package{10'000};
constexpr Rate share{5'500};

PackagePaid pay(Money cost, PackageSurplus surplus, QuotaExcess excess) {
  return pay_package(package, share, cost, surplus, excess);
}

}  // namespace

TEST_CASE("a cost of the package is shared whatever is read") {
  for (const auto surplus :
       {PackageSurplus::kept_by_institution, PackageSurplus::actual_cost, PackageSurplus::person_pays_rest}) {
    for (const auto excess : {QuotaExcess::person, QuotaExcess::institution}) {
      CHECK(pay(package, surplus, excess) == PackagePaid{Money{5'500}, Money{4'500}});
    }
  }
}

TEST_CASE("a cost below the package") {
  const Money cost{8'001};
  CHECK(pay(cost, PackageSurplus::kept_by_institution, QuotaExcess::person) == PackagePaid{Money{5'500}, Money{4'500}});
  CHECK(pay(cost, PackageSurplus::actual_cost, QuotaExcess::person) == PackagePaid{Money{4'401}, Money{3'600}});
  CHECK(pay(cost, PackageSurplus::person_pays_rest, QuotaExcess::person) == PackagePaid{Money{5'500}, Money{2'501}});
}

TEST_CASE("the person never pays less than nothing") {
  const Money cost{5'000};
  CHECK(pay(cost, PackageSurplus::person_pays_rest, QuotaExcess::person) == PackagePaid{Money{5'500}, Money{0}});
}

TEST_CASE("a cost above the package falls to the person or to the institution") {
  const Money cost{12'000};
  CHECK(pay(cost, PackageSurplus::actual_cost, QuotaExcess::person) == PackagePaid{Money{5'500}, Money{6'500}});
  CHECK(pay(cost, PackageSurplus::actual_cost, QuotaExcess::institution) == PackagePaid{Money{5'500}, Money{4'500}});
}

}  // namespace mingbai
