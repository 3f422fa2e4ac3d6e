#pragma once

#include "mingbai/situation.hpp"
#include "situation/case_key.hpp"
#include "text/arena.hpp"

#include <cstdint>
#include <span>

namespace mingbai {

/// Whether care may take more than its day.
inline bool may_be_stay(const Care& care) {
  if (care.kind == CareKind::maternity) return care.scheme != Scheme::employee && care.setting != Setting::outpatient;
  return care.kind == CareKind::inpatient;
}

/// A bill as it is reckoned: what is told of it, with the changes of an alternative.
struct Bill {
  static constexpr std::uint16_t nameless = 0;

  const Care* care = nullptr;
  /// Where it was given; an alternative may be elsewhere than what is told.
  const Institution* institution = nullptr;
  /// What of its case the bill tells.
  CaseKey key;
  /// Institutions of one name have one number.
  std::uint16_t institution_number = nameless;
  std::span<const std::size_t> diseases;
  Range in_policy = anything;
  Range whole = anything;
  Money least_out_of_policy{0};
  bool is_cost_told = false;

  /// A stay of which the end is not told.
  [[nodiscard]] bool is_discharge_open() const { return may_be_stay(*care) && !care->discharged_on; }
  /// The care is known to begin and end on one day.
  [[nodiscard]] bool is_of_one_day() const {
    return care->on && (!may_be_stay(*care) || care->discharged_on == care->on);
  }
  [[nodiscard]] bool is_class_told() const { return key.has(CaseKey::is_class_told); }
  [[nodiscard]] std::optional<std::size_t> class_number() const {
    return key.number<std::size_t>(CaseKey::class_number);
  }
  void set_class(std::optional<std::size_t> number) {
    key.set(CaseKey::class_number, number);
    key.set(CaseKey::is_class_told, std::uint64_t{number.has_value()});
  }
  void set_cost(const Cost& cost);
  /// Moves the care to the institution of another bill.
  void move_to(const Bill& other) {
    institution = other.institution;
    institution_number = other.institution_number;
    set_class(other.class_number());
    key.set(CaseKey::is_undesignated, other.key.get(CaseKey::is_undesignated));
  }
};

/// Whether two institutions may be of one class, as far as it is told.
inline bool may_be_of_one_class(const Bill& a, const Bill& b) {
  return !a.is_class_told() || !b.is_class_told() || a.class_number() == b.class_number();
}

/// The bills of a situation, or some of them, in the order of the input.
using Bills = std::span<const Bill>;

/// The bills of a situation.
std::span<Bill> bills_of(const Situation& situation, Arena& arena);

}  // namespace mingbai
