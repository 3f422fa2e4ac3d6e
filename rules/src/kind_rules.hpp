#pragma once

#include "mingbai/rulebook.hpp"

namespace mingbai {

/// Which bills of a kind of care share a deductible, under any reading.
struct Sharing {
  /// Those of one day in one institution.
  bool by_institution = false;
  /// Those of one day in any institution.
  bool by_day = false;
  bool by_year = false;
};

/// What the documents of a region and of those above it say of a kind of care.
struct KindRules {
  /// Those of the nearest region that has a method for it; none where none has.
  const Benefit* benefit = nullptr;
  /// The classes of institution of the nearest region that has any.
  const std::vector<InstitutionClass>* classes = nullptr;
  Sharing deductible;
  /// The case counts by a day of its own (quota, package).
  bool has_day_of_its_own = false;
};

/// The rules for a kind of care: those of the nearest region that has a method for it.
const Benefit* benefit_for(const Chain& chain, CareKind kind);

/// The classes of institution for a kind of care, of the nearest region that has any.
const std::vector<InstitutionClass>& classes_for(const Chain& chain, CareKind kind);

KindRules rules_for(const Chain& chain, CareKind kind);

}  // namespace mingbai
