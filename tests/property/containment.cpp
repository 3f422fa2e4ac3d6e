#include "answers.hpp"

#include <doctest/doctest.h>
#include <algorithm>
#include <memory>
#include <tuple>

namespace mingbai::property {

namespace {

/// Every amount that an answer may narrow, by name.
std::vector<std::pair<std::string, Range>> amounts_of(const Estimate& estimate) {
  std::vector<std::pair<std::string, Range>> amounts{
      {"totals.fund", estimate.total_fund.range},
      {"totals.person", estimate.total_person.range},
      {"contribution.due", estimate.contribution.due.range},
  };
  for (std::size_t item = 0; item < estimate.care.size(); ++item) {
    amounts.emplace_back("fund of bill " + std::to_string(item), estimate.care[item].fund.range);
    amounts.emplace_back("person of bill " + std::to_string(item), estimate.care[item].person.range);
  }
  return amounts;
}

/// What is taken for granted, but for what an answer says itself.
std::vector<std::pair<std::string, std::string>> assumptions_of(const Estimate& estimate) {
  std::vector<std::pair<std::string, std::string>> assumed;
  for (const Assumption& each : estimate.assumed) assumed.emplace_back(each.code, to_text(each.path));
  std::sort(assumed.begin(), assumed.end());
  return assumed;
}

bool assumes_no_more(const Estimate& first, const Estimate& then) {
  const auto before = assumptions_of(first);
  const auto after = assumptions_of(then);
  return std::includes(before.begin(), before.end(), after.begin(), after.end());
}

void require_inside(const Estimate& first, const Json& asked, const Estimate& then, const Json& answered) {
  if (!assumes_no_more(first, then)) return;
  const auto outer = amounts_of(first);
  const auto inner = amounts_of(then);
  for (std::size_t i = 0; i < outer.size(); ++i) {
    require(is_inside(inner[i].second, outer[i].second), [&] {
      return asked.dump() + "\n" + answered.dump() + "\n" + outer[i].first + " " + text_of(outer[i].second) +
             ", after the answers " + text_of(inner[i].second);
    });
  }
}

}  // namespace

TEST_CASE("answers never widen a result") {
  CHECK(holds("every answer gives what lies inside", [] {
    const Json asked = situation();
    const Answered first(asked);
    auto before = std::make_unique<Answered>(asked);
    Json document = asked;
    for (std::size_t step = 0; step < 8 && !before->estimate.questions.empty(); ++step) {
      const auto answered = with_answer(document, any_of(before->estimate.questions));
      if (!answered) continue;
      auto after = std::make_unique<Answered>(*answered);
      require_inside(before->estimate, document, after->estimate, *answered);
      require_inside(first.estimate, asked, after->estimate, *answered);
      document = *answered;
      before = std::move(after);
    }
  }));
}

}  // namespace mingbai::property
