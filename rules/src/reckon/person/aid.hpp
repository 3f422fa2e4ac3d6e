#pragma once

#include "plan/look_up.hpp"

#include <optional>
#include <vector>

namespace mingbai {

/// Aid towards the contribution (参保资助), by one identity or for everybody whom no line names.
struct Aid {
  Range amount = nothing;
  /// The identity that the aid is for.
  std::optional<std::size_t> identity;
  const Source* source = nullptr;
  /// Aid that the person looked up breaks what a document states, and was left out.
  bool is_contradicted = false;
};

/// Aid as it is reckoned with in one combination.
struct AidOfYear {
  Aid aid;
  /// What the person says they received, or looked up, is not what any document states, and was left out.
  bool is_contradicted = false;
  /// No text says what becomes of aid where the identities change as they do.
  bool is_unknown = false;
};

/// What is left to pay of the standard contribution (个人缴费标准) after aid (资助): never below nothing, and never
/// more than the standard.
constexpr Range due_after_aid(Range standard, Range aid) { return remainder(standard, smaller(aid, standard)); }

/// What a person is aided with in the benefit year: by one of their identities, or by what they received; where their
/// identities change within the year, by the clause on that.
AidOfYear find_aid_of_year(World& world, Range standard, bool prefers_highest);

}  // namespace mingbai
