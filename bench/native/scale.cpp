// bench_scale SITUATION SECONDS POLICY...: reads policy files into an empty rulebook and times that, and then estimates
// of the only situation of a file, both as a typed situation to a typed estimate and from text to text. Prints JSON.
#include "inputs.hpp"
#include "timing.hpp"

#include <algorithm>
#include <cstdlib>
#include <variant>

namespace {

using namespace mingbai;
using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

/// Seconds that a call takes, at best of many times in a row: what else the machine does only adds to it.
template <typename Call>
double least_seconds(double seconds, Call call) {
  constexpr int calls = 20;
  double least = seconds;
  for (const auto start = Clock::now(); seconds_since(start) < seconds;) {
    const auto round = Clock::now();
    for (int i = 0; i < calls; ++i) call();
    least = std::min(least, seconds_since(round) / calls);
  }
  return least;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4) return EXIT_FAILURE;
  const double seconds = std::strtod(argv[2], nullptr);
  const long resident_before = bench::resident_kib();
  const auto start = Clock::now();
  Rulebook rulebook;
  if (!bench::read_policies(rulebook, {argv + 3, argv + argc})) return EXIT_FAILURE;
  const double load = seconds_since(start);
  const long resident = bench::resident_kib() - resident_before;
  const auto inputs = bench::read_inputs(rulebook, argv[1]);
  if (!inputs || inputs->size() != 1) return EXIT_FAILURE;
  const bench::Input& input = inputs->front();
  const double typed = least_seconds(seconds, [&] {
    Memory memory;
    bench::keep(estimate(rulebook, input.situation, Steps::omitted, memory));
  });
  const double textual = least_seconds(seconds, [&] {
    const auto read = std::get<Situation>(wire::read_situation(rulebook, input.text));
    Memory memory;
    bench::keep(wire::to_text(estimate(rulebook, read, Steps::omitted, memory), read));
  });
  std::printf("{\"load\":%.9f,\"resident\":%ld,\"estimate\":%.9f,\"text\":%.9f}\n", load, resident * 1024, typed,
              textual);
  return EXIT_SUCCESS;
}
