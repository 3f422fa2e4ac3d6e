#pragma once

#include "reckoned.hpp"
#include "task.hpp"

namespace mingbai {

CoverageAmounts reckon_coverage(const Task& task);

}  // namespace mingbai
