#include "mingbai/situation.hpp"

namespace mingbai {

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
