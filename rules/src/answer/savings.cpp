#include "answer/savings.hpp"

#include <limits>

namespace mingbai {

namespace {

/// So many combinations of readings and answers are set side by side, before and after; beyond, only their hulls are.
constexpr std::size_t most_combinations = 64;

/// What is left of `before` after `after`, for all pairs of the two; an open end leaves it open.
Range difference(Range before, Range after) {
  const Money least = after.is_bounded() && before.low != unbounded ? before.low - after.high
                                                                    : Money{std::numeric_limits<std::int64_t>::min()};
  return {least, before.is_bounded() ? before.high - after.low : unbounded};
}

}  // namespace

std::optional<Range> Savings::between(const Burden& before, const Burden& after) {
  Range saves = difference(before.bills, after.bills);
  // The contribution counts where it differs.
  if (before.contribution != after.contribution) saves = saves + difference(before.contribution, after.contribution);
  return saves.low > Money{0} ? std::optional(saves) : std::nullopt;
}

/// Every combination of what is open that is held fast on both sides; one that holds nothing where there are too many.
Savings::Combinations Savings::combinations_of(const OpenAxes& open, Arena& arena) {
  Combinations combinations;
  combinations.push(arena, {});
  for (const OpenAxis& axis : open) {
    if (combinations.size() * axis.options > most_combinations) continue;
    Combinations finer;
    for (const std::span<const HeldAxis> held : combinations) {
      for (std::size_t option = 0; option < axis.options; ++option) {
        List<HeldAxis> with_option;
        with_option.append(arena, held);
        with_option.push(arena, {axis.axis, option});
        finer.push(arena, with_option.span());
      }
    }
    combinations = finer;
  }
  return combinations;
}

std::optional<Range> Savings::of(BurdenUnder before, FunctionRef<void()> reckon, BurdenUnder after) {
  if (!is_affordable_ || !budget_.allows(payments_each_)) return std::nullopt;
  budget_.spend(payments_each_);
  reckon();
  Range saves = no_range;
  for (std::size_t i = 0; i < combinations_.size(); ++i) {
    const Held held{combinations_[i], false};
    if (!before_[i]) before_[i] = before(held);
    const auto here = between(*before_[i], after(held));
    if (!here) return std::nullopt;
    saves = hull(saves, *here);
  }
  return saves;
}

}  // namespace mingbai
