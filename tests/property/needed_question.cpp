#include "answers.hpp"

#include <doctest/doctest.h>
#include <algorithm>

namespace mingbai::property {

namespace {

using Values = std::vector<std::optional<std::int64_t>>;

void add(Values& values, const std::optional<Amount>& amount) {
  if (!amount) {
    values.emplace_back();
    return;
  }
  values.emplace_back(amount->range.low.fen);
  values.emplace_back(amount->range.high.fen);
  values.push_back(amount->preferred ? std::optional{amount->preferred->fen} : std::nullopt);
}

void add(Values& values, const std::optional<Date>& day) {
  values.push_back(day ? std::optional<std::int64_t>{day->time_since_epoch().count()} : std::nullopt);
}

/// Every result that an answer may change.
Values results_of(const Estimate& estimate) {
  Values values;
  const FundingEstimate& funding = estimate.funding;
  for (const auto& amount : {std::optional{estimate.contribution.due}, funding.fiscal, funding.central, funding.local,
                             funding.region, funding.city, funding.county, funding.pool_supplement}) {
    add(values, amount);
  }
  values.emplace_back(static_cast<std::int64_t>(estimate.coverage.state));
  add(values, estimate.coverage.earliest);
  add(values, estimate.coverage.latest);
  for (const CareEstimate& care : estimate.care) {
    add(values, std::optional{care.fund});
    add(values, std::optional{care.person});
    add(values, care.annual_cap ? std::optional{Amount{care.annual_cap->cap, {}}} : std::nullopt);
  }
  return values;
}

}  // namespace

TEST_CASE("what changes nothing is not asked") {
  CHECK(holds("every question about one bill has an answer that changes a result", [] {
    // Told by its grade, an institution may be of none of the classes, which is no answer that can be given.
    const Json document = situation({.most_bills = 1, .grades = false});
    const Answered before(document);
    const Values results = results_of(before.estimate);
    for (const Question& question : before.estimate.questions) {
      const auto answers = answers_to(document, question);
      const auto changes = [&](const Json& answer) {
        return results_of(Answered(with(document, question, answer)).estimate) != results;
      };
      require(answers.empty() || std::any_of(answers.begin(), answers.end(), changes),
              [&] { return document.dump() + "\n" + to_text(question.path) + " changes nothing"; });
    }
  }));
}

}  // namespace mingbai::property
