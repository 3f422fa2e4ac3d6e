#include "policy/read/policy_reader.hpp"

#include <algorithm>

namespace mingbai::wire {

namespace {

constexpr std::array<std::string_view, 4> basis_ids{"per_visit", "per_day_and_institution", "per_day", "per_year"};
constexpr std::array<std::string_view, 2> unused_part_ids{"carried_over", "dropped"};
constexpr std::array<std::string_view, 2> cap_period_ids{"visit", "year"};
constexpr std::array<std::string_view, 3> several_diseases_ids{"each_its_own", "highest_for_all",
                                                               "highest_for_each_row"};
constexpr std::array<std::string_view, 2> counted_on_ids{"on", "discharged_on"};
constexpr std::array<std::string_view, 2> each_ids{"delivery", "baby"};
constexpr std::array<std::string_view, 2> surplus_ids{"paid_in_full", "actual_cost"};
constexpr std::array<std::string_view, 2> excess_ids{"person", "institution"};
constexpr std::array<std::string_view, 3> package_surplus_ids{"kept_by_institution", "actual_cost", "person_pays_rest"};
constexpr std::array<std::string_view, 8> mechanism_ids{"admission", "deductible", "share",    "cap",
                                                        "quota",     "package",    "unstated", "target"};

/// The figures that care may state, under the names that policy files use.
struct CareFigure {
  std::string_view name;
  Unit unit;
};
constexpr std::array<CareFigure, 9> care_figures{{{"admission", Unit::none},
                                                  {"benefit", Unit::none},
                                                  {"deductible", Unit::fen},
                                                  {"share", Unit::ten_thousandths},
                                                  {"visit_cap", Unit::fen},
                                                  {"annual_cap", Unit::fen},
                                                  {"quota", Unit::fen},
                                                  {"package", Unit::fen},
                                                  {"target", Unit::ten_thousandths}}};

/// The number of a figure of a kind of care, by the name that policy files use; none for a name that they do not.
std::optional<FigureId> care_figure(PolicyBook& rulebook, CareKind kind, std::string_view name) {
  const auto* at = std::find_if(care_figures.begin(), care_figures.end(),
                                [&](const CareFigure& figure) { return figure.name == name; });
  if (at == care_figures.end()) return std::nullopt;
  return rulebook.figure(std::string{id_of(kind)} + "." + std::string{name}, at->unit);
}

/// A clause of a mechanism that can be read in several ways, by the key that policy files use.
struct Clause {
  std::string_view mechanism;
  std::string_view key;
  /// What its readings are called by, after the kind of care.
  std::string_view id;
  std::span<const std::string_view> values;
};
constexpr std::array<Clause, 10> clauses{
    {{"cap", "several_diseases", "annual_cap.several_diseases", several_diseases_ids},
     {"deductible", "basis", "deductible.basis", basis_ids},
     {"deductible", "unused_part", "deductible.unused_part", unused_part_ids},
     {"quota", "counted_on", "quota.counted_on", counted_on_ids},
     {"quota", "each", "quota.each", each_ids},
     {"quota", "surplus", "quota.surplus", surplus_ids},
     {"quota", "excess", "quota.excess", excess_ids},
     {"package", "counted_on", "package.counted_on", counted_on_ids},
     {"package", "surplus", "package.surplus", package_surplus_ids},
     {"package", "excess", "package.excess", excess_ids}}};

/// The clause of a key, of this mechanism if it has it; null for a key that none has.
const Clause* find_clause(std::string_view mechanism, std::string_view key) {
  const Clause* found = nullptr;
  for (const Clause& clause : clauses) {
    if (clause.key == key && (found == nullptr || clause.mechanism == mechanism)) found = &clause;
  }
  return found;
}

/// Whether a mechanism has a setting.
bool has_setting(std::string_view mechanism, std::string_view key) {
  if (key == "period") return mechanism == "cap";
  const Clause* const clause = find_clause(mechanism, key);
  return clause != nullptr && clause->mechanism == mechanism;
}

}  // namespace

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
      reader_.array(most_items, [&] { read_class(benefit); });
    } else if (key == "setting") {
      benefit.setting = reader_.one_of<Setting>(setting_ids);
    } else if (key == "diseases") {
      reader_.array(most_items, [&] { read_disease(*kind, benefit); });
    } else if (key == "listed_in") {
      benefit.diseases_source = read_source();
    } else if (key == "method") {
      reader_.array(most_mechanisms, [&] {
        if (auto mechanism = read_mechanism(*kind)) benefit.method.push_back(std::move(*mechanism));
      });
    } else if (key == "designated_only") {
      const FigureId figure = rulebook_.figure(std::string{id_of(*kind)} + ".designated", Unit::none);
      benefit.designated_only = DesignatedOnly{figure, read_source()};
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
    const auto figure = care_figure(rulebook_, kind, key);
    if (!figure) return false;
    read_table(*figure);
    return true;
  });
}

