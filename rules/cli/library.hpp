#pragma once

#include "mingbai/rulebook.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace mingbai::cli {

/// The exit code where a document that was given has faults.
inline constexpr int exit_faults = 2;

/// The policy files (*.json) of a folder, by name.
std::vector<std::filesystem::path> policy_files(const std::string& folder);

/// The rulebook of policy files and of folders of them, or of those built into the command where none are given. Prints
/// the faults of files that have any and returns nothing.
std::optional<Rulebook> load_rulebook(const std::vector<std::string>& places);

}  // namespace mingbai::cli
