#pragma once

#include "payment.hpp"

namespace mingbai {

/// What the fund still pays of an amount where a cap (最高支付限额) leaves it that much.
constexpr Range pay_up_to(Range fund, Range left) { return smaller(fund, left); }

/// Holds the payment under a cap for the visit, or notes the cap of the year, which other bills use too.
void apply(World& world, const Cap& cap, const Applied& applied, Payment& payment);

}  // namespace mingbai
