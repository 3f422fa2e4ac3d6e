#pragma once

#include "mingbai/range.hpp"

namespace mingbai {

/// What is left to pay of the standard contribution (个人缴费标准) after aid (资助): never below nothing, and never
/// more than the standard.
constexpr Range due_after_aid(Range standard, Range aid) { return remainder(standard, smaller(aid, standard)); }

}  // namespace mingbai
