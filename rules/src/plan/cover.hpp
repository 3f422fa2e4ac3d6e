#pragma once

#include "mingbai/estimate.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace mingbai {

enum class CoverKnowledge : std::uint8_t { assumed, dated, unknown, not_covered };
/// Whether cover holds for care: surely, under some reading or answer only, or not; or for some days of a stay, of
/// which no text says which counts.
enum class Cover : std::uint8_t { in_force, possible, none, partly };

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
    if (knowledge == CoverKnowledge::not_covered) return Cover::none;
    if (day < *earliest || day > *ends_on) return Cover::none;
    return day < *latest ? Cover::possible : Cover::in_force;
  }
  /// Cover by the rules of a benefit year of care from a first to a last day.
  [[nodiscard]] Cover during(int benefit_year, Date first, Date last) const {
    const Date first_inside = std::max(first, first_day_of(benefit_year));
    const Date last_inside = std::min(last, last_day_of(benefit_year));
    if (last_inside < first_inside) return Cover::none;
    const Cover at_first = on(first_inside);
    const bool starts_later = knowledge == CoverKnowledge::dated && first_inside < *latest && *earliest <= last_inside;
    if (at_first != on(last_inside) || starts_later) return Cover::partly;
    const bool is_inside = first == first_inside && last == last_inside;
    return is_inside || at_first == Cover::none ? at_first : Cover::partly;
  }

  friend bool operator==(const CoverSpell&, const CoverSpell&) = default;
};

}  // namespace mingbai
