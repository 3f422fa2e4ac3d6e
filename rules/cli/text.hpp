#pragma once

#include "mingbai/figure.hpp"

#include <string>

namespace mingbai::cli {

inline const Text comma{"、", ", "};

/// Two texts with another between them; either alone where the other is empty.
Text joined(const Text& a, const Text& b, const Text& between);

/// A number of hundredths as documents print it: without a decimal point where it is whole.
std::string printed(std::int64_t hundredths);
Text yuan(std::int64_t fen);

}  // namespace mingbai::cli
