#pragma once

#include "mingbai/care_kind.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace mingbai {

/// All that tells which lines apply to a bill, packed into a number: what the bill says, and what is found out of it.
class CaseKey {
 public:
  /// A field of the key: so many bits from a place on.
  struct Field {
    unsigned shift = 0;
    unsigned bits = 0;
  };

  static constexpr Field kind{0, 3};
  /// Numbers that may be missing.
  static constexpr Field class_number{3, 7};
  static constexpr Field delivery{10, 2};
  static constexpr Field setting{12, 2};
  static constexpr Field disease{14, 18};
  /// The number of the spell of cover among those of the person, and whether that holds on the day.
  static constexpr Field spell{32, 8};
  static constexpr Field cover{40, 2};
  /// The stretch of days between which no line begins or ceases to hold.
  static constexpr Field stretch{42, 11};
  /// Which stay of the year it is, where lines tell that apart.
  static constexpr Field admission{53, 2};
  /// The class was told, not tried; or the institution is of none of the classes that the text names.
  static constexpr Field is_class_told{55, 1};
  static constexpr Field fits_no_class{56, 1};
  static constexpr Field is_not_listed{57, 1};
  static constexpr Field is_undesignated{58, 1};
  static constexpr Field is_of_employees{59, 1};
  static constexpr Field is_cost_told{60, 1};
  static constexpr Field is_cost_bounded{61, 1};
  /// The bill is looked at apart from others that may share its deductible.
  static constexpr Field is_alone{62, 1};
  /// Set in every key, so that none is nothing.
  static constexpr Field is_key{63, 1};

  constexpr void set(Field field, std::uint64_t value) {
    const std::uint64_t mask = (std::uint64_t{1} << field.bits) - 1;
    bits_ = (bits_ & ~(mask << field.shift)) | (value & mask) << field.shift;
  }
  /// Sets a number that may be missing.
  template <class Number>
  constexpr void set(Field field, const std::optional<Number>& number) {
    set(field, number ? static_cast<std::uint64_t>(*number) + 1 : std::uint64_t{0});
  }
  /// Sets what is set in another key and not here.
  constexpr void set_all(CaseKey other) { bits_ |= other.bits_; }
  [[nodiscard]] constexpr std::uint64_t get(Field field) const {
    return bits_ >> field.shift & ((std::uint64_t{1} << field.bits) - 1);
  }
  [[nodiscard]] constexpr bool has(Field field) const { return get(field) != 0; }
  template <class Number>
  [[nodiscard]] constexpr std::optional<Number> number(Field field) const {
    const std::uint64_t value = get(field);
    return value == 0 ? std::nullopt : std::optional{static_cast<Number>(value - 1)};
  }
  [[nodiscard]] constexpr std::uint64_t bits() const { return bits_; }

 private:
  std::uint64_t bits_ = std::uint64_t{1} << is_key.shift;
};

}  // namespace mingbai
