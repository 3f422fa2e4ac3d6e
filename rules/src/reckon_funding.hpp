#pragma once

#include "reckoned.hpp"
#include "task.hpp"

namespace mingbai {

/// What the state pays into the scheme for each member, and who of the state pays it.
FundingAmounts reckon_funding(const Task& task, Range standard_contribution);

}  // namespace mingbai
