#include "reckon.hpp"

#include "reckon_care.hpp"
#include "reckon_contribution.hpp"
#include "reckon_coverage.hpp"
#include "reckon_funding.hpp"

#include <algorithm>

namespace mingbai {

namespace {

/// Reckons one part and keeps what it finds open.
template <class Reckon>
void reckon_part(const Task& task, Part part, std::vector<OpenAxis>& open, const Reckon& reckon) {
  std::vector<OpenAxis> met;
  reckon(Task{task.inquiry, task.held, task.trace, met});
  for (OpenAxis& axis : met) {
    axis.parts.add(part);
    const auto at =
        std::find_if(open.begin(), open.end(), [&](const OpenAxis& known) { return known.axis == axis.axis; });
    if (at == open.end()) {
      open.push_back(axis);
    } else {
      at->options = std::max(at->options, axis.options);
      at->parts.add(part);
    }
  }
}

void reckon_parts(const Task& task, Parts parts, Reckoned& result) {
  const Range standard = result.contribution.standard;
  const auto reckon_if = [&](bool is_wanted, Part part, const auto& reckon) {
    if (is_wanted) reckon_part(task, part, result.open, reckon);
  };
  reckon_if(parts.has(Part::contribution), Part::contribution,
            [&](const Task& part) { result.contribution = reckon_contribution(part); });
  reckon_if(parts.has(Part::funding) || result.contribution.standard != standard, Part::funding,
            [&](const Task& part) { result.funding = reckon_funding(part, result.contribution.standard); });
  reckon_if(parts.has(Part::coverage), Part::coverage,
            [&](const Task& part) { result.coverage = reckon_coverage(part); });
  reckon_if(parts.has(Part::care), Part::care, [&](const Task& part) { reckon_care(part, result); });
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
  Parts every;
  for (const Part part : {Part::contribution, Part::funding, Part::coverage, Part::care}) every.add(part);
  reckon_parts({inquiry, held, trace, result.open}, every, result);
  return result;
}

Reckoned reckon_again(const Inquiry& inquiry, const Held& held, const Reckoned& before) {
  Reckoned result = before;
  result.payments = 0;
  reckon_parts({inquiry, held, nullptr, result.open}, touched(held, before.open), result);
  return result;
}

Reckoned reckon_bills(const Inquiry& inquiry, const Held& held) {
  Reckoned result;
  reckon_care({inquiry, held, nullptr, result.open}, result);
  return result;
}

}  // namespace mingbai
