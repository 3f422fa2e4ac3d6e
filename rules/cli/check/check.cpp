#include "check/check.hpp"

#include "check/checks.hpp"
#include "check/print.hpp"
#include "check/remedies.hpp"
#include "files.hpp"
#include "library.hpp"
#include "mingbai/wire.hpp"

#include <algorithm>
#include <array>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>

namespace mingbai::cli {

namespace {

constexpr std::array checks{check_clauses, check_time,     check_brackets, check_windows, check_classes,
                            check_ids,     check_aid,      check_splits,   check_floors,  check_disease_codes,
                            check_lines,   check_readings, check_methods,  check_listings};

/// Reads a file as the engine does, and as JSON as far as it is that.
PolicyFile read(const std::filesystem::path& path, Rulebook& rulebook, std::vector<Fault>& faults) {
  PolicyFile file{path.string(), std::make_shared<const Json>(), {}, {}};
  const auto text = read_file(path.string(), wire::longest_policy);
  if (!text) {
    faults.push_back({file.name, "", "unreadable_file", "This file cannot be read.", "Make it a file that can."});
    return file;
  }
  bool is_json = true;
  for (const wire::Fault& fault : wire::add_policy(rulebook, *text)) {
    const std::string code{fault.code};
    if (code == "malformed_json" || (code == "too_large" && fault.path.empty())) is_json = false;
    faults.push_back({file.name, fault.path, code, fault.message, remedy_for(code, fault.path)});
  }
  if (!is_json) return file;
  file.document = std::make_shared<const Json>(Json::parse(*text, nullptr, false));
  file.region = file.root()["region"].text();
  return file;
}

/// Whether one of the checks says the same in better words.
bool is_said_by(const std::vector<Fault>& found, const Fault& fault) {
  return std::any_of(found.begin(), found.end(), [&](const Fault& other) {
    if (fault.code == "missing_field") return other.code == "no_clause" && other.path == fault.path;
    if (fault.code != "out_of_range") return false;
    if (other.code == "unknown_reading") return other.path == fault.path;
    return other.code == "preferred_not_listed" &&
           (other.path == fault.path || other.path == fault.path + "/preferred");
  });
}

void sort_by_place(const Json& document, std::vector<Fault>& faults) {
  std::stable_sort(faults.begin(), faults.end(), [&](const Fault& a, const Fault& b) {
    const auto place_of_a = place_of(document, a.path);
    const auto place_of_b = place_of(document, b.path);
    return place_of_a != place_of_b ? place_of_a < place_of_b : a.code < b.code;
  });
}

}  // namespace

std::vector<Fault> check_policies(const std::vector<std::filesystem::path>& paths) {
  Rulebook rulebook;
  std::vector<PolicyFile> files;
  std::map<std::string, std::vector<Fault>> read_faults;
  for (const auto& path : paths) files.push_back(read(path, rulebook, read_faults[path.string()]));
  const PolicyFolder folder(std::move(files));
  std::vector<Fault> all;
  for (const PolicyFile& file : folder.files()) {
    std::vector<Fault> faults;
    for (const auto& check : checks) check({folder, file, faults});
    const std::vector<Fault> by_checks = faults;
    for (const Fault& fault : read_faults[file.name]) {
      if (!is_said_by(by_checks, fault)) faults.push_back(fault);
    }
    sort_by_place(*file.document, faults);
    all.insert(all.end(), faults.begin(), faults.end());
  }
  return all;
}

int run_check(const std::string& folder, bool as_json) {
  const auto paths = policy_files(folder);
  if (paths.empty()) {
    std::cerr << folder << ": no policy files (*.json) are here.\n";
    return exit_faults;
  }
  const auto faults = check_policies(paths);
  if (as_json) {
    print_json(std::cout, faults);
  } else {
    print_text(std::cout, faults, paths.size());
  }
  return faults.empty() ? 0 : exit_faults;
}

}  // namespace mingbai::cli
