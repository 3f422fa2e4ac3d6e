#pragma once

#include "plan/cases.hpp"

namespace mingbai {

/// Looks up all that applies to the bills of a case, and says it where the world says things; what is said of the case
/// alone, but for its reasons, is left there. The case lives in the arena.
Case make_case(World& world, const KindPlan& kind, const CoverSpell& spell, CaseKey key, Date on, Arena& arena,
               Saying::Result& result);

}  // namespace mingbai
