#include "mingbai/estimate.hpp"
#include "text/decimal.hpp"
#include "write/writer.hpp"

namespace mingbai::wire {

namespace {

/// The number as policy files and documents print it.
std::string value_text(std::int64_t value, Unit unit) {
  constexpr std::size_t hundredths = 2;
  return unit == Unit::days ? std::to_string(value) : std::string{DecimalText(value, hundredths).view()};
}

std::string_view unit_id(Unit unit) {
  switch (unit) {
    case Unit::fen: return "yuan";
    case Unit::ten_thousandths: return "percent";
    case Unit::days: return "days";
    case Unit::none: break;
  }
  return {};
}

constexpr bool are_choices_known() {
  bool are_known = true;
  for_each_choice_of_care([&](std::string_view name, auto, const auto&) { are_known = are_known && is_known(name); });
  return are_known;
}
static_assert(are_choices_known());

bool has_number(FigureState state) {
  return is_one_number(state) || state == FigureState::at_least || state == FigureState::at_most ||
         state == FigureState::about;
}

}  // namespace

void Writer::state(FigureState state) { text("state", figure_state_ids[static_cast<std::size_t>(state)]); }

void Writer::figure(const Figure& figure, Unit unit) {
  state(figure.state);
  if (unit != Unit::none && has_number(figure.state)) {
    text("value", value_text(figure.value, unit));
    text("unit", unit_id(unit));
  }
  if (figure.state == FigureState::delegated) decided_by(figure);
}

void Writer::symbols(Key key, SymbolSet set, const Symbols& names) {
  if (set.is_empty()) return;
  array(key, set.members(), [&](std::size_t number) { events_.text(names.id(number)); });
}

void Writer::who_and_what(const Conditions& conditions, const PolicyBook& rulebook) {
  symbols("classes", conditions.classes, rulebook.class_ids);
  symbols("localities", conditions.localities, rulebook.locality_ids);
  symbols("identities", conditions.identities, rulebook.identity_ids);
  if (!conditions.diseases.empty()) {
    array("diseases", conditions.diseases, [&](std::size_t number) { events_.text(rulebook.disease_ids.id(number)); });
  }
  for_each_choice_of_care([&](std::string_view name, auto choice, const auto& values) {
    if (conditions.*choice) value(Key::of(name), values[static_cast<std::size_t>(*(conditions.*choice))]);
  });
  if (conditions.paid_from) date("paid_from", conditions.paid_from);
  if (conditions.paid_to) date("paid_to", conditions.paid_to);
  if (conditions.paid_in) text("paid_in", payment_period_ids[static_cast<std::size_t>(*conditions.paid_in)]);
  if (!conditions.requirements.empty()) {
    array("requires", conditions.requirements, [&](const Requirement& item) { requirement(item); });
  }
}

void Writer::when(const Reading& reading, std::size_t option) {
  events_.key("when");
  object([&] {
    text("reading", reading.id);
    text("option", reading.options[option]);
  });
}

void Writer::part_of_amount(const Conditions& conditions) {
  if (conditions.above > Money{0}) money("above", conditions.above);
  if (conditions.up_to != unbounded) money("up_to", conditions.up_to);
}

void Writer::requirement(const Requirement& requirement) {
  object([&] {
    text("fact", fact_ids[static_cast<std::size_t>(requirement.fact)]);
    if (const auto* months = std::get_if<MonthsAtLeast>(&requirement.test)) {
      events_.key("at_least");
      events_.integer(months->months);
    } else if (const auto* before = std::get_if<MonthsBeforePayment>(&requirement.test)) {
      events_.key("within_months");
      events_.integer(before->months);
    } else if (const auto* after = std::get_if<AfterDayOfYear>(&requirement.test)) {
      events_.key("after");
      object([&] {
        events_.key("month");
        events_.integer(static_cast<std::int32_t>(after->month));
        events_.key("day");
        events_.integer(static_cast<std::int32_t>(after->day));
      });
    } else if (const auto* not_before = std::get_if<NotBefore>(&requirement.test)) {
      date("from", not_before->day);
    }
  });
}

}  // namespace mingbai::wire
