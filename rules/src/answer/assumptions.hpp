#pragma once

#include "mingbai/estimate.hpp"
#include "plan/axes.hpp"

namespace mingbai {

/// Lists what is taken for granted because the situation does not say it, and it was not found `open` either.
void assume_what_is_absent(const Situation& situation, const OpenAxes& open, Arena& arena, List<Assumption>& assumed);

}  // namespace mingbai
