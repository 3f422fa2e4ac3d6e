#pragma once

#include "mingbai/situation.hpp"
#include "reckoned.hpp"
#include "trace.hpp"

namespace mingbai {

/// Reckons all amounts of a situation, over every combination of what is open and not held.
Reckoned reckon(const Rulebook& rulebook, const Situation& situation, const Held& held, Trace* trace);

/// Reckons again with more held fast than before; the parts stay that it does not touch.
Reckoned reckon_again(const Rulebook& rulebook, const Situation& situation, const Held& held, const Reckoned& before);

}  // namespace mingbai
