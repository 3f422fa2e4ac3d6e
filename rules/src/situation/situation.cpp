#include "mingbai/situation.hpp"

#include <algorithm>

namespace mingbai {

const Used* Situation::used_for(CareKind kind, std::optional<std::size_t> disease) const {
  const auto at = std::find_if(used.begin(), used.end(),
                               [&](const Used& each) { return each.kind == kind && each.disease == disease; });
  return at == used.end() ? nullptr : &*at;
}

std::vector<SymbolSet> Person::identities_through_year() const {
  const Date first = first_day_of(benefit_year);
  std::vector<SymbolSet> identities_of_year{identities_on(first)};
  for (const IdentitySpell& spell : identity_history) {
    if (spell.from > first && spell.from <= last_day_of(benefit_year)) identities_of_year.push_back(spell.identities);
  }
  return identities_of_year;
}

SymbolSet Person::identities_on(Date day) const {
  SymbolSet in_force = identity_history.front().identities;
  for (const IdentitySpell& spell : identity_history) {
    if (spell.from <= day) in_force = spell.identities;
  }
  return in_force;
}

}  // namespace mingbai
