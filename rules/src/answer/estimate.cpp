#include "answer/advice.hpp"
#include "answer/assumptions.hpp"
#include "answer/memory.hpp"
#include "answer/questions.hpp"
#include "answer/readings.hpp"
#include "answer/say_bills.hpp"
#include "answer/status.hpp"
#include "answer/year_ahead.hpp"

namespace mingbai {

namespace {

std::optional<Amount> amount_of(const std::optional<Range>& range, const std::optional<Range>& preferred) {
  if (!range) return std::nullopt;
  return amount_of(*range, preferred.value_or(*range));
}

void fill(ContributionEstimate& estimate, const ContributionAmounts& all, const ContributionAmounts& preferred,
          const PolicyBook& rulebook) {
  estimate.standard = amount_of(all.standard, preferred.standard);
  estimate.aid = amount_of(all.aid, preferred.aid);
  estimate.due = amount_of(all.due, preferred.due);
  estimate.indicative = all.indicative;
  if (all.aid_identity) estimate.aid_identity = rulebook.identity_ids.id(*all.aid_identity);
  estimate.status = status_of(estimate.due, all.standard.high);
  if (all.is_unknown) estimate.status = Status::unknown;
  if (all.is_contradicted) estimate.status = Status::refused;
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
  const auto& preferred_cap = preferred.annual_cap ? preferred.annual_cap : preferred.untouched_cap;
  if (all.annual_cap && preferred_cap) {
    estimate.preferred_remaining = amount_of(all.annual_cap->remaining, preferred_cap->remaining).preferred;
  }
  estimate.share = all.share;
  estimate.indicative = all.indicative;
  estimate.status = status_of(estimate, all);
  return estimate;
}

/// Answers one situation.
class Answerer {
 public:
  Answerer(Memory::Contents& memory, Insured& insured, const Situation& situation, Steps steps)
      : memory_(memory),
        insured_(insured),
        situation_(situation),
        has_steps_(steps == Steps::written),
        arena_(memory.arena),
        reckoning_(insured, bills_of(situation, arena_), situation.used, open_axes(insured, arena_), arena_,
                   has_steps_ ? Purpose::answer_with_steps : Purpose::answer),
        said_(arena_) {}

  void answer(Estimate& estimate) {
    const Held nothing_held;
    const Held preferred_readings{{}, true};
    const PersonAmounts& person = memory_.answer().all();
    const PersonAmounts& preferred_person = memory_.answer().preferred();
    say();
    const BillAmounts& all = reckoning_.all();
    const BillAmounts& preferred = reckoning_.under(preferred_readings);
    fill(estimate.contribution, person.contribution, preferred_person.contribution, insured_.plan.rulebook());
    fill(estimate.funding, person.funding, preferred_person.funding);
    fill(estimate.coverage, person.coverage);
    const std::span<CareEstimate> care = arena_.array<CareEstimate>(situation_.care.size());
    for (std::size_t item = 0; item < care.size(); ++item) {
      care[item] = care_estimate(situation_.care[item], all.care[item], reckoning_.care(preferred, item));
    }
    estimate.care = care;
    estimate.total_cost = amount_of(all.totals.cost, preferred.totals.cost);
    estimate.total_fund = amount_of(all.totals.fund, preferred.totals.fund);
    estimate.total_person = amount_of(all.totals.person, preferred.totals.person);
    estimate.in_all = amount_of(pay_in_all(reckoning_, nothing_held, person),
                                pay_in_all(reckoning_, preferred_readings, preferred_person));
    estimate.is_widened = all.is_widened;

    explain_readings(reckoning_, memory_.answer(), said_);
    estimate.questions = questions(reckoning_, person, said_, memory_.scratch);
    estimate.advice = advise(reckoning_, memory_.alternatives, memory_.scratch);
    estimate.region = situation_.region;
    estimate.answered_by = answered_by();
    estimate.status = status_of(estimate, situation_);
    explain(estimate, care);
  }

 private:
  void say() {
    assume_what_is_absent(situation_, reckoning_, arena_, said_.assumed);
    said_.care = arena_.array<Reasons>(situation_.care.size());
    memory_.answer().say(has_steps_, said_);
    say_bills(reckoning_, has_steps_, said_);
  }

  std::span<const std::string_view> answered_by() {
    List<std::string_view> regions;
    for (const Policy* policy : insured_.plan.chain()) regions.push(arena_, policy->region);
    return regions.span();
  }

  void explain(Estimate& estimate, std::span<CareEstimate> care) {
    const auto steps = [&](const Saying::Result& said) {
      return has_steps_ ? std::span<const Step>(said.steps.span()) : std::span<const Step>{};
    };
    static_cast<Explanation&>(estimate.contribution) = {said_.contribution.all(),
                                                        steps(insured_.person.contribution().said())};
    static_cast<Explanation&>(estimate.funding) = {said_.funding.all(), steps(insured_.person.funding().said())};
    static_cast<Explanation&>(estimate.coverage) = {said_.coverage.all(), steps(insured_.person.coverage().said())};
    for (std::size_t item = 0; item < care.size(); ++item) {
      care[item].reasons = said_.care[item].all();
      if (has_steps_) care[item].steps = steps_of_bill(reckoning_, item);
    }
    estimate.assumed = said_.assumed.span();
    estimate.sources = said_.sources.span();
  }

  Memory::Contents& memory_;
  Insured& insured_;
  const Situation& situation_;
  bool has_steps_;
  Arena& arena_;
  Reckoning reckoning_;
  SaidOfAnswer said_;
};

}  // namespace

Memory::Memory() : contents_(std::make_unique<Contents>()) {}
Memory::Memory(Memory&&) noexcept = default;
Memory& Memory::operator=(Memory&&) noexcept = default;
Memory::~Memory() = default;

const Estimate& estimate(const Rulebook& rulebook, const Situation& situation, Steps steps, Memory& memory) {
  Memory::Contents& contents = memory.contents();
  contents.arena.clear();
  contents.estimate = {};
  Answerer(contents, contents.of(rulebook.book(), situation), situation, steps).answer(contents.estimate);
  return contents.estimate;
}

}  // namespace mingbai
