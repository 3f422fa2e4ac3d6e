#pragma once

#include "inquiry.hpp"

namespace mingbai {

/// Reckons what does not depend on any bill, or takes it from what is known of the person.
PersonAmounts reckon_person(const Inquiry& inquiry, const Held& held, Trace* trace);

/// The same with more held fast than `before`, which touches some parts only.
PersonAmounts reckon_person_again(const Inquiry& inquiry, const Held& held, Parts touched, const Reckoned& before);

}  // namespace mingbai
