#include "mingbai/columns.hpp"

#include "support.hpp"

#include <doctest/doctest.h>
#include <limits>

namespace mingbai::wire {

namespace {

constexpr std::string_view person = R"({"region": "990000", "benefit_year": 2024, "care": [{"kind": "outpatient"}]})";

const Rulebook& rulebook() {
  static const Rulebook rulebook = rulebook_of({policy_of("990000", R"("eligibility": [])")});
  return rulebook;
}

BillColumns two_claims() {
  BillColumns columns;
  columns.claims = {0, 1, 3};
  columns.on = {19'783, 19'783, 19'784};
  columns.institutions = {0, 1, 1};
  columns.classes.assign(3, BillColumns::no_class);
  columns.in_policy = {100, 200, 300};
  return columns;
}

std::vector<std::string> faults_of_columns(const BillColumns& columns) {
  PaidColumns bills;
  PaidColumns claims;
  std::vector<std::string> faults;
  for (const Fault& fault : pay_columns(rulebook(), situation_of(rulebook(), person), columns, bills, claims)) {
    faults.push_back(fault.path);
  }
  return faults;
}

}  // namespace

TEST_CASE("there is a row for each bill and each claim, as the documents tell: nothing") {
  PaidColumns bills;
  PaidColumns claims;
  CHECK(pay_columns(rulebook(), situation_of(rulebook(), person), two_claims(), bills, claims).empty());
  CHECK(bills.fund_low == std::vector<double>{0, 0, 0});
  CHECK(bills.fund_high == std::vector<double>{100, 200, 300});
  CHECK(claims.fund_high == std::vector<double>{100, 500});
  CHECK(claims.person_high == std::vector<double>{100, 500});
}

TEST_CASE("each column tells its first fault") {
  BillColumns columns = two_claims();
  columns.claims = {0, 2, 1, 3};
  columns.on = {std::numeric_limits<std::int32_t>::max(), std::numeric_limits<std::int32_t>::min(), 0};
  columns.classes = {BillColumns::no_class, 0, 1};
  columns.institutions = {1};
  columns.in_policy[2] = std::numeric_limits<double>::quiet_NaN();
  CHECK(faults_of_columns(columns) ==
        std::vector<std::string>{"/claims/2", "/on/0", "/class/1", "/institution", "/in_policy/2"});
}

TEST_CASE("an estimate on a tape needs no text once its words are known") {
  Words words;
  const Situation situation = situation_of(rulebook(), person);
  Memory memory;
  const Estimate& answer = estimate(rulebook(), situation, Steps::written, memory);
  Tape first;
  append(first, words, answer, situation);
  const std::uint32_t known = words.count();
  Tape second;
  append(second, words, answer, situation);
  CHECK(words.count() == known);
  CHECK(first == second);
  CHECK(second.size() < to_tape(answer, situation).size());
}

}  // namespace mingbai::wire
