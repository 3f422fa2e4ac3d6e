#include "mingbai/engine.hpp"

#include "advice.hpp"
#include "assumptions.hpp"
#include "questions.hpp"
#include "readings.hpp"
#include "reckon.hpp"
#include "status.hpp"

namespace mingbai {

namespace {

/// A range together with the figure of the preferred readings, where they change it and give one.
Amount amount(Range range, Range preferred) {
  if (!preferred.is_exact() || preferred == range) return {range, std::nullopt};
  return {range, preferred.low};
}

std::optional<Amount> amount(const std::optional<Range>& range, const std::optional<Range>& preferred) {
  if (!range) return std::nullopt;
  return amount(*range, preferred.value_or(*range));
}

void fill(ContributionEstimate& estimate, const ContributionAmounts& all, const ContributionAmounts& preferred,
          const Rulebook& rulebook) {
  estimate.standard = amount(all.standard, preferred.standard);
  estimate.aid = amount(all.aid, preferred.aid);
  estimate.due = amount(all.due, preferred.due);
  estimate.indicative = all.indicative;
  if (all.aid_identity) estimate.aid_identity = rulebook.identity_ids.id(*all.aid_identity);
  estimate.status = all.is_contradicted ? Status::refused : status_of(estimate.due, all.standard.high);
}

void fill(FundingEstimate& estimate, const FundingAmounts& all, const FundingAmounts& preferred) {
  estimate.fiscal = amount(all.fiscal, preferred.fiscal);
  estimate.total = amount(all.total, preferred.total);
  estimate.central = amount(all.central, preferred.central);
  estimate.local = amount(all.local, preferred.local);
  estimate.region = amount(all.region, preferred.region);
  estimate.city = amount(all.city, preferred.city);
  estimate.county = amount(all.county, preferred.county);
  estimate.pool_supplement = amount(all.pool_supplement, preferred.pool_supplement);
  estimate.outpatient_pool = amount(all.outpatient_pool, preferred.outpatient_pool);
  estimate.status = Status::exact;
  for (const auto& part : {estimate.fiscal, estimate.total, estimate.central, estimate.local, estimate.region,
                           estimate.city, estimate.county}) {
    if (part && status_of(*part, unbounded) != Status::exact) estimate.status = Status::bounded;
  }
  if (status_of(*estimate.fiscal, unbounded) == Status::unknown) estimate.status = Status::unknown;
  if (all.is_contradicted) estimate.status = Status::refused;
}

void fill(CoverageEstimate& estimate, const CoverageAmounts& amounts) {
  estimate.state = amounts.state;
  estimate.earliest = amounts.earliest;
  estimate.latest = amounts.latest;
  estimate.ends_on = amounts.ends_on;
  estimate.waiting_days = amounts.waiting_days;
  estimate.window = amounts.window;
  estimate.status = status_of(amounts);
}

CareEstimate care_estimate(const Care& care, const CareAmounts& all, const CareAmounts& preferred) {
  CareEstimate estimate;
  estimate.kind = care.kind;
  estimate.matches = care.matches;
  estimate.fund = amount(all.fund, preferred.fund);
  estimate.person = amount(all.person, preferred.person);
  estimate.annual_cap = all.annual_cap;
  estimate.share = all.share;
  estimate.indicative = all.indicative;
  estimate.status = status_of(estimate, all);
  return estimate;
}

void move_explanations(Trace& trace, Estimate& estimate) {
  static_cast<Explanation&>(estimate.contribution) = std::move(trace.contribution);
  static_cast<Explanation&>(estimate.funding) = std::move(trace.funding);
  static_cast<Explanation&>(estimate.coverage) = std::move(trace.coverage);
  for (std::size_t item = 0; item < estimate.care.size(); ++item) {
    static_cast<Explanation&>(estimate.care[item]) = std::move(trace.care[item]);
  }
  estimate.assumed = std::move(trace.assumed);
  estimate.sources = std::move(trace.sources);
}

}  // namespace

Estimate estimate(const Rulebook& rulebook, const Situation& situation, Steps steps) {
  Trace trace(steps);
  trace.care.resize(situation.care.size());
  assume_what_is_absent(situation, trace);
  const Reckoned all = reckon(rulebook, situation, {}, &trace);
  Held preferred_readings;
  preferred_readings.preferred_readings = true;
  const Reckoned preferred = reckon(rulebook, situation, preferred_readings, nullptr);

  explain_readings(rulebook, situation, all, trace);
  Estimate estimate;
  estimate.questions = questions(rulebook, situation, all, trace);
  estimate.advice = advise(rulebook, situation, all);
  estimate.region = situation.region;
  for (const Policy* policy : rulebook.chain(situation.region)) estimate.answered_by.push_back(policy->region);
  fill(estimate.contribution, all.contribution, preferred.contribution, rulebook);
  fill(estimate.funding, all.funding, preferred.funding);
  fill(estimate.coverage, all.coverage);
  for (std::size_t item = 0; item < situation.care.size(); ++item) {
    estimate.care.push_back(care_estimate(situation.care[item], all.care[item], preferred.care[item]));
  }
  estimate.total_cost = amount(all.totals.cost, preferred.totals.cost);
  estimate.total_fund = amount(all.totals.fund, preferred.totals.fund);
  estimate.total_person = amount(all.totals.person, preferred.totals.person);
  estimate.is_widened = all.is_widened;
  estimate.status = status_of(estimate, situation);
  move_explanations(trace, estimate);
  return estimate;
}

}  // namespace mingbai
