// bench_mingbai FILE SECONDS POLICY...: times `estimate`, a typed situation in and a typed estimate out, on the
// situations of a file, one a line. With 0 seconds it prints each estimate instead.
#include "inputs.hpp"
#include "timing.hpp"

#include <cstdlib>
#include <iostream>

int main(int argc, char** argv) {
  using namespace mingbai;
  if (argc < 4) return EXIT_FAILURE;
  const long resident_before = bench::resident_kib();
  Rulebook rulebook;
  if (!bench::read_policies(rulebook, {argv + 3, argv + argc})) return EXIT_FAILURE;
  const auto inputs = bench::read_inputs(rulebook, argv[1]);
  if (!inputs) return EXIT_FAILURE;
  const double seconds = std::strtod(argv[2], nullptr);
  Memory memory;
  if (seconds > 0) {
    bench::print_round(inputs->size(), seconds, resident_before, [&](std::size_t i) {
      return estimate(rulebook, (*inputs)[i].situation, Steps::omitted, memory);
    });
  } else {
    for (const auto& [text, situation] : *inputs) {
      std::cout << wire::to_text(estimate(rulebook, situation, Steps::omitted, memory), situation) << '\n';
    }
  }
  return EXIT_SUCCESS;
}
