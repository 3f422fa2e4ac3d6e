#pragma once

#include "mingbai/change.hpp"
#include "mingbai/rulebook.hpp"

#include <string_view>

namespace mingbai::cli {

/// For whom, for what and under which readings a figure of a region changes, in words; empty where it does for all.
Text conditions_in_words(const Rulebook& rulebook, std::string_view region, FigureId figure,
                         const ChangeConditions& conditions);

}  // namespace mingbai::cli
