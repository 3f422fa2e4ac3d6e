#pragma once

#include "answer/said_of_answer.hpp"
#include "reckon/reckoning.hpp"

namespace mingbai {

/// Says of each bill what is said of its cases, and that a yearly cap of which nothing is stated is assumed not to be
/// reached.
void say_bills(const Reckoning& reckoning, bool with_steps, SaidOfAnswer& said);

/// The steps of a bill, over all combinations of readings and answers.
std::span<const Step> steps_of_bill(const Reckoning& reckoning, std::size_t item);

}  // namespace mingbai
