#pragma once

#include <string_view>

namespace mingbai {

/// Whether two names are one as people type or copy them: white space and invisible signs do not count, and signs that
/// Unicode holds for others (NFKC) are those, as far as `usual_signs` knows them.
bool is_same_name(std::string_view a, std::string_view b);

/// Whether nothing of a name counts.
bool is_blank_name(std::string_view name);

}  // namespace mingbai
