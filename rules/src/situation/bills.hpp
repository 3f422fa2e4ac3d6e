#pragma once

#include "mingbai/situation.hpp"
#include "text/arena.hpp"

#include <cstdint>
#include <span>

namespace mingbai {

/// A bill as it is reckoned: what is told of it, with the changes of an alternative.
struct Bill {
  static constexpr std::uint16_t nameless = 0;

  const Care* care = nullptr;
  /// Where it was given; an alternative may be elsewhere than what is told.
  const Institution* institution = nullptr;
  /// Institutions of one name have one number.
  std::uint16_t institution_number = nameless;
  std::optional<std::size_t> class_number;
  std::span<const std::size_t> diseases;
  Range in_policy = anything;
  Range whole = anything;
  Range out_of_policy = nothing;
  bool is_cost_told = false;
};

/// The bills of a situation, or some of them, in the order of the input.
using Bills = std::span<const Bill>;

/// The bills of a situation.
std::span<Bill> bills_of(const Situation& situation, Arena& arena);

/// Puts a cost into a bill.
void set_cost(Bill& bill, const Cost& cost);

}  // namespace mingbai
