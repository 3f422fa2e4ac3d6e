#include "situations.hpp"

#include <doctest/doctest.h>
#include <algorithm>

namespace mingbai::property {

namespace {

/// The bills of a situation that came before a day, or the others.
Json bills(const Json& document, const std::string& day, bool is_before) {
  Json part = document;
  part["care"] = Json::array();
  for (const Json& bill : document["care"]) {
    if ((bill["on"].get<std::string>() < day) == is_before) part["care"].push_back(bill);
  }
  return part;
}

/// What the bills bear of a yearly deductible.
Money borne(const Situation& situation, Money deductible, Money before) {
  Money sum = before;
  for (const Care& care : situation.care) sum = sum + care.cost.in_policy.low;
  return std::min(sum, std::max(deductible, before));
}

/// Visits of which everything is known: in Xinxiang, or in Ningxia under a yearly deductible that was looked up.
Json visits() {
  return drawn([] {
    const bool is_xinxiang = !one_in(2);
    Json document{{"region", is_xinxiang ? "410700" : "640000"}, {"benefit_year", 2024}, {"care", Json::array()}};
    Json& known = document["known_terms"];
    known["outpatient.annual_cap"] = any_of<std::string>({"600", "100", "250.01"});
    if (!is_xinxiang) {
      known = {{"outpatient.deductible", "100"}, {"outpatient.deductible_basis", "per_year"}};
      known["outpatient.share"] = any_of<std::string>({"0.55", "0.6"});
    }
    document["used"]["outpatient"] = {{"fund", any_of<std::string>({"0", "90.5", "350"})}, {"deductible", "0"}};
    const std::size_t count = 2 + below(4);
    for (std::size_t item = 0; item < count; ++item) {
      Json bill{{"kind", "outpatient"}, {"on", "2024-03-0" + std::to_string(1 + below(4))}};
      const std::vector<std::pair<std::string, std::string>> places{
          {"甲", "primary"}, {"乙", "county"}, {"丙", "municipal"}, {"丁", "county"}};
      const auto& [id, name] = any_of(places);
      bill["institution"]["id"] = id;
      if (is_xinxiang) bill["institution"]["class"] = name;
      bill["cost"]["in_policy"] = cost();
      document["care"].push_back(bill);
    }
    return document;
  });
}

}  // namespace

TEST_CASE("a year can be told in two parts, the second of which says what the first used") {
  CHECK(holds("what is used is carried over", [] {
    const Json document = visits();
    const std::string day = "2024-03-0" + std::to_string(2 + below(3));
    const Answered whole(document);
    const Json earlier = bills(document, day, true);
    const Answered first(earlier);
    need(first.estimate.total_fund.range.is_exact());
    Json later = bills(document, day, false);
    const Used& used = first.situation.used.front();
    later["used"]["outpatient"]["fund"] = yuan(used.fund + first.estimate.total_fund.range.low);
    if (document["region"] == "640000") {
      later["used"]["outpatient"]["deductible"] = yuan(borne(first.situation, Money{10'000}, used.deductible.low));
    }
    const Answered second(later);
    std::size_t in_first = 0;
    std::size_t in_second = 0;
    for (std::size_t item = 0; item < whole.estimate.care.size(); ++item) {
      const bool is_earlier = document["care"][item]["on"].get<std::string>() < day;
      const CareEstimate& once = whole.estimate.care[item];
      const CareEstimate& apart = is_earlier ? first.estimate.care[in_first++] : second.estimate.care[in_second++];
      if (!once.fund.range.is_exact()) continue;
      require(once.fund.range == apart.fund.range && once.person.range == apart.person.range &&
                  once.annual_cap == apart.annual_cap,
              [&] {
                return document.dump() + "\nbill " + std::to_string(item) + ", parted on " + day + ": fund " +
                       text_of(once.fund) + ", in parts " + text_of(apart.fund);
              });
    }
  }));
}

}  // namespace mingbai::property
