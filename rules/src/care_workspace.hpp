#pragma once

#include "bills.hpp"
#include "purse_reckoner.hpp"
#include "reckoned.hpp"

#include <vector>

namespace mingbai {

/// Memory that one reckoning of bills after the other uses.
struct CareWorkspace {
  std::vector<Purse> purses;
  std::vector<CareAmounts> care;
  PurseReckoner reckoner;
};

}  // namespace mingbai
