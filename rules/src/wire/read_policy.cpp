#include "wire/json_text.hpp"
#include "wire/reader.hpp"

#include <algorithm>
#include <utility>

namespace mingbai::wire {

namespace {

constexpr std::size_t most_items = 10'000;
constexpr std::array<std::string_view, 4> basis_ids{"per_visit", "per_day_and_institution", "per_day", "per_year"};
constexpr std::array<std::string_view, 2> unused_part_ids{"carried_over", "dropped"};
constexpr std::array<std::string_view, 2> cap_period_ids{"visit", "year"};
constexpr std::array<std::string_view, 2> counted_on_ids{"on", "discharged_on"};
constexpr std::array<std::string_view, 2> each_ids{"delivery", "baby"};
constexpr std::array<std::string_view, 2> surplus_ids{"paid_in_full", "actual_cost"};
constexpr std::array<std::string_view, 2> excess_ids{"person", "institution"};
constexpr std::array<std::string_view, 2> payment_day_ids{"not_counted", "counted"};
constexpr std::array<std::string_view, 2> open_list_ids{"waits", "exempt"};
constexpr std::array<std::string_view, 2> enrolment_day_ids{"paid_on", "credited_on"};
constexpr std::array<std::string_view, 6> mechanism_ids{"admission", "deductible", "share", "cap", "quota", "target"};

/// The figures that care may state, under the names that policy files use.
struct CareFigure {
  std::string_view name;
  Unit unit;
};
constexpr std::array<CareFigure, 7> care_figures{{{"admission", Unit::fen},
                                                  {"deductible", Unit::fen},
                                                  {"share", Unit::ten_thousandths},
                                                  {"visit_cap", Unit::fen},
                                                  {"annual_cap", Unit::fen},
                                                  {"quota", Unit::fen},
                                                  {"target", Unit::ten_thousandths}}};

/// Reads one policy file and, where it has no fault, puts what it holds into the rulebook.
class PolicyReader {
 public:
  PolicyReader(Rulebook& rulebook, TapeView tape) : rulebook_(rulebook), reader_(tape) {}

  Faults read();

 private:
  void read_document();
  void read_vocabulary();
  void read_identity();
  void read_region_member(std::string_view key);
  void read_contribution();
  void read_funding();
  void read_enrolment();
  void read_window();
  std::optional<DayOfYear> read_day_of_year();
  void read_waiting(Window& window);
  void read_exempt(Window& window);
  void read_eligibility();
  void read_benefit();
  void read_benefit_figures(CareKind kind);
  std::optional<Mechanism> read_mechanism(CareKind kind);

  void read_table(FigureId figure);
  bool read_condition(Term& term, std::string_view key, FigureId figure);
  bool read_figure(Term& term, std::string_view key, Unit unit, bool& has_value);
  void read_decided_by(Figure& figure);

  template <std::size_t count>
  Choice read_choice(const std::string& id, const std::array<std::string_view, count>& ids);
  Choice read_year_choice(const std::string& id);
  template <class ReadValue>
  Choice read_readings(const std::string& id, const ReadValue& read_value);

  Text read_text();
  Source read_source();
  std::vector<std::string> read_texts();
  std::optional<Named> read_named();
  SymbolSet read_symbols(Symbols& symbols);
  std::optional<std::size_t> intern(Symbols& symbols, std::string_view id);
  template <class Enum>
  static Choice fixed(Enum value) {
    return {nullptr, {static_cast<int>(value)}};
  }

  FigureId care_figure(CareKind kind, const CareFigure& figure) {
    return rulebook_.figure(std::string{id_of(kind)} + "." + std::string{figure.name}, figure.unit);
  }
  FigureId care_figure(CareKind kind, std::string_view name) {
    const auto* at = std::find_if(care_figures.begin(), care_figures.end(),
                                  [&](const CareFigure& figure) { return figure.name == name; });
    return care_figure(kind, *at);
  }

