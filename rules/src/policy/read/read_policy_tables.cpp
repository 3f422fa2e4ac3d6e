#include "policy/read/policy_reader.hpp"

#include <algorithm>
#include <iterator>

namespace mingbai::wire {

namespace {

/// The key under which a line tells its figure.
constexpr std::string_view value_key(Unit unit) {
  switch (unit) {
    case Unit::fen: return "yuan";
    case Unit::ten_thousandths: return "percent";
    case Unit::days: return "days";
    case Unit::none: break;
  }
  return "admitted";
}

}  // namespace

void PolicyReader::read_table(FigureId figure, std::optional<std::size_t> disease) {
  std::vector<Term> terms = read_terms(figure);
  for (Term& term : terms) {
    if (disease) term.diseases.push_back(*disease);
  }
  for (Table& table : policy_->tables) {
    if (table.id != figure) continue;
    std::move(terms.begin(), terms.end(), std::back_inserter(table.terms));
    return;
  }
  policy_->tables.push_back({figure, std::move(terms)});
}

std::vector<Term> PolicyReader::read_terms(FigureId figure) {
  std::vector<Term> terms;
  reader_.array(most_items, [&] { terms.push_back(read_term(figure)); });
  return terms;
}

Term PolicyReader::read_term(FigureId figure) {
  const Unit unit = rulebook_.figure_units[figure];
  Term term;
  std::optional<FigureState> state = FigureState::exact;
  bool has_value = false;
  const auto place = reader_.object([&](std::string_view key) {
    if (key == "source") {
      term.source = read_source();
      return true;
    }
    if (key == "state") {
      state = reader_.one_of<FigureState>(figure_state_ids);
      return true;
    }
    return read_figure(term, key, unit, has_value) || read_derived(term, key, unit, has_value) ||
           read_condition(term, key, figure);
  });
  reader_.require(place, {"source"});
  if (!place || !state) return term;
  term.figure.state = *state;
  const bool needs_value = is_one_number(*state) || *state == FigureState::at_least || *state == FigureState::at_most ||
                           *state == FigureState::about;
  const bool is_derived =
      place->have("stated") && place->have("less") != place->have("plus") && !place->have(value_key(unit));
  const bool tells_change = place->have("stated") || place->have("less") || place->have("plus");
  if (*state == FigureState::derived ? !is_derived : tells_change) {
    reader_.fault_at(*place, *state == FigureState::derived ? "missing_field" : "unknown_field",
                     "A derived figure, and no other, tells what is stated and by how much it differs, not itself.");
  }
  if (needs_value && !has_value) {
    reader_.fault_at(*place, "missing_field", "A figure in this state needs its number.");
  } else if (!needs_value && has_value) {
    reader_.fault_at(*place, "unknown_field", "A figure in this state has no number.");
  }
  return term;
}

bool PolicyReader::read_figure(Term& term, std::string_view key, Unit unit, bool& has_value) {
  if (key == "decided_by") {
    read_decided_by(term.figure);
    return true;
  }
  if (key == value_key(unit) && unit != Unit::none) {
    term.figure.value = read_value(unit).value_or(0);
  } else if (key == value_key(unit)) {
    reader_.boolean();
  } else {
    return false;
  }
  has_value = true;
  return true;
}

/// The figure that a derived one follows from, and the change, in whichever order.
bool PolicyReader::read_derived(Term& term, std::string_view key, Unit unit, bool& has_value) {
  if (unit != Unit::fen && unit != Unit::ten_thousandths) return false;
  if (key != "stated" && key != "less" && key != "plus") return false;
  const std::int64_t number = read_value(unit).value_or(0);
  if (key == "stated") {
    term.figure.stated = number;
    term.figure.value += number;
  } else {
    term.figure.value += key == "less" ? -number : number;
  }
  has_value = true;
  return true;
}

std::optional<std::int64_t> PolicyReader::read_value(Unit unit) {
  constexpr int most_days = 3660;
  switch (unit) {
    case Unit::fen:
      if (const auto money = reader_.money()) return money->fen;
      break;
    case Unit::ten_thousandths:
      if (const auto rate = reader_.percent()) return rate->ten_thousandths;
      break;
    case Unit::days: return reader_.integer(0, most_days);
    case Unit::none: reader_.skip(); break;
  }
  return std::nullopt;
}

Contradiction PolicyReader::read_contradiction() {
  Contradiction contradiction;
  contradiction.figure.state = FigureState::exact;
  std::optional<FigureId> figure;
  const auto place = reader_.object([&](std::string_view key) {
    if (key == "figure") {
      const auto word = reader_.word();
      if (!word) return true;
      figure = rulebook_.figure_ids.find(word->text);
      if (!figure) reader_.fault_at(word->place, "unknown_term", "There is no such figure.");
    } else if (key == "yuan" || key == "percent") {
      contradiction.figure.value = read_value(key == "yuan" ? Unit::fen : Unit::ten_thousandths).value_or(0);
    } else if (key == "source") {
      contradiction.source = read_source();
    } else {
      return false;
    }
    return true;
  });
  reader_.require(place, {"figure", "source"});
  contradiction.figure_id = figure.value_or(0);
  return contradiction;
}

/// One option of a reading that the file declares before.
ReadingOption PolicyReader::read_reading_option() {
  std::optional<Word> reading_word;
  std::optional<Word> option_word;
  const auto place = reader_.object([&](std::string_view key) {
    if (key == "reading") {
      reading_word = reader_.word();
    } else if (key == "option") {
      option_word = reader_.word();
    } else {
      return false;
    }
    return true;
  });
  reader_.require(place, {"reading", "option"});
  if (!reading_word || !option_word) return {};
  const auto& readings = policy_->readings;
  const auto at = std::find_if(readings.begin(), readings.end(),
                               [&](const auto& reading) { return reading->id == reading_word->text; });
  if (at == readings.end()) {
    reader_.fault_at(reading_word->place, "out_of_range", "The file does not declare this reading before.");
    return {};
  }
  const auto& options = (*at)->options;
  const auto option = std::find(options.begin(), options.end(), option_word->text);
  if (option == options.end()) {
    reader_.fault_at(option_word->place, "out_of_range", "The reading does not have this option.");
    return {};
  }
  return {at->get(), static_cast<std::size_t>(option - options.begin())};
}

bool PolicyReader::read_choice_of_care(Term& term, std::string_view key) {
  bool is_one = false;
  for_each_choice_of_care([&](std::string_view name, auto choice, const auto& values) {
    if (key != name) return;
    is_one = true;
    using Chosen = typename std::remove_cvref_t<decltype(term.*choice)>::value_type;
    term.*choice = reader_.one_of<Chosen>(values);
  });
  return is_one;
}

bool PolicyReader::read_condition(Term& term, std::string_view key, FigureId figure) {
  if (read_choice_of_care(term, key)) return true;
  if (key == "classes") {
    term.classes = read_symbols(rulebook_.class_ids);
  } else if (key == "localities") {
    term.localities = read_symbols(rulebook_.locality_ids);
  } else if (key == "identities") {
    term.identities = read_symbols(rulebook_.identity_ids);
  } else if (key == "diseases") {
    reader_.array(most_items, [&] {
      if (const auto id = read_id()) term.diseases.push_back(rulebook_.disease_ids.intern(id->text));
    });
  } else if (key == "paid_from") {
    term.paid_from = reader_.date();
  } else if (key == "paid_to") {
    term.paid_to = reader_.date();
  } else if (key == "paid_in") {
    term.paid_in = reader_.one_of<PaymentPeriod>(payment_period_ids);
  } else if (key == "requires") {
    term.requirements = read_requirements();
  } else if (key == "when") {
    term.when = read_reading_option();
  } else if (key == "conflicts_with") {
    term.contradicted_by = read_contradiction();
  } else if (key == "benefit_year") {
    term.benefit_year = read_year_choice(rulebook_.figure_ids.id(figure) + ".benefit_year");
  } else if (key == "above") {
    term.above = reader_.money().value_or(Money{0});
  } else if (key == "up_to") {
    term.up_to = reader_.money().value_or(unbounded);
  } else if (key == "from") {
    term.from = reader_.date();
  } else if (key == "to") {
    term.to = reader_.date();
  } else {
    return false;
  }
  return true;
}

void PolicyReader::read_decided_by(Figure& figure) {
  reader_.object([&](std::string_view key) {
    if (key == "documents") {
      figure.documents = read_texts();
    } else if (key == "authority") {
      figure.authority = read_text();
    } else {
      return false;
    }
    return true;
  });
}

Choice PolicyReader::read_readings(const std::string& id, const ReadValue& read_value) {
  auto reading = std::make_unique<Reading>();
  reading->id = id;
  Choice choice;
  std::optional<int> preferred;
  const auto place = reader_.object([&](std::string_view key) {
    if (key == "readings") {
      reader_.array(most_items, [&] {
        if (const auto value = read_value(reading->options)) choice.values.push_back(*value);
      });
    } else if (key == "preferred") {
      std::vector<std::string> ignored;
      preferred = read_value(ignored);
    } else if (key == "source") {
      reading->source = read_source();
    } else {
      return false;
    }
    return true;
  });
  if (!place) return choice;
  if (choice.values.size() < 2) reader_.missing(*place, "readings");
  if (reading->source.document.empty()) reader_.missing(*place, "source");
  if (preferred) {
    const auto at = std::find(choice.values.begin(), choice.values.end(), *preferred);
    if (at == choice.values.end()) {
      reader_.fault_at(*place, "out_of_range", "The preferred reading must be one of the readings.");
    } else {
      reading->preferred = static_cast<std::size_t>(at - choice.values.begin());
    }
  }
  choice.reading = reading.get();
  policy_->readings.push_back(std::move(reading));
  return choice;
}

Choice PolicyReader::read_choice(const std::string& id, std::span<const std::string_view> ids) {
  if (!reader_.is_object()) return {nullptr, {static_cast<int>(reader_.one_of(ids, "out_of_range").value_or(0))}};
  return read_readings(id, [&](std::vector<std::string>& names) -> std::optional<int> {
    const auto chosen = reader_.one_of(ids, "out_of_range");
    if (!chosen) return std::nullopt;
    names.emplace_back(ids[*chosen]);
    return static_cast<int>(*chosen);
  });
}

Choice PolicyReader::read_year_choice(const std::string& id) {
  if (!reader_.is_object()) return {nullptr, {reader_.integer(first_year, last_year).value_or(first_year)}};
  return read_readings(id, [&](std::vector<std::string>& names) -> std::optional<int> {
    const auto year = reader_.integer(first_year, last_year);
    if (year) names.push_back(std::to_string(*year));
    return year;
  });
}

}  // namespace mingbai::wire
