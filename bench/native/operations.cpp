#include "operations.hpp"

#include "advice.hpp"
#include "inputs.hpp"
#include "keep.hpp"
#include "questions.hpp"
#include "readings.hpp"
#include "reckon.hpp"
#include "trace.hpp"

#include <array>
#include <utility>

namespace bench {

namespace {

using namespace mingbai;

Trace trace_for(const Situation& situation) {
  Trace trace(Steps::omitted);
  trace.care.resize(situation.care.size());
  return trace;
}

void read(const Rulebook& rulebook, const Prepared& prepared) { keep(wire::read_situation(rulebook, prepared.text)); }

void reckon_all(const Rulebook& rulebook, const Prepared& prepared) {
  keep(reckon(Inquiry(rulebook, prepared.situation), {}, nullptr));
}

void reckon_bills_alone(const Rulebook&, const Prepared& prepared) { keep(reckon_bills(*prepared.inquiry, {})); }

void reckon_preferred(const Rulebook& rulebook, const Prepared& prepared) {
  Held held;
  held.preferred_readings = true;
  keep(reckon_again(Inquiry(rulebook, prepared.situation), held, prepared.reckoned));
}

void find_reasons(const Rulebook& rulebook, const Prepared& prepared) {
  Trace trace = trace_for(prepared.situation);
  explain_readings(Inquiry(rulebook, prepared.situation), prepared.reckoned, trace);
  keep(trace);
}

void find_questions(const Rulebook& rulebook, const Prepared& prepared) {
  Trace trace = trace_for(prepared.situation);
  keep(questions(Inquiry(rulebook, prepared.situation), prepared.reckoned, trace));
}

void find_advice(const Rulebook& rulebook, const Prepared& prepared) {
  keep(advise(Inquiry(rulebook, prepared.situation), prepared.reckoned));
}

void estimate_shortly(const Rulebook& rulebook, const Prepared& prepared) {
  keep(estimate(rulebook, prepared.situation, Steps::omitted));
}

void estimate_with_steps(const Rulebook& rulebook, const Prepared& prepared) {
  keep(estimate(rulebook, prepared.situation, Steps::written));
}

void write_text(const Rulebook&, const Prepared& prepared) {
  keep(wire::to_text(prepared.estimate, prepared.situation));
}

void write_tape(const Rulebook&, const Prepared& prepared) {
  keep(wire::to_tape(prepared.estimate, prepared.situation));
}

constexpr std::array<Operation, 11> all{{
    {"read", read},
    {"reckon", reckon_all},
    {"reckon bills of a known person", reckon_bills_alone},
    {"reckon preferred readings", reckon_preferred},
    {"reasons", find_reasons},
    {"questions", find_questions},
    {"advice", find_advice},
    {"estimate", estimate_shortly},
    {"estimate with steps", estimate_with_steps},
    {"write to text", write_text},
    {"write to tape", write_tape},
}};

}  // namespace

std::span<const Operation> operations() { return all; }

std::vector<Workload> read_workloads(const Rulebook& rulebook, const std::string& folder) {
  std::vector<Workload> workloads;
  for (const char* name : {"W1", "W2", "W3"}) {
    auto inputs = read_inputs(rulebook, folder + "/" + name + ".ndjson");
    if (!inputs) return {};
    Workload& workload = workloads.emplace_back(Workload{name, {}});
    workload.situations.reserve(inputs->size());
    for (Input& input : *inputs) {
      // An estimate points into its situation, which stays where it is from here on.
      Prepared& prepared = workload.situations.emplace_back();
      prepared.text = std::move(input.text);
      prepared.situation = std::move(input.situation);
      prepared.inquiry.emplace(rulebook, prepared.situation);
      prepared.reckoned = reckon(*prepared.inquiry, {}, nullptr);
      prepared.estimate = estimate(rulebook, prepared.situation, Steps::written);
    }
  }
  return workloads;
}

}  // namespace bench
