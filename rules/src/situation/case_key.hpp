#pragma once

#include "mingbai/care_kind.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace mingbai {

/// All that tells which lines apply to a bill, packed into two numbers: what the bill says, and what is found out of
/// it.
class CaseKey {
 public:
  /// A field of the key: so many bits of one of its numbers, from a place on.
  struct Field {
    unsigned word = 0;
    unsigned shift = 0;
    unsigned bits = 0;
  };

  static constexpr Field kind{0, 0, 3};
  /// Numbers that may be missing.
  static constexpr Field class_number{0, 3, 8};
  static constexpr Field delivery{0, 11, 2};
  static constexpr Field setting{0, 13, 2};
  /// Which stay of the year it is, where lines tell that apart.
  static constexpr Field admission{0, 15, 2};
  static constexpr Field disease{0, 17, 32};
  /// Whether cover holds on the day.
  static constexpr Field cover{0, 49, 2};
  /// The class was told, not tried; or the institution is of none of the classes that the text names.
  static constexpr Field is_class_told{0, 51, 1};
  static constexpr Field fits_no_class{0, 52, 1};
  static constexpr Field is_not_listed{0, 53, 1};
  static constexpr Field is_undesignated{0, 54, 1};
  static constexpr Field is_of_employees{0, 55, 1};
  static constexpr Field is_cost_told{0, 56, 1};
  static constexpr Field is_cost_bounded{0, 57, 1};
  /// The bill is looked at apart from others that may share its deductible.
  static constexpr Field is_alone{0, 58, 1};
  /// Given outside the insured area.
  static constexpr Field is_elsewhere{0, 59, 1};
  /// Set in every key, so that none is nothing.
  static constexpr Field is_key{0, 63, 1};
  /// The number of the spell of cover among those of the person.
  static constexpr Field spell{1, 0, 32};
  /// The stretch of days between which no line begins or ceases to hold.
  static constexpr Field stretch{1, 32, 32};

  constexpr void set(Field field, std::uint64_t value) {
    const std::uint64_t mask = (std::uint64_t{1} << field.bits) - 1;
    std::uint64_t& word = words_[field.word];
    word = (word & ~(mask << field.shift)) | (value & mask) << field.shift;
  }
  /// Sets a number that may be missing.
  template <class Number>
  constexpr void set(Field field, const std::optional<Number>& number) {
    set(field, number ? static_cast<std::uint64_t>(*number) + 1 : std::uint64_t{0});
  }
  /// Sets what is set in another key and not here.
  constexpr void set_all(CaseKey other) {
    words_[0] |= other.words_[0];
    words_[1] |= other.words_[1];
  }
  [[nodiscard]] constexpr std::uint64_t get(Field field) const {
    return words_[field.word] >> field.shift & ((std::uint64_t{1} << field.bits) - 1);
  }
  [[nodiscard]] constexpr bool has(Field field) const { return get(field) != 0; }
  template <class Number>
  [[nodiscard]] constexpr std::optional<Number> number(Field field) const {
    const std::uint64_t value = get(field);
    return value == 0 ? std::nullopt : std::optional{static_cast<Number>(value - 1)};
  }

  /// A number for looking it up: of unequal keys seldom the same.
  [[nodiscard]] constexpr std::uint64_t hash() const {
    constexpr std::uint64_t golden = 0x9E3779B97F4A7C15;
    return (words_[0] ^ words_[1] * golden) * golden >> 32;
  }

  friend constexpr bool operator==(CaseKey, CaseKey) = default;

 private:
  std::array<std::uint64_t, 2> words_{std::uint64_t{1} << is_key.shift, 0};
};

}  // namespace mingbai
