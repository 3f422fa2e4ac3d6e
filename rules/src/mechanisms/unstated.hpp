#pragma once

#include "payment.hpp"

namespace mingbai {

/// Says who, if anyone, decides what the fund pays; the range stays as wide as the bill.
void apply(World& world, const Unstated& unstated, Payment& payment);

}  // namespace mingbai
