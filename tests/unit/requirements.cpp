#include "support.hpp"

#include <doctest/doctest.h>

namespace mingbai {

namespace {

bool meets(std::string_view facts, const Requirement& requirement, Date paid) {
  const Rulebook rulebook = rulebook_of({policy_of("990000", R"("localities": [])")});
  Standpoint standpoint(
      rulebook, R"({"region": "990000", "benefit_year": 2024, "person": {"facts": )" + std::string{facts} + "}}");
  return standpoint.world.meets(requirement, paid);
}

Requirement within_months(int months) { return {Fact::lapsed_on, MonthsBeforePayment{months}}; }

}  // namespace

TEST_CASE("months run by the calendar, clamped to the end of the month") {
  CHECK(meets(R"({"lapsed_on": "2024-01-01"})", within_months(3), date(2024, 4, 1)));
  CHECK_FALSE(meets(R"({"lapsed_on": "2024-01-01"})", within_months(3), date(2024, 4, 2)));
  CHECK(meets(R"({"lapsed_on": "2023-11-30"})", within_months(3), date(2024, 2, 29)));
  CHECK_FALSE(meets(R"({"lapsed_on": "2023-11-30"})", within_months(3), date(2024, 3, 1)));
  CHECK_FALSE(meets(R"({"lapsed_on": "2024-05-01"})", within_months(3), date(2024, 4, 30)));
}

TEST_CASE("months of insurance, and days that must not be before another") {
  const Requirement two_years{Fact::insured_months, MonthsAtLeast{24}};
  CHECK(meets(R"({"insured_months": 24})", two_years, date(2024, 4, 1)));
  CHECK_FALSE(meets(R"({"insured_months": 23})", two_years, date(2024, 4, 1)));
  const Requirement since_2019{Fact::farm_recognised_on, NotBefore{date(2019, 1, 1)}};
  CHECK(meets(R"({"farm_recognised_on": "2019-01-01"})", since_2019, date(2024, 4, 1)));
  CHECK_FALSE(meets(R"({"farm_recognised_on": "2018-12-31"})", since_2019, date(2024, 4, 1)));
}

TEST_CASE("a day of the year of the payment that must be past") {
  const auto after_june = [](BoundaryDay boundary) {
    return Requirement{Fact::school_entry_on, AfterDayOfYear{6, 30, {nullptr, {static_cast<int>(boundary)}}}};
  };
  const Date paid = date(2024, 9, 10);
  CHECK(meets(R"({"school_entry_on": "2024-07-01"})", after_june(BoundaryDay::excluded), paid));
  CHECK_FALSE(meets(R"({"school_entry_on": "2024-06-30"})", after_june(BoundaryDay::excluded), paid));
  CHECK(meets(R"({"school_entry_on": "2024-06-30"})", after_june(BoundaryDay::included), paid));
  CHECK_FALSE(meets(R"({"school_entry_on": "2023-09-01"})", after_june(BoundaryDay::included), paid));
}

}  // namespace mingbai
