#pragma once

#include "savings.hpp"

#include <vector>

namespace mingbai {

/// Adds what could be saved by making visits, of which a person is free to choose the place, at an institution of a
/// lower class, or two of one day at one. Nothing is advised of care that somebody is in hospital or under treatment
/// for. `all` was reckoned with nothing held.
void advise_on_visits(const Inquiry& inquiry, const Reckoned& all, AdviceBudget& budget, std::vector<Advice>& advice);

}  // namespace mingbai
