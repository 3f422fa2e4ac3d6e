#include "policy/chain.hpp"

#include "text/sorting.hpp"

#include <algorithm>

namespace mingbai {

const Benefit* benefit_for(const Chain& chain, CareKind kind) {
  for (const Policy* policy : chain) {
    const Benefit* benefit = policy->benefit(kind);
    if (benefit != nullptr && !benefit->method.empty()) return benefit;
  }
  return nullptr;
}

const std::vector<InstitutionClass>& classes_for(const Chain& chain, CareKind kind) {
  static const std::vector<InstitutionClass> none;
  for (const Policy* policy : chain) {
    const Benefit* benefit = policy->benefit(kind);
    if (benefit != nullptr && !benefit->classes.empty()) return benefit->classes;
  }
  return none;
}

const Benefit* diseases_for(const Chain& chain, CareKind kind) {
  for (const Policy* policy : chain) {
    const Benefit* benefit = policy->benefit(kind);
    if (benefit != nullptr && !benefit->diseases.empty()) return benefit;
  }
  return nullptr;
}

SymbolSet identities_that_matter(const Chain& chain) {
  SymbolSet identities;
  for (const Policy* policy : chain) {
    for (const Table& table : policy->tables) {
      for (const Term& term : table.terms) identities.add(term.identities);
    }
    for (const Window& window : policy->windows) {
      identities.add(window.exempt);
      for (const Group& group : window.groups) identities.add(group.identities);
    }
  }
  return identities;
}

EnrolmentDay decisive_day(const Chain& chain) {
  const auto decides = [](const Policy* policy) { return !policy->windows.empty(); };
  const auto* at = std::find_if(chain.begin(), chain.end(), decides);
  return at == chain.end() ? EnrolmentDay::paid_on : (*at)->enrolment_day;
}

std::vector<Date> payment_days_that_matter(const Chain& chain) {
  std::vector<Date> days;
  for (const Policy* policy : chain) {
    for (const Table& table : policy->tables) {
      for (const Term& term : table.terms) {
        if (term.paid_from) days.push_back(*term.paid_from);
        if (term.paid_to) days.push_back(*term.paid_to);
      }
    }
  }
  sort_and_make_unique(days);
  return days;
}

const std::vector<std::size_t>& localities_of(const Chain& chain) {
  static const std::vector<std::size_t> none;
  for (const Policy* policy : chain) {
    if (!policy->localities.empty()) return policy->localities;
  }
  return none;
}

}  // namespace mingbai
