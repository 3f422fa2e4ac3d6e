#include "reckon/person/person.hpp"

namespace mingbai {

PersonTable::PersonTable(const PolicyBook& rulebook, const Chain& chain, const Person& person, Arena& arena)
    : axes_(arena),
      saying_(arena),
      contribution_(rulebook, chain, person, axes_, saying_),
      funding_(rulebook, chain, person, axes_, saying_),
      coverage_(rulebook, chain, person, axes_, saying_) {}

PersonAmounts PersonTable::read_off(const Held& held) const {
  const ContributionAmounts contribution = contribution_.read_off(axes_, held);
  return {contribution, funding_.read_off(axes_, held, contribution.standard), coverage_.read_off(axes_, held)};
}

}  // namespace mingbai
