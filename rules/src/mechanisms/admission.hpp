#pragma once

#include "payment.hpp"

namespace mingbai {

/// Refuses a bill of a day before the text newly admits such care.
void apply(World& world, const Admission& admission, const Applied& applied, Payment& payment);

}  // namespace mingbai