void PolicyReader::read_class(Benefit& benefit) {
  InstitutionClass read;
  const auto place = reader_.object([&](std::string_view key) {
    if (key == "id") {
      read.id = read_id().value_or(Word{}).text;
    } else if (key == "name") {
      read.name = read_text();
    } else if (key == "fits") {
      reader_.array(most_items, [&] { read.fits.push_back(read_sort()); });
    } else {
      return false;
    }
    return true;
  });
  reader_.require(place, {"id", "name"});
  if (read.id.empty()) return;
  read.number = intern(rulebook_.class_ids, read.id, *place).value_or(0);
  benefit.classes.push_back(std::move(read));
}

InstitutionSort PolicyReader::read_sort() {
  InstitutionSort sort;
  reader_.object([&](std::string_view key) {
    if (key == "grades") {
      sort.grades = read_texts();
    } else if (key == "types") {
      sort.types = read_texts();
    } else {
      return false;
    }
    return true;
  });
  return sort;
}

void PolicyReader::read_disease(CareKind kind, Benefit& benefit) {
  Disease disease;
  const auto place = reader_.object([&](std::string_view key) {
    if (key == "id") {
      disease.id = read_id().value_or(Word{}).text;
      disease.number = rulebook_.disease_ids.intern(disease.id);
    } else if (disease.id.empty()) {
      reader_.fault("missing_field", "The id of the disease must be told first.");
      reader_.skip();
    } else if (key == "name") {
      disease.name = read_text();
    } else if (key == "admission" || key == "annual_cap") {
      read_table(*care_figure(rulebook_, kind, key), disease.number);
    } else if (key == "codes") {
      read_codes(disease);
    } else if (key == "row") {
      constexpr int most_rows = 10'000;
      disease.row = reader_.integer(1, most_rows);
    } else if (key == "anomalies") {
      reader_.array(most_items, [&] { disease.anomalies.push_back(read_anomaly()); });
    } else {
      return false;
    }
    return true;
  });
  reader_.require(place, {"id", "name"});
  benefit.diseases.push_back(std::move(disease));
}

void PolicyReader::read_codes(Disease& disease) {
  reader_.object([&](std::string_view key) {
    const auto system = from_id<CodeSystem>(code_system_ids, key);
    if (!system) return false;
    disease.codes[static_cast<std::size_t>(*system)] = read_texts();
    return true;
  });
}

Anomaly PolicyReader::read_anomaly() {
  Anomaly anomaly;
  const auto place = reader_.object([&](std::string_view key) {
    if (key == "code") {
      anomaly.code = reader_.text().value_or("");
    } else if (key == "printed") {
      anomaly.printed = reader_.text().value_or("");
    } else {
      return false;
    }
    return true;
  });
  reader_.require(place, {"code"});
  return anomaly;
}

std::optional<Mechanism> PolicyReader::read_mechanism(CareKind kind) {
  std::string_view id;
  CapPeriod period = CapPeriod::year;
  std::vector<std::pair<std::string_view, Choice>> settings;
  const std::string prefix = std::string{id_of(kind)} + ".";
  const auto place = reader_.object([&](std::string_view key) {
    if (key == "mechanism") {
      const auto mechanism = reader_.one_of(std::span<const std::string_view>{mechanism_ids}, "out_of_range");
      if (mechanism) id = mechanism_ids[*mechanism];
    } else if (key == "period") {
      period = reader_.one_of<CapPeriod>(cap_period_ids).value_or(CapPeriod::year);
    } else if (const Clause* const clause = find_clause(id, key)) {
      settings.emplace_back(key, read_choice(prefix + std::string{clause->id}, clause->values));
    } else {
      return false;
    }
    return true;
  });
  reader_.require(place, {"mechanism"});
  if (!place || id.empty()) return std::nullopt;
  const auto setting = [&](std::string_view key) {
    const auto at = std::find_if(settings.begin(), settings.end(), [&](const auto& kept) { return kept.first == key; });
    if (at != settings.end()) return at->second;
    reader_.missing(*place, key);
    return Choice{};
  };
  for (std::size_t i = 0; i < place->count(); ++i) {
    const std::string_view key = place->key(i);
    if (key == "mechanism" || has_setting(id, key)) continue;
    reader_.fault_in(*place, key, "unknown_field", "This mechanism does not have this setting.");
  }
  const auto figure = [&](std::string_view name) { return *care_figure(rulebook_, kind, name); };
  if (id == "admission") return Admission{figure("admission")};
  if (id == "share") return Share{figure("share")};
  if (id == "target") return Target{figure("target")};
  if (id == "unstated") return Unstated{figure("benefit")};
  if (id == "cap") {
    const Choice each{nullptr, {static_cast<int>(SeveralDiseases::each_its_own)}};
    return Cap{figure(period == CapPeriod::year ? "annual_cap" : "visit_cap"), period,
               place->have("several_diseases") ? setting("several_diseases") : each};
  }
  if (id == "deductible") {
    const FigureId basis = rulebook_.figure(prefix + "deductible_basis", Unit::none);
    return Deductible{figure("deductible"), basis, setting("basis"), setting("unused_part")};
  }
  if (id == "package") {
    return Package{figure("package"), figure("share"), setting("counted_on"), setting("surplus"), setting("excess")};
  }
  return Quota{figure("quota"), setting("counted_on"), setting("each"), setting("surplus"), setting("excess")};
}

}  // namespace mingbai::wire
