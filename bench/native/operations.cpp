#include "operations.hpp"

#include "answer/questions.hpp"
#include "answer/readings.hpp"
#include "inputs.hpp"
#include "keep.hpp"

#include <array>
#include <utility>

namespace bench {

namespace {

using namespace mingbai;

/// What is said of the bills, to be added to.
SaidOfAnswer said_of(Prepared& prepared) {
  SaidOfAnswer said(prepared.arena);
  said.care = prepared.arena.array<Reasons>(prepared.situation.care.size());
  return said;
}

/// Runs something that takes memory of the prepared reckoning, and gives it back.
template <class Run>
void run_and_give_back(Prepared& prepared, const Run& run) {
  const Arena::Place place = prepared.arena.place();
  run();
  prepared.arena.go_back_to(place);
}

void read(const Rulebook& rulebook, Prepared& prepared) { keep(wire::read_situation(rulebook, prepared.text)); }

void plan_person(const Rulebook& rulebook, Prepared& prepared) { keep(Insured(rulebook.book(), prepared.situation)); }

void reckon_bills(const Rulebook&, Prepared& prepared) {
  run_and_give_back(prepared, [&] {
    Arena& arena = prepared.arena;
    keep(Reckoning(prepared.insured, bills_of(prepared.situation, arena), prepared.situation.used, OpenAxes(arena),
                   arena, Purpose::trial));
  });
}

void read_preferred(const Rulebook&, Prepared& prepared) {
  run_and_give_back(prepared, [&] {
    keep(prepared.insured.person.read_off({{}, true}));
    keep(prepared.reckoning->under({{}, true}));
  });
}

void find_reasons(const Rulebook&, Prepared& prepared) {
  run_and_give_back(prepared, [&] {
    SaidOfAnswer said = said_of(prepared);
    explain_readings(*prepared.reckoning, prepared.answer, said);
    keep(said);
  });
}

void find_questions(const Rulebook&, Prepared& prepared) {
  run_and_give_back(prepared, [&] {
    SaidOfAnswer said = said_of(prepared);
    keep(questions(*prepared.reckoning, prepared.answer.all(), said, prepared.scratch));
  });
}

void find_advice(const Rulebook&, Prepared& prepared) {
  run_and_give_back(prepared, [&] { keep(advise(*prepared.reckoning, prepared.alternatives, prepared.scratch)); });
}

void estimate_known(const Rulebook& rulebook, Prepared& prepared) {
  keep(estimate(rulebook, prepared.situation, Steps::omitted, prepared.without_steps));
}

void estimate_known_with_steps(const Rulebook& rulebook, Prepared& prepared) {
  keep(estimate(rulebook, prepared.situation, Steps::written, prepared.memory));
}

void estimate_new(const Rulebook& rulebook, Prepared& prepared) {
  Memory memory;
  keep(estimate(rulebook, prepared.situation, Steps::omitted, memory));
}

void estimate_new_with_steps(const Rulebook& rulebook, Prepared& prepared) {
  Memory memory;
  keep(estimate(rulebook, prepared.situation, Steps::written, memory));
}

void write_text(const Rulebook&, Prepared& prepared) { keep(wire::to_text(*prepared.estimate, prepared.situation)); }

void write_tape(const Rulebook&, Prepared& prepared) { keep(wire::to_tape(*prepared.estimate, prepared.situation)); }

constexpr std::array<Operation, 13> all{{
    {"read", read},
    {"plan a new person", plan_person},
    {"reckon bills of a known person", reckon_bills},
    {"reckon preferred readings", read_preferred},
    {"reasons", find_reasons},
    {"questions", find_questions},
    {"advice", find_advice},
    {"estimate of a known person", estimate_known},
    {"estimate of a known person with steps", estimate_known_with_steps},
    {"estimate", estimate_new},
    {"estimate with steps", estimate_new_with_steps},
    {"write to text", write_text},
    {"write to tape", write_tape},
}};

}  // namespace

Prepared::Prepared(const Rulebook& rulebook, std::string of_text, Situation of_situation)
    : text(std::move(of_text)),
      situation(std::move(of_situation)),
      insured(rulebook.book(), situation),
      answer(insured) {
  reckoning.emplace(insured, bills_of(situation, arena), situation.used, open_axes(insured, arena), arena,
                    Purpose::answer);
  // What is worked out when it is first asked for stays, so that it is not part of what is measured.
  reckoning->under({{}, true});
  SaidOfAnswer said = said_of(*this);
  questions(*reckoning, answer.all(), said, scratch);
  advise(*reckoning, alternatives, scratch);
  mingbai::estimate(rulebook, situation, Steps::omitted, without_steps);
  estimate = &mingbai::estimate(rulebook, situation, Steps::written, memory);
}

std::span<const Operation> operations() { return all; }

std::vector<Workload> read_workloads(const Rulebook& rulebook, const std::string& folder) {
  std::vector<Workload> workloads;
  for (const char* name : {"W1", "W2", "W3"}) {
    auto inputs = read_inputs(rulebook, folder + "/" + name + ".ndjson");
    if (!inputs) return {};
    Workload& workload = workloads.emplace_back(Workload{name, {}});
    for (Input& input : *inputs) {
      workload.situations.push_back(
          std::make_unique<Prepared>(rulebook, std::move(input.text), std::move(input.situation)));
    }
  }
  return workloads;
}

}  // namespace bench
