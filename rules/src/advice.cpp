#include "advice.hpp"

#include "bills.hpp"
#include "mechanisms/window.hpp"
#include "reckon.hpp"

#include <algorithm>

namespace mingbai {

namespace {

/// So many payments are reckoned for advice; what would take more is not looked into.
constexpr std::size_t most_payments_tried = 50'000;
/// So many combinations of readings and answers are set side by side, before and after; beyond, only their hulls are.
constexpr std::size_t most_combinations = 64;

/// A situation that differs in one fact, and what differs.
struct Alternative {
  Advice advice;
  Situation situation;
  /// The fact is about visits only: no other bill is touched by it.
  bool is_about_visits = false;
};

std::string care_path(std::size_t item, std::string_view field) {
  return "/care/" + std::to_string(item) + "/" + std::string{field};
}

/// A visit that can as well be made at another institution: not what somebody is in hospital or under treatment for.
bool is_free_to_choose(const Care& care) { return care.kind == CareKind::outpatient; }

void move(Situation& situation, std::size_t item, std::size_t class_number) {
  const std::string id = situation.care[item].institution.id;
  for (std::size_t other = 0; other < situation.care.size(); ++other) {
    Care& care = situation.care[other];
    const bool is_there = other == item || (!id.empty() && care.institution.id == id);
    if (is_there && is_free_to_choose(care)) care.institution.class_number = class_number;
  }
}

/// Whether an earlier visit is to the same institution: what is advised of that one moves this one too.
bool moves_with_earlier(const Situation& situation, std::size_t item) {
  const auto bills = situation.care.begin();
  const std::string& id = situation.care[item].institution.id;
  return !id.empty() && std::any_of(bills, bills + static_cast<std::ptrdiff_t>(item), [&](const Care& earlier) {
    return is_free_to_choose(earlier) && earlier.institution.id == id;
  });
}

/// Visits at an institution of a lower class; classes are listed from the highest.
void add_lower_classes(const Rulebook& rulebook, const Chain& chain, const Situation& situation,
                       std::vector<Alternative>& alternatives) {
  for (std::size_t item = 0; item < situation.care.size(); ++item) {
    const Care& care = situation.care[item];
    if (!is_free_to_choose(care) || !care.institution.class_number || moves_with_earlier(situation, item)) continue;
    const auto& classes = classes_for(chain, care.kind);
    const std::string& own = rulebook.class_ids.id(*care.institution.class_number);
    auto at = std::find_if(classes.begin(), classes.end(), [&](const Named& each) { return each.id == own; });
    for (at = at == classes.end() ? at : at + 1; at != classes.end(); ++at) {
      Alternative alternative{
          {"lower_class_institution", care_path(item, "institution/class"), at->id, {}}, situation, true};
      move(alternative.situation, item, at->number);
      alternatives.push_back(std::move(alternative));
    }
  }
}

/// Visits of one day at one institution instead of two of the same class.
void add_one_institution(const Situation& situation, std::vector<Alternative>& alternatives) {
  for (std::size_t item = 0; item < situation.care.size(); ++item) {
    const Care& care = situation.care[item];
    if (!is_free_to_choose(care) || !care.on || care.institution.id.empty()) continue;
    for (std::size_t earlier = 0; earlier < item; ++earlier) {
      const Care& other = situation.care[earlier];
      const bool could_be_one = is_free_to_choose(other) && other.on == care.on && !other.institution.id.empty() &&
                                other.institution.id != care.institution.id &&
                                other.institution.class_number == care.institution.class_number;
      if (!could_be_one) continue;
      Alternative alternative{
          {"one_institution", care_path(item, "institution/id"), other.institution.id, {}}, situation, true};
      alternative.situation.care[item].institution = other.institution;
      alternatives.push_back(std::move(alternative));
      break;
    }
  }
}

/// Paying on the last day of the concentrated period for the year, where the text tells that day.
void add_concentrated_payment(const Chain& chain, const Situation& situation, std::vector<Alternative>& alternatives) {
  if (!situation.enrolment || !payment_day(chain, *situation.enrolment)) return;
  for (const Policy* policy : chain) {
    for (const Window& window : policy->windows) {
      if (window.period != PaymentPeriod::concentrated || !window.to) continue;
      const Date last = window.to->in(situation.benefit_year);
      if (*payment_day(chain, *situation.enrolment) <= last) return;
      Alternative alternative{{"pay_in_concentrated_period", "/enrolment", {}, {}}, situation, false};
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
    Alternative alternative{
        {"claim_identity", "/person/identities/-", rulebook.identity_ids.id(number), {}}, situation, false};
    alternative.situation.identities->add(number);
    alternatives.push_back(std::move(alternative));
  }
}

/// What is left of `before` after `after`, for all pairs of the two; an open end leaves it open.
Range difference(Range before, Range after) {
  const Money least = after.is_bounded() && before.low != unbounded ? before.low - after.high
                                                                    : Money{std::numeric_limits<std::int64_t>::min()};
  return {least, before.is_bounded() ? before.high - after.low : unbounded};
}

/// What a person pays less: of their bills, and of the contribution where that differs.
Range saving(const Reckoned& before, const Reckoned& after) {
  const Range of_bills = difference(before.totals.person, after.totals.person);
  const bool is_due_alike = before.contribution.due == after.contribution.due;
  return is_due_alike ? of_bills : of_bills + difference(before.contribution.due, after.contribution.due);
}

/// Every combination of what is open that is held fast on both sides; one that holds nothing where there are too many.
std::vector<Held> combinations_of(const std::vector<OpenAxis>& open) {
  std::vector<Held> combinations{Held{}};
  for (const OpenAxis& axis : open) {
    if (combinations.size() * axis.options > most_combinations) continue;
    std::vector<Held> finer;
    for (const Held& held : combinations) {
      for (std::size_t option = 0; option < axis.options; ++option) {
        finer.push_back(held);
        finer.back().axes.push_back({axis.axis, option});
      }
    }
    combinations = std::move(finer);
  }
  return combinations;
}

Reckoned reckon_in_all(const Inquiry& inquiry, const Held& held) { return reckon(inquiry, held, nullptr); }

/// What other situations save, by all that a person pays or by what is reckoned of it.
class Savings {
 public:
  using Reckon = Reckoned (*)(const Inquiry&, const Held&);

  Savings(const Inquiry& inquiry, const Reckoned& all, Reckon reckon)
      : reckon_(reckon), payments_each_(all.payments), combinations_(combinations_of(all.open)) {
    if (!may_try()) return;
    for (const Held& held : combinations_) before_.push_back(reckon_(inquiry, held));
  }

  /// What another situation is sure to save; none where that would be too much work to find out.
  std::optional<Range> of(const Inquiry& other) {
    if (before_.empty() || !may_try()) return std::nullopt;
    Range saves = no_range;
    for (std::size_t i = 0; i < combinations_.size(); ++i) {
      saves = hull(saves, saving(before_[i], reckon_(other, combinations_[i])));
      if (saves.low <= Money{0}) return std::nullopt;
    }
    return saves;
  }

 private:
  bool may_try() {
    payments_ += payments_each_;
    return payments_ <= most_payments_tried;
  }

  Reckon reckon_;
  std::size_t payments_each_;
  std::vector<Held> combinations_;
  std::vector<Reckoned> before_;
  std::size_t payments_ = 0;
};

/// The situation with its visits alone.
Situation only_visits(const Situation& situation) {
  Situation visits = situation;
  std::erase_if(visits.care, [](const Care& care) { return !is_free_to_choose(care); });
  return visits;
}

bool saves_more(const Advice& a, const Advice& b) {
  return a.saves.low != b.saves.low ? a.saves.low > b.saves.low : a.path < b.path;
}

/// Of several pieces of advice about one fact, the one that saves most.
void keep_best_of_each(std::vector<Advice>& advice) {
  std::stable_sort(advice.begin(), advice.end(), saves_more);
  std::vector<Advice> best;
  for (Advice& each : advice) {
    const auto is_about_same = [&](const Advice& other) { return other.path == each.path; };
    if (std::none_of(best.begin(), best.end(), is_about_same)) best.push_back(std::move(each));
  }
  advice = std::move(best);
}

}  // namespace

std::vector<Advice> advise(const Inquiry& inquiry, const Reckoned& all) {
  const Situation& situation = inquiry.situation;
  std::vector<Alternative> alternatives;
  add_lower_classes(inquiry.rulebook, inquiry.chain, situation, alternatives);
  add_one_institution(situation, alternatives);
  add_concentrated_payment(inquiry.chain, situation, alternatives);
  add_claims(inquiry.rulebook, inquiry.chain, situation, alternatives);
  if (alternatives.empty()) return {};
  const Situation visits = only_visits(situation);
  const Inquiry of_visits(inquiry, visits);
  std::optional<Savings> in_all;
  std::optional<Savings> on_visits;
  std::vector<Advice> advice;
  for (Alternative& alternative : alternatives) {
    std::optional<Range> saves;
    if (alternative.is_about_visits) {
      if (!on_visits) on_visits.emplace(of_visits, reckon_bills(of_visits, {}), reckon_bills);
      const Situation other = only_visits(alternative.situation);
      saves = on_visits->of(Inquiry(of_visits, other));
    } else {
      if (!in_all) in_all.emplace(inquiry, all, reckon_in_all);
      saves = in_all->of(Inquiry(inquiry.rulebook, alternative.situation));
    }
    if (!saves) continue;
    alternative.advice.saves = *saves;
    advice.push_back(std::move(alternative.advice));
  }
  keep_best_of_each(advice);
  return advice;
}

}  // namespace mingbai
