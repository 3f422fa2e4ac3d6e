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
    const Figures& figures = at.at[op];
    const Amount& payable = columns.payable[row];
    columns.fund[row] = figures.lowest.empty() ? pay_share(payable, figures.share)
                                               : pay_share(payable, figures.lowest, figures.highest);
  }
}

}  // namespace mingbai
