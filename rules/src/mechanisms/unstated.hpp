#pragma once

#include "payment.hpp"

namespace mingbai {

/// The range stays as wide as the bill.
inline void apply(World& /*world*/, const Unstated& /*unstated*/, const Applied& /*applied*/, Payment& /*payment*/) {}

}  // namespace mingbai
