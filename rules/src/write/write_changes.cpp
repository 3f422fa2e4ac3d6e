#include "write/writer.hpp"

namespace mingbai::wire {

void Writer::write(const std::vector<Change>& changes, const PolicyBook& rulebook) {
  object([&] { array("changes", changes, [&](const Change& item) { change(item, rulebook); }); });
}

void Writer::change(const Change& change, const PolicyBook& rulebook) {
  const Unit unit = rulebook.figure_units[change.figure];
  object([&] {
    text("figure", rulebook.figure_ids.id(change.figure));
    conditions(change.conditions, rulebook);
    stated("before", change.before, unit);
    stated("after", change.after, unit);
  });
}

void Writer::conditions(const ChangeConditions& conditions, const PolicyBook& rulebook) {
  events_.key("conditions");
  object([&] {
    const auto& readings = conditions.readings;
    who_and_what(conditions, rulebook);
    if (readings.size() == 1 && readings.front().options.size() == 1) {
      when(*readings.front().reading, readings.front().options.front());
    }
    part_of_amount(conditions);
    if (!readings.empty()) array("readings", readings, [&](const ReadSo& so) { read_so(so); });
  });
}

void Writer::read_so(const ReadSo& so) {
  object([&] {
    text("reading", so.reading->id);
    array("options", so.options, [&](std::size_t option) { events_.text(so.reading->options[option]); });
    events_.key("default");
    events_.boolean(so.is_preferred());
    events_.key("conflict");
    events_.boolean(so.reading->is_conflict);
    source(&so.reading->source);
  });
}

void Writer::stated(Key key, const Stated& stated, Unit unit) {
  events_.key(key);
  if (stated.term == nullptr) {
    events_.null();
    return;
  }
  object([&] {
    figure(stated.term->figure, unit);
    source(&stated.term->source);
    if (stated.bounds_from_above.empty()) return;
    array("bounds_from_above", stated.bounds_from_above, [&](const Term* term) {
      object([&] {
        figure(term->figure, unit);
        source(&term->source);
      });
    });
  });
}

}  // namespace mingbai::wire
