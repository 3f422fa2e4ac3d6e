#pragma once

#include "mingbai/situation.hpp"
#include "reckoned.hpp"
#include "trace.hpp"

namespace mingbai {

/// Reckons all amounts of a situation, over every combination of what is open and not held.
Reckoned reckon(const Rulebook& rulebook, const Situation& situation, const Held& held, Trace* trace);

}  // namespace mingbai
