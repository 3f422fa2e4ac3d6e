#include "answer/advice.hpp"

#include "answer/advice_on_visits.hpp"
#include "answer/care_path.hpp"
#include "answer/savings.hpp"
#include "policy/chain.hpp"
#include "text/sorting.hpp"

#include <algorithm>

namespace mingbai {

namespace {

bool is_told(const Facts& facts, std::string_view fact) {
  switch (from_id<Fact>(fact_ids, fact).value_or(Fact{})) {
    case Fact::insured_months: return facts.insured_months.has_value();
    case Fact::lapsed_on: return facts.lapsed_on.has_value();
    case Fact::school_entry_on: return facts.school_entry_on.has_value();
    case Fact::farm_recognised_on: return facts.farm_recognised_on.has_value();
  }
  return false;
}

/// Finds what a person could have done otherwise.
class CourseFinder {
 public:
  explicit CourseFinder(const Insured& insured)
      : plan_(insured.plan), chain_(insured.plan.chain()), person_(insured.plan.person()) {}

  std::deque<Alternatives::Course> find() {
    add_concentrated_payment();
    add_claims();
    return std::move(courses_);
  }

 private:
  void add(const Advice& advice, const Person& person) {
    courses_.push_back({advice, std::make_unique<Insured>(plan_.rulebook(), person)});
  }

  /// Paying on the last day of the concentrated period for the year, where the text tells that day.
  void add_concentrated_payment() {
    if (!person_.enrolment || !payment_day(chain_, *person_.enrolment)) return;
    for (const Policy* policy : chain_) {
      for (const Window& window : policy->windows) {
        if (window.period != PaymentPeriod::concentrated || !window.to) continue;
        const Date last = window.to->in(person_.benefit_year);
        if (*payment_day(chain_, *person_.enrolment) <= last) return;
        Person earlier = person_;
        Enrolment& enrolment = *earlier.enrolment;
        enrolment.paid_on = last;
        if (enrolment.credited_on) enrolment.credited_on = last;
        enrolment.period = PaymentPeriod::concentrated;
        add({"pay_in_concentrated_period", {"/enrolment", 0, {}}, enrolment, {}}, earlier);
        return;
      }
    }
  }

  /// Identities of which the person tells the facts without claiming them.
  void add_claims() {
    if (!person_.identities || !person_.identity_history.empty()) return;
    const PolicyBook& rulebook = plan_.rulebook();
    for (const std::size_t number : identities_that_matter(chain_).members()) {
      const auto at = rulebook.identities.find(number);
      if (person_.identities->has(number) || at == rulebook.identities.end()) continue;
      const auto& facts = at->second.facts;
      const auto is_fact_told = [&](const std::string& fact) { return is_told(person_.facts, fact); };
      if (facts.empty() || !std::all_of(facts.begin(), facts.end(), is_fact_told)) continue;
      Person claiming = person_;
      claiming.identities->add(number);
      const std::string_view id = rulebook.identity_ids.id(number);
      add({"claim_identity", {"/person/identities/-", 0, {}}, id, {}}, claiming);
    }
  }

  const Plan& plan_;
  const Chain& chain_;
  const Person& person_;
  std::deque<Alternatives::Course> courses_;
};

/// The burden of a person with bills, under what is held.
Burden full_burden(Reckoning& reckoning, const Held& held) {
  return {reckoning.person_under(held), reckoning.insured().person.read_off(held).contribution.due};
}

bool saves_more(const Advice& a, const Advice& b) {
  return a.saves.low != b.saves.low ? a.saves.low > b.saves.low : is_before(a.path, b.path);
}

/// Of several pieces of advice about one fact, the one that saves most.
std::span<const Advice> best_of_each(List<Advice>& advice, Arena& arena) {
  sort_few(advice.span(), saves_more);
  List<Advice> best;
  for (const Advice& each : advice) {
    const auto is_about_same = [&](const Advice& other) { return other.path == each.path; };
    if (std::none_of(best.begin(), best.end(), is_about_same)) best.push(arena, each);
  }
  return best.span();
}

}  // namespace

std::deque<Alternatives::Course>& Alternatives::of(const Insured& insured) {
  if (!courses_) courses_ = CourseFinder(insured).find();
  return *courses_;
}

std::span<const Advice> advise(Reckoning& reckoning, Alternatives& alternatives, Arena& scratch) {
  Arena& arena = reckoning.arena();
  List<Advice> advice;
  AdviceBudget budget;
  auto& courses = alternatives.of(reckoning.insured());
  if (!courses.empty()) {
    Savings savings(reckoning.axes(), reckoning.all().payments, budget, arena);
    for (Alternatives::Course& course : courses) {
      std::optional<Reckoning> other;
      const auto reckon = [&] {
        other.emplace(*course.insured, reckoning.bills(), reckoning.used(), open_axes(*course.insured, arena), arena,
                      Purpose::trial);
      };
      const auto before = [&](const Held& held) { return full_burden(reckoning, held); };
      const auto after = [&](const Held& held) { return full_burden(*other, held); };
      const auto saves = savings.of(before, reckon, after);
      if (!saves) continue;
      course.advice.saves = *saves;
      advice.push(arena, course.advice);
    }
  }
  advise_on_visits(reckoning, budget, scratch, advice);
  return best_of_each(advice, arena);
}

}  // namespace mingbai
