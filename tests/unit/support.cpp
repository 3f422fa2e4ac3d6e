#include "support.hpp"

#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace mingbai {

Rulebook rulebook_of(std::initializer_list<std::string_view> policies) {
  Rulebook rulebook;
  for (const std::string_view policy : policies) {
    CAPTURE(policy);
    const wire::Faults faults = wire::add_policy(rulebook, policy);
    REQUIRE_MESSAGE(faults.empty(), wire::to_text(faults));
  }
  return rulebook;
}

Rulebook shipped_rulebook() {
  Rulebook rulebook;
  for (const auto& entry : std::filesystem::directory_iterator(MINGBAI_POLICIES_DIR)) {
    std::ifstream file(entry.path(), std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    CAPTURE(entry.path().string());
    REQUIRE(wire::add_policy(rulebook, text).empty());
  }
  return rulebook;
}

std::string policy_of(std::string_view region, std::string_view members) {
  std::string policy = R"({"region": ")";
  policy += region;
  policy += R"(", "name": {"zh": "虚构", "en": "Fictitious"}, "checked_on": "2024-12-01", )";
  policy += members;
  return policy + "}";
}

std::vector<std::string> faults_of(const Rulebook& rulebook, std::string_view situation) {
  std::vector<std::string> faults;
  const auto read = wire::read_situation(rulebook, situation);
  if (const auto* found = std::get_if<wire::Faults>(&read)) {
    for (const wire::Fault& fault : *found) {
      CHECK_FALSE(fault.message.empty());
      faults.push_back(std::string{fault.code} + " " + fault.path);
    }
  }
  return faults;
}

Situation situation_of(const Rulebook& rulebook, std::string_view text) {
  CAPTURE(text);
  auto read = wire::read_situation(rulebook, text);
  REQUIRE(std::holds_alternative<Situation>(read));
  return std::get<Situation>(std::move(read));
}

Standpoint::Standpoint(const Rulebook& rulebook, std::string_view situation_text)
    : situation(situation_of(rulebook, situation_text)),
      chain(rulebook.book().chain(situation.region)),
      axes(arena),
      explorer(held, axes, Part::care, arena),
      world(rulebook.book(), chain, situation, explorer) {}

}  // namespace mingbai
