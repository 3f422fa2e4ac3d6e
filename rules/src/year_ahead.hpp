#pragma once

#include "inquiry.hpp"
#include "mingbai/situation.hpp"
#include "reckoned.hpp"

namespace mingbai {

/// What a person pays in all in the year: the contribution that is due, and their part of the bills. `reckoned` was
/// made with `held`.
Range pay_in_all(const Inquiry& inquiry, const Reckoned& reckoned, const Held& held);

}  // namespace mingbai
