#pragma once

#include <array>
#include <cstddef>

namespace mingbai {

/// The signs that a sign of a name stands for: at most four, none where it does not count.
struct UsualSigns {
  std::array<char32_t, 4> signs{};
  std::size_t count = 0;

  constexpr void add(char32_t sign) { signs[count++] = sign; }
};

/// What Unicode's compatibility mapping (NFKC) makes of signs that names are typed or copied with: other widths, Roman
/// numerals, numbers in circles and brackets, raised digits, and the radicals that text copied from PDF has in place of
/// characters. White space and invisible signs come to nothing.
UsualSigns usual_signs(char32_t sign);

}  // namespace mingbai
