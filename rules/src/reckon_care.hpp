#pragma once

#include "reckoned.hpp"
#include "task.hpp"

namespace mingbai {

/// Reckons every bill and the totals into `result`, and says there whether its ranges had to be widened.
void reckon_care(const Task& task, Reckoned& result);

}  // namespace mingbai
