#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <utility>

namespace mingbai::wire {

/// The keys that documents have and the ids that they have most of, ascending. Both sides of the boundary know them
/// from the start as the first words.
inline constexpr std::array<std::string_view, 196> known_keys{
    "above",
    "admission",
    "advice",
    "after",
    "aid",
    "aid_identity",
    "aid_received",
    "annual_cap",
    "anomalies",
    "answered_by",
    "article",
    "articles",
    "asked",
    "assumed",
    "at_least",
    "authority",
    "babies",
    "because",
    "before",
    "before_effect",
    "benefit_year",
    "benefit_years",
    "birth_date",
    "bounded",
    "bounds_from_above",
    "care",
    "ceiling",
    "central",
    "change",
    "changes",
    "checked_on",
    "chronic_outpatient",
    "city",
    "class",
    "classes",
    "closes",
    "code",
    "code_system",
    "codes",
    "conditions",
    "conflict",
    "conflicting_clauses",
    "contradicts_policy",
    "contribution",
    "cost",
    "count",
    "county",
    "coverage",
    "credited_on",
    "critical_illness",
    "dated",
    "day",
    "deductible",
    "default",
    "delegated",
    "delivery",
    "derived",
    "designated",
    "detail",
    "differences",
    "discharged_on",
    "disease",
    "diseases",
    "document",
    "documents",
    "due",
    "earliest",
    "effect",
    "effective_on",
    "eligibility",
    "en",
    "ends_on",
    "enrolment",
    "errors",
    "estimates",
    "exact",
    "fact",
    "facts",
    "farm_recognised_on",
    "figure",
    "fiscal",
    "floor",
    "from",
    "fund",
    "funding",
    "grade",
    "high",
    "id",
    "identities",
    "identity_history",
    "in",
    "in_policy",
    "indicative",
    "inpatient",
    "institution",
    "insured_months",
    "issued_on",
    "issuers",
    "kind",
    "known_terms",
    "lapsed_on",
    "latest",
    "less",
    "local",
    "localities",
    "locality",
    "low",
    "matches",
    "maternity",
    "medical_aid",
    "message",
    "missing_answer",
    "month",
    "name",
    "not_covered",
    "not_listed",
    "not_stated",
    "number",
    "on",
    "op",
    "opens",
    "option",
    "options",
    "out",
    "out_of_policy",
    "outpatient",
    "outpatient_pool",
    "outside_period",
    "paid_from",
    "paid_in",
    "paid_on",
    "paid_to",
    "path",
    "period",
    "person",
    "place",
    "places",
    "plus",
    "points",
    "pool_supplement",
    "printed",
    "provisions",
    "questions",
    "reading",
    "readings",
    "reasons",
    "referral",
    "refused",
    "region",
    "regions",
    "relation",
    "remaining",
    "requires",
    "result",
    "results_of",
    "rules",
    "saves",
    "scheme",
    "school_entry_on",
    "setting",
    "share",
    "source",
    "sources",
    "standard",
    "starts_on",
    "state",
    "stated",
    "status",
    "steps",
    "target",
    "terms",
    "text_lost",
    "title",
    "to",
    "total",
    "totals",
    "two_disease_drugs",
    "type",
    "unit",
    "unknown",
    "unlimited",
    "up_to",
    "used",
    "value",
    "values",
    "waiting_days",
    "when",
    "why",
    "widened",
    "window",
    "windows",
    "with_contribution",
    "within_months",
    "years",
    "years_before",
    "zh",
};

/// Whether a key or id is one of them.
constexpr bool is_known(std::string_view text) {
  return std::find(known_keys.begin(), known_keys.end(), text) != known_keys.end();
}

/// A key or id by its place in `known_keys`, found while compiling: a literal that is not there does not compile.
class Key {
 public:
  consteval Key(const char* text) : number_(place_of(text)) {}

  /// That of a text that is known.
  static constexpr Key of(std::string_view text) { return Key{place_of(text)}; }

  [[nodiscard]] constexpr std::uint32_t number() const { return number_; }
  [[nodiscard]] constexpr std::string_view text() const { return known_keys[number_]; }

 private:
  constexpr explicit Key(std::uint32_t number) : number_(number) {}
  static constexpr std::uint32_t place_of(std::string_view text) {
    std::uint32_t place = 0;
    while (known_keys[place] != text) ++place;
    return place;
  }

  std::uint32_t number_;
};

/// Ids as keys.
template <std::size_t count>
constexpr std::array<Key, count> keys_of(const std::array<std::string_view, count>& ids) {
  return [&]<std::size_t... place>(std::index_sequence<place...>) {
    return std::array<Key, count>{Key::of(ids[place])...};
  }
  (std::make_index_sequence<count>{});
}

}  // namespace mingbai::wire
