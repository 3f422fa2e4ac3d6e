// bench_instructions FOLDER POLICY...: runs each part of an estimate alone, once on every situation of W1.ndjson,
// W2.ndjson and W3.ndjson of a folder. Under callgrind, which counts what `mingbai_bench_counted` does, each call of it
// is one count; printed is what they are of, in their order.
#include "inputs.hpp"
#include "operations.hpp"

#include <cstdlib>
#include <iostream>

using namespace bench;

extern "C" [[gnu::noinline]] void mingbai_bench_counted(const Operation& operation, const mingbai::Rulebook& rulebook,
                                                        const Workload& workload) {
  for (const auto& prepared : workload.situations) operation.run(rulebook, *prepared);
}

int main(int argc, char** argv) {
  if (argc < 3) return EXIT_FAILURE;
  mingbai::Rulebook rulebook;
  if (!read_policies(rulebook, {argv + 2, argv + argc})) return EXIT_FAILURE;
  const std::vector<Workload> workloads = read_workloads(rulebook, argv[1]);
  if (workloads.empty()) return EXIT_FAILURE;
  std::cout << "{\"compiler\":\"" << MINGBAI_BENCH_COMPILER << "\",\"counts\":[";
  const char* separator = "";
  for (const Workload& workload : workloads) {
    for (const Operation& operation : operations()) {
      mingbai_bench_counted(operation, rulebook, workload);
      std::cout << separator << "{\"workload\":\"" << workload.name << "\",\"operation\":\"" << operation.name
                << "\",\"situations\":" << workload.situations.size() << '}';
      separator = ",";
    }
  }
  std::cout << "]}\n";
  return EXIT_SUCCESS;
}
