#pragma once

#include "payment.hpp"

namespace mingbai {

/// What a bill pays of a deductible (起付标准), and what it leaves for the fund to share in.
struct DeductibleTaken {
  Range payable;
  Range taken;
};

/// Takes what is left of a deductible off a bill.
constexpr DeductibleTaken take_deductible(Range bill, Range left) {
  return {remainder(bill, left), smaller(bill, left)};
}

/// Takes the deductible off the bill, or what bills that share it have left of it.
void apply(World& world, const Deductible& deductible, const Applied& applied, Payment& payment);

}  // namespace mingbai
