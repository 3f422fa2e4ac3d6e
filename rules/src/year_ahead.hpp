#pragma once

#include "mingbai/situation.hpp"
#include "reckoned.hpp"

namespace mingbai {

/// What a person pays in all in the year: the contribution that is due, and their part of the bills. `reckoned` was
/// made with `held`.
Range pay_in_all(const Rulebook& rulebook, const Situation& situation, const Reckoned& reckoned, const Held& held);

}  // namespace mingbai
