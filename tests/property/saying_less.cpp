#include "situations.hpp"

#include <doctest/doctest.h>
#include <algorithm>
#include <map>
#include <set>

namespace mingbai::property {

namespace {

using Pointer = Json::json_pointer;

/// What cannot be left unsaid: without it there is no situation.
bool is_needed(const Pointer& at) {
  const std::string text = at.to_string();
  return text == "/region" || text == "/benefit_year" || text.ends_with("/kind");
}

/// Whether a list says which of many hold, so that with one of them less it says something else.
bool is_closed_list(const Pointer& at) {
  const std::string text = at.to_string();
  return text.ends_with("/identities") || text == "/person/identity_history" || text == "/care";
}

/// The places of all that is said beneath one: fields, and fields of what is in lists.
void collect(const Json& node, const Pointer& at, std::vector<Pointer>& places) {
  if (!at.empty() && !is_needed(at)) places.push_back(at);
  if (node.is_object()) {
    for (const auto& [key, value] : node.items()) collect(value, at / key, places);
  } else if (node.is_array()) {
    for (std::size_t item = 0; item < node.size(); ++item) {
      for (const auto& [key, value] : node[item].items()) {
        if (node[item].is_object() && at.to_string() == "/care") collect(value, at / item / key, places);
      }
    }
  }
  if (is_closed_list(at) && at.to_string() == "/care") std::erase(places, at);
}

/// Grades, and what one may also be called that does not know it so well.
const std::map<std::string, std::string> rougher{{"三甲", "三级"}, {"三乙", "三级"}, {"二甲", "二级"}, {"一级", ""}};

/// The situation with one thing left unsaid or said less exactly.
struct Less {
  Json document;
  std::string place;
};

Less without(const Json& document, const Pointer& at) {
  Less less{document, at.to_string()};
  const auto rough = rougher.find(document[at].is_string() ? document[at].get<std::string>() : "");
  if (at.back() == "grade" && rough != rougher.end() && !rough->second.empty() && one_in(2)) {
    less.document[at] = rough->second;
    return less;
  }
  Json& parent = less.document[at.parent_pointer()];
  parent.erase(at.back());
  // The history says otherwise of the identities than they do by themselves.
  if (at.back() == "identity_history") parent.erase("identities");
  if (at.back() == "code") parent.erase("code_system");
  if (at.back() == "code_system") parent.erase("code");
  return less;
}

/// What is taken for granted and does not only say what the range covers anyway: all listed classes of institutions,
/// but not a grade that fits none of them.
std::set<std::string> taken_for_granted(const Estimate& estimate, const Json& document) {
  static const std::set<std::string_view> covered{"day_within_benefit_year", "not_superseded", "effective_from_issue"};
  std::set<std::string> assumed;
  for (const Assumption& each : estimate.assumed) {
    const std::string path = to_text(each.path);
    const bool is_class = each.code == "institution_of_a_listed_class";
    if (is_class && !document.contains(Pointer{path}.parent_pointer() / "grade")) continue;
    if (!covered.contains(each.code)) assumed.insert(std::string{each.code} + " " + path);
  }
  return assumed;
}

bool takes_more_for_granted(const Estimate& less, const Estimate& full, const Json& document) {
  const auto before = taken_for_granted(full, document);
  const auto after = taken_for_granted(less, document);
  return !std::includes(before.begin(), before.end(), after.begin(), after.end());
}

/// Whether it is listed that nothing, or nothing else, was used of the kind of care that was left out.
bool names_nothing_used(const Estimate& less, const std::string& place) {
  constexpr std::string_view used = "/used/";
  if (!place.starts_with(used)) return false;
  const std::string of_kind = place.substr(0, place.find_first_of(":/", used.size()));
  return std::any_of(less.assumed.begin(), less.assumed.end(), [&](const Assumption& each) {
    return (each.code == "nothing_used" || each.code == "nothing_else_used") && to_text(each.path).starts_with(of_kind);
  });
}

struct NamedAmount {
  std::string name;
  /// None where the amount has no meaning.
  std::optional<Range> range;
};

std::vector<NamedAmount> amounts_of(const Estimate& estimate) {
  const auto range_of = [](const std::optional<Amount>& amount) {
    return amount ? std::optional{amount->range} : std::nullopt;
  };
  const FundingEstimate& funding = estimate.funding;
  std::vector<NamedAmount> amounts{
      {"contribution.standard", estimate.contribution.standard.range},
      {"contribution.aid", estimate.contribution.aid.range},
      {"contribution.due", estimate.contribution.due.range},
      {"funding.fiscal", range_of(funding.fiscal)},
      {"funding.total", range_of(funding.total)},
      {"funding.central", range_of(funding.central)},
      {"funding.local", range_of(funding.local)},
      {"funding.region", range_of(funding.region)},
      {"funding.city", range_of(funding.city)},
      {"funding.county", range_of(funding.county)},
      {"funding.pool_supplement", range_of(funding.pool_supplement)},
      {"totals.fund", estimate.total_fund.range},
      {"totals.person", estimate.total_person.range},
  };
  for (std::size_t item = 0; item < estimate.care.size(); ++item) {
    amounts.push_back({"fund of bill " + std::to_string(item), estimate.care[item].fund.range});
    amounts.push_back({"person of bill " + std::to_string(item), estimate.care[item].person.range});
  }
  return amounts;
}

/// Whether the payment is not in the period that was told, so that one of the two is wrong.
bool contradicts_itself(const Estimate& estimate, const Json& document) {
  const Pointer period{"/enrolment/period"};
  if (!document.contains(period)) return false;
  Json by_day = document;
  by_day["enrolment"].erase("period");
  const auto window = Answered(by_day).estimate.coverage.window;
  if (window && document[period] != payment_period_ids[static_cast<std::size_t>(*window)]) return true;
  const auto& reasons = estimate.coverage.reasons;
  return std::any_of(reasons.begin(), reasons.end(), [](const Reason& reason) {
    return reason.code == ReasonCode::contradicts_policy || reason.code == ReasonCode::outside_period;
  });
}

/// A day of another year is no answer to a question for a day of this one.
bool says_another_year(const Json& document, const Less& less) {
  return less.place.ends_with("/on") && !document[Pointer{less.place}].get<std::string>().starts_with(
                                            std::to_string(document["benefit_year"].get<int>()));
}

}  // namespace

TEST_CASE("saying less never narrows") {
  CHECK(holds("leaving one thing unsaid widens, or is taken for granted by name", [] {
    const Json document = situation();
    std::vector<Pointer> places;
    collect(document, Pointer{}, places);
    need(!places.empty());
    const Less less = without(document, any_of(places));
    need(!has_faults(less.document) && !says_another_year(document, less));
    const Answered full(document);
    const Answered wide(less.document);
    need(!contradicts_itself(full.estimate, document));
    need(!names_nothing_used(wide.estimate, less.place));
    need(!takes_more_for_granted(wide.estimate, full.estimate, document));
    const auto inner = amounts_of(full.estimate);
    const auto outer = amounts_of(wide.estimate);
    for (std::size_t i = 0; i < inner.size(); ++i) {
      if (!inner[i].range) continue;
      const Range less_said = outer[i].range.value_or(no_range);
      require(is_inside(*inner[i].range, less_said), [&] {
        return document.dump() + "\nwithout " + less.place + "\n" + less.document.dump() + "\n" + inner[i].name + " " +
               text_of(*inner[i].range) + ", and with less said " + text_of(less_said);
      });
    }
  }));
}

}  // namespace mingbai::property
