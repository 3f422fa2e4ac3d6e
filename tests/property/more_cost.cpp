#include "situations.hpp"

#include <doctest/doctest.h>

namespace mingbai::property {

namespace {

bool is_lower(Range after, Range before) { return after.low < before.low || after.high < before.high; }

}  // namespace

TEST_CASE("more cost in policy never lowers what the fund pays") {
  CHECK(holds("more cost, no less from the fund", [] {
    const Json document = situation({.least_bills = 1, .known_costs = true});
    const std::size_t item = below(document["care"].size());
    const Situation before = situation_of(document);
    Situation after = before;
    const Money more{1 + static_cast<std::int64_t>(below(one_in(2) ? 100'000 : 10))};
    Cost& cost = after.care[item].cost;
    cost.in_policy = cost.in_policy + exactly(more);
    cost.whole = cost.whole + exactly(more);
    const Answered less(before);
    const Answered all(after);
    const auto told = [&](const Amount& first, const Amount& second) {
      return document.dump() + "\nbill " + std::to_string(item) + ", " + yuan(more) + " more: fund " + text_of(first) +
             ", then " + text_of(second);
    };
    const Amount& bill = less.estimate.care[item].fund;
    require(!is_lower(all.estimate.care[item].fund.range, bill.range),
            [&] { return told(bill, all.estimate.care[item].fund); });
    require(!is_lower(all.estimate.total_fund.range, less.estimate.total_fund.range),
            [&] { return told(less.estimate.total_fund, all.estimate.total_fund); });
  }));
}

}  // namespace mingbai::property
