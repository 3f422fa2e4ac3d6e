#pragma once

#include "mingbai/estimate.hpp"
#include "reckon/reckoning.hpp"

namespace mingbai {

/// Lists what is taken for granted because the situation does not say it, and what that is where it was found open.
void assume_what_is_absent(const Situation& situation, const Reckoning& reckoning, Arena& arena,
                           List<Assumption>& assumed);

}  // namespace mingbai
