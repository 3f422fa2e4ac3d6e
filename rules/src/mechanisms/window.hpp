#pragma once

#include "world.hpp"

namespace mingbai {

/// A window for paying that a payment falls in, and the benefit year that it pays for.
struct PaymentWindow {
  PaymentPeriod period{};
  /// The rule of the window; none where the text does not speak of such a payment.
  const Window* window = nullptr;
  const Policy* policy = nullptr;
  int benefit_year = 0;
};

/// Finds the window of a payment on a day: the one whose days it falls in, or else the one that the person names, or
/// else each of those for which the text names no days.
PaymentWindow find_window(World& world, Date paid);

}  // namespace mingbai
