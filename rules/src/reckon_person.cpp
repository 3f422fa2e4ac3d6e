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

PersonAmounts reckon_anew(const Inquiry& inquiry, const Held& held, Trace* trace) {
  PersonAmounts person;
  reckon_part(inquiry, held, trace, Part::contribution, person.open,
              [&](const Task& task) { person.contribution = reckon_contribution(task); });
  reckon_part(inquiry, held, trace, Part::funding, person.open,
              [&](const Task& task) { person.funding = reckon_funding(task, person.contribution.standard); });
  reckon_part(inquiry, held, trace, Part::coverage, person.open,
              [&](const Task& task) { person.coverage = reckon_coverage(task); });
  return person;
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
  Trace of_person(trace->steps());
  PersonAmounts anew = reckon_anew(inquiry, held, &of_person);
  if (amounts == nullptr) known.keep(held, anew);
  known.keep_said(trace->steps(), of_person);
  trace->add_person(of_person);
  return anew;
}

}  // namespace mingbai
