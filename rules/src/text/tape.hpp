#pragma once

#include "mingbai/wire.hpp"

namespace mingbai::wire {

/// What a word of a tape says. The upper 27 bits hold what belongs to it: of text its length in bytes, and the text
/// follows, padded to whole words; of others what is said here.
enum class Event : std::uint32_t {
  null = 0,
  no = 1,
  yes = 2,
  /// A whole number in the next word, as a signed 32-bit integer.
  integer = 3,
  /// The digits of any other number, as JSON writes it.
  digits = 4,
  text = 5,
  key = 6,
  object_begin = 7,
  object_end = 8,
  array_begin = 9,
  array_end = 10,
  /// A key or text that both sides know, by its number.
  word = 11,
  /// A number with two decimals: in the next word its hundredths, as a signed 32-bit integer.
  hundredths = 12,
  /// The texts of an amount, a share, a product of both and a day: fen in the next word; ten-thousandths in this one;
  /// fen and ten-thousandths of a fen in the next two; days since 1970 in the next, signed.
  money = 13,
  rate = 14,
  product = 15,
  date = 16,
  /// Amounts from `low` to `high`, both in fen, where the object has no other members or, after them, `default`. Which
  /// of them follow is said by `RangeFlags`; an end that does not follow is null or the same as the other.
  range = 17,
  /// Shares from `low` to `high`, in the two halves of the next word.
  rates = 18,
  /// The numbers of `document` and `article` in the next two words.
  source = 19,
};

inline constexpr unsigned event_bits = 5;
inline constexpr std::uint32_t event_mask = (1U << event_bits) - 1;

enum RangeFlags : std::uint32_t { range_is_exact = 1, range_is_unbounded = 2, range_has_default = 4 };

}  // namespace mingbai::wire
