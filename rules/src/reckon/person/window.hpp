#pragma once

#include "plan/world.hpp"

namespace mingbai {

/// A window for paying that a payment falls in, and the benefit year that it pays for.
struct PaymentWindow {
  PaymentPeriod period{};
  /// Neither the person nor the text tells that the payment falls in the period.
  bool is_guessed = false;
  /// The rule of the window; none where the text does not speak of such a payment.
  const Window* window = nullptr;
  const Policy* policy = nullptr;
  int benefit_year = 0;
};

/// The window of a period for the benefit year; without a rule where the text does not set one.
PaymentWindow window_of_period(const World& world, PaymentPeriod period);

/// Finds the window of a payment on a day: the one whose days it falls in, or else the one that the person names, or
/// else each of those for which the text names no days. Somebody whom the text may except from the wait of a window
/// without days may have paid in that one too, for the year of the payment, as long as they do not name a period.
PaymentWindow find_window(World& world, Date paid);

/// The window of the benefit year that opens first, where the text names that day and the payment is before it; null
/// otherwise.
const Window* find_window_not_open(const World& world, Date paid);

/// Whether the text excepts the person from the wait of a window.
bool is_exempt(World& world, const Window& window, Date paid);

}  // namespace mingbai
