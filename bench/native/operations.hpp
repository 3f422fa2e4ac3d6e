#pragma once

#include "answer/advice.hpp"
#include "answer/person_answer.hpp"
#include "mingbai/wire.hpp"
#include "reckon/reckoning.hpp"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bench {

/// A situation with what each part of its estimate starts from.
struct Prepared {
  Prepared(const mingbai::Rulebook& rulebook, std::string of_text, mingbai::Situation of_situation);

  std::string text;
  mingbai::Situation situation;
  mingbai::Insured insured;
  mingbai::PersonAnswer answer;
  mingbai::Alternatives alternatives;
  mingbai::Arena arena;
  mingbai::Arena scratch;
  std::optional<mingbai::Reckoning> reckoning;
  /// Knows the person, and holds the estimate with its steps.
  mingbai::Memory memory;
  const mingbai::Estimate* estimate = nullptr;
  /// Knows the person.
  mingbai::Memory without_steps;
};

/// A workload, ready for every operation.
struct Workload {
  std::string name;
  std::vector<std::unique_ptr<Prepared>> situations;
};

/// One part of the way from a document to its answer, which can be measured alone.
struct Operation {
  std::string_view name;
  void (*run)(const mingbai::Rulebook& rulebook, Prepared& prepared);
};

/// All of them, in the order in which they happen.
std::span<const Operation> operations();

/// The workloads of a folder, W1.ndjson and so on; empty where they have faults, which it prints.
std::vector<Workload> read_workloads(const mingbai::Rulebook& rulebook, const std::string& folder);

}  // namespace bench
