#include "readings.hpp"

#include "reckon.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace mingbai {

namespace {

constexpr std::array<std::pair<std::string_view, std::optional<Range> FundingAmounts::*>, 5> funding_parts{
    {{"fiscal", &FundingAmounts::fiscal},
     {"central", &FundingAmounts::central},
     {"region", &FundingAmounts::region},
     {"city", &FundingAmounts::city},
     {"county", &FundingAmounts::county}}};

/// Adds what a result is under each option of a reading, if that differs; whether it does.
template <class Result>
bool explain(const Reading& reading, const std::vector<Reckoned>& options, Explanation& explanation, Trace& trace,
             std::string_view results_of, const Result& result) {
  const auto first = result(options.front());
  const auto is_alike = [&](const Reckoned& option) { return result(option) == first; };
  if (std::all_of(options.begin(), options.end(), is_alike)) return false;
  Reason reason;
  reason.code = reading.is_conflict ? ReasonCode::conflicting_clauses : ReasonCode::reading;
  reason.figure = reading.id;
  reason.source = &reading.source;
  reason.results_of = results_of;
  for (std::size_t option = 0; option < options.size(); ++option) {
    reason.readings.push_back({reading.options[option], reading.preferred == option, {}});
    const auto value = result(options[option]);
    if (value) reason.readings.back().result = *value;
  }
  trace.about(explanation);
  trace.reason(std::move(reason));
  return true;
}

}  // namespace

void explain_readings(const Inquiry& inquiry, const Reckoned& all, Trace& trace) {
  using MaybeRange = std::optional<Range>;
  for (const OpenAxis& open : all.open) {
    if (open.axis.reading == nullptr) continue;
    const Reading& reading = *open.axis.reading;
    std::vector<Reckoned> options;
    for (std::size_t option = 0; option < open.options; ++option) {
      options.push_back(reckon_again(inquiry, {{{open.axis, option}}, false}, all));
    }
    if (open.parts.has(Part::contribution)) {
      explain(reading, options, trace.contribution, trace, "due",
              [](const Reckoned& r) { return MaybeRange{r.contribution.due}; });
    }
    // The funding follows from the contribution too.
    for (const auto& [name, part] : funding_parts) {
      const auto amount = [part = part](const Reckoned& r) { return MaybeRange{r.funding.*part}; };
      if (explain(reading, options, trace.funding, trace, name, amount)) break;
    }
    if (open.parts.has(Part::coverage)) {
      explain(reading, options, trace.coverage, trace, "starts_on",
              [](const Reckoned& r) { return r.coverage.latest; });
    }
    for (std::size_t item = 0; item < trace.care.size() && open.parts.has(Part::care); ++item) {
      const bool changes_fund = explain(reading, options, trace.care[item], trace, "fund",
                                        [item](const Reckoned& r) { return MaybeRange{r.care[item].fund}; });
      if (changes_fund) continue;
      explain(reading, options, trace.care[item], trace, "person",
              [item](const Reckoned& r) { return MaybeRange{r.care[item].person}; });
    }
  }
}

}  // namespace mingbai
