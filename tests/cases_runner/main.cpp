#include "cases.hpp"
#include "match.hpp"
#include "mingbai/wire.hpp"

#include <algorithm>
#include <exception>
#include <iostream>
#include <iterator>
#include <stdexcept>
#include <string_view>
#include <variant>
#include <vector>

namespace mingbai::cases {

namespace {

void load(Rulebook& rulebook, const std::string& folder) {
  for (const std::string& file : json_files(folder)) {
    const wire::Faults faults = wire::add_policy(rulebook, read_file(file));
    if (!faults.empty()) throw std::runtime_error(file + ": " + wire::to_text(faults));
  }
}

std::string answer(const Rulebook& rulebook, std::string_view document) {
  const auto read = wire::read_situation(rulebook, document);
  if (const auto* situation = std::get_if<Situation>(&read)) {
    Memory memory;
    return wire::to_text(estimate(rulebook, *situation, Steps::written, memory), *situation);
  }
  return wire::to_text(std::get<wire::Faults>(read));
}

/// Prints each answer on a line, with the id of its case.
void print_answers(const Rulebook& rulebook, const std::vector<Case>& all) {
  for (const Case& one : all) {
    std::cout << R"({"case":)" << Json(one.id).dump() << R"(,"answer":)" << answer(rulebook, one.document) << "}\n";
  }
}

/// The answer to a document by way of a memory that others were answered with.
std::string answer_with(Memory& memory, const Rulebook& rulebook, std::string_view document, Steps steps) {
  const auto read = wire::read_situation(rulebook, document);
  const auto* situation = std::get_if<Situation>(&read);
  return situation == nullptr ? std::string{}
                              : wire::to_text(estimate(rulebook, *situation, steps, memory), *situation);
}

/// Whether a memory changes nothing: neither what it holds of others nor what it holds of the same person.
bool agrees_with_memory(Memory& memory, const Rulebook& rulebook, const Case& one, const std::string& answer) {
  answer_with(memory, rulebook, one.document, Steps::omitted);
  for (int time = 0; time < 2; ++time) {
    const std::string remembered = answer_with(memory, rulebook, one.document, Steps::written);
    if (remembered.empty() || remembered == answer) continue;
    std::cout << "FAILED " << one.id << ": " << one.name << "\n  is answered otherwise with a memory: " << remembered
              << '\n';
    return false;
  }
  return true;
}

bool passes(Memory& memory, const Rulebook& rulebook, const Case& one) {
  const std::string text = answer(rulebook, one.document);
  const auto differences = mismatches(one.expected, Json::parse(text));
  if (differences.empty()) return agrees_with_memory(memory, rulebook, one, text);
  std::cout << "FAILED " << one.id << ": " << one.name << '\n';
  for (const Mismatch& difference : differences) {
    std::cout << "  " << difference.pointer << "\n    expected " << difference.expected << "\n    got      "
              << difference.got << '\n';
  }
  return false;
}

int run(bool prints_answers) {
  Rulebook rulebook;
  load(rulebook, MINGBAI_POLICIES_DIR);
  load(rulebook, MINGBAI_TESTS_DIR "/policies");
  const std::vector<Case> all = read_cases(MINGBAI_TESTS_DIR "/cases");
  if (prints_answers) {
    print_answers(rulebook, all);
    return 0;
  }
  Memory memory;
  const auto passed =
      std::count_if(all.begin(), all.end(), [&](const Case& one) { return passes(memory, rulebook, one); });
  const auto failed = std::ssize(all) - passed;
  std::cout << passed << " passed, " << failed << " failed\n";
  return failed == 0 && passed > 0 ? 0 : 1;
}

}  // namespace

}  // namespace mingbai::cases

int main(int argc, char** argv) {
  const bool prints_answers = argc == 2 && std::string_view{argv[1]} == "--answers";
  if (argc > 1 && !prints_answers) {
    std::cerr << "mingbai_cases [--answers]\n";
    return 2;
  }
  try {
    return mingbai::cases::run(prints_answers);
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
}
