#include "wire/policy_reader.hpp"

#include <algorithm>
#include <iterator>

namespace mingbai::wire {

void PolicyReader::read_table(FigureId figure) {
  std::vector<Term> terms = read_terms(figure);
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
    return read_figure(term, key, unit, has_value) || read_condition(term, key, figure);
  });
  reader_.require(place, {"source"});
  if (!place || !state) return term;
  term.figure.state = *state;
  const bool needs_value = *state == FigureState::exact || *state == FigureState::at_least ||
                           *state == FigureState::at_most || *state == FigureState::about;
  if (needs_value && !has_value) {
    reader_.fault_at(*place, "missing_field", "A figure in this state needs its number.");
  } else if (!needs_value && has_value) {
    reader_.fault_at(*place, "unknown_field", "A figure in this state has no number.");
  }
  return term;
}

bool PolicyReader::read_figure(Term& term, std::string_view key, Unit unit, bool& has_value) {
  constexpr int most_days = 3660;
  if (key == "decided_by") {
    read_decided_by(term.figure);
    return true;
  }
  if (key == "yuan" && unit == Unit::fen) {
    term.figure.value = reader_.money().value_or(Money{0}).fen;
  } else if (key == "percent" && unit == Unit::ten_thousandths) {
    term.figure.value = reader_.percent().value_or(Rate{0}).ten_thousandths;
  } else if (key == "days" && unit == Unit::days) {
    term.figure.value = reader_.integer(0, most_days).value_or(0);
  } else if (key == "admitted" && unit == Unit::none) {
    reader_.boolean();
  } else {
    return false;
  }
  has_value = true;
  return true;
}

bool PolicyReader::read_condition(Term& term, std::string_view key, FigureId figure) {
  if (key == "classes") {
    term.classes = read_symbols(rulebook_.class_ids);
  } else if (key == "localities") {
    term.localities = read_symbols(rulebook_.locality_ids);
  } else if (key == "identities") {
    term.identities = read_symbols(rulebook_.identity_ids);
  } else if (key == "delivery") {
    term.delivery = reader_.one_of<Delivery>(delivery_ids);
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
