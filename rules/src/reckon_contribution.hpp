#pragma once

#include "reckoned.hpp"
#include "task.hpp"

namespace mingbai {

ContributionAmounts reckon_contribution(const Task& task);

}  // namespace mingbai
