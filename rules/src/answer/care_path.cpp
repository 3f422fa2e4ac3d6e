#include "answer/care_path.hpp"

#include <algorithm>

namespace mingbai {

void PathText::add(std::string_view piece) {
  const std::size_t count = std::min(piece.size(), text_.size() - size_);
  piece.copy(&text_[size_], count);
  size_ += count;
}

PathText::PathText(const Path& path) {
  std::size_t start = 0;
  for (std::size_t at = 0; at < path.field.size(); ++at) {
    const char c = path.field[at];
    if (c != '#' && c != '*') continue;
    add(path.field.substr(start, at - start));
    start = at + 1;
    if (c == '*') {
      add(path.of);
      continue;
    }
    constexpr std::size_t most_digits = 10;
    std::array<char, most_digits> digits{};
    std::size_t first = most_digits;
    for (auto rest = static_cast<std::uint32_t>(path.item); rest > 0 || first == most_digits; rest /= 10) {
      digits[--first] = static_cast<char>('0' + rest % 10);
    }
    add({&digits[first], most_digits - first});
  }
  add(path.field.substr(start));
}

std::string to_text(const Path& path) { return std::string{PathText(path).view()}; }

}  // namespace mingbai
