#include "reckon_person.hpp"

#include "reckon_contribution.hpp"
#include "reckon_coverage.hpp"
#include "reckon_funding.hpp"

namespace mingbai {

namespace {

/// Reckons one part and notes what it finds open.
template <class Reckon>
void reckon_part(const Inquiry& inquiry, const Held& held, Trace* trace, Part part, std::vector<OpenAxis>& open,
                 const Reckon& reckon) {
  std::vector<OpenAxis> met;
  reckon(Task{inquiry, held, trace, met});
  Parts parts;
  parts.add(part);
  note_open(met, parts, open);
}

void reckon_parts(const Inquiry& inquiry, const Held& held, Trace* trace, Parts parts, PersonAmounts& person) {
  const Range standard = person.contribution.standard;
  if (parts.has(Part::contribution)) {
    reckon_part(inquiry, held, trace, Part::contribution, person.open,
                [&](const Task& task) { person.contribution = reckon_contribution(task); });
  }
  if (parts.has(Part::funding) || person.contribution.standard != standard) {
    reckon_part(inquiry, held, trace, Part::funding, person.open,
                [&](const Task& task) { person.funding = reckon_funding(task, person.contribution.standard); });
  }
  if (parts.has(Part::coverage)) {
    reckon_part(inquiry, held, trace, Part::coverage, person.open,
                [&](const Task& task) { person.coverage = reckon_coverage(task); });
  }
}

PersonAmounts reckon_anew(const Inquiry& inquiry, const Held& held, Trace* trace) {
  Parts every;
  for (const Part part : {Part::contribution, Part::funding, Part::coverage}) every.add(part);
  PersonAmounts person;
  reckon_parts(inquiry, held, trace, every, person);
  return person;
}

/// What is open about the person; what is open about bills only holds for those bills.
std::vector<OpenAxis> of_person(const std::vector<OpenAxis>& open) {
  std::vector<OpenAxis> axes;
  for (const OpenAxis& axis : open) {
    Parts parts;
    for (const Part part : {Part::contribution, Part::funding, Part::coverage}) {
      if (axis.parts.has(part)) parts.add(part);
    }
    if (!parts.is_empty()) axes.push_back({axis.axis, axis.options, parts});
  }
  return axes;
}

}  // namespace

PersonAmounts reckon_person(const Inquiry& inquiry, const Held& held, Trace* trace) {
  KnownPerson& known = inquiry.known_person();
  const PersonAmounts* amounts = known.find(held);
  const bool is_said = trace == nullptr || known.said(trace->steps()) != nullptr;
  if (amounts != nullptr && is_said) {
    if (trace != nullptr) trace->add_person(*known.said(trace->steps()));
    return *amounts;
  }
  if (trace == nullptr) {
    PersonAmounts anew = reckon_anew(inquiry, held, nullptr);
    known.keep(held, anew);
    return anew;
  }
  Trace said(trace->steps());
  PersonAmounts anew = reckon_anew(inquiry, held, &said);
  if (amounts == nullptr) known.keep(held, anew);
  known.keep_said(trace->steps(), said);
  trace->add_person(said);
  return anew;
}

PersonAmounts reckon_person_again(const Inquiry& inquiry, const Held& held, Parts touched, const Reckoned& before) {
  KnownPerson& known = inquiry.known_person();
  if (const PersonAmounts* amounts = known.find(held)) return *amounts;
  PersonAmounts person{before.contribution, before.funding, before.coverage, of_person(before.open)};
  reckon_parts(inquiry, held, nullptr, touched, person);
  known.keep(held, person);
  return person;
}

}  // namespace mingbai
