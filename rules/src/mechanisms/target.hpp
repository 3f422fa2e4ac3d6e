#pragma once

#include "payment.hpp"

namespace mingbai {

/// Sets beside the range what a share that the text only aims at would pay.
void apply(World& world, const Target& target, Payment& payment);

}  // namespace mingbai
