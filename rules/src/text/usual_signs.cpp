#include "text/usual_signs.hpp"

#include <cstdint>
#include <string_view>

namespace mingbai {

namespace {

struct SignRange {
  char32_t first;
  char32_t last;

  [[nodiscard]] constexpr bool has(char32_t sign) const { return first <= sign && sign <= last; }
};

constexpr SignRange ideographs_of_china{0x4E00, 0x9FFF};
constexpr SignRange wide{0xFF01, 0xFF5E};
constexpr SignRange small_brackets{0xFE59, 0xFE5A};
constexpr SignRange roman_numerals{0x2160, 0x216B};
constexpr SignRange small_roman_numerals{0x2170, 0x217B};
constexpr SignRange circled{0x2460, 0x2473};
constexpr SignRange bracketed{0x2474, 0x2487};
constexpr SignRange with_point{0x2488, 0x249B};
constexpr SignRange bracketed_ideographs{0x3220, 0x3229};
constexpr SignRange circled_ideographs{0x3280, 0x3289};
constexpr SignRange lowered_digits{0x2080, 0x2089};
constexpr SignRange raised_digits{0x2074, 0x2079};
constexpr SignRange radicals{0x2F00, 0x2FD5};

constexpr std::array ignored{SignRange{0x00, 0x20},     SignRange{0x7F, 0xA0},     SignRange{0xAD, 0xAD},
                             SignRange{0x2000, 0x200F}, SignRange{0x2028, 0x202F}, SignRange{0x205F, 0x206F},
                             SignRange{0x3000, 0x3000}, SignRange{0xFE00, 0xFE0F}, SignRange{0xFEFF, 0xFEFF}};

constexpr std::u32string_view ideographs = U"一二三四五六七八九十";
constexpr std::array<std::string_view, 12> roman{"I",   "II",   "III", "IV", "V",  "VI",
                                                 "VII", "VIII", "IX",  "X",  "XI", "XII"};

/// Steps from the character of one radical to that of the next, which comes later in Unicode; 255 goes on.
constexpr std::array<std::uint8_t, 252> steps_to_radical{
    1,   40,  14,  9,   26,  44,  7,   20,  26,  255, 255, 135, 38,  6,   23,  20,  21,  53,  21,  11,  155, 94,  28,
    5,   30,  9,   27,  13,  25,  52,  18,  27,  255, 255, 246, 72,  255, 205, 23,  8,   11,  18,  76,  255, 222, 48,
    120, 23,  19,  22,  54,  3,   255, 107, 10,  12,  13,  116, 8,   5,   117, 10,  13,  8,   61,  17,  18,  80,  255,
    255, 71,  46,  21,  255, 255, 230, 5,   83,  16,  13,  21,  39,  5,   255, 12,  24,  32,  255, 255, 255, 251, 66,
    23,  58,  24,  9,   7,   52,  5,   32,  255, 255, 255, 255, 59,  255, 192, 12,  5,   4,   8,   18,  2,   81,  216,
    5,   255, 84,  10,  50,  7,   9,   8,   91,  7,   228, 7,   49,  17,  47,  237, 7,   17,  255, 72,  126, 6,   182,
    87,  46,  255, 123, 133, 255, 255, 64,  27,  57,  51,  68,  11,  6,   33,  76,  10,  255, 91,  7,   9,   9,   16,
    15,  4,   79,  4,   6,   255, 255, 255, 216, 30,  255, 214, 12,  23,  255, 28,  13,  71,  46,  255, 255, 57,  15,
    15,  35,  37,  199, 12,  67,  248, 31,  209, 21,  5,   220, 184, 125, 6,   5,   255, 255, 255, 169, 9,   156, 154,
    3,   47,  105, 13,  4,   7,   98,  34,  6,   14,  167, 51,  4,   183, 3,   19,  252, 48,  7,   70,  10,  3,   10,
    30,  255, 140, 255, 145, 10,  38,  22,  8,   10,  4,   40,  4,   17,  5,   13,  27,  15,  8,   59,  15,  4};

char32_t character_of_radical(std::size_t number) {
  char32_t character = 0x4DFF;
  for (const std::uint8_t step : steps_to_radical) {
    character += step;
    if (step != 255 && number-- == 0) break;
  }
  return character;
}

void add_number(UsualSigns& usual, char32_t number) {
  if (number >= 10) usual.add('0' + number / 10);
  usual.add('0' + number % 10);
}

void add_roman(UsualSigns& usual, std::size_t number, char32_t to_case) {
  for (const char sign : roman[number]) usual.add(static_cast<char32_t>(sign) + to_case);
}

}  // namespace

UsualSigns usual_signs(char32_t sign) {
  UsualSigns usual;
  if (ideographs_of_china.has(sign)) {
    usual.add(sign);
    return usual;
  }
  for (const SignRange& range : ignored) {
    if (range.has(sign)) return usual;
  }
  if (wide.has(sign)) {
    usual.add(sign - wide.first + '!');
  } else if (small_brackets.has(sign)) {
    usual.add(sign - small_brackets.first + '(');
  } else if (roman_numerals.has(sign)) {
    add_roman(usual, sign - roman_numerals.first, 0);
  } else if (small_roman_numerals.has(sign)) {
    add_roman(usual, sign - small_roman_numerals.first, 'a' - 'A');
  } else if (circled.has(sign)) {
    add_number(usual, sign - circled.first + 1);
  } else if (bracketed.has(sign)) {
    usual.add('(');
    add_number(usual, sign - bracketed.first + 1);
    usual.add(')');
  } else if (with_point.has(sign)) {
    add_number(usual, sign - with_point.first + 1);
    usual.add('.');
  } else if (bracketed_ideographs.has(sign)) {
    usual.add('(');
    usual.add(ideographs[sign - bracketed_ideographs.first]);
    usual.add(')');
  } else if (circled_ideographs.has(sign)) {
    usual.add(ideographs[sign - circled_ideographs.first]);
  } else if (lowered_digits.has(sign)) {
    usual.add('0' + sign - lowered_digits.first);
  } else if (raised_digits.has(sign)) {
    usual.add('4' + sign - raised_digits.first);
  } else if (radicals.has(sign)) {
    usual.add(character_of_radical(sign - radicals.first));
  } else {
    usual.add(sign);
  }
  return usual;
}

}  // namespace mingbai
