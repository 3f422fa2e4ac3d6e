#pragma once

#include "explorer.hpp"
#include "inquiry.hpp"
#include "reckoned.hpp"
#include "trace.hpp"

namespace mingbai {

/// Reckons all amounts of a situation, over every combination of what is open and not held.
Reckoned reckon(const Inquiry& inquiry, const Held& held, Trace* trace);

/// Reckons again with more held fast than before; the parts stay that it does not touch.
Reckoned reckon_again(const Inquiry& inquiry, const Held& held, const Reckoned& before);

/// Reckons the bills alone, and what is open about them.
Reckoned reckon_bills(const Inquiry& inquiry, const Held& held);

}  // namespace mingbai
