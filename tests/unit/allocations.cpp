#include "support.hpp"

#include <doctest/doctest.h>
#include <cstdlib>
#include <new>

namespace {

std::size_t allocations = 0;

}  // namespace

void* operator new(std::size_t size) {
  ++allocations;
  void* const memory = std::malloc(size == 0 ? 1 : size);
  if (memory == nullptr) std::abort();
  return memory;
}
void* operator new[](std::size_t size) { return operator new(size); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t /*size*/) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t /*size*/) noexcept { std::free(memory); }

namespace mingbai {

namespace {

/// How much memory the third of three estimates takes from the system, so many times.
std::size_t allocations_of_known_person(const Rulebook& rulebook, std::string_view text, Steps steps) {
  const Situation situation = situation_of(rulebook, text);
  Memory memory;
  estimate(rulebook, situation, steps, memory);
  estimate(rulebook, situation, steps, memory);
  const std::size_t before = allocations;
  estimate(rulebook, situation, steps, memory);
  return allocations - before;
}

constexpr std::string_view settled =
    R"({"region": "410700", "benefit_year": 2024, "person": {"identities": []}, "care": [
  {"kind": "outpatient", "on": "2024-03-05", "institution": {"id": "A", "class": "municipal"}, "cost": {"in_policy": 300}},
  {"kind": "outpatient", "on": "2024-03-05", "institution": {"id": "B", "class": "municipal"}, "cost": {"in_policy": 200}},
  {"kind": "outpatient", "on": "2024-04-05", "institution": {"id": "C", "class": "county"}, "cost": {"in_policy": 30}}]})";

constexpr std::string_view open = R"({"region": "410700", "benefit_year": 2024, "person": {"identities": []}, "care": [
  {"kind": "outpatient", "on": "2024-03-05", "institution": {"id": "A"}, "cost": {"in_policy": 300}},
  {"kind": "outpatient", "on": "2024-03-05", "institution": {"id": "A"}, "cost": {"in_policy": 200}},
  {"kind": "outpatient", "on": "2024-04-05", "institution": {"id": "C"}, "cost": {"in_policy": 30}}]})";

constexpr std::string_view total_only =
    R"({"region": "410700", "benefit_year": 2024, "person": {"identities": []}, "care": [
  {"kind": "outpatient", "on": "2024-03-05", "institution": {"class": "county"}, "cost": {"total": 300}}]})";

constexpr std::string_view anybody = R"({"region": "410700", "benefit_year": 2024, "care": [
  {"kind": "outpatient", "on": "2024-03-05", "institution": {"class": "county"}, "cost": {"in_policy": 300}}]})";

}  // namespace

TEST_CASE("an estimate of a known person takes no memory from the system") {
  const Rulebook rulebook = shipped_rulebook();
  for (const Steps steps : {Steps::omitted, Steps::written}) {
    CHECK(allocations_of_known_person(rulebook, settled, steps) == 0);
    CHECK(allocations_of_known_person(rulebook, open, steps) == 0);
    CHECK(allocations_of_known_person(rulebook, total_only, steps) == 0);
    CHECK(allocations_of_known_person(rulebook, anybody, steps) == 0);
  }
}

}  // namespace mingbai
