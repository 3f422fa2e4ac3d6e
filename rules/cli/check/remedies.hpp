#pragma once

#include <string>
#include <string_view>

namespace mingbai::cli {

/// How to mend what the strict reader found at a pointer.
std::string remedy_for(std::string_view code, std::string_view path);

}  // namespace mingbai::cli
