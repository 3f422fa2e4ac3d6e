#include "write/writer.hpp"

namespace mingbai::wire {

void Writer::write(const Catalogue& catalogue, const std::vector<Provision>& provisions, const PolicyBook& rulebook) {
  object([&] {
    this->catalogue(catalogue);
    array("provisions", provisions, [&](const Provision& item) { provision(item, rulebook); });
  });
}

void Writer::provision(const Provision& provision, const PolicyBook& rulebook) {
  object([&] {
    text("region", provision.policy->region);
    text("kind", provision_kind_ids[static_cast<std::size_t>(provision.kind)]);
    text("id", provision.id);
    if (const Term* term = provision.term) {
      figure(term->figure, provision.unit);
      conditions(*term, rulebook);
      array("benefit_years", term->benefit_year.values, [&](int year) { events_.integer(year); });
      date("to", term->to);
    } else if (const Window* window = provision.window) {
      text("state", window_cover_ids[static_cast<std::size_t>(window->cover)]);
      if (window->from) day_of_year("opens", *window->from);
      if (window->to) day_of_year("closes", *window->to);
    } else if (const Group* group = provision.group) {
      state(FigureState::exact);
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
      figure(rule->figure, Unit::none);
    } else {
      state(FigureState::exact);
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

void Writer::conditions(const Term& term, const PolicyBook& rulebook) {
  events_.key("conditions");
  object([&] {
    who_and_what(term, rulebook);
    if (term.when.reading != nullptr) when(*term.when.reading, term.when.option);
    part_of_amount(term);
  });
}

void Writer::day_of_year(Key key, const DayOfYear& day) {
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

}  // namespace mingbai::wire
