#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace mingbai::cli {

/// The bytes of a file, of which no more than one beyond `most` are read. Prints why and returns nothing where it
/// cannot be read.
std::optional<std::string> read_file(const std::string& path, std::size_t most);

}  // namespace mingbai::cli
