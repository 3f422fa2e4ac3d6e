#pragma once

#include "reckon/reckoning.hpp"

namespace mingbai {

/// The question that asks for an open input of an estimate, without its effect; its options live in the arena.
Question question_about(const Axis& axis, const Reckoning& reckoning, Arena& arena);

}  // namespace mingbai
