#include "reckon.hpp"

#include "reckon_care.hpp"
#include "reckon_contribution.hpp"
#include "reckon_coverage.hpp"
#include "reckon_funding.hpp"

namespace mingbai {

Reckoned reckon(const Rulebook& rulebook, const Situation& situation, const Held& held, Trace* trace) {
  Reckoned result;
  const Chain chain = rulebook.chain(situation.region);
  const Task task{rulebook, chain, situation, held, trace, result.open};
  result.contribution = reckon_contribution(task);
  result.funding = reckon_funding(task, result.contribution.standard);
  result.coverage = reckon_coverage(task);
  reckon_care(task, result);
  return result;
}

}  // namespace mingbai
