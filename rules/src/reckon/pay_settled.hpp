#pragma once

#include "reckon/insured.hpp"
#include "situation/bills.hpp"

#include <optional>

namespace mingbai {

/// What the person pays of bills of one kind of care, which are by day, without a table: where nothing about them is
/// open and no cap is stated that could hold them back. None where that is not so.
std::optional<Range> pay_settled(Insured& insured, Bills bills, std::span<const Used> used, Arena& arena);

}  // namespace mingbai
