#pragma once

#include "payment.hpp"
#include "reckoned.hpp"

namespace mingbai {

/// The amounts of one bill in one combination, of which the fund pays `fund` and the person `person`.
CareAmounts amounts_of(const Payment& payment, Range fund, Range person, const std::optional<AnnualCap>& cap);

/// Widens the amounts of a bill to hold those of another combination.
void fold(CareAmounts& amounts, const CareAmounts& other);

}  // namespace mingbai
