#pragma once

#include "inquiry.hpp"
#include "mingbai/situation.hpp"
#include "reckoned.hpp"
#include "trace.hpp"

namespace mingbai {

/// Adds to each result the clauses whose reading changes it, with what each reading gives.
void explain_readings(const Inquiry& inquiry, const Reckoned& all, Trace& trace);

}  // namespace mingbai
