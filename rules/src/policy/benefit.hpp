#pragma once

#include "policy/method.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace mingbai {

struct Named {
  std::string id;
  Text name;
};

/// A sort of institution as people know it: of one of the grades (三甲, …) and, where types are there, of one of them
/// (综合, 中医, …).
struct InstitutionSort {
  std::vector<std::string> grades;
  std::vector<std::string> types;
};

/// A class of institution, and the sorts of institution that are of it.
struct InstitutionClass : Named {
  std::size_t number = 0;
  std::vector<InstitutionSort> fits;
};

/// Something odd in the print, kept as it is.
struct Anomaly {
  std::string code;
  std::string printed;
};

/// A disease of a table, with the codes by which it is found.
struct Disease : Named {
  std::size_t number = 0;
  /// The number that the table gives it, which several may have; none where the table has no numbers.
  std::optional<int> row;
  std::array<std::vector<std::string>, code_system_ids.size()> codes;
  std::vector<Anomaly> anomalies;
};

struct DesignatedOnly {
  FigureId figure = 0;
  Source source;
};

/// One kind of care in one region: who gives it, and the mechanisms that a bill goes through, in order.
struct Benefit {
  CareKind kind{};
  /// The setting that the rules are about; none where they are about any.
  std::optional<Setting> setting;
  std::vector<InstitutionClass> classes;
  std::vector<Disease> diseases;
  std::vector<Mechanism> method;
  /// The clause by which only designated institutions count, where the text says so.
  std::optional<DesignatedOnly> designated_only;
  /// The clause of the table of diseases.
  std::optional<Source> diseases_source;
};

}  // namespace mingbai
