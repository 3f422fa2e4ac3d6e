#include "text/names.hpp"

#include <algorithm>
#include <cstddef>

namespace mingbai {

namespace {

/// Walks through the signs of a name that count, in valid UTF-8.
class NameSigns {
 public:
  explicit NameSigns(std::string_view name) : name_(name) {}

  /// The next sign that counts, of the usual width; nothing at the end.
  char32_t next() {
    while (at_ < name_.size()) {
      const char32_t sign = usual(decode());
      if (sign != 0) return sign;
    }
    return 0;
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

  static bool counts(char32_t sign) {
    const auto is_in = [sign](char32_t first, char32_t last) { return first <= sign && sign <= last; };
    return sign > 0x20 && !is_in(0x7F, 0xA0) && sign != 0xAD && !is_in(0x2000, 0x200F) && !is_in(0x2028, 0x202F) &&
           !is_in(0x205F, 0x206F) && sign != 0x3000 && !is_in(0xFE00, 0xFE0F) && sign != 0xFEFF;
  }

  /// A sign in its usual width; nothing for one that does not count.
  static char32_t usual(char32_t sign) {
    constexpr char32_t first_wide = 0xFF01;
    constexpr char32_t last_wide = 0xFF5E;
    if (first_wide <= sign && sign <= last_wide) return sign - first_wide + '!';
    if (sign == 0xFE59 || sign == 0xFE5A) return sign - 0xFE59 + '(';
    return counts(sign) ? sign : 0;
  }

  std::string_view name_;
  std::size_t at_ = 0;
};

}  // namespace

bool is_same_name(std::string_view a, std::string_view b) {
  if (a == b) return true;
  // Most names differ in letters that have no other width.
  const auto [at_a, at_b] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
  const auto is_plain = [](char sign) { return ' ' < sign && sign <= '~'; };
  if (at_a != a.end() && at_b != b.end() && is_plain(*at_a) && is_plain(*at_b)) return false;
  NameSigns of_a(a);
  NameSigns of_b(b);
  for (;;) {
    const char32_t sign = of_a.next();
    if (sign != of_b.next()) return false;
    if (sign == 0) return true;
  }
}

bool is_blank_name(std::string_view name) { return NameSigns(name).next() == 0; }

}  // namespace mingbai
