#include "readings.hpp"

#include "reckon.hpp"

#include <algorithm>

namespace mingbai {

namespace {

/// Adds what a result is under each option of a reading, if that differs; whether it does.
template <class Result>
bool explain(const Reading& reading, const std::vector<Reckoned>& options, Explanation& explanation, Trace& trace,
             const Result& result) {
  Reason reason;
  reason.code = reading.is_conflict ? ReasonCode::conflicting_clauses : ReasonCode::reading;
  reason.figure = reading.id;
  reason.source = &reading.source;
  for (std::size_t option = 0; option < options.size(); ++option) {
    reason.readings.push_back({reading.options[option], reading.preferred == option, {}});
    const auto value = result(options[option]);
    if (value) reason.readings.back().result = *value;
  }
  const auto differs = [&](const ReadingResult& other) { return other.result != reason.readings.front().result; };
  if (std::none_of(reason.readings.begin(), reason.readings.end(), differs)) return false;
  trace.about(explanation);
  trace.reason(std::move(reason));
  return true;
}

}  // namespace

void explain_readings(const Rulebook& rulebook, const Situation& situation, const Reckoned& all, Trace& trace) {
  for (const OpenAxis& open : all.open) {
    if (open.axis.reading == nullptr) continue;
    std::vector<Reckoned> options;
    for (std::size_t option = 0; option < open.options; ++option) {
      options.push_back(reckon(rulebook, situation, {{{open.axis, option}}, false}, nullptr));
    }
    const Reading& reading = *open.axis.reading;
    using MaybeRange = std::optional<Range>;
    explain(reading, options, trace.contribution, trace,
            [](const Reckoned& r) { return MaybeRange{r.contribution.due}; });
    for (const auto part : {&FundingAmounts::fiscal, &FundingAmounts::central, &FundingAmounts::region,
                            &FundingAmounts::city, &FundingAmounts::county}) {
      if (explain(reading, options, trace.funding, trace,
                  [part](const Reckoned& r) { return MaybeRange{r.funding.*part}; })) {
        break;
      }
    }
    explain(reading, options, trace.coverage, trace, [](const Reckoned& r) { return r.coverage.latest; });
    for (std::size_t item = 0; item < trace.care.size(); ++item) {
      const bool changes_fund = explain(reading, options, trace.care[item], trace,
                                        [item](const Reckoned& r) { return MaybeRange{r.care[item].fund}; });
      if (changes_fund) continue;
      explain(reading, options, trace.care[item], trace,
              [item](const Reckoned& r) { return MaybeRange{r.care[item].person}; });
    }
  }
}

}  // namespace mingbai