  Rulebook& rulebook_;
  Reader reader_;
  std::unique_ptr<Policy> policy_ = std::make_unique<Policy>();
  std::vector<Document> documents_;
  std::vector<std::pair<std::size_t, Identity>> identities_;
  std::vector<std::pair<std::size_t, Text>> localities_;
  std::vector<std::pair<CareKind, Text>> care_kinds_;
};

Faults PolicyReader::read() {
  constexpr std::array<std::string_view, 9> region_members{
      "region", "name", "checked_on", "localities", "contribution", "funding", "enrolment", "eligibility", "care"};
  bool has_name = false;
  bool has_checked_on = false;
  const auto place = reader_.object([&](std::string_view key) {
    if (key == "$schema") {
      reader_.text();
    } else if (key == "documents") {
      reader_.array(most_items, [&] { read_document(); });
    } else if (key == "vocabulary") {
      read_vocabulary();
    } else if (std::find(region_members.begin(), region_members.end(), key) != region_members.end()) {
      has_name = has_name || key == "name";
      has_checked_on = has_checked_on || key == "checked_on";
      read_region_member(key);
    } else {
      return false;
    }
    return true;
  });
  if (place && !policy_->region.empty()) {
    if (!has_name) reader_.missing(*place, "name");
    if (!has_checked_on) reader_.missing(*place, "checked_on");
  } else if (place && documents_.empty() && identities_.empty()) {
    reader_.missing(*place, "region");
  }
  if (reader_.has_faults()) return reader_.faults();
  for (Document& document : documents_) rulebook_.documents[document.number] = std::move(document);
  for (auto& [number, identity] : identities_) rulebook_.identities[number] = std::move(identity);
  for (auto& [number, name] : localities_) rulebook_.localities[number] = std::move(name);
  for (auto& [kind, name] : care_kinds_) rulebook_.care_kinds[kind] = std::move(name);
  if (!policy_->region.empty()) {
    std::string region = policy_->region;
    rulebook_.policies[std::move(region)] = std::move(policy_);
  }
  return {};
}

void PolicyReader::read_document() {
  Document document;
  bool has_number = false;
  bool has_issue = false;
  const auto place = reader_.object([&](std::string_view key) {
    if (key == "number") {
      has_number = true;
      document.number = reader_.text().value_or("");
    } else if (key == "title") {
      document.title = read_text();
    } else if (key == "issued_on") {
      has_issue = true;
      document.issued_on = reader_.date().value_or(Date{});
    } else if (key == "effective_on") {
      document.effective_on = reader_.date();
    } else if (key == "issuers") {
      document.issuers = read_texts();
    } else {
      return false;
    }
    return true;
  });
  if (place && !has_number) reader_.missing(*place, "number");
  if (place && !has_issue) reader_.missing(*place, "issued_on");
  documents_.push_back(std::move(document));
}

void PolicyReader::read_vocabulary() {
  reader_.object([&](std::string_view key) {
    if (key == "identities") {
      reader_.array(most_items, [&] { read_identity(); });
    } else if (key == "localities") {
      reader_.array(most_items, [&] {
        const auto named = read_named();
        if (!named) return;
        if (const auto number = intern(rulebook_.locality_ids, named->id))
          localities_.emplace_back(*number, named->name);
      });
    } else if (key == "care_kinds") {
      reader_.array(most_items, [&] {
        const Place place = reader_.here();
        const auto named = read_named();
        if (!named) return;
        if (const auto kind = from_id<CareKind>(care_kind_ids, named->id)) {
          care_kinds_.emplace_back(*kind, named->name);
        } else {
          reader_.fault_at(place, "unknown_kind", "This is not a kind of care that can be asked about.");
        }
      });
    } else {
      return false;
    }
    return true;
  });
}

void PolicyReader::read_identity() {
  std::string_view id;
  Identity identity;
  reader_.object([&](std::string_view key) {
    if (key == "id") {
      id = reader_.text().value_or("");
    } else if (key == "name") {
      identity.name = read_text();
    } else if (key == "facts") {
      identity.facts = read_texts();
    } else {
      return false;
    }
    return true;
  });
  if (const auto number = intern(rulebook_.identity_ids, id)) identities_.emplace_back(*number, std::move(identity));
}

void PolicyReader::read_region_member(std::string_view key) {
  if (key == "region") {
    const auto word = reader_.word();
    if (!word) return;
    const bool is_code = word->text.size() == 6 && word->text.find_first_not_of("0123456789") == std::string_view::npos;
    if (!is_code) reader_.fault_at(word->place, "unknown_region", "A region is a GB/T 2260 code of six digits.");
    policy_->region = word->text;
  } else if (key == "name") {
    policy_->name = read_text();
  } else if (key == "checked_on") {
    policy_->checked_on = reader_.date().value_or(Date{});
  } else if (key == "localities") {
    policy_->localities = read_symbols(rulebook_.locality_ids).members();
  } else if (key == "contribution") {
    read_contribution();
  } else if (key == "funding") {
    read_funding();
  } else if (key == "enrolment") {
    read_enrolment();
  } else if (key == "eligibility") {
    reader_.array(most_items, [&] { read_eligibility(); });
  } else {
    reader_.array(most_items, [&] { read_benefit(); });
  }
}

void PolicyReader::read_contribution() {
  reader_.object([&](std::string_view key) {
    if (key == "indicative_for_other_regions") {
      policy_->contribution_is_indicative = reader_.boolean().value_or(false);
    } else if (key == "standard") {
      read_table(figures::standard);
    } else if (key == "aid") {
      read_table(figures::aid);
    } else {
      return false;
    }
    return true;
  });
}

void PolicyReader::read_funding() {
  reader_.object([&](std::string_view key) {
    const auto figure = rulebook_.figure_ids.find("funding." + std::string{key});
    if (!figure) return false;
    read_table(*figure);
    return true;
  });
}

void PolicyReader::read_enrolment() {
  reader_.object([&](std::string_view key) {
    if (key == "decisive_day") {
      policy_->enrolment_day = reader_.one_of<EnrolmentDay>(enrolment_day_ids).value_or(EnrolmentDay::paid_on);
    } else if (key == "windows") {
      reader_.array(most_items, [&] { read_window(); });
    } else {
      return false;
    }
    return true;
  });
}

void PolicyReader::read_window() {
  constexpr int first_year = 1900;
  constexpr int last_year = 2999;
  Window window;
  bool has_source = false;
  const auto place = reader_.object([&](std::string_view key) {
    if (key == "period") {
      window.period = reader_.one_of<PaymentPeriod>(payment_period_ids).value_or(PaymentPeriod::after);
    } else if (key == "from") {
      window.from = read_day_of_year();
    } else if (key == "to") {
      window.to = read_day_of_year();
    } else if (key == "since_benefit_year") {
      window.since_benefit_year = reader_.integer(first_year, last_year);
    } else if (key == "waiting") {
      read_waiting(window);
    } else if (key == "source") {
      has_source = true;
      window.source = read_source();
    } else {
      return false;
    }
    return true;
  });
  if (place && !has_source) reader_.missing(*place, "source");
  policy_->windows.push_back(std::move(window));
}

std::optional<DayOfYear> PolicyReader::read_day_of_year() {
  constexpr int most_months = 12;
  constexpr int most_days = 31;
  DayOfYear day;
  const Place place = reader_.here();
  reader_.object([&](std::string_view key) {
    if (key == "years_before") {
      day.years_before = reader_.integer(0, 1).value_or(0);
    } else if (key == "month") {
      day.month = static_cast<unsigned>(reader_.integer(1, most_months).value_or(1));
    } else if (key == "day") {
      day.day = static_cast<unsigned>(reader_.integer(1, most_days).value_or(1));
    } else {
      return false;
    }
    return true;
  });
  const bool is_yearly = std::chrono::month_day{std::chrono::month{day.month}, std::chrono::day{day.day}}.ok() &&
                         !(day.month == 2 && day.day == 29);
  if (!is_yearly) reader_.fault_at(place, "bad_date", "This must be a day that every year has.");
  return is_yearly ? std::optional{day} : std::nullopt;
}

void PolicyReader::read_waiting(Window& window) {
  window.waiting_days = figures::waiting_days;
  bool has_payment_day = false;
  const auto place = reader_.object([&](std::string_view key) {
    if (key == "days") {
      read_table(figures::waiting_days);
    } else if (key == "payment_day") {
      has_payment_day = true;
      window.payment_day = read_choice("coverage.waiting.payment_day", payment_day_ids);
    } else if (key == "exempt") {
      read_exempt(window);
    } else {
      return false;
    }
    return true;
  });
  if (place && !has_payment_day) reader_.missing(*place, "payment_day");
}

void PolicyReader::read_exempt(Window& window) {
  window.exempt_others = fixed(OpenList::waits);
  reader_.object([&](std::string_view key) {
    if (key == "identities") {
      window.exempt = read_symbols(rulebook_.identity_ids);
    } else if (key == "others") {
      window.exempt_others = read_choice("coverage.waiting.exempt_others", open_list_ids);
    } else if (key == "source") {
      window.exempt_source = read_source();
    } else {
      return false;
    }
    return true;
  });
}

void PolicyReader::read_eligibility() {
  Eligibility eligibility;
  reader_.object([&](std::string_view key) {
    if (key == "code") {
      eligibility.code = reader_.text().value_or("");
    } else if (key == "source") {
      eligibility.source = read_source();
    } else {
      return false;
    }
    return true;
  });
  policy_->eligibility.push_back(std::move(eligibility));
}

void PolicyReader::read_benefit() {
  std::optional<CareKind> kind;
  Benefit benefit;
  const auto place = reader_.object([&](std::string_view key) {
    if (key == "kind") {
      kind = reader_.one_of<CareKind>(care_kind_ids, "unknown_kind");
      return true;
    }
    if (!kind) {
      reader_.fault("missing_field", "The kind of care must be told first.");
      reader_.skip();
    } else if (key == "classes") {
      reader_.array(most_items, [&] {
        if (auto named = read_named()) {
          intern(rulebook_.class_ids, named->id);
          benefit.classes.push_back(std::move(*named));
        }
      });
    } else if (key == "method") {
      reader_.array(most_items, [&] {
        if (auto mechanism = read_mechanism(*kind)) benefit.method.push_back(std::move(*mechanism));
      });
    } else if (key == "figures") {
      read_benefit_figures(*kind);
    } else {
      return false;
    }
    return true;
  });
  if (place && !kind) reader_.missing(*place, "kind");
  if (!kind) return;
  benefit.kind = *kind;
  policy_->benefits.push_back(std::move(benefit));
}

void PolicyReader::read_benefit_figures(CareKind kind) {
  reader_.object([&](std::string_view key) {
    const auto* at = std::find_if(care_figures.begin(), care_figures.end(),
                                  [&](const CareFigure& figure) { return figure.name == key; });
    if (at == care_figures.end()) return false;
    read_table(care_figure(kind, *at));
    return true;
  });
}

std::optional<Mechanism> PolicyReader::read_mechanism(CareKind kind) {
  std::optional<std::size_t> mechanism;
  CapPeriod period = CapPeriod::year;
  std::vector<std::pair<std::string_view, Choice>> settings;
  const std::string prefix = std::string{id_of(kind)} + ".";
  const auto keep = [&](std::string_view key, Choice choice) { settings.emplace_back(key, std::move(choice)); };
  const auto place = reader_.object([&](std::string_view key) {
    if (key == "mechanism") {
      mechanism = reader_.one_of(mechanism_ids, "out_of_range");
    } else if (key == "period") {
      period = reader_.one_of<CapPeriod>(cap_period_ids).value_or(CapPeriod::year);
    } else if (key == "basis") {
      keep(key, read_choice(prefix + "deductible.basis", basis_ids));
    } else if (key == "unused_part") {
      keep(key, read_choice(prefix + "deductible.unused_part", unused_part_ids));
    } else if (key == "counted_on") {
      keep(key, read_choice(prefix + "quota.counted_on", counted_on_ids));
    } else if (key == "each") {
      keep(key, read_choice(prefix + "quota.each", each_ids));
    } else if (key == "surplus") {
      keep(key, read_choice(prefix + "quota.surplus", surplus_ids));
    } else if (key == "excess") {
      keep(key, read_choice(prefix + "quota.excess", excess_ids));
    } else {
      return false;
    }
    return true;
  });
  if (!place) return std::nullopt;
  if (!mechanism) {
    reader_.missing(*place, "mechanism");
    return std::nullopt;
  }
  const auto setting = [&](std::string_view key) {
    const auto at = std::find_if(settings.begin(), settings.end(), [&](const auto& kept) { return kept.first == key; });
    if (at != settings.end()) return at->second;
    reader_.missing(*place, key);
    return Choice{};
  };
  const std::string_view id = mechanism_ids[*mechanism];
  if (id == "admission") return Admission{care_figure(kind, "admission")};
  if (id == "share") return Share{care_figure(kind, "share")};
  if (id == "target") return Target{care_figure(kind, "target")};
  if (id == "cap") return Cap{care_figure(kind, period == CapPeriod::year ? "annual_cap" : "visit_cap"), period};
  if (id == "deductible") return Deductible{care_figure(kind, "deductible"), setting("basis"), setting("unused_part")};
  return Quota{care_figure(kind, "quota"), setting("counted_on"), setting("each"), setting("surplus"),
               setting("excess")};
}

void PolicyReader::read_table(FigureId figure) {
  const Unit unit = rulebook_.figure_units[figure];
  std::vector<Term> terms;
  reader_.array(most_items, [&] {
    Term term;
    bool has_value = false;
    bool has_state = false;
    bool has_source = false;
    const auto place = reader_.object([&](std::string_view key) {
      if (key == "source") {
        has_source = true;
        term.source = read_source();
        return true;
      }
      if (key == "state") {
        has_state = true;
        term.figure.state = reader_.one_of<FigureState>(figure_state_ids).value_or(FigureState::not_stated);
        return true;
      }
      return read_figure(term, key, unit, has_value) || read_condition(term, key, figure);
    });
    if (!place) return;
    if (!has_source) reader_.missing(*place, "source");
    if (!has_state) term.figure.state = FigureState::exact;
    const bool needs_value = term.figure.state == FigureState::exact || term.figure.state == FigureState::at_least ||
                             term.figure.state == FigureState::at_most || term.figure.state == FigureState::about;
    if (needs_value != has_value) {
      reader_.fault_at(
          *place, has_value ? "unknown_field" : "missing_field",
          has_value ? "A figure in this state has no number." : "A figure in this state needs its number.");
    }
    terms.push_back(std::move(term));
  });
  for (Table& table : policy_->tables) {
    if (table.id != figure) continue;
    std::move(terms.begin(), terms.end(), std::back_inserter(table.terms));
    return;
  }
  policy_->tables.push_back({figure, std::move(terms)});
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
  } else if (key == "admitted" && unit == Unit::fen) {
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

template <class ReadValue>
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

template <std::size_t count>
Choice PolicyReader::read_choice(const std::string& id, const std::array<std::string_view, count>& ids) {
  if (!reader_.is_object()) return {nullptr, {static_cast<int>(reader_.one_of(ids, "out_of_range").value_or(0))}};
  return read_readings(id, [&](std::vector<std::string>& names) -> std::optional<int> {
    const auto chosen = reader_.one_of(ids, "out_of_range");
    if (!chosen) return std::nullopt;
    names.emplace_back(ids[*chosen]);
    return static_cast<int>(*chosen);
  });
}

Choice PolicyReader::read_year_choice(const std::string& id) {
  constexpr int first_year = 1900;
  constexpr int last_year = 2999;
  if (!reader_.is_object()) return {nullptr, {reader_.integer(first_year, last_year).value_or(first_year)}};
  return read_readings(id, [&](std::vector<std::string>& names) {
    const auto year = reader_.integer(first_year, last_year);
    if (year) names.push_back(std::to_string(*year));
    return year;
  });
}

Text PolicyReader::read_text() {
  Text text;
  const auto place = reader_.object([&](std::string_view key) {
    if (key == "zh") {
      text.zh = reader_.text().value_or("");
    } else if (key == "en") {
      text.en = reader_.text().value_or("");
    } else {
      return false;
    }
    return true;
  });
  if (place && text.zh.empty()) reader_.missing(*place, "zh");
  if (place && text.en.empty()) reader_.missing(*place, "en");
  return text;
}

Source PolicyReader::read_source() {
  Source source;
  const auto place = reader_.object([&](std::string_view key) {
    if (key == "document") {
      source.document = reader_.text().value_or("");
    } else if (key == "article") {
      source.article = reader_.text().value_or("");
    } else {
      return false;
    }
    return true;
  });
  if (place && source.document.empty()) reader_.missing(*place, "document");
  if (place && source.article.empty()) reader_.missing(*place, "article");
  return source;
}

std::vector<std::string> PolicyReader::read_texts() {
  std::vector<std::string> texts;
  reader_.array(most_items, [&] {
    if (const auto text = reader_.text()) texts.emplace_back(*text);
  });
  return texts;
}

std::optional<Named> PolicyReader::read_named() {
  Named named;
  const auto place = reader_.object([&](std::string_view key) {
    if (key == "id") {
      named.id = reader_.text().value_or("");
    } else if (key == "name") {
      named.name = read_text();
    } else {
      return false;
    }
    return true;
  });
  if (!place) return std::nullopt;
  if (named.id.empty()) reader_.missing(*place, "id");
  return named;
}

SymbolSet PolicyReader::read_symbols(Symbols& symbols) {
  SymbolSet set;
  reader_.array(most_items, [&] {
    const auto id = reader_.text();
    if (!id) return;
    if (const auto number = intern(symbols, *id)) set.add(*number);
  });
  return set;
}

std::optional<std::size_t> PolicyReader::intern(Symbols& symbols, std::string_view id) {
  const std::size_t number = symbols.intern(id);
  if (number < SymbolSet::most_in_set) return number;
  reader_.fault("too_large", "There are too many different ids.");
  return std::nullopt;
}

}  // namespace

Faults add_policy(Rulebook& rulebook, std::string_view text) {
  Tape tape;
  Faults faults = parse(text, longest_policy, tape);
  if (!faults.empty()) return faults;
  return PolicyReader(rulebook, tape).read();
}

}  // namespace mingbai::wire
