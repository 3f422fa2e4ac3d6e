#pragma once

#include "plan/plan.hpp"
#include "reckon/table.hpp"

namespace mingbai {

/// The caps that bills of several diseases of a kind share, as the clause on that is read in a world. What was used
/// before for another disease counts like bills of it.
List<SharedCap> find_shared_caps(World& world, Plan& plan, const KindPlan& kind, std::span<const Purse> purses,
                                 std::span<const Used> used, Arena& arena);

}  // namespace mingbai
