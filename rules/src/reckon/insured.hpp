#pragma once

#include "plan/plan.hpp"
#include "reckon/person/person.hpp"

namespace mingbai {

/// A person in one region and benefit year: what the rules come to for them, and all that does not depend on bills.
struct Insured {
  Insured(const PolicyBook& rulebook, const Person& of)
      : plan(rulebook, of), person(rulebook, plan.chain(), plan.person(), plan.arena()) {}

  Plan plan;
  PersonTable person;
};

}  // namespace mingbai
