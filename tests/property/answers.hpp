#pragma once

#include "situations.hpp"

#include <optional>
#include <vector>

namespace mingbai::property {

/// A situation in which a question has a random answer; none where what is known rules that answer out.
std::optional<Json> with_answer(const Json& situation, const Question& question);

/// Every answer to a question; of days those at which something changes, and those of the other bills and beside them.
/// Empty where the answers are not that simple.
std::vector<Json> answers_to(const Json& situation, const Question& question);

/// A situation in which a question has a certain answer.
Json with(const Json& situation, const Question& question, const Json& answer);

}  // namespace mingbai::property
