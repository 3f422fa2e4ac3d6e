#pragma once

#include "reckon/amount.hpp"
#include "reckon/columns.hpp"

namespace mingbai {

/// Takes a deductible (起付标准) off each bill, or what earlier bills that share it have left of it. Returns whether
/// the unused part of one was left to a later bill, so that it matters whether it is carried over.
template <class Amount>
bool take_deductible(const Batch& batch, std::size_t op, const Columns<Amount>& columns) {
  const ReadAs& read = batch.read[op];
  const Amount none = constant<Amount>(nothing);
  bool is_unused_part_left = false;
  for (std::size_t row = 0; row < batch.rows.size(); ++row) {
    const Row& of = batch.rows[row];
    if (!of.at->pays) continue;
    const Range amount = of.at->at[op].amount;
    Amount left = constant<Amount>({Money{0}, amount.high});
    Amount& payable = columns.payable[row];
    if (of.deductible != Row::shares_nothing) {
      Amount& paid = columns.paid[of.deductible];
      left = remainder(constant<Amount>(amount), paid, "deductible");
      if (!of.is_first_of_deductible && read.is_unused_part_open && left != none) is_unused_part_left = true;
      const bool is_dropped = !of.is_first_of_deductible && read.unused_part == UnusedPart::dropped;
      if (is_dropped) {
        left = none;
      } else {
        // Of all that counts up to the deductible, so that what is open of one bill is not counted apart at each.
        const Amount up_to = smaller(constant<Amount>(amount), paid + payable, "deductible");
        const Amount taken = larger(paid, up_to, "deductible");
        // Where it is not sure that the bill counts, nor is it that it used up any deductible; but of one day all count
        // or none does.
        paid = of.at->may_be_uncovered && !is_by_day(*read.basis) ? hull(taken, paid) : taken;
      }
    }
    columns.left[row] = left;
    payable = remainder(payable, left, "deductible");
    columns.fund[row] = smaller(columns.fund[row], payable, "deductible");
  }
  return is_unused_part_left;
}

}  // namespace mingbai
