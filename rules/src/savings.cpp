#include "savings.hpp"

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

}  // namespace

Savings::Savings(const Inquiry& inquiry, const Reckoned& all, Reckon reckon, AdviceBudget& budget)
    : reckon_(reckon), budget_(budget), payments_each_(all.payments), combinations_(combinations_of(all.open)) {
  if (!budget_.allows(payments_each_)) return;
  if (combinations_.size() == 1 && combinations_.front().axes.empty()) {
    before_.push_back(all);
    return;
  }
  budget_.spend(payments_each_);
  for (const Held& held : combinations_) before_.push_back(reckon_(inquiry, held));
}

std::optional<Range> Savings::of(const Inquiry& other) {
  if (before_.empty() || !budget_.allows(payments_each_)) return std::nullopt;
  budget_.spend(payments_each_);
  Range saves = no_range;
  for (std::size_t i = 0; i < combinations_.size(); ++i) {
    saves = hull(saves, saving(before_[i], reckon_(other, combinations_[i])));
    if (saves.low <= Money{0}) return std::nullopt;
  }
  return saves;
}

}  // namespace mingbai
