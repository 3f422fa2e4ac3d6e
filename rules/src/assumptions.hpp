#pragma once

#include "mingbai/situation.hpp"
#include "trace.hpp"

namespace mingbai {

/// Lists what is taken for granted because the situation does not say it.
void assume_what_is_absent(const Situation& situation, Trace& trace);

}  // namespace mingbai
