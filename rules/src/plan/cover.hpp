#pragma once

#include "mingbai/estimate.hpp"

#include <cstdint>
#include <optional>

namespace mingbai {

enum class CoverKnowledge : std::uint8_t { assumed, dated, unknown };
/// Whether cover holds on a day: surely, under some reading or answer only, or not.
enum class Cover : std::uint8_t { in_force, possible, none };

/// Cover under one combination of readings and answers.
struct CoverSpell {
  CoverKnowledge knowledge = CoverKnowledge::assumed;
  /// The first day of cover lies between these.
  std::optional<Date> earliest;
  std::optional<Date> latest;
  std::optional<Date> ends_on;
  std::optional<int> waiting_days;
  std::optional<PaymentPeriod> window;
  const Source* source = nullptr;
  /// Cover is unknown because the day of payment is.
  bool lacks_payment_day = false;
  /// The days to wait that the person looked up break what a document states, and were left out.
  bool is_contradicted = false;

  [[nodiscard]] Cover on(Date day) const {
    if (knowledge == CoverKnowledge::assumed) return Cover::in_force;
    if (knowledge == CoverKnowledge::unknown) return Cover::possible;
    if (day < *earliest || day > *ends_on) return Cover::none;
    return day < *latest ? Cover::possible : Cover::in_force;
  }
  /// Cover of a stay: possible where it holds for a part of it only.
  [[nodiscard]] Cover during(Date first, Date last) const {
    const Cover at_first = on(first);
    const bool starts_later = knowledge == CoverKnowledge::dated && first < *latest && *earliest <= last;
    return at_first == on(last) && !starts_later ? at_first : Cover::possible;
  }

  friend bool operator==(const CoverSpell&, const CoverSpell&) = default;
};

}  // namespace mingbai
