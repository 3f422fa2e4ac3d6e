#include "answer/care_path.hpp"

#include <algorithm>

namespace mingbai {

void PathText::add(std::string_view piece) {
  const std::size_t count = std::min(piece.size(), text_.size() - size_);
  piece.copy(&text_[size_], count);
  size_ += count;
}

void PathText::add(std::uint32_t number) {
  constexpr std::size_t most_digits = 10;
  std::array<char, most_digits> digits{};
  std::size_t first = most_digits;
  do {
    digits[--first] = static_cast<char>('0' + number % 10);
    number /= 10;
  } while (number > 0);
  add({&digits[first], most_digits - first});
}

PathText::PathText(const Path& path) {
  const std::size_t mark = path.field.find(path.of.empty() ? '#' : '*');
  add(path.field.substr(0, mark));
  if (mark == std::string_view::npos) return;
  if (path.of.empty()) {
    add(static_cast<std::uint32_t>(path.item));
  } else {
    add(path.of);
  }
  add(path.field.substr(mark + 1));
}

std::string to_text(const Path& path) { return std::string{PathText(path).view()}; }

}  // namespace mingbai
