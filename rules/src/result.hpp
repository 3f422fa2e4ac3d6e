#pragma once

#include "mingbai/estimate.hpp"

namespace mingbai {

/// A range together with the figure of the preferred readings, where they change it and give one.
inline Amount amount_of(Range range, Range preferred) {
  if (!preferred.is_exact() || preferred == range) return {range, std::nullopt};
  return {range, preferred.low};
}

}  // namespace mingbai
