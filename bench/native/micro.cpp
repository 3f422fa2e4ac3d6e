// bench_micro [--benchmark_...] FOLDER POLICY...: times each part of an estimate alone with Google Benchmark, on the
// situations of W1.ndjson, W2.ndjson and W3.ndjson of a folder. An iteration runs it on all situations of a workload.
#include "inputs.hpp"
#include "operations.hpp"

#include <benchmark/benchmark.h>
#include <cstdlib>

namespace {

using namespace bench;

void add(const Operation& operation, const Workload& workload, const mingbai::Rulebook& rulebook) {
  const std::string name = workload.name + "/" + std::string(operation.name);
  const auto time = [&](benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state) {
      for (const auto& prepared : workload.situations) operation.run(rulebook, *prepared);
    }
    state.counters["situations"] = static_cast<double>(workload.situations.size());
  };
  benchmark::RegisterBenchmark(name.c_str(), time)->Unit(benchmark::kMicrosecond);
}

}  // namespace

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  if (argc < 3) return EXIT_FAILURE;
  mingbai::Rulebook rulebook;
  if (!read_policies(rulebook, {argv + 2, argv + argc})) return EXIT_FAILURE;
  const std::vector<Workload> workloads = read_workloads(rulebook, argv[1]);
  if (workloads.empty()) return EXIT_FAILURE;
  for (const Workload& workload : workloads) {
    for (const Operation& operation : operations()) add(operation, workload, rulebook);
  }
  benchmark::RunSpecifiedBenchmarks();
  benchmark::Shutdown();
  return EXIT_SUCCESS;
}
