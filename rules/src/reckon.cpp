#include "reckon.hpp"

#include "reckon_care.hpp"
#include "reckon_person.hpp"

#include <algorithm>

namespace mingbai {

namespace {

void set_person(const PersonAmounts& person, Reckoned& result) {
  result.contribution = person.contribution;
  result.funding = person.funding;
  result.coverage = person.coverage;
  note_open(person.open, {}, result.open);
}

void reckon_care_part(const Inquiry& inquiry, const Held& held, Trace* trace, Reckoned& result) {
  std::vector<OpenAxis> met;
  reckon_care({inquiry, held, trace, met}, result);
  Parts care;
  care.add(Part::care);
  note_open(met, care, result.open);
}

/// The parts that are not the same once something is held fast.
Parts touched(const Held& held, const std::vector<OpenAxis>& open) {
  Parts parts;
  // Which of several aids is shown depends on it too.
  if (held.preferred_readings) parts.add(Part::contribution);
  for (const OpenAxis& each : open) {
    const auto is_held = [&](const HeldAxis& axis) { return axis.axis == each.axis; };
    const bool is_read = held.preferred_readings && each.axis.reading != nullptr && each.axis.reading->preferred;
    if (is_read || std::any_of(held.axes.begin(), held.axes.end(), is_held)) parts.add(each.parts);
  }
  return parts;
}

}  // namespace

Reckoned reckon(const Inquiry& inquiry, const Held& held, Trace* trace) {
  Reckoned result;
  set_person(reckon_person(inquiry, held, trace), result);
  reckon_care_part(inquiry, held, trace, result);
  return result;
}

Reckoned reckon_again(const Inquiry& inquiry, const Held& held, const Reckoned& before) {
  Reckoned result = before;
  result.payments = 0;
  const Parts parts = touched(held, before.open);
  if (parts.has(Part::contribution) || parts.has(Part::funding) || parts.has(Part::coverage)) {
    set_person(reckon_person_again(inquiry, held, parts, before), result);
  }
  if (parts.has(Part::care)) reckon_care_part(inquiry, held, nullptr, result);
  return result;
}

Reckoned reckon_bills(const Inquiry& inquiry, const Held& held) {
  Reckoned result;
  reckon_care({inquiry, held, nullptr, result.open}, result);
  return result;
}

}  // namespace mingbai
