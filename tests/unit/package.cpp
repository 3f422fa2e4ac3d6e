#include "reckon/mechanisms/package.hpp"

#include "mechanism_columns.hpp"

#include <doctest/doctest.h>
#include <array>

namespace mingbai {

namespace {

constexpr Range package = fen(10'000);
constexpr RateRange share = rate(5'500);
constexpr std::array surpluses{PackageSurplus::kept_by_institution, PackageSurplus::actual_cost,
                               PackageSurplus::person_pays_rest};

Paid pay(const ColumnBill& bill, const ReadAs& read = {}) {
  return pay_one([](const auto&... of) { pay_package(of...); }, bill, read);
}

Paid pay(const Figures& figures, Range cost, PackageSurplus surplus, QuotaExcess excess) {
  return pay({.in_policy = nothing, .figures = {figures}, .whole = cost}, package_read(surplus, excess));
}

Paid pay(std::int64_t cost, PackageSurplus surplus, QuotaExcess excess) {
  return pay(of_package(package, share), fen(cost), surplus, excess);
}

Paid exact(std::int64_t fund, std::int64_t person) { return {fen(fund), fen(person)}; }

}  // namespace

TEST_CASE("a cost of the package is shared whatever is read") {
  for (const auto surplus : surpluses) {
    for (const auto excess : {QuotaExcess::person, QuotaExcess::institution}) {
      CHECK(pay(10'000, surplus, excess) == exact(5'500, 4'500));
    }
  }
}

TEST_CASE("a cost below the package") {
  for (const auto excess : {QuotaExcess::person, QuotaExcess::institution}) {
    CHECK(pay(8'001, PackageSurplus::kept_by_institution, excess) == exact(5'500, 4'500));
    CHECK(pay(8'001, PackageSurplus::actual_cost, excess) == exact(4'401, 3'600));
    CHECK(pay(8'001, PackageSurplus::person_pays_rest, excess) == exact(5'500, 2'501));
  }
}

TEST_CASE("the person never pays less than nothing") {
  CHECK(pay(5'000, PackageSurplus::person_pays_rest, QuotaExcess::person) == exact(5'500, 0));
}

TEST_CASE("a cost above the package falls to the person or to the institution") {
  for (const auto surplus : surpluses) {
    CHECK(pay(12'000, surplus, QuotaExcess::person) == exact(5'500, 6'500));
    CHECK(pay(12'000, surplus, QuotaExcess::institution) == exact(5'500, 4'500));
  }
}

TEST_CASE("the shares of a package are rounded once, half up to the fund") {
  const Figures odd = of_package(fen(3), rate(5'000));
  CHECK(pay(odd, fen(3), PackageSurplus::actual_cost, QuotaExcess::person) == exact(2, 1));
  CHECK(pay(odd, fen(1), PackageSurplus::actual_cost, QuotaExcess::person) == exact(1, 0));
  CHECK(pay(odd, fen(1), PackageSurplus::kept_by_institution, QuotaExcess::person) == exact(2, 1));
}

TEST_CASE("an open cost of a package of one price") {
  const Figures figures = of_package(package, share);
  const Range cost = from_to(8'000, 12'000);
  const auto person = QuotaExcess::person;
  const auto institution = QuotaExcess::institution;
  CHECK(pay(figures, cost, PackageSurplus::kept_by_institution, person) == Paid{fen(5'500), from_to(4'500, 6'500)});
  CHECK(pay(figures, cost, PackageSurplus::kept_by_institution, institution) == exact(5'500, 4'500));
  CHECK(pay(figures, cost, PackageSurplus::actual_cost, person) == Paid{from_to(4'400, 5'500), from_to(3'600, 6'500)});
  CHECK(pay(figures, cost, PackageSurplus::person_pays_rest, institution) == Paid{fen(5'500), from_to(2'500, 4'500)});
}

TEST_CASE("a package whose price is a range that holds the cost") {
  const Figures figures = of_package(from_to(8'000, 12'000), share);
  const Range cost = fen(10'000);
  SUBCASE("the institution keeps what is left") {
    CHECK(pay(figures, cost, PackageSurplus::kept_by_institution, QuotaExcess::person) ==
          Paid{from_to(4'400, 6'600), from_to(4'500, 5'600)});
    CHECK(pay(figures, cost, PackageSurplus::kept_by_institution, QuotaExcess::institution) ==
          Paid{from_to(4'400, 6'600), from_to(3'600, 5'400)});
  }
  SUBCASE("both pay their shares of the cost") {
    CHECK(pay(figures, cost, PackageSurplus::actual_cost, QuotaExcess::person) ==
          Paid{from_to(4'400, 5'500), from_to(4'500, 5'600)});
    CHECK(pay(figures, cost, PackageSurplus::actual_cost, QuotaExcess::institution) ==
          Paid{from_to(4'400, 5'500), from_to(3'600, 4'500)});
  }
  SUBCASE("the person pays the rest of the cost") {
    CHECK(pay(figures, cost, PackageSurplus::person_pays_rest, QuotaExcess::person) ==
          Paid{from_to(4'400, 6'600), from_to(3'400, 5'600)});
    CHECK(pay(figures, cost, PackageSurplus::person_pays_rest, QuotaExcess::institution) ==
          Paid{from_to(4'400, 6'600), from_to(3'400, 4'500)});
  }
}

TEST_CASE("a package whose price is a range beyond the cost") {
  const Figures figures = of_package(from_to(8'000, 12'000), share);
  CHECK(pay(figures, fen(6'000), PackageSurplus::actual_cost, QuotaExcess::person) == exact(3'300, 2'700));
  CHECK(pay(figures, fen(6'000), PackageSurplus::kept_by_institution, QuotaExcess::person) ==
        Paid{from_to(4'400, 6'600), from_to(3'600, 5'400)});
  CHECK(pay(figures, fen(15'000), PackageSurplus::actual_cost, QuotaExcess::person) ==
        Paid{from_to(4'400, 6'600), from_to(8'400, 10'600)});
}

TEST_CASE("a package of which the share is a range") {
  const Figures figures = of_package(package, rates(5'000, 6'000));
  CHECK(pay(figures, fen(12'000), PackageSurplus::actual_cost, QuotaExcess::person) ==
        Paid{from_to(5'000, 6'000), from_to(6'000, 7'000)});
  CHECK(pay(figures, fen(5'500), PackageSurplus::person_pays_rest, QuotaExcess::person) ==
        Paid{from_to(5'000, 6'000), from_to(0, 500)});
}

TEST_CASE("without a told cost a case costs the package, whatever is read") {
  const ReadAs read = package_read(PackageSurplus::kept_by_institution, QuotaExcess::institution);
  CHECK(pay({.in_policy = anything, .figures = {of_package(package, share)}, .is_cost_told = false}, read) ==
        exact(5'500, 4'500));
  CHECK(pay({.in_policy = at_least(300), .figures = {of_package(package, share)}}, read) == exact(5'500, 4'500));
}

TEST_CASE("a package that is not stated leaves open what is paid") {
  CHECK(pay({.in_policy = fen(700), .figures = {not_stated()}, .is_cost_told = false}) == Paid{anything, anything});
  CHECK(pay({.in_policy = fen(700), .figures = {not_stated()}, .whole = fen(900)}).fund == anything);
}

TEST_CASE("no package is paid for a case that is not paid") {
  MechanismColumns of(
      {{.in_policy = package, .figures = {of_package(package, share)}, .pays = false, .is_refused = true},
       {.in_policy = package, .figures = {of_package(package, share)}}});
  pay_package(of.batch(), 0, of.columns());
  CHECK(of.fund(0) == nothing);
  CHECK(of.person(0) == no_range);
  CHECK(of.fund(1) == fen(5'500));
  CHECK(of.person(1) == fen(4'500));
}

TEST_CASE("of a package that may not be covered the person may pay the whole cost") {
  const KindPlan kind = plan_of({Op::Kind::package});
  MechanismColumns of({{.in_policy = fen(12'000),
                        .figures = {of_package(package, share)},
                        .may_be_uncovered = true,
                        .has_fixed_price = true},
                       {.in_policy = anything,
                        .figures = {of_package(package, share)},
                        .may_be_uncovered = true,
                        .has_fixed_price = true,
                        .is_cost_told = false,
                        .least_out_of_policy = Money{200}}});
  evaluate(kind, of.batch(), of.columns());
  CHECK(of.fund(0) == from_to(0, 5'500));
  CHECK(of.person(0) == from_to(6'500, 12'000));
  CHECK(of.fund(1) == from_to(0, 5'500));
  CHECK(of.person(1) == at_least(200));
}

}  // namespace mingbai
