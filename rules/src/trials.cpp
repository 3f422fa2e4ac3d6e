#include "trials.hpp"

#include "text/sorting.hpp"

#include <algorithm>
#include <functional>

namespace mingbai {

namespace {

/// So many payments are reckoned to try answers; questions beyond are asked without a word on how much they narrow the
/// result.
constexpr std::size_t most_payments_tried = 40'000;

bool differs(const Reckoned& a, const Reckoned& b) {
  const auto differ = [](const CareAmounts& one, const CareAmounts& other) { return mingbai::differs(one, other); };
  const bool do_bills_differ =
      !std::equal(a.care.begin(), a.care.end(), b.care.begin(), b.care.end(), std::not_fn(differ));
  return mingbai::differs(a.contribution, b.contribution) || mingbai::differs(a.funding, b.funding) ||
         mingbai::differs(a.coverage, b.coverage) || a.totals.fund != b.totals.fund || do_bills_differ;
}

}  // namespace

bool differs(const ContributionAmounts& a, const ContributionAmounts& b) { return a.due != b.due; }
bool differs(const FundingAmounts& a, const FundingAmounts& b) {
  return a.fiscal != b.fiscal || a.central != b.central || a.local != b.local || a.region != b.region ||
         a.city != b.city || a.county != b.county || a.pool_supplement != b.pool_supplement;
}
bool differs(const CoverageAmounts& a, const CoverageAmounts& b) {
  return a.state != b.state || a.earliest != b.earliest || a.latest != b.latest;
}
bool differs(const CareAmounts& a, const CareAmounts& b) {
  return a.fund != b.fund || a.person != b.person || a.annual_cap != b.annual_cap;
}

void Trials::try_all(std::vector<Candidate>& candidates) {
  std::vector<Candidate*> by_answers;
  for (Candidate& candidate : candidates) by_answers.push_back(&candidate);
  sort(by_answers, [](const Candidate* a, const Candidate* b) {
    return a->answers.size() + a->answered.size() < b->answers.size() + b->answered.size();
  });
  for (Candidate* candidate : by_answers) try_answers(*candidate);
}

bool Trials::may_change_together(const Candidate& one, const Candidate& other) {
  for (const auto& held : one.answers) {
    for (const auto& more : other.answers) {
      if (is_exhausted()) return true;
      Held both{held, false};
      both.axes.insert(both.axes.end(), more.begin(), more.end());
      const Reckoned after = reckon_again(inquiry_, both, all_);
      payments_ += after.payments;
      if (differs(after, all_)) return true;
    }
  }
  return false;
}

void Trials::try_answers(Candidate& candidate) {
  for (const auto& held : candidate.answers) {
    if (is_exhausted()) break;
    add(candidate.after, reckon_again(inquiry_, {held, false}, all_));
    if (candidate.is_about_identity) add(candidate.preferred_after, reckon_again(inquiry_, {held, true}, all_));
  }
  for (const Situation& situation : candidate.answered) {
    if (is_exhausted()) break;
    add(candidate.after, reckon(Inquiry(inquiry_, situation), {}, nullptr));
  }
  if (!is_exhausted() && !is_beyond_trying(candidate)) return;
  candidate.after.clear();
  candidate.preferred_after.clear();
}

/// Where the diseases of several bills are too many to be tried, one alone changes nothing, but all together do.
bool Trials::is_beyond_trying(const Candidate& candidate) const {
  if (candidate.answers.empty() || candidate.answers.front().front().axis.input != OpenInput::disease) return false;
  return std::all_of(candidate.after.begin(), candidate.after.end(),
                     [&](const Reckoned& after) { return after.is_widened && !differs(after, all_); });
}

void Trials::add(std::vector<Reckoned>& results, Reckoned result) {
  payments_ += result.payments;
  results.push_back(std::move(result));
}

bool Trials::is_exhausted() const { return payments_ > most_payments_tried; }

}  // namespace mingbai
