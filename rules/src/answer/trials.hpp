#pragma once

#include "reckon/reckoning.hpp"

#include <cstdint>
#include <span>

namespace mingbai {

/// What an answer holds fast.
using Answer = std::span<const HeldAxis>;

/// A question, its answers as far as they can be tried, and what is known of the results after them.
struct Candidate {
  Question question;
  /// For a choice: what each answer holds fast.
  std::span<const Answer> answers;
  /// For an amount: the cost with each answer, of the bill that is asked about.
  std::span<const Cost> costs;
  /// For the period of a payment that only somebody excepted might have paid in another one: the periods. Anybody may
  /// answer, so that the person is looked at anew with each.
  std::span<const PaymentPeriod> periods;
  /// Who the person is may give a figure under the preferred readings where it does not under all together.
  bool is_about_identity = false;

  [[nodiscard]] std::size_t count_answers() const { return answers.size() + costs.size() + periods.size(); }

  /// All answers were tried; where not, that would have been too much work.
  bool is_tried = false;
  bool changes_contribution = false;
  bool changes_preferred_contribution = false;
  bool changes_funding = false;
  bool changes_coverage = false;
  /// By bill.
  std::span<bool> changes_care;
  /// The range that the questions are to narrow, after the best answer, and its width after the worst.
  Range best;
  std::int64_t widest = 0;
  std::int64_t narrowing = 0;
};

/// The width of a range; nothing is wider than one without a bound.
std::int64_t width(Range range);

/// Tries the answers to questions, those that have the fewest answers first, as long as the work stays within bounds.
class Trials {
 public:
  Trials(Reckoning& reckoning, const PersonAmounts& person, Arena& scratch)
      : reckoning_(reckoning), person_(person), scratch_(scratch) {}

  /// Puts what is known after the answers into the candidates.
  void try_all(std::span<Candidate> candidates);

  /// Whether answers to two questions together change any result, as far as the work allows to tell.
  bool may_change_together(const Candidate& one, const Candidate& other);

 private:
  void try_answers(Candidate& candidate);
  void try_answer(Candidate& candidate, Answer answer);
  void try_cost(Candidate& candidate, const Cost& cost);
  void try_period(Candidate& candidate, PaymentPeriod period);
  /// Notes what an answer changes of the person; whether it does.
  bool note_changes(Candidate& candidate, const PersonAmounts& person) const;
  void note(Candidate& candidate, Range asked);
  [[nodiscard]] PersonAmounts person_under(const Held& held) const;
  /// Whether the amounts of any bill differ from those with nothing held; which, is noted.
  bool differs(const BillAmounts& after, std::span<bool> changed) const;
  [[nodiscard]] bool is_exhausted() const;

  Reckoning& reckoning_;
  const PersonAmounts& person_;
  /// For bills that are reckoned again.
  Arena& scratch_;
  std::size_t payments_ = 0;
  /// Of the candidate that is tried.
  std::size_t tried_ = 0;
  bool changes_nothing_widened_ = true;
};

}  // namespace mingbai
