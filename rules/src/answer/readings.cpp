#include "answer/readings.hpp"

namespace mingbai {

void ReadingExplainer::say(Reasons& result, std::string_view results_of, std::span<const ReadingResult> readings) {
  Reason reason;
  reason.code = reading_.is_conflict ? ReasonCode::conflicting_clauses : ReasonCode::reading;
  reason.figure = reading_.id;
  reason.source = &reading_.source;
  reason.results_of = results_of;
  reason.readings = readings;
  said_.reason(result, reason);
}

namespace {

/// Explains a reading that touches bills.
void explain_care(Reckoning& reckoning, const OpenAxis& open, SaidOfAnswer& said) {
  const std::size_t count = said.care.size();
  const std::span<Range> fund = said.arena.array<Range>(open.options * count);
  const std::span<Range> person = said.arena.array<Range>(open.options * count);
  for (std::size_t option = 0; option < open.options; ++option) {
    const HeldAxis axis{open.axis, option};
    const BillAmounts& read = reckoning.under({{&axis, 1}, false});
    for (std::size_t item = 0; item < count; ++item) {
      fund[option * count + item] = reckoning.care(read, item).fund;
      person[option * count + item] = reckoning.care(read, item).person;
    }
  }
  ReadingExplainer explainer(open, said);
  for (std::size_t item = 0; item < count; ++item) {
    const auto of = [&](std::span<const Range> amounts) {
      return [amounts, count, item](std::size_t option) { return amounts[option * count + item]; };
    };
    if (!explainer.add(said.care[item], "fund", of(fund))) explainer.add(said.care[item], "person", of(person));
  }
}

}  // namespace

void explain_readings(Reckoning& reckoning, const PersonAnswer& person, SaidOfAnswer& said) {
  const OpenAxes& axes = reckoning.axes();
  for (std::size_t place = 0; place < axes.size(); ++place) {
    if (axes[place].axis.reading == nullptr) continue;
    person.use_reading(place, said);
    if (axes[place].parts.has(Part::care)) explain_care(reckoning, axes[place], said);
  }
}

}  // namespace mingbai
