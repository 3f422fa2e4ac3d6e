#pragma once

#include "keep.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <string>

namespace bench {

/// The resident memory of this process in KiB, or 0 where the system does not tell.
inline long resident_kib() {
  std::ifstream file("/proc/self/status");
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("VmRSS:")) return std::stol(line.substr(6));
  }
  return 0;
}

/// Calls `claim(i)` for all claims again and again until the time is over, and prints how many that were, as JSON.
template <typename Claim>
void print_round(std::size_t count, double seconds, long resident_before, Claim claim) {
  using Clock = std::chrono::steady_clock;
  constexpr double least_between_looks = 0.002;
  const auto start = Clock::now();
  double passed = 0;
  std::uint64_t claims = 0;
  std::size_t place = 0;
  std::uint64_t between = count;
  while (passed < seconds) {
    for (std::uint64_t i = 0; i < between; ++i) {
      keep(claim(place));
      if (++place == count) place = 0;
    }
    claims += between;
    const double last = passed;
    passed = std::chrono::duration<double>(Clock::now() - start).count();
    if (passed - last < least_between_looks) between *= 2;
  }
  const long grown = (resident_kib() - resident_before) * 1024;
  std::printf("{\"claims\":%llu,\"seconds\":%.9f,\"resident\":%ld}\n", static_cast<unsigned long long>(claims), passed,
              grown);
}

}  // namespace bench
