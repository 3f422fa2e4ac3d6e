#include "kind_rules.hpp"

#include <algorithm>

namespace mingbai {

namespace {

bool may_be(const Choice& basis, DeductibleBasis value) {
  return std::find(basis.values.begin(), basis.values.end(), static_cast<int>(value)) != basis.values.end();
}

Sharing deductible_sharing(const Benefit* benefit) {
  Sharing sharing;
  if (benefit == nullptr) return sharing;
  for (const Mechanism& mechanism : benefit->method) {
    if (const auto* deductible = std::get_if<Deductible>(&mechanism)) {
      sharing.by_year = may_be(deductible->basis, DeductibleBasis::per_year);
      sharing.by_institution = may_be(deductible->basis, DeductibleBasis::per_day_and_institution);
      sharing.by_day = may_be(deductible->basis, DeductibleBasis::per_day);
    }
  }
  return sharing;
}

bool has_day_of_its_own(const Benefit* benefit) {
  const auto has = [](const Mechanism& mechanism) {
    return std::holds_alternative<Quota>(mechanism) || std::holds_alternative<Package>(mechanism);
  };
  return benefit != nullptr && std::any_of(benefit->method.begin(), benefit->method.end(), has);
}

}  // namespace

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

KindRules rules_for(const Chain& chain, CareKind kind) {
  const Benefit* benefit = benefit_for(chain, kind);
  return {benefit, &classes_for(chain, kind), deductible_sharing(benefit), has_day_of_its_own(benefit)};
}

}  // namespace mingbai
