#pragma once

#include "mingbai/estimate.hpp"
#include "reckon.hpp"

#include <vector>

namespace mingbai {

/// What each answer to a question holds fast.
using Answers = std::vector<std::vector<HeldAxis>>;

/// A question, its answers as far as they can be tried, and the results after each of those.
struct Candidate {
  Question question;
  /// For a choice: what each answer holds fast.
  Answers answers;
  /// For an amount: the situation with each answer.
  std::vector<Situation> answered;
  /// Who the person is may give a figure under the preferred readings where it does not under all together.
  bool is_about_identity = false;
  std::vector<Reckoned> after;
  std::vector<Reckoned> preferred_after;
  std::int64_t narrowing = 0;
};

/// Whether two results are not the same.
bool differs(const ContributionAmounts& a, const ContributionAmounts& b);
bool differs(const FundingAmounts& a, const FundingAmounts& b);
bool differs(const CoverageAmounts& a, const CoverageAmounts& b);
bool differs(const CareAmounts& a, const CareAmounts& b);

/// Tries the answers to questions, those that have the fewest answers first, as long as the work stays within bounds.
class Trials {
 public:
  Trials(const Inquiry& inquiry, const Reckoned& all) : inquiry_(inquiry), all_(all) {}

  /// Puts the results after each answer into the candidates; none where that would be too much work.
  void try_all(std::vector<Candidate>& candidates);

  /// Whether answers to two questions together change any result, as far as the work allows to tell.
  bool may_change_together(const Candidate& one, const Candidate& other);

 private:
  void try_answers(Candidate& candidate);
  void add(std::vector<Reckoned>& results, Reckoned result);
  [[nodiscard]] bool is_exhausted() const;
  [[nodiscard]] bool is_beyond_trying(const Candidate& candidate) const;

  const Inquiry& inquiry_;
  const Reckoned& all_;
  std::size_t payments_ = 0;
};

}  // namespace mingbai
