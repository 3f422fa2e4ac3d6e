#pragma once

#include "mingbai/estimate.hpp"
#include "text/arena.hpp"

namespace mingbai {

/// Lists what is taken for granted because the situation does not say it.
void assume_what_is_absent(const Situation& situation, Arena& arena, List<Assumption>& assumed);

}  // namespace mingbai
