#pragma once

#include "reckon/read_purse.hpp"

namespace mingbai {

/// What groups of bills get together where no cap holds them.
Totals sum_of_groups(std::span<const GroupAmounts> groups);

/// What the bills of a purse get together under their yearly cap, once it is known what each gets.
Totals sum_under_cap(const PurseReading& reading, const Purse& purse, const PurseRoom& room);

}  // namespace mingbai
