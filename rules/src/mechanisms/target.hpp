#pragma once

#include "payment.hpp"

namespace mingbai {

/// Sets beside the range what a share that the text only aims at would pay.
void apply(World& world, const Target& target, const Applied& applied, Payment& payment);

}  // namespace mingbai
