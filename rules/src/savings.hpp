#pragma once

#include "reckon.hpp"

#include <optional>
#include <vector>

namespace mingbai {

/// How much work goes into advice: what would take more is not looked into.
class AdviceBudget {
 public:
  /// Whether so many payments more may be reckoned.
  [[nodiscard]] bool allows(std::size_t payments) const { return spent_ + payments <= most_payments; }
  void spend(std::size_t payments) { spent_ += payments; }

 private:
  static constexpr std::size_t most_payments = 50'000;

  std::size_t spent_ = 0;
};

/// What other situations save a person, set against one, for every combination of what is open there.
class Savings {
 public:
  /// What is reckoned of a situation: everything, or its bills alone.
  using Reckon = Reckoned (*)(const Inquiry&, const Held&);

  /// `all` was reckoned of the situation with nothing held.
  Savings(const Inquiry& inquiry, const Reckoned& all, Reckon reckon, AdviceBudget& budget);

  /// What another situation is sure to save; none where that is nothing, or too much work to find out.
  std::optional<Range> of(const Inquiry& other);

 private:
  Reckon reckon_;
  AdviceBudget& budget_;
  std::size_t payments_each_;
  std::vector<Held> combinations_;
  std::vector<Reckoned> before_;
};

}  // namespace mingbai
