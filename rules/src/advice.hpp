#pragma once

#include "inquiry.hpp"
#include "mingbai/situation.hpp"
#include "reckoned.hpp"

#include <vector>

namespace mingbai {

/// What the person could do otherwise to pay less, each with the saving that is guaranteed, the greatest first. Only
/// facts that they control: where they go with what is not urgent, when they pay, what they claim.
std::vector<Advice> advise(const Inquiry& inquiry, const Reckoned& all);

}  // namespace mingbai
