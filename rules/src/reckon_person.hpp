#pragma once

#include "inquiry.hpp"

namespace mingbai {

/// Reckons what does not depend on any bill, or takes it from what is known of the person.
PersonAmounts reckon_person(const Inquiry& inquiry, const Held& held, Trace* trace);

}  // namespace mingbai
