#pragma once

#include "mingbai/rulebook.hpp"

#include <vector>

namespace mingbai {

/// The rules for a kind of care: those of the nearest region that has a method for it.
const Benefit* benefit_for(const Chain& chain, CareKind kind);

/// The classes of institution for a kind of care, of the nearest region that has any.
const std::vector<InstitutionClass>& classes_for(const Chain& chain, CareKind kind);

/// The table of diseases for a kind of care, of the nearest region that has one.
const Benefit* diseases_for(const Chain& chain, CareKind kind);

/// The localities of the nearest region that has any.
const std::vector<std::size_t>& localities_of(const Chain& chain);

/// The identities that some rule of the regions asks for.
SymbolSet identities_that_matter(const Chain& chain);

/// Which of the two days of a payment decides, by the nearest region with windows.
EnrolmentDay decisive_day(const Chain& chain);

/// The days on which a line for some payments starts or ends to hold, ascending.
std::vector<Date> payment_days_that_matter(const Chain& chain);

}  // namespace mingbai
