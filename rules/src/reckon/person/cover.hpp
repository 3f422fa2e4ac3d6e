#pragma once

#include "plan/cover.hpp"
#include "plan/world.hpp"

namespace mingbai {

/// The first day of cover after a waiting period (待遇等待期) of whole days: where the day of payment counts as the
/// first of them, cover starts one day earlier than where it does not.
constexpr Date first_day_after_waiting(Date paid, int days, PaymentDay payment_day) {
  return days_after(paid, payment_day == PaymentDay::counted ? days : days + 1);
}

/// Decides in which window the payment falls and which days it covers.
CoverSpell reckon_cover(World& world);

}  // namespace mingbai
