#pragma once

#include "policy/chain.hpp"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace mingbai {

struct Document {
  std::string number;
  Text title;
  Date issued_on;
  /// The day from which the text says that it holds; where it says none, its day of issue is assumed.
  std::optional<Date> effective_on;
  std::vector<std::string> issuers;
};

struct Identity {
  Text name;
  std::vector<std::string> facts;
};

/// The names of the country's regions by GB/T 2260 code, ascending, and where they come from.
struct Places {
  std::vector<std::pair<std::string, std::string>> names;
  std::optional<Date> dated;
  std::string source;

  [[nodiscard]] const std::string* name(std::string_view code) const;
};

/// How many ids of each sort there are.
struct IdCounts {
  std::size_t classes = 0;
  std::size_t localities = 0;
  std::size_t identities = 0;
  std::size_t diseases = 0;
  std::size_t figures = 0;
};

/// All policies, ready to be asked.
struct PolicyBook {
  PolicyBook();

  Symbols class_ids;
  Symbols locality_ids;
  Symbols identity_ids;
  Symbols disease_ids;
  Symbols figure_ids;
  std::vector<Unit> figure_units;
  std::map<std::string, Document, std::less<>> documents;
  std::map<std::size_t, Identity> identities;
  std::map<std::size_t, Text> localities;
  std::map<CareKind, Text> care_kinds;
  /// Which finer grades of institution a rough one includes.
  std::map<std::string, std::vector<std::string>, std::less<>> grades;
  /// The names of figures, by id.
  std::map<std::string, Text, std::less<>> figure_names;
  std::map<std::string, std::unique_ptr<Policy>, std::less<>> policies;
  Places places;
  /// A number that no other rulebook has, nor this one as it was before a file was read into it, with faults or
  /// without: what was found in the rulebook holds as long as it is the same.
  std::uint64_t revision;

  /// Begins to change: what was found before holds no more.
  void revise();

  /// Adds documents, in place of earlier ones of the same numbers.
  void add(std::vector<Document> added);
  /// Adds a region's policy, in place of an earlier one.
  void add(std::unique_ptr<Policy> policy);

  /// The number of a figure's id; a new one from its first mention on.
  FigureId figure(std::string_view id, Unit unit);

  [[nodiscard]] IdCounts id_counts() const;
  /// Takes back the ids that came after a count.
  void forget_ids_beyond(const IdCounts& counts);

  /// Whether there is such a region, with a policy of its own or without.
  [[nodiscard]] bool knows(std::string_view region) const;
  /// The policies of a region and of those above it by its GB/T 2260 digits. Empty for a region that is not known.
  [[nodiscard]] Chain chain(std::string_view region) const;

  [[nodiscard]] const Document* document(const Source& source) const;

 private:
  /// Finds the first day of a line.
  void settle(Term& term);
  /// Works out what of a policy depends on the documents, and where its tables are.
  void settle(Policy& policy);

  /// The numbers of documents that lines took their first day from and that are not there yet.
  std::set<std::string, std::less<>> cited_in_vain_;
};

}  // namespace mingbai
