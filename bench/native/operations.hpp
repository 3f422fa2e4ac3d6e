#pragma once

#include "inquiry.hpp"
#include "mingbai/wire.hpp"
#include "reckoned.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bench {

/// A situation with what each part of its estimate starts from.
struct Prepared {
  std::string text;
  mingbai::Situation situation;
  /// With what was found out of the person.
  std::optional<mingbai::Inquiry> inquiry;
  mingbai::Reckoned reckoned;
  mingbai::Estimate estimate;
};

/// A workload, ready for every operation.
struct Workload {
  std::string name;
  std::vector<Prepared> situations;
};

/// One part of the way from a document to its answer, which can be measured alone.
struct Operation {
  std::string_view name;
  void (*run)(const mingbai::Rulebook& rulebook, const Prepared& prepared);
};

/// All of them, in the order in which they happen.
std::span<const Operation> operations();

/// The workloads of a folder, W1.ndjson and so on; empty where they have faults, which it prints.
std::vector<Workload> read_workloads(const mingbai::Rulebook& rulebook, const std::string& folder);

}  // namespace bench
