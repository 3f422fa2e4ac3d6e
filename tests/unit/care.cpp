#include "support.hpp"

#include <doctest/doctest.h>

namespace mingbai {

namespace {

constexpr std::string_view source = R"("source": {"document": "测〔2023〕1号", "article": "一"})";

/// A region with one kind of care, of which the figures are given as `[…]` with `@` for their source.
Rulebook rulebook_with(std::string_view method, std::string_view figures) {
  std::string members = R"("care": [{"kind": "inpatient", "classes": [{"id": "upper", "name": {"zh": "上", "en": "U"}},
    {"id": "lower", "name": {"zh": "下", "en": "L"}}], "method": [)";
  members += method;
  members += R"(], "figures": {)";
  for (const char c : figures) c == '@' ? members += source : members += c;
  return rulebook_of({policy_of("990000", members + "}}]")});
}

CareEstimate care_of(Memory& memory, const Rulebook& rulebook, std::string_view on,
                     std::string_view institution_class) {
  std::string text = R"({"region": "990000", "benefit_year": 2024, "care": [{"kind": "inpatient", "on": ")";
  text += on;
  text += R"(", "institution": {"class": ")";
  text += institution_class;
  text += R"("}, "cost": {"in_policy": 1000, "out_of_policy": 200}}]})";
  const Situation situation = situation_of(rulebook, text);
  return estimate(rulebook, situation, Steps::omitted, memory).care.front();
}

bool gives(const CareEstimate& care, ReasonCode code) {
  for (const Reason& reason : care.reasons) {
    if (reason.code == code) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("what was paid of a yearly deductible counts towards that of another class") {
  const Rulebook rulebook = rulebook_with(
      R"({"mechanism": "deductible", "basis": "per_year", "unused_part": "carried_over"}, {"mechanism": "share"})",
      R"("deductible": [{"yuan": 100, "classes": ["lower"], @}, {"yuan": 300, @}], "share": [{"percent": 50, @}])");
  const Situation situation = situation_of(rulebook, R"({"region": "990000", "benefit_year": 2024, "care": [
    {"kind": "inpatient", "on": "2024-03-05", "institution": {"class": "lower"}, "cost": {"in_policy": 200}},
    {"kind": "inpatient", "on": "2024-04-05", "institution": {"class": "upper"}, "cost": {"in_policy": 1000}},
    {"kind": "inpatient", "on": "2024-05-05", "institution": {"class": "lower"}, "cost": {"in_policy": 200}}]})");
  Memory memory;
  const Estimate& answer = estimate(rulebook, situation, Steps::omitted, memory);
  CHECK(answer.care[0].fund.range == exactly(Money{5'000}));
  CHECK(answer.care[1].fund.range == exactly(Money{40'000}));
  CHECK(answer.care[2].fund.range == exactly(Money{10'000}));
}

TEST_CASE("of the lines for a share the first that applies wins") {
  Memory memory;
  const Rulebook rulebook = rulebook_with(R"({"mechanism": "share"})",
                                          R"("share": [{"percent": 60, "classes": ["upper"], @}, {"percent": 50, @}])");
  CHECK(care_of(memory, rulebook, "2024-03-05", "upper").fund.range == exactly(Money{60'000}));
  CHECK(care_of(memory, rulebook, "2024-03-05", "lower").fund.range == exactly(Money{50'000}));
}

TEST_CASE("a part of the amount for which no share is stated is open") {
  Memory memory;
  const Rulebook above = rulebook_with(R"({"mechanism": "share"})", R"("share": [{"percent": 50, "above": 400, @}])");
  const CareEstimate care = care_of(memory, above, "2024-03-05", "upper");
  CHECK(care.fund.range == Range{Money{30'000}, Money{70'000}});
  CHECK(gives(care, ReasonCode::not_stated));
  const Rulebook middle = rulebook_with(R"({"mechanism": "share"})", R"("share": [{"percent": 50, "up_to": 200, @},
                                          {"state": "not_stated", "above": 200, "up_to": 900, @},
                                          {"percent": 80, "above": 900, @}])");
  CHECK(care_of(memory, middle, "2024-03-05", "upper").fund.range == Range{Money{18'000}, Money{88'000}});
}

TEST_CASE("admission refuses care of its classes before its day") {
  Memory memory;
  const Rulebook rulebook =
      rulebook_with(R"({"mechanism": "admission"}, {"mechanism": "share"})",
                    R"("admission": [{"admitted": true, "classes": ["upper"], "from": "2024-07-01", @}],
                       "share": [{"percent": 50, @}])");
  const CareEstimate before = care_of(memory, rulebook, "2024-06-30", "upper");
  CHECK(before.status == Status::refused);
  CHECK(before.fund.range == nothing);
  CHECK(before.person.range == exactly(Money{120'000}));
  CHECK(gives(before, ReasonCode::before_effect));
  CHECK(care_of(memory, rulebook, "2024-07-01", "upper").fund.range == exactly(Money{50'000}));
  CHECK(care_of(memory, rulebook, "2024-06-30", "lower").fund.range == exactly(Money{50'000}));
}

TEST_CASE("a target stands beside the range and bounds nothing") {
  Memory memory;
  const Rulebook rulebook =
      rulebook_with(R"({"mechanism": "target"})", R"("target": [{"state": "about", "percent": 70, @}])");
  const CareEstimate care = care_of(memory, rulebook, "2024-06-30", "upper");
  CHECK(care.status == Status::unknown);
  CHECK(care.fund.range == Range{Money{0}, Money{100'000}});
  CHECK(care.person.range == Range{Money{20'000}, Money{120'000}});
  CHECK(care.indicative == exactly(Money{70'000}));
  CHECK(gives(care, ReasonCode::target));
}

TEST_CASE("mechanisms apply in the order of the method") {
  Memory memory;
  constexpr std::string_view deductible =
      R"({"mechanism": "deductible", "basis": "per_visit", "unused_part": "carried_over"})";
  const Rulebook rulebook = rulebook_with(std::string{deductible} + R"(, {"mechanism": "share"},
                                                 {"mechanism": "cap", "period": "visit"})",
                                          R"("deductible": [{"yuan": 100, @}], "share": [{"percent": 80, @}],
                                             "visit_cap": [{"yuan": 700, @}])");
  CHECK(care_of(memory, rulebook, "2024-06-30", "upper").fund.range == exactly(Money{70'000}));
}

TEST_CASE("without the steps the amounts are the same") {
  const Rulebook rulebook = rulebook_with(R"({"mechanism": "share"})", R"("share": [{"percent": 33.33, @}])");
  const Situation situation = situation_of(rulebook, R"({"region": "990000", "benefit_year": 2024,
      "care": [{"kind": "inpatient", "on": "2024-05-01", "cost": {"in_policy": 100.05}}]})");
  Memory with_steps;
  const Estimate& with = estimate(rulebook, situation, Steps::written, with_steps);
  Memory without_steps;
  const Estimate& without = estimate(rulebook, situation, Steps::omitted, without_steps);
  CHECK(with.total_fund.range == exactly(Money{3'335}));
  CHECK(without.total_fund.range == with.total_fund.range);
  CHECK_FALSE(with.care.front().steps.empty());
  CHECK(without.care.front().steps.empty());
}

}  // namespace mingbai
