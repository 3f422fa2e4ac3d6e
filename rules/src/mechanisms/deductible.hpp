#pragma once

#include "payment.hpp"

namespace mingbai {

/// What a bill pays of a deductible (起付标准), and what it leaves of both.
struct DeductibleTaken {
  Range payable;
  Range taken;
  Range left;
};

/// Takes what is left of a deductible off a bill. The part that the bill is too small for is left for the next bill
/// that shares the deductible.
constexpr DeductibleTaken take_deductible(Range bill, Range left) {
  return {remainder(bill, left), smaller(bill, left), remainder(left, bill)};
}

/// Takes the deductible off the bill, or what bills that share it have left of it.
void apply(World& world, const Deductible& deductible, Payment& payment);

}  // namespace mingbai
