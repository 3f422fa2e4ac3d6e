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
    return document.dump() + "\n" + to_text(question.path) + " has the effect " + text_of(question.effect) +
           ", but the best answer leaves a width of " + yuan(Money{narrowest});
  });
  const std::int64_t all = width(asked(before.estimate));
  if (widest == infinite) return {to_text(question.path), 0};
  return {to_text(question.path), all == infinite ? infinite : all - widest};
}

/// Whether so much is open, of stays without a day and of who the person is, that not every answer is tried.
bool is_too_much(const Json& document) {
  const bool is_person_known = document.contains(Json::json_pointer{"/person/identities"});
  return !is_person_known && document.contains("care") &&
         std::any_of(document["care"].begin(), document["care"].end(), [](const Json& bill) {
           const bool may_be_stay = bill["kind"] == "maternity" || bill["kind"] == "inpatient";
           return may_be_stay && !bill.contains("on") && !bill.contains("discharged_on");
         });
}

}  // namespace

TEST_CASE("the question that narrows the result most comes first") {
  CHECK(holds("questions are ordered by what they narrow", [] {
    const Json document = situation({.most_bills = 2, .open_diseases = false, .grades = false});
    need(!is_too_much(document));
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
