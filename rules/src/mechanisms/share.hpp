#pragma once

#include "mechanisms/bracket.hpp"
#include "payment.hpp"

namespace mingbai {

/// The fund pays its share (支付比例) of what is payable.
void apply(World& world, const Share& share, const Applied& applied, Payment& payment);

}  // namespace mingbai
