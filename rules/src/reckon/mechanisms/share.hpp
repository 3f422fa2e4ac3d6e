#pragma once

#include "reckon/amount.hpp"
#include "reckon/columns.hpp"

namespace mingbai {

/// The fund pays its share (支付比例) of what is payable, by parts of it where the text has brackets.
template <class Amount>
void pay_share(const Batch& batch, std::size_t op, const Columns<Amount>& columns) {
  for (std::size_t row = 0; row < batch.rows.size(); ++row) {
    const Case& at = *batch.rows[row].at;
    if (!at.pays) continue;
    columns.fund[row] = pay_share(columns.payable[row], at.at[op].lowest, at.at[op].highest);
  }
}

}  // namespace mingbai
