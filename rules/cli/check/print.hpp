#pragma once

#include "check/fault.hpp"

#include <ostream>
#include <vector>

namespace mingbai::cli {

/// Prints faults for people: where each is and its code, what is wrong, and how to mend it.
void print_text(std::ostream& out, const std::vector<Fault>& faults, std::size_t files);

/// Prints faults as one JSON document.
void print_json(std::ostream& out, const std::vector<Fault>& faults);

}  // namespace mingbai::cli
