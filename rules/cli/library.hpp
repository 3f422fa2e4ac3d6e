#pragma once

#include "mingbai/rulebook.hpp"

#include <optional>
#include <string>

namespace mingbai::cli {

/// The exit code where a document that was given has faults.
inline constexpr int exit_faults = 2;

/// The rulebook of a folder of policy files, or of those built into the command. Prints the faults of files that have
/// any and returns nothing.
std::optional<Rulebook> load_rulebook(const std::string& policy_folder);

}  // namespace mingbai::cli
