#pragma once

#include "match.hpp"

#include <string>
#include <vector>

namespace mingbai::cases {

/// A document to answer and what the answer must hold.
struct Case {
  /// The file under tests/cases and the place in it, such as `410700/outpatient.json#3`.
  std::string id;
  std::string name;
  std::string document;
  Json expected;
};

/// All cases of a folder, by file and place.
std::vector<Case> read_cases(const std::string& folder);

/// The whole text of a file.
std::string read_file(const std::string& path);

/// The files of a folder and the folders in it that end in `.json`, in the order of their paths.
std::vector<std::string> json_files(const std::string& folder);

}  // namespace mingbai::cases
