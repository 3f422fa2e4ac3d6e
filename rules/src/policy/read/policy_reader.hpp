#pragma once

#include "mingbai/wire.hpp"
#include "policy/policy_book.hpp"
#include "text/reader.hpp"

#include <functional>
#include <memory>
#include <utility>

namespace mingbai::wire {

/// The most items that an array of a policy file may have.
inline constexpr std::size_t most_items = 10'000;
/// The most bytes of an id: pointers that name it have room for so many.
inline constexpr std::size_t longest_id = 64;
/// The mechanisms of a method: few, since what is known of each is packed by its place.
inline constexpr std::size_t most_mechanisms = 16;

/// Reads one policy file and, where it has no fault, puts what it holds into the rulebook.
class PolicyReader {
 public:
  PolicyReader(PolicyBook& rulebook, TapeView tape, Words* words) : rulebook_(rulebook), reader_(tape, words) {}

  Faults read();

 private:
  void read_document();
  void read_vocabulary();
  void read_identity();
  void read_grade();
  void read_region_member(std::string_view key);
  void read_contribution();
  void read_funding();
  void read_enrolment();
  void read_window();
  std::optional<DayOfYear> read_day_of_year();
  void read_waiting(Window& window);
  void read_exempt(Window& window);
  Group read_group();
  Requirement read_requirement();
  std::vector<Requirement> read_requirements();
  void read_status_change();
  void read_aid_reach();
  void read_rounding();
  void read_levels();
  void read_declared_reading();
  Rule read_rule();
  void read_places();
  void read_benefit();
  void read_benefit_figures(CareKind kind);
  void read_class(Benefit& benefit);
  InstitutionSort read_sort();
  void read_disease(CareKind kind, Benefit& benefit);
  void read_codes(Disease& disease);
  Anomaly read_anomaly();
  std::optional<Mechanism> read_mechanism(CareKind kind);

  void read_table(FigureId figure, std::optional<std::size_t> disease = std::nullopt);
  std::vector<Term> read_terms(FigureId figure);
  Term read_term(FigureId figure);
  bool read_choice_of_care(Term& term, std::string_view key);
  bool read_condition(Term& term, std::string_view key, FigureId figure);
  bool read_figure(Term& term, std::string_view key, Unit unit, bool& has_value);
  bool read_derived(Term& term, std::string_view key, Unit unit, bool& has_value);
  std::optional<std::int64_t> read_value(Unit unit);
  Contradiction read_contradiction();
  ReadingOption read_reading_option();
  void read_decided_by(Figure& figure);

  Choice read_choice(const std::string& id, std::span<const std::string_view> ids);
  Choice read_year_choice(const std::string& id);
  /// Reads one value of a setting and adds its name to those given.
  using ReadValue = std::function<std::optional<int>(std::vector<std::string>& names)>;
  Choice read_readings(const std::string& id, const ReadValue& read_value);

  Text read_text();
  /// The id by which lines and inputs name something.
  std::optional<Word> read_id();
  std::vector<std::string> read_ids();
  Source read_source();
  std::vector<std::string> read_texts();
  std::optional<Named> read_named();
  SymbolSet read_symbols(Symbols& symbols);
  std::optional<std::size_t> intern(Symbols& symbols, std::string_view id, const Place& place);

  PolicyBook& rulebook_;
  Reader reader_;
  std::unique_ptr<Policy> policy_ = std::make_unique<Policy>();
  std::vector<Document> documents_;
  std::vector<std::pair<std::size_t, Identity>> identities_;
  std::vector<std::pair<std::size_t, Text>> localities_;
  std::vector<std::pair<CareKind, Text>> care_kinds_;
  std::vector<std::pair<std::string, std::vector<std::string>>> grades_;
  std::vector<Named> figure_names_;
  std::optional<Places> places_;
};

}  // namespace mingbai::wire
