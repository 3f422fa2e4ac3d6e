#include "answer/trials.hpp"

#include "text/sorting.hpp"

#include <algorithm>
#include <limits>

namespace mingbai {

namespace {

/// So many payments are reckoned to try answers; questions beyond are asked without a word on how much they narrow the
/// result.
constexpr std::size_t most_payments_tried = 40'000;

bool differ(const ContributionAmounts& a, const ContributionAmounts& b) { return a.due != b.due; }
bool differ(const FundingAmounts& a, const FundingAmounts& b) {
  return a.fiscal != b.fiscal || a.central != b.central || a.local != b.local || a.region != b.region ||
         a.city != b.city || a.county != b.county || a.pool_supplement != b.pool_supplement;
}
bool differ(const CoverageAmounts& a, const CoverageAmounts& b) {
  return a.state != b.state || a.earliest != b.earliest || a.latest != b.latest;
}
bool differ(const CareAmounts& a, const CareAmounts& b) {
  return a.fund != b.fund || a.person != b.person || a.annual_cap != b.annual_cap;
}

/// Whether the answer decides what bills have in common with others.
bool is_about_bills_together(const Candidate& candidate) {
  if (candidate.answers.empty()) return false;
  const OpenInput input = candidate.answers.front().front().axis.input;
  return input == OpenInput::disease || input == OpenInput::same_institution || input == OpenInput::institution_class ||
         input == OpenInput::care_day;
}

}  // namespace

std::int64_t width(Range range) {
  return range.is_bounded() ? range.high.fen - range.low.fen : std::numeric_limits<std::int64_t>::max();
}

void Trials::try_all(std::span<Candidate> candidates) {
  List<Candidate*> by_answers;
  for (Candidate& candidate : candidates) by_answers.push(reckoning_.arena(), &candidate);
  sort_few(by_answers.span(),
           [](const Candidate* a, const Candidate* b) { return a->count_answers() < b->count_answers(); });
  for (Candidate* candidate : by_answers) try_answers(*candidate);
}

void Trials::try_answers(Candidate& candidate) {
  candidate.changes_care = reckoning_.arena().array<bool>(reckoning_.bills().size());
  tried_ = 0;
  changes_nothing_widened_ = true;
  for (const Answer answer : candidate.answers) {
    if (is_exhausted()) break;
    try_answer(candidate, answer);
  }
  for (const Cost& cost : candidate.costs) {
    if (is_exhausted()) break;
    try_cost(candidate, cost);
  }
  for (const PaymentPeriod period : candidate.periods) {
    if (is_exhausted()) break;
    try_period(candidate, period);
  }
  // Where what is open of several bills is too much to be tried, one answer alone may change nothing, and all together
  // may.
  const bool is_beyond_trying = is_about_bills_together(candidate) && changes_nothing_widened_;
  candidate.is_tried = tried_ > 0 && !is_exhausted() && !is_beyond_trying;
}

void Trials::note(Candidate& candidate, Range asked) {
  if (tried_++ == 0 || width(asked) < width(candidate.best)) candidate.best = asked;
  candidate.widest = std::max(candidate.widest, width(asked));
}

PersonAmounts Trials::person_under(const Held& held) const {
  const PersonTable& person = reckoning_.insured().person;
  const bool is_narrowed =
      std::any_of(person.axes().begin(), person.axes().end(), [&](const OpenAxis& open) { return held.narrows(open); });
  return is_narrowed ? person.read_off(held) : person_;
}

void Trials::try_answer(Candidate& candidate, Answer answer) {
  const PersonAmounts person = person_under({answer, false});
  const BillAmounts& bills = reckoning_.under({answer, false});
  const bool is_touched = &bills != &reckoning_.all();
  if (is_touched) payments_ += bills.payments;
  const bool do_bills_differ = is_touched && differs(bills, candidate.changes_care);
  const bool changes =
      note_changes(candidate, person) || do_bills_differ || bills.totals.fund != reckoning_.all().totals.fund;
  changes_nothing_widened_ = changes_nothing_widened_ && bills.is_widened && !changes;
  note(candidate, reckoning_.bills().empty() ? person.contribution.due : bills.totals.fund);
  if (!candidate.is_about_identity) return;
  const Held preferred{answer, true};
  const BillAmounts& preferred_bills = reckoning_.under(preferred);
  if (&preferred_bills != &reckoning_.all()) payments_ += preferred_bills.payments;
  const auto due = [&](const Held& held) { return reckoning_.insured().person.read_off(held).contribution; };
  const bool changes_preferred = differ(due(preferred), due({candidate.answers.front(), true}));
  candidate.changes_preferred_contribution = candidate.changes_preferred_contribution || changes_preferred;
}

/// Reckons all bills again, of which one has another cost.
void Trials::try_cost(Candidate& candidate, const Cost& cost) {
  scratch_.clear();
  const std::span<Bill> bills = scratch_.copy(reckoning_.bills());
  bills[static_cast<std::size_t>(candidate.question.path.item)].set_cost(cost);
  const Reckoning after(reckoning_.insured(), bills, reckoning_.used(), OpenAxes(scratch_), scratch_, Purpose::trial);
  payments_ += after.all().payments;
  differs(after.all(), candidate.changes_care);
  note(candidate, after.all().totals.fund);
}

void Trials::try_period(Candidate& candidate, PaymentPeriod period) {
  scratch_.clear();
  Person answering = reckoning_.insured().plan.person();
  answering.enrolment->period = period;
  Insured insured(reckoning_.insured().plan.rulebook(), answering);
  const Reckoning after(insured, reckoning_.bills(), reckoning_.used(), open_axes(insured, scratch_), scratch_,
                        Purpose::trial);
  payments_ += after.all().payments;
  const PersonAmounts person = insured.person.read_off({});
  note_changes(candidate, person);
  differs(after.all(), candidate.changes_care);
  note(candidate, reckoning_.bills().empty() ? person.contribution.due : after.all().totals.fund);
}

bool Trials::note_changes(Candidate& candidate, const PersonAmounts& person) const {
  const bool changes_contribution = differ(person.contribution, person_.contribution);
  const bool changes_funding = differ(person.funding, person_.funding);
  const bool changes_coverage = differ(person.coverage, person_.coverage);
  candidate.changes_contribution = candidate.changes_contribution || changes_contribution;
  candidate.changes_funding = candidate.changes_funding || changes_funding;
  candidate.changes_coverage = candidate.changes_coverage || changes_coverage;
  return changes_contribution || changes_funding || changes_coverage;
}

bool Trials::differs(const BillAmounts& after, std::span<bool> changed) const {
  bool is_any_changed = false;
  for (std::size_t item = 0; item < changed.size(); ++item) {
    if (!after.is_reckoned[item] || !differ(after.care[item], reckoning_.all().care[item])) continue;
    changed[item] = true;
    is_any_changed = true;
  }
  return is_any_changed;
}

bool Trials::may_change_together(const Candidate& one, const Candidate& other) {
  for (const Answer held : one.answers) {
    for (const Answer more : other.answers) {
      if (is_exhausted()) return true;
      List<HeldAxis> both;
      both.append(reckoning_.arena(), held);
      both.append(reckoning_.arena(), more);
      const Held together{both.span(), false};
      const PersonAmounts person = person_under(together);
      const BillAmounts& bills = reckoning_.under(together);
      const bool is_touched = &bills != &reckoning_.all();
      if (is_touched) payments_ += bills.payments;
      const std::span<bool> changed = reckoning_.arena().array<bool>(reckoning_.bills().size());
      if (differ(person.contribution, person_.contribution) || differ(person.funding, person_.funding) ||
          differ(person.coverage, person_.coverage) || bills.totals.fund != reckoning_.all().totals.fund ||
          (is_touched && differs(bills, changed))) {
        return true;
      }
    }
  }
  return false;
}

bool Trials::is_exhausted() const { return payments_ > most_payments_tried; }

}  // namespace mingbai
