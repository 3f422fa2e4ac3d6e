#include "answers.hpp"

#include <doctest/doctest.h>

namespace mingbai::property {

namespace {

bool makes_up(const Amount& fund, const Amount& person, Money cost) {
  const auto of_fund = figure_of(fund);
  const auto of_person = figure_of(person);
  const bool is_sum = !of_fund || !of_person || *of_fund + *of_person == cost;
  return is_sum && fund.range.low + person.range.high == cost && fund.range.high + person.range.low == cost;
}

/// Answers what can be answered, so that readings alone are left.
Json answered_in_full(Json situation) {
  for (;;) {
    const Answered now(situation);
    bool is_answered = false;
    for (const Question& question : now.estimate.questions) {
      const auto after = with_answer(situation, question);
      if (!after || *after == situation) continue;
      situation = *after;
      is_answered = true;
      break;
    }
    if (!is_answered) return situation;
  }
}

}  // namespace

TEST_CASE("what fund and person pay of care that has no fixed price is its cost") {
  CHECK(holds("fund and person make up the cost", [] {
    Json document = situation({.least_bills = 1});
    if (one_in(2)) document = answered_in_full(document);
    const Answered answered(document);
    for (std::size_t item = 0; item < answered.situation.care.size(); ++item) {
      const Care& care = answered.situation.care[item];
      const CareEstimate& paid = answered.estimate.care[item];
      if (is_fixed_price(answered.situation, care) || !care.cost.whole.is_exact()) continue;
      require(makes_up(paid.fund, paid.person, care.cost.whole.low), [&] {
        return document.dump() + "\nbill " + std::to_string(item) + ": fund " + text_of(paid.fund) + ", person " +
               text_of(paid.person);
      });
      require(paid.fund.range.high <= care.cost.in_policy.high,
              [&] { return document.dump() + "\nfund " + text_of(paid.fund); });
    }
  }));
}

}  // namespace mingbai::property
