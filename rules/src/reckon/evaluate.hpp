#pragma once

#include "reckon/mechanisms/deductible.hpp"
#include "reckon/mechanisms/package.hpp"
#include "reckon/mechanisms/quota.hpp"
#include "reckon/mechanisms/share.hpp"
#include "reckon/mechanisms/visit_cap.hpp"

namespace mingbai {

/// Whether what becomes of the unused part of a deductible made, or would make, a difference; by op.
using UnusedParts = std::uint32_t;

/// Keeps the columns as they are after an op, where that is wanted. Of curves it is not.
inline void keep(const Columns<Range>& columns, std::size_t op) {
  if (columns.kept.empty()) return;
  const std::size_t count = columns.payable.size();
  for (std::size_t row = 0; row < count; ++row) {
    columns.kept[op * count + row] = {columns.payable[row], columns.fund[row], columns.person[row], columns.left[row]};
  }
}
template <class Amount>
void keep(const Columns<Amount>& /*columns*/, std::size_t /*op*/) {}

/// What the person pays of a bill of which the fund pays `fund`.
template <class Amount>
Amount rest_for_person(const Bill& bill, const Amount& cost, const Amount& fund) {
  if (!bill.whole.is_bounded()) return constant<Amount>({bill.least_out_of_policy, unbounded});
  return remainder(cost, fund, "share");
}

/// Takes the bills of a batch through the ops of their kind: all bills through one, then through the next, up to but
/// without a yearly cap. Returns for which deductibles it matters what becomes of an unused part.
template <class Amount>
UnusedParts evaluate(const KindPlan& kind, const Batch& batch, const Columns<Amount>& columns) {
  const std::size_t count = batch.rows.size();
  for (std::size_t row = 0; row < count; ++row) {
    columns.payable[row] = columns.in_policy[row];
    columns.person[row] = constant<Amount>(nothing);
    const Case& at = *batch.rows[row].at;
    columns.fund[row] =
        at.is_refused ? constant<Amount>(nothing) : hull(constant<Amount>(nothing), columns.in_policy[row]);
  }
  for (std::size_t deductible = 0; deductible < batch.deductibles.size(); ++deductible) {
    columns.paid[deductible] = constant<Amount>(batch.deductibles[deductible]);
  }
  UnusedParts matters = 0;
  for (std::size_t op = 0; op < kind.ops.size(); ++op) {
    switch (kind.ops[op].kind) {
      case Op::Kind::deductible:
        if (take_deductible(batch, op, columns)) matters |= UnusedParts{1} << op;
        break;
      case Op::Kind::share: pay_share(batch, op, columns); break;
      case Op::Kind::visit_cap: hold_under_visit_cap(batch, op, columns); break;
      case Op::Kind::quota: pay_quota(batch, op, columns); break;
      case Op::Kind::package: pay_package(batch, op, columns); break;
    }
    keep(columns, op);
  }
  for (std::size_t row = 0; row < columns.covered.size(); ++row) columns.covered[row] = columns.fund[row];
  for (std::size_t row = 0; row < count; ++row) {
    const Row& of = batch.rows[row];
    if (!of.at->may_be_uncovered) continue;
    columns.fund[row] = hull(columns.fund[row], constant<Amount>(nothing));
    if (!of.at->has_fixed_price) continue;
    const Amount uncovered = of.at->assumed_cost
                                 ? constant<Amount>(*of.at->assumed_cost)
                                 : rest_for_person(*of.bill, columns.whole[row], constant<Amount>(nothing));
    columns.person[row] = hull(columns.person[row], uncovered);
  }
  return matters;
}

}  // namespace mingbai
