#include "advice.hpp"

#include "advice_on_visits.hpp"
#include "mechanisms/window.hpp"
#include "savings.hpp"
#include "text/sorting.hpp"

#include <algorithm>

namespace mingbai {

namespace {

/// A situation that differs in one fact about the person or the payment, and what differs.
struct Alternative {
  Advice advice;
  Situation situation;
};

/// Paying on the last day of the concentrated period for the year, where the text tells that day.
void add_concentrated_payment(const Chain& chain, const Situation& situation, std::vector<Alternative>& alternatives) {
  if (!situation.enrolment || !payment_day(chain, *situation.enrolment)) return;
  for (const Policy* policy : chain) {
    for (const Window& window : policy->windows) {
      if (window.period != PaymentPeriod::concentrated || !window.to) continue;
      const Date last = window.to->in(situation.benefit_year);
      if (*payment_day(chain, *situation.enrolment) <= last) return;
      Alternative alternative{{"pay_in_concentrated_period", "/enrolment", {}, {}}, situation};
      Enrolment& enrolment = *alternative.situation.enrolment;
      enrolment.paid_on = last;
      if (enrolment.credited_on) enrolment.credited_on = last;
      enrolment.period = PaymentPeriod::concentrated;
      alternative.advice.to = enrolment;
      alternatives.push_back(std::move(alternative));
      return;
    }
  }
}

bool is_told(const Facts& facts, std::string_view fact) {
  switch (from_id<Fact>(fact_ids, fact).value_or(Fact{})) {
    case Fact::insured_months: return facts.insured_months.has_value();
    case Fact::lapsed_on: return facts.lapsed_on.has_value();
    case Fact::school_entry_on: return facts.school_entry_on.has_value();
    case Fact::farm_recognised_on: return facts.farm_recognised_on.has_value();
  }
  return false;
}

/// Identities of which the person tells the facts without claiming them.
void add_claims(const Rulebook& rulebook, const Chain& chain, const Situation& situation,
                std::vector<Alternative>& alternatives) {
  if (!situation.identities || !situation.identity_history.empty()) return;
  for (const std::size_t number : identities_that_matter(chain).members()) {
    const auto at = rulebook.identities.find(number);
    if (situation.identities->has(number) || at == rulebook.identities.end()) continue;
    const auto& facts = at->second.facts;
    const auto is_fact_told = [&](const std::string& fact) { return is_told(situation.facts, fact); };
    if (facts.empty() || !std::all_of(facts.begin(), facts.end(), is_fact_told)) continue;
    Alternative alternative{{"claim_identity", "/person/identities/-", rulebook.identity_ids.id(number), {}},
                            situation};
    alternative.situation.identities->add(number);
    alternatives.push_back(std::move(alternative));
  }
}

Reckoned reckon_in_all(const Inquiry& inquiry, const Held& held) { return reckon(inquiry, held, nullptr); }

bool saves_more(const Advice& a, const Advice& b) {
  return a.saves.low != b.saves.low ? a.saves.low > b.saves.low : a.path < b.path;
}

/// Of several pieces of advice about one fact, the one that saves most.
void keep_best_of_each(std::vector<Advice>& advice) {
  sort(advice, saves_more);
  std::vector<Advice> best;
  for (Advice& each : advice) {
    const auto is_about_same = [&](const Advice& other) { return other.path == each.path; };
    if (std::none_of(best.begin(), best.end(), is_about_same)) best.push_back(std::move(each));
  }
  advice = std::move(best);
}

}  // namespace

std::vector<Advice> advise(const Inquiry& inquiry, const Reckoned& all) {
  std::vector<Advice> advice;
  AdviceBudget budget;
  std::vector<Alternative> alternatives;
  add_concentrated_payment(inquiry.chain, inquiry.situation, alternatives);
  add_claims(inquiry.rulebook, inquiry.chain, inquiry.situation, alternatives);
  if (!alternatives.empty()) {
    Savings savings(inquiry, all, reckon_in_all, budget);
    for (Alternative& alternative : alternatives) {
      const auto saves = savings.of(Inquiry(inquiry.rulebook, alternative.situation));
      if (!saves) continue;
      alternative.advice.saves = *saves;
      advice.push_back(std::move(alternative.advice));
    }
  }
  advise_on_visits(inquiry, all, budget, advice);
  keep_best_of_each(advice);
  return advice;
}

}  // namespace mingbai
