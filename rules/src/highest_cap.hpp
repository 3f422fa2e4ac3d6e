#pragma once

#include "bills.hpp"
#include "reckoned.hpp"

#include <vector>

namespace mingbai {

/// Holds bills for several diseases, each already held by its own cap, under the highest of those caps together, where
/// the clause is read so; `totals` are those of the bills.
void apply_highest_cap(World& world, const std::vector<Purse>& purses, std::vector<CareAmounts>& care, Totals& totals);

}  // namespace mingbai
