#pragma once

#include "payment.hpp"

namespace mingbai {

/// The day by which a case counts: that of the care or that of the discharge, as the clause is read.
inline Date counted_day(World& world, const Choice& counted_on, const Payment& payment) {
  const auto& discharged = payment.care.discharged_on;
  if (!discharged || *discharged == payment.on) return payment.on;
  return world.choose_as<CountedOn>(counted_on) == CountedOn::care_day ? payment.on : *discharged;
}

}  // namespace mingbai
