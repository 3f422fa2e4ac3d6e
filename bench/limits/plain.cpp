// bench_plain FILE SECONDS: times the rule written by hand on the claims of a file, one a line: of each visit the day,
// the institution, the class and the cost in fen. With 0 seconds it prints each answer instead.
#include "plain.hpp"
#include "timing.hpp"

#include <cstdlib>
#include <iostream>
#include <sstream>
#include <vector>

namespace {

std::vector<plain::Claim> claims_of(const char* path) {
  std::vector<plain::Claim> claims;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    std::istringstream numbers(line);
    plain::Claim& claim = claims.emplace_back();
    for (plain::Visit& visit : claim)
      numbers >> visit.day >> visit.institution >> visit.class_number >> visit.in_policy;
  }
  return claims;
}

void print(const plain::Payment& payment) {
  std::cout << "{\"funds\":[";
  for (std::size_t i = 0; i < payment.funds.size(); ++i) std::cout << (i > 0 ? "," : "") << payment.funds[i];
  std::cout << "],\"fund\":" << payment.fund << ",\"person\":" << payment.person << "}\n";
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) return EXIT_FAILURE;
  const long resident_before = bench::resident_kib();
  const std::vector<plain::Claim> claims = claims_of(argv[1]);
  const double seconds = std::strtod(argv[2], nullptr);
  if (seconds > 0) {
    bench::print_round(claims.size(), seconds, resident_before,
                       [&](std::size_t i) { return plain::outpatient(claims[i]); });
  } else {
    for (const plain::Claim& claim : claims) print(plain::outpatient(claim));
  }
  return EXIT_SUCCESS;
}
