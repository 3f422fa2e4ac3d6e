#pragma once

#include "mingbai/estimate.hpp"
#include "mingbai/situation.hpp"
#include "reckon/amounts.hpp"
#include "reckon/person/coverage.hpp"

namespace mingbai {

/// A range together with the figure of the preferred readings, where they change it and give one.
inline Amount amount_of(Range range, Range preferred) {
  if (!preferred.is_exact() || preferred == range) return {range, std::nullopt};
  return {range, preferred.low};
}

/// How much is known of an amount of which, if nothing were, it would only be clear that it is at most `trivial_high`.
Status status_of(const Amount& amount, Money trivial_high);

Status status_of(const CoverageAmounts& amounts);
Status status_of(const CareEstimate& estimate, const CareAmounts& amounts);

/// The weakest of the care; without care, of the contribution and of the cover of a payment.
Status status_of(const Estimate& estimate, const Situation& situation);

}  // namespace mingbai
