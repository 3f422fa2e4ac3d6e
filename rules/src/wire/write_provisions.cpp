#include "wire/writer.hpp"

namespace mingbai::wire {

namespace {

/// The number as policy files and documents print it.
std::string value_text(std::int64_t value, Unit unit) {
  constexpr std::size_t hundredths = 2;
  return unit == Unit::days ? std::to_string(value) : decimal(value, hundredths);
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

bool has_number(FigureState state) {
  return is_one_number(state) || state == FigureState::at_least || state == FigureState::at_most ||
         state == FigureState::about;
}

std::string_view state_id(FigureState state) { return figure_state_ids[static_cast<std::size_t>(state)]; }

}  // namespace

void Writer::write(const Catalogue& catalogue, const std::vector<Provision>& provisions, const Rulebook& rulebook) {
  object([&] {
    this->catalogue(catalogue);
    array("provisions", provisions, [&](const Provision& item) { provision(item, rulebook); });
  });
}

void Writer::provision(const Provision& provision, const Rulebook& rulebook) {
  object([&] {
    text("region", provision.policy->region);
    text("kind", provision_kind_ids[static_cast<std::size_t>(provision.kind)]);
    text("id", provision.id);
    if (const Term* term = provision.term) {
      text("state", state_id(term->figure.state));
      if (provision.unit != Unit::none && has_number(term->figure.state)) {
        text("value", value_text(term->figure.value, provision.unit));
        text("unit", unit_id(provision.unit));
      }
      if (term->figure.state == FigureState::delegated) decided_by(term->figure);
      conditions(*term, rulebook);
      array("benefit_years", term->benefit_year.values, [&](int year) { events_.integer(year); });
      date("to", term->to);
    } else if (const Window* window = provision.window) {
      text("state", window_cover_ids[static_cast<std::size_t>(window->cover)]);
      if (window->from) day_of_year("opens", *window->from);
      if (window->to) day_of_year("closes", *window->to);
    } else if (const Group* group = provision.group) {
      text("state", state_id(FigureState::exact));
      events_.key("conditions");
      object([&] {
        symbols("identities", group->identities, rulebook.identity_ids);
        if (!group->requirements.empty()) {
          array("requires", group->requirements, [&](const Requirement& item) { requirement(item); });
        }
      });
      if (group->benefit_year) {
        array("benefit_years", std::array{*group->benefit_year}, [&](int year) { events_.integer(year); });
      }
    } else if (const Reading* reading = provision.reading) {
      text("state", reading->is_conflict ? "conflict" : "reading");
      array("options", reading->options, [&](const std::string& option) { events_.text(option); });
    } else if (const Rule* rule = provision.rule) {
      text("state", state_id(rule->figure.state));
      if (rule->figure.state == FigureState::delegated) decided_by(rule->figure);
    } else {
      text("state", state_id(FigureState::exact));
      if (provision.exempt_from != nullptr) {
        events_.key("conditions");
        object([&] { symbols("identities", provision.exempt_from->exempt, rulebook.identity_ids); });
      }
    }
    date("from", provision.from);
    text("document", provision.source->document);
    text("article", provision.source->article);
  });
}

void Writer::write(const std::vector<Change>& changes, const Rulebook& rulebook) {
  object([&] {
    array("changes", changes, [&](const Change& change) {
      object([&] {
        text("figure", rulebook.figure_ids.id(change.figure));
        conditions(change.line(), rulebook);
        change_side("before", change.before, rulebook.figure_units[change.figure]);
        change_side("after", change.after, rulebook.figure_units[change.figure]);
      });
    });
  });
}

void Writer::change_side(std::string_view key, const Term* term, Unit unit) {
  events_.key(key);
  if (term == nullptr) {
    events_.null();
    return;
  }
  object([&] {
    text("state", state_id(term->figure.state));
    if (unit != Unit::none && has_number(term->figure.state)) {
      text("value", value_text(term->figure.value, unit));
      text("unit", unit_id(unit));
    }
    if (term->figure.state == FigureState::delegated) decided_by(term->figure);
    source(&term->source);
  });
}

void Writer::day_of_year(std::string_view key, const DayOfYear& day) {
  events_.key(key);
  object([&] {
    events_.key("years_before");
    events_.integer(day.years_before);
    events_.key("month");
    events_.integer(static_cast<std::int32_t>(day.month));
    events_.key("day");
    events_.integer(static_cast<std::int32_t>(day.day));
  });
}

void Writer::symbols(std::string_view key, SymbolSet set, const Symbols& names) {
  if (set.is_empty()) return;
  array(key, set.members(), [&](std::size_t number) { events_.text(names.id(number)); });
}

void Writer::conditions(const Term& term, const Rulebook& rulebook) {
  events_.key("conditions");
  object([&] {
    symbols("classes", term.classes, rulebook.class_ids);
    symbols("localities", term.localities, rulebook.locality_ids);
    symbols("identities", term.identities, rulebook.identity_ids);
    if (!term.diseases.empty()) {
      array("diseases", term.diseases, [&](std::size_t number) { events_.text(rulebook.disease_ids.id(number)); });
    }
    if (term.setting) text("setting", setting_ids[static_cast<std::size_t>(*term.setting)]);
    if (term.delivery) text("delivery", delivery_ids[static_cast<std::size_t>(*term.delivery)]);
    if (term.paid_from) date("paid_from", term.paid_from);
    if (term.paid_to) date("paid_to", term.paid_to);
    if (term.paid_in) text("paid_in", payment_period_ids[static_cast<std::size_t>(*term.paid_in)]);
    if (!term.requirements.empty()) {
      array("requires", term.requirements, [&](const Requirement& item) { requirement(item); });
    }
    if (term.when.reading != nullptr) {
      events_.key("when");
      object([&] {
        text("reading", term.when.reading->id);
        text("option", term.when.reading->options[term.when.option]);
      });
    }
    if (term.above > Money{0}) text("above", to_text(term.above));
    if (term.up_to != unbounded) text("up_to", to_text(term.up_to));
  });
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
