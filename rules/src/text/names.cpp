#include "text/names.hpp"

#include "text/usual_signs.hpp"

#include <algorithm>
#include <cstddef>

namespace mingbai {

namespace {

/// Walks through the signs of a name that count, in valid UTF-8.
class NameSigns {
 public:
  explicit NameSigns(std::string_view name) : name_(name) {}

  /// The next sign that counts, as it is usually written; nothing at the end.
  char32_t next() {
    while (given_ == usual_.count) {
      if (at_ == name_.size()) return 0;
      usual_ = usual_signs(decode());
      given_ = 0;
    }
    return usual_.signs[given_++];
  }

 private:
  char32_t decode() {
    const auto byte = [this] { return static_cast<unsigned char>(name_[at_++]); };
    const char32_t lead = byte();
    if (lead < 0x80) return lead;
    const int more = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
    char32_t sign = lead & (0x3FU >> static_cast<unsigned>(more));
    for (int i = 0; i < more && at_ < name_.size(); ++i) sign = sign << 6U | (byte() & 0x3FU);
    return sign;
  }

  std::string_view name_;
  std::size_t at_ = 0;
  /// What the last sign stands for, and how much of that was given.
  UsualSigns usual_;
  std::size_t given_ = 0;
};

}  // namespace

bool is_same_name(std::string_view a, std::string_view b) {
  if (a == b) return true;
  // Most names differ in letters that have no other width.
  const auto [at_a, at_b] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
  const auto is_plain = [](char sign) { return ' ' < sign && sign <= '~'; };
  if (at_a != a.end() && at_b != b.end() && is_plain(*at_a) && is_plain(*at_b)) return false;
  // What comes before the sign in which they differ is the same.
  auto same = static_cast<std::size_t>(at_a - a.begin());
  const auto is_within_sign = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80; };
  while (same > 0 && ((same < a.size() && is_within_sign(a[same])) || (same < b.size() && is_within_sign(b[same]))))
    --same;
  NameSigns of_a(a.substr(same));
  NameSigns of_b(b.substr(same));
  for (;;) {
    const char32_t sign = of_a.next();
    if (sign != of_b.next()) return false;
    if (sign == 0) return true;
  }
}

bool is_blank_name(std::string_view name) { return NameSigns(name).next() == 0; }

}  // namespace mingbai
