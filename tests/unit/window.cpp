#include "reckon/person/window.hpp"

#include "support.hpp"

#include <doctest/doctest.h>

namespace mingbai {

namespace {

constexpr std::string_view dated =
    R"({"period": "concentrated", "cover": "benefit_year", "from": {"years_before": 1, "month": 9, "day": 1},
  "to": {"years_before": 1, "month": 12, "day": 31}, "source": {"document": "测〔2023〕1号", "article": "一"}})";
constexpr std::string_view undated =
    R"({"period": "extended", "cover": "benefit_year", "source": {"document": "测〔2023〕1号", "article": "二"}})";

Rulebook rulebook_with(std::initializer_list<std::string_view> windows) {
  std::string members = R"("enrolment": {"windows": [)";
  for (const std::string_view window : windows) {
    if (members.back() != '[') members += ", ";
    members += window;
  }
  return rulebook_of({policy_of("990000", members + "]}")});
}

PaymentWindow window_of(const Rulebook& rulebook, Date paid,
                        std::string_view enrolment = R"("paid_on": "2024-01-01")") {
  Standpoint standpoint(rulebook,
                        R"({"region": "990000", "benefit_year": 2024, "enrolment": {)" + std::string{enrolment} + "}}");
  return find_window(standpoint.world, paid);
}

}  // namespace

TEST_CASE("a payment falls in the window of its day, first and last day included") {
  const Rulebook rulebook = rulebook_with({dated, undated});
  for (const Date day : {date(2023, 9, 1), date(2023, 10, 12), date(2023, 12, 31)}) {
    const PaymentWindow found = window_of(rulebook, day);
    REQUIRE(found.window != nullptr);
    CHECK(found.period == PaymentPeriod::concentrated);
    CHECK(found.benefit_year == 2024);
  }
}

TEST_CASE("outside every window with days the payment is for its own year") {
  const Rulebook rulebook = rulebook_with({dated, undated});
  for (const Date day : {date(2023, 8, 31), date(2024, 1, 1)}) {
    const PaymentWindow found = window_of(rulebook, day);
    CHECK(found.period == PaymentPeriod::extended);
    CHECK(found.benefit_year == year_of(day));
  }
}

TEST_CASE("a window that the person names is taken where the text gives it no days") {
  const PaymentWindow found = window_of(rulebook_with({dated, undated}), date(2024, 12, 15),
                                        R"("period": "extended", "paid_on": "2024-12-15")");
  CHECK(found.period == PaymentPeriod::extended);
  CHECK(found.benefit_year == 2024);
}

TEST_CASE("a window that the text does not speak of has no rule") {
  CHECK(window_of(rulebook_with({dated, undated}), date(2024, 3, 1), R"("period": "after")").window == nullptr);
  CHECK(window_of(rulebook_with({dated}), date(2024, 3, 1)).window == nullptr);
}

TEST_CASE("windows with days within the benefit year") {
  const Rulebook rulebook =
      rulebook_with({R"({"period": "extended", "cover": "benefit_year", "from": {"month": 1, "day": 1},
      "to": {"month": 3, "day": 31}, "source": {"document": "测〔2023〕1号", "article": "一"}})"});
  CHECK(window_of(rulebook, date(2024, 3, 31)).benefit_year == 2024);
  CHECK(window_of(rulebook, date(2024, 4, 1)).window == nullptr);
}

}  // namespace mingbai
