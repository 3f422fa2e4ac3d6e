#pragma once

#include "check/folder.hpp"

#include <map>
#include <string>
#include <vector>

namespace mingbai::cli {

/// One case that lines distinguish: what each condition is, by the name of the condition. A condition is empty where
/// none of the named values holds.
using Case = std::map<std::string, std::string>;

/// Every combination of what the lines of some tables distinguish.
std::vector<Case> cases_of(const std::vector<const FigureTable*>& tables);

/// What a table says of a case.
struct Answer {
  /// The first line that holds; none where no line does.
  const Line* line = nullptr;
  /// Whether it depends on more than the case tells, such as the year that a clause means.
  bool is_uncertain = false;
};

Answer answer_of(const FigureTable& table, const Case& one);

}  // namespace mingbai::cli
