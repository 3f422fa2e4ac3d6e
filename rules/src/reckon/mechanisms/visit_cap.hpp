#pragma once

#include "reckon/amount.hpp"
#include "reckon/columns.hpp"

namespace mingbai {

/// Holds each payment under a cap (最高支付限额) of the visit.
template <class Amount>
void hold_under_visit_cap(const Batch& batch, std::size_t op, const Columns<Amount>& columns) {
  for (std::size_t row = 0; row < batch.rows.size(); ++row) {
    const Case& at = *batch.rows[row].at;
    if (!at.pays || !at.at[op].is_stated) continue;
    columns.fund[row] = smaller(columns.fund[row], constant<Amount>(at.at[op].amount), "cap");
  }
}

}  // namespace mingbai
