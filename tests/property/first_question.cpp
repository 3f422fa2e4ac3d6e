#include "answers.hpp"

#include <doctest/doctest.h>
#include <algorithm>
#include <limits>

namespace mingbai::property {

namespace {

constexpr std::int64_t infinite = std::numeric_limits<std::int64_t>::max();

std::int64_t width(Range range) { return range.is_bounded() ? range.high.fen - range.low.fen : infinite; }

Range asked(const Estimate& estimate) {
  return estimate.care.empty() ? estimate.contribution.due.range : estimate.total_fund.range;
}

struct Weighed {
  std::string path;
  std::int64_t narrowing = 0;
};

/// Every answer to a question; of days those at which something changes, and those of the other bills and beside them.
/// Empty where the answers are not that simple.
std::vector<Json> answers_to(const Json& document, const Question& question) {
  std::vector<Json> answers;
  if (question.type == QuestionType::choice) {
    answers.insert(answers.end(), question.options.begin(), question.options.end());
  } else if (question.type == QuestionType::identities) {
    answers.push_back(Json::array());
    for (const std::string& identity : question.options) answers.push_back(Json::array({identity}));
  } else if (question.type == QuestionType::date && question.path.starts_with("/care")) {
    const std::vector<std::string> days = days_in_year(document["region"], document["benefit_year"]);
    answers.insert(answers.end(), days.begin(), days.end());
    for (const Json& bill : document["care"]) {
      if (!bill.contains("on")) continue;
      const Date on = *parse_date(bill["on"].get<std::string>());
      for (const int offset : {-1, 0, 1}) {
        const Date day = days_after(on, offset);
        if (year_of(day) == document["benefit_year"]) answers.push_back(to_text(day));
      }
    }
  }
  return answers;
}

/// How much the widest answer narrows the result, by trying all; and that the effect is what the best one leaves.
Weighed weigh(const Json& document, const Answered& before, const Question& question) {
  std::int64_t widest = 0;
  std::int64_t narrowest = infinite;
  for (const Json& answer : answers_to(document, question)) {
    const Answered after(with(document, question, answer));
    widest = std::max(widest, width(asked(after.estimate)));
    narrowest = std::min(narrowest, width(asked(after.estimate)));
  }
  require(width(question.effect) == narrowest, [&] {
    return document.dump() + "\n" + question.path + " has the effect " + text_of(question.effect) +
           ", but the best answer leaves a width of " + yuan(Money{narrowest});
  });
  const std::int64_t all = width(asked(before.estimate));
  if (widest == infinite) return {question.path, 0};
  return {question.path, all == infinite ? infinite : all - widest};
}

}  // namespace

TEST_CASE("the question that narrows the result most comes first") {
  CHECK(holds("questions are ordered by what they narrow", [] {
    const Json document = situation({.most_bills = 2, .open_diseases = false, .grades = false});
    const Answered before(document);
    std::vector<Weighed> weighed;
    for (const Question& question : before.estimate.questions) {
      if (!answers_to(document, question).empty()) weighed.push_back(weigh(document, before, question));
    }
    const bool is_ordered = std::is_sorted(weighed.begin(), weighed.end(), [](const Weighed& a, const Weighed& b) {
      return a.narrowing != b.narrowing ? a.narrowing > b.narrowing : a.path < b.path;
    });
    require(is_ordered, [&] {
      std::string text = document.dump();
      for (const Weighed& each : weighed) text += "\n" + each.path + " narrows by " + yuan(Money{each.narrowing});
      return text;
    });
  }));
}

}  // namespace mingbai::property
