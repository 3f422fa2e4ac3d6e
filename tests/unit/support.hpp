#pragma once

#include "mingbai/wire.hpp"
#include "plan/world.hpp"
#include "policy/policy_book.hpp"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace mingbai {

/// A rulebook of policy texts without faults.
Rulebook rulebook_of(std::initializer_list<std::string_view> policies);

/// The shipped policies.
Rulebook shipped_rulebook();

/// A region's policy with the members that a test is about.
std::string policy_of(std::string_view region, std::string_view members);

/// The faults of a situation, each as its code and its pointer.
std::vector<std::string> faults_of(const Rulebook& rulebook, std::string_view situation);

/// A situation without faults.
Situation situation_of(const Rulebook& rulebook, std::string_view text);

/// One combination in which nothing is open, to look figures up in.
struct Standpoint {
  Standpoint(const Rulebook& rulebook, std::string_view situation_text);

  Situation situation;
  Chain chain;
  Arena arena;
  OpenAxes axes;
  Held held;
  Explorer explorer;
  World world;
};

}  // namespace mingbai
