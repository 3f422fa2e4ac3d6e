#pragma once

#include "mingbai/situation.hpp"
#include "policy/benefit.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace mingbai {

/// A code as tables print it: without blanks, in capital letters but for the `x` of an empty place.
std::string normalised_code(std::string_view code);

/// Every row of a table of diseases that a code of the system equals, refines or lies inside, the most specific first,
/// then in the order of the table; never a row that is merely finer than the code. The code is a normalised one.
std::vector<Match> find_matches(const Benefit& table, CodeSystem system, std::string_view code);

}  // namespace mingbai
