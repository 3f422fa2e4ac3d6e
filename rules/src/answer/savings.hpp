#pragma once

#include "reckon/reckoning.hpp"

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
  /// Of what is open; one burden takes so many payments to reckon. `burden` gives what the person pays under what is
  /// held.
  template <class Reckon>
  Savings(const OpenAxes& open, std::size_t payments_each, AdviceBudget& budget, Arena& arena, const Reckon& burden)
      : budget_(budget), payments_each_(payments_each), combinations_(combinations_of(open, arena)) {
    if (!budget_.allows(payments_each_)) return;
    if (!combinations_[0].empty()) budget_.spend(payments_each_);
    for (const std::span<const HeldAxis> held : combinations_) before_.push(arena, burden(Held{held, false}));
  }

  /// What another course is sure to save; none where that is nothing, or too much work to find out. `reckon` gives what
  /// gives the burden there under what is held.
  template <class Reckon>
  std::optional<Range> of(const Reckon& reckon) {
    if (before_.is_empty() || !budget_.allows(payments_each_)) return std::nullopt;
    budget_.spend(payments_each_);
    const auto& burden = reckon();
    Range saves = no_range;
    for (std::size_t i = 0; i < combinations_.size(); ++i) {
      saves = hull(saves, saving(before_[i], burden(Held{combinations_[i], false})));
      if (saves.low <= Money{0}) return std::nullopt;
    }
    return saves;
  }

 private:
  using Combinations = List<std::span<const HeldAxis>>;

  static Combinations combinations_of(const OpenAxes& open, Arena& arena);
  static Range saving(const Burden& before, const Burden& after);

  AdviceBudget& budget_;
  std::size_t payments_each_;
  Combinations combinations_;
  List<Burden> before_;
};

}  // namespace mingbai
