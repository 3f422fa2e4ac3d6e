#pragma once

#include "mingbai/comparison.hpp"

namespace mingbai {

/// The rules that did not do the same in all explanations, in the order of the first that applies them.
std::vector<ComparedStep> compare_steps(const std::vector<const Explanation*>& explanations);

/// The reasons of each explanation that not all of them have, in their order.
std::vector<std::vector<const Reason*>> compare_reasons(const std::vector<const Explanation*>& explanations);

}  // namespace mingbai
