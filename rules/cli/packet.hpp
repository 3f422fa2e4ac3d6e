#pragma once

#include "pipeline.hpp"

#include <optional>
#include <string>
#include <vector>

namespace mingbai::cli {

/// Some documents that follow each other, which are answered together: so few that many threads get their part of a
/// short file, so many that handing them on costs little.
struct Packet {
  std::vector<std::string> documents;
  std::string answers;
  bool has_faults = false;
  /// Said by the window.
  bool is_answered = false;
};

/// The next documents: the first that comes and what has arrived by then, up to some KiB.
std::optional<Packet> next_packet(Documents& documents);

/// Puts the answers into a packet and drops its documents.
void answer_packet(Packet& packet, const Answering& answer);

}  // namespace mingbai::cli
