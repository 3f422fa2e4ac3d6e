#include "mingbai/engine.hpp"

#include "advice.hpp"
#include "assumptions.hpp"
#include "questions.hpp"
#include "readings.hpp"
#include "reckon.hpp"
#include "result.hpp"
#include "status.hpp"
#include "year_ahead.hpp"

namespace mingbai {

namespace {

std::optional<Amount> amount_of(const std::optional<Range>& range, const std::optional<Range>& preferred) {
  if (!range) return std::nullopt;
  return amount_of(*range, preferred.value_or(*range));
}

void fill(ContributionEstimate& estimate, const ContributionAmounts& all, const ContributionAmounts& preferred,
          const Rulebook& rulebook) {
  estimate.standard = amount_of(all.standard, preferred.standard);
  estimate.aid = amount_of(all.aid, preferred.aid);
  estimate.due = amount_of(all.due, preferred.due);
  estimate.indicative = all.indicative;
  if (all.aid_identity) estimate.aid_identity = rulebook.identity_ids.id(*all.aid_identity);
  estimate.status = all.is_contradicted ? Status::refused : status_of(estimate.due, all.standard.high);
}

void fill(FundingEstimate& estimate, const FundingAmounts& all, const FundingAmounts& preferred) {
  estimate.fiscal = amount_of(all.fiscal, preferred.fiscal);
  estimate.total = amount_of(all.total, preferred.total);
  estimate.central = amount_of(all.central, preferred.central);
  estimate.local = amount_of(all.local, preferred.local);
  estimate.region = amount_of(all.region, preferred.region);
  estimate.city = amount_of(all.city, preferred.city);
  estimate.county = amount_of(all.county, preferred.county);
  estimate.pool_supplement = amount_of(all.pool_supplement, preferred.pool_supplement);
  estimate.outpatient_pool = amount_of(all.outpatient_pool, preferred.outpatient_pool);
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
  estimate.fund = amount_of(all.fund, preferred.fund);
  estimate.person = amount_of(all.person, preferred.person);
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

Estimate estimate(const Inquiry& inquiry, Steps steps) {
  const Rulebook& rulebook = inquiry.rulebook;
  const Situation& situation = inquiry.situation;
  Trace trace(steps);
  trace.care.resize(situation.care.size());
  assume_what_is_absent(situation, trace);
  const Reckoned all = reckon(inquiry, {}, &trace);
  Held preferred_readings;
  preferred_readings.preferred_readings = true;
  const Reckoned preferred = reckon_again(inquiry, preferred_readings, all);

  explain_readings(inquiry, all, trace);
  Estimate estimate;
  estimate.questions = questions(inquiry, all, trace);
  estimate.advice = advise(inquiry, all);
  estimate.region = situation.region;
  for (const Policy* policy : inquiry.chain) estimate.answered_by.push_back(policy->region);
  fill(estimate.contribution, all.contribution, preferred.contribution, rulebook);
  fill(estimate.funding, all.funding, preferred.funding);
  fill(estimate.coverage, all.coverage);
  for (std::size_t item = 0; item < situation.care.size(); ++item) {
    estimate.care.push_back(care_estimate(situation.care[item], all.care[item], preferred.care[item]));
  }
  estimate.total_cost = amount_of(all.totals.cost, preferred.totals.cost);
  estimate.total_fund = amount_of(all.totals.fund, preferred.totals.fund);
  estimate.total_person = amount_of(all.totals.person, preferred.totals.person);
  estimate.in_all = amount_of(pay_in_all(inquiry, all, {}), pay_in_all(inquiry, preferred, preferred_readings));
  estimate.is_widened = all.is_widened;
  estimate.status = status_of(estimate, situation);
  move_explanations(trace, estimate);
  return estimate;
}

}  // namespace

Estimate estimate(const Rulebook& rulebook, const Situation& situation, Steps steps) {
  return estimate(Inquiry(rulebook, situation), steps);
}

Estimate estimate(const Rulebook& rulebook, const Situation& situation, Steps steps, Memory& memory) {
  return estimate(Inquiry(rulebook, situation, memory), steps);
}

}  // namespace mingbai
