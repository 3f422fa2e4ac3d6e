#pragma once

#include "reckon/insured.hpp"
#include "situation/bills.hpp"

#include <optional>

namespace mingbai {

/// What the person pays of bills in the first combination of what is open about them and not held.
struct PaidFirst {
  Range person;
  /// There is no other combination.
  bool is_only = false;
};

/// Pays bills of one kind of care without a table: `items` are their places. A class is held by
/// the axis of each bill, whatever bills are at its institution. None where a bill is for
/// a disease, a cap is stated, which could hold bills back, or more bills are open than are tried together.
std::optional<PaidFirst> pay_first(Insured& insured, Bills bills, std::span<const std::uint16_t> items,
                                   std::span<const Used> used, const Held& held, Arena& arena);

}  // namespace mingbai
