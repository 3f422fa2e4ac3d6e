#pragma once

#include <string_view>

namespace mingbai {

/// Whether two names are one as people type them: white space and invisible signs do not count, nor does the width of
/// letters, digits, brackets and other signs. What NFKC does beyond that, to ligatures or radicals, is not done.
bool is_same_name(std::string_view a, std::string_view b);

/// Whether nothing of a name counts.
bool is_blank_name(std::string_view name);

}  // namespace mingbai
