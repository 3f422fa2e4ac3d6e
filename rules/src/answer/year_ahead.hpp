#pragma once

#include "reckon/reckoning.hpp"

namespace mingbai {

/// What a person pays in all in the year under what is held: the contribution that is due, and their part of the bills.
Range pay_in_all(Reckoning& reckoning, const Held& held);

}  // namespace mingbai
