#pragma once

#include "mingbai/engine.hpp"

#include <string>
#include <vector>

namespace mingbai::cli {

/// What changed in a region between two benefit years in words, as Markdown in Chinese and English.
std::string changes_in_words(const Rulebook& rulebook, std::string_view region, int before, int after,
                             const std::vector<Change>& changes);

}  // namespace mingbai::cli
