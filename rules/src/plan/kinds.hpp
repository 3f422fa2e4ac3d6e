#pragma once

#include "policy/policy_book.hpp"

#include <cstdint>
#include <vector>

namespace mingbai {

/// Which bills of a kind of care depend on each other: those that share a deductible under any reading, or all.
struct Sharing {
  /// Those of one day in one institution.
  bool by_institution = false;
  /// Those of one day in any institution.
  bool by_day = false;
  bool by_year = false;
  /// All, since lines tell the first from later ones.
  bool by_order = false;
};

/// A mechanism that reckons with amounts.
struct Op {
  enum class Kind : std::uint8_t { deductible, share, visit_cap, quota, package };

  Kind kind{};
  /// Its rule; of the others null.
  const Deductible* deductible = nullptr;
  const Quota* quota = nullptr;
  const Package* package = nullptr;
};

/// What the documents of a region and of those above it say of a kind of care.
struct KindPlan {
  KindPlan(const Chain& chain, CareKind of);

  CareKind kind{};
  /// The rules of the nearest region that has a method for it; none where none has.
  const Benefit* benefit = nullptr;
  /// The classes of institution of the nearest region that has any.
  const std::vector<InstitutionClass>* classes = nullptr;
  Sharing sharing;
  /// What is applied to bills, in the order of the method.
  std::vector<Op> ops;
  /// A bit for each that a bill has a part in before any amount is known: a deductible that it shares, a quota or
  /// package whose clauses its cost calls for.
  std::uint32_t ops_of_bills = 0;
  /// The first cap of the year in the method, and the one that is named where none is stated.
  const Cap* yearly_cap = nullptr;
  const Cap* last_yearly_cap = nullptr;
  /// The clause by which the case counts by a day of its own (quota, package).
  const Choice* counted_on = nullptr;
  bool pays_share = false;
};

/// Whether two kinds of care have classes of institution of the same ids.
bool have_same_classes(const KindPlan& a, const KindPlan& b);

}  // namespace mingbai
