// bench_mingbai FILE SECONDS POLICY...: times `estimate`, a typed situation in and a typed estimate out, on the
// situations of a file, one a line. With 0 seconds it prints each estimate instead.
#include "mingbai/wire.hpp"
#include "timing.hpp"

#include <cstdlib>
#include <iostream>
#include <sstream>

namespace {

using namespace mingbai;

std::string text_of(const char* path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

template <typename T>
bool report(const T& faults, const char* path) {
  if (!faults.empty()) std::cerr << path << ": " << wire::to_text(faults) << '\n';
  return faults.empty();
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4) return EXIT_FAILURE;
  const long resident_before = bench::resident_kib();
  Rulebook rulebook;
  for (int i = 3; i < argc; ++i) {
    if (!report(wire::add_policy(rulebook, text_of(argv[i])), argv[i])) return EXIT_FAILURE;
  }
  std::vector<Situation> situations;
  std::ifstream file(argv[1]);
  for (std::string line; std::getline(file, line);) {
    auto read = wire::read_situation(rulebook, line);
    if (const auto* faults = std::get_if<wire::Faults>(&read)) {
      report(*faults, argv[1]);
      return EXIT_FAILURE;
    }
    situations.push_back(std::get<Situation>(std::move(read)));
  }
  const double seconds = std::strtod(argv[2], nullptr);
  if (seconds > 0) {
    bench::print_round(situations.size(), seconds, resident_before,
                       [&](std::size_t i) { return estimate(rulebook, situations[i], Steps::omitted); });
  } else {
    for (const Situation& situation : situations) {
      std::cout << wire::to_text(estimate(rulebook, situation, Steps::omitted), situation) << '\n';
    }
  }
  return EXIT_SUCCESS;
}
