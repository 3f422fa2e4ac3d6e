#pragma once

#include "answer/said_of_answer.hpp"
#include "reckon/reckoning.hpp"

namespace mingbai {

/// Adds to each result the clauses whose reading changes it, with what each reading gives.
void explain_readings(Reckoning& reckoning, SaidOfAnswer& said);

}  // namespace mingbai
