#pragma once

#include "answer/said_of_answer.hpp"
#include "reckon/reckoning.hpp"

namespace mingbai {

/// The open inputs that can change the result, the one that narrows it most first; what is said learns which result
/// lacks which answer. `person` is with nothing held. The scratch arena is cleared.
std::span<const Question> questions(Reckoning& reckoning, const PersonAmounts& person, SaidOfAnswer& said,
                                    Arena& scratch);

}  // namespace mingbai
