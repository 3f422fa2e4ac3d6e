#include "answer/readings.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace mingbai {

namespace {

using ReadValue = std::variant<std::monostate, Range, Date>;

constexpr std::array<std::pair<std::string_view, std::optional<Range> FundingAmounts::*>, 5> funding_parts{
    {{"fiscal", &FundingAmounts::fiscal},
     {"central", &FundingAmounts::central},
     {"region", &FundingAmounts::region},
     {"city", &FundingAmounts::city},
     {"county", &FundingAmounts::county}}};

ReadValue value_of(const std::optional<Range>& range) { return range ? ReadValue{*range} : ReadValue{}; }
ReadValue value_of(const std::optional<Date>& day) { return day ? ReadValue{*day} : ReadValue{}; }

/// Explains one reading.
class ReadingExplainer {
 public:
  ReadingExplainer(Reckoning& reckoning, SaidOfAnswer& said, const OpenAxis& open)
      : reckoning_(reckoning), said_(said), arena_(said.arena), open_(open), reading_(*open.axis.reading) {}

  void explain() {
    explain_person();
    if (open_.parts.has(Part::care)) explain_care();
  }

 private:
  [[nodiscard]] Held held(const HeldAxis& axis) const { return {{&axis, 1}, false}; }

  void explain_person() {
    const std::span<PersonAmounts> options = arena_.array<PersonAmounts>(open_.options);
    for (std::size_t option = 0; option < options.size(); ++option) {
      const HeldAxis axis{open_.axis, option};
      options[option] = reckoning_.insured().person.read_off(held(axis));
    }
    if (open_.parts.has(Part::contribution)) {
      add(said_.contribution, "due", [&](std::size_t option) { return ReadValue{options[option].contribution.due}; });
    }
    // The funding follows from the contribution too.
    for (const auto& [name, part] : funding_parts) {
      const auto amount = [&, part = part](std::size_t option) { return value_of(options[option].funding.*part); };
      if (add(said_.funding, name, amount)) break;
    }
    if (open_.parts.has(Part::coverage)) {
      add(said_.coverage, "starts_on", [&](std::size_t option) { return value_of(options[option].coverage.latest); });
    }
  }

  void explain_care() {
    const std::size_t count = said_.care.size();
    const std::span<Range> fund = arena_.array<Range>(open_.options * count);
    const std::span<Range> person = arena_.array<Range>(open_.options * count);
    for (std::size_t option = 0; option < open_.options; ++option) {
      const HeldAxis axis{open_.axis, option};
      const BillAmounts& read = reckoning_.under(held(axis));
      for (std::size_t item = 0; item < count; ++item) {
        fund[option * count + item] = reckoning_.care(read, item).fund;
        person[option * count + item] = reckoning_.care(read, item).person;
      }
    }
    for (std::size_t item = 0; item < count; ++item) {
      const auto of = [&](std::span<const Range> amounts) {
        return [amounts, count, item](std::size_t option) { return ReadValue{amounts[option * count + item]}; };
      };
      if (!add(said_.care[item], "fund", of(fund))) add(said_.care[item], "person", of(person));
    }
  }

  /// Adds what a result is under each option, if that differs; whether it does.
  template <class Value>
  bool add(Reasons& result, std::string_view results_of, const Value& value) {
    const ReadValue first = value(0);
    bool differs = false;
    for (std::size_t option = 1; option < open_.options; ++option) differs = differs || value(option) != first;
    if (!differs) return false;
    List<ReadingResult> readings;
    for (std::size_t option = 0; option < open_.options; ++option) {
      readings.push(arena_, {reading_.options[option], reading_.preferred == option, value(option)});
    }
    Reason reason;
    reason.code = reading_.is_conflict ? ReasonCode::conflicting_clauses : ReasonCode::reading;
    reason.figure = reading_.id;
    reason.source = &reading_.source;
    reason.results_of = results_of;
    reason.readings = readings.span();
    said_.reason(result, reason);
    return true;
  }

  Reckoning& reckoning_;
  SaidOfAnswer& said_;
  Arena& arena_;
  const OpenAxis& open_;
  const Reading& reading_;
};

}  // namespace

void explain_readings(Reckoning& reckoning, SaidOfAnswer& said) {
  for (const OpenAxis& open : reckoning.axes()) {
    if (open.axis.reading != nullptr) ReadingExplainer(reckoning, said, open).explain();
  }
}

}  // namespace mingbai
