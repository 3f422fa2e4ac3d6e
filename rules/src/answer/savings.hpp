#pragma once

#include "reckon/reckoning.hpp"
#include "text/function_ref.hpp"

#include <optional>

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

/// What a person pays: of their bills, and as contribution.
struct Burden {
  Range bills;
  Range contribution = nothing;
};

/// What other courses save a person, set against the one they take, for every combination of what is open there.
class Savings {
 public:
  /// Of what is open; one burden takes so many payments to reckon.
  Savings(const OpenAxes& open, std::size_t payments_each, AdviceBudget& budget, Arena& arena)
      : budget_(budget),
        payments_each_(payments_each),
        combinations_(combinations_of(open, arena)),
        is_affordable_(budget.allows(payments_each)),
        before_(arena.array<std::optional<Burden>>(combinations_.size())) {
    if (is_affordable_ && !combinations_[0].empty()) budget_.spend(payments_each_);
  }

  /// What is surely paid less after than before; none where that is nothing.
  static std::optional<Range> between(const Burden& before, const Burden& after);

  /// What a person pays under what is held.
  using BurdenUnder = FunctionRef<Burden(const Held& held)>;

  /// What another course is sure to save; none where that is nothing, or too much work to find out. `before` is of the
  /// course that the person takes, and `after` of the other, once `reckon` was called.
  std::optional<Range> of(BurdenUnder before, FunctionRef<void()> reckon, BurdenUnder after);

 private:
  using Combinations = List<std::span<const HeldAxis>>;

  static Combinations combinations_of(const OpenAxes& open, Arena& arena);

  AdviceBudget& budget_;
  std::size_t payments_each_;
  Combinations combinations_;
  bool is_affordable_;
  /// By combination, as far as they were asked for.
  std::span<std::optional<Burden>> before_;
};

}  // namespace mingbai
