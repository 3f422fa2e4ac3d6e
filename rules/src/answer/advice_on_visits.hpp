#pragma once

#include "answer/savings.hpp"

namespace mingbai {

/// Adds what could be saved by making visits, of which a person is free to choose the place, at an institution of a
/// lower class, or two of one day at one. Nothing is advised of care that somebody is in hospital or under treatment
/// for. The scratch arena is cleared.
void advise_on_visits(Reckoning& reckoning, AdviceBudget& budget, Arena& scratch, List<Advice>& advice);

}  // namespace mingbai
