#pragma once

#include "check/fault.hpp"

#include <filesystem>
#include <vector>

namespace mingbai::cli {

/// Every fault of policy files that belong together, by file and by place in it.
std::vector<Fault> check_policies(const std::vector<std::filesystem::path>& paths);

/// Checks the policy files of a folder and prints what is wrong with them, for people or as JSON; the exit code.
int run_check(const std::string& folder, bool as_json);

}  // namespace mingbai::cli
