#pragma once

#include "mingbai/estimate.hpp"
#include "mingbai/situation.hpp"
#include "reckoned.hpp"

namespace mingbai {

/// How much is known of an amount of which, if nothing were, it would only be clear that it is at most `trivial_high`.
Status status_of(const Amount& amount, Money trivial_high);

Status status_of(const CoverageAmounts& amounts);
Status status_of(const CareEstimate& estimate, const CareAmounts& amounts);

/// The weakest of the care; without care, of the contribution and of the cover of a payment.
Status status_of(const Estimate& estimate, const Situation& situation);

}  // namespace mingbai
