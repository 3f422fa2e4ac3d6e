#pragma once

#include "reckon/reckoning.hpp"

namespace mingbai {

/// What a person pays in all in the year under what is held, as `person` is too: the contribution that is due, and
/// their part of the bills.
Range pay_in_all(Reckoning& reckoning, const Held& held, const PersonAmounts& person);

}  // namespace mingbai
