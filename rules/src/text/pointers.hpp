#pragma once

#include "text/tape_cursor.hpp"

#include <string>
#include <vector>

namespace mingbai::wire {

/// The JSON pointers of the values that start at these positions of a tape, which ascend.
std::vector<std::string> pointers(TapeCursor tape, const std::vector<std::size_t>& positions);

}  // namespace mingbai::wire
