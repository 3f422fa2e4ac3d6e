#pragma once

#include "inquiry.hpp"
#include "mingbai/estimate.hpp"
#include "mingbai/situation.hpp"
#include "reckoned.hpp"
#include "trace.hpp"

#include <vector>

namespace mingbai {

/// The open inputs that can change the result, the one that narrows it most first; the trace learns which result lacks
/// which answer.
std::vector<Question> questions(const Inquiry& inquiry, const Reckoned& all, Trace& trace);

}  // namespace mingbai
