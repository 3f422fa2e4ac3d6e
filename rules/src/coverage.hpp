#pragma once

#include "world.hpp"

namespace mingbai {

enum class CoverKnowledge { assumed, dated, unknown };
enum class Cover { in_force, possible, none };

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

  [[nodiscard]] Cover on(Date day) const;
  /// Cover of a stay: possible where it holds for a part of it only.
  [[nodiscard]] Cover during(Date first, Date last) const;
};

/// Says that the day of payment is missing.
void say_payment_day_missing(World& world);

/// Decides in which window the payment falls and which days it covers.
CoverSpell reckon_cover(World& world);

}  // namespace mingbai
