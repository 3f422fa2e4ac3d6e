#include "support.hpp"

#include <doctest/doctest.h>

namespace mingbai {

namespace {

using Faults = std::vector<std::string>;

const Rulebook& rulebook() {
  static const Rulebook rulebook = rulebook_of({policy_of("990000", R"("eligibility": [])")});
  return rulebook;
}

/// A situation with more members.
Faults faults(std::string_view members) {
  return faults_of(rulebook(), R"({"region": "990000", "benefit_year": 2024)" + std::string{members} + "}");
}

std::string repeated(std::string_view item, std::size_t count) {
  std::string items;
  for (std::size_t i = 0; i < count; ++i) {
    if (i > 0) items += ',';
    items += item;
  }
  return items;
}

}  // namespace

TEST_CASE("a sound situation has no faults") {
  CHECK(faults("").empty());
  CHECK(faults(R"(, "care": [{"kind": "outpatient", "on": "2024-02-29", "cost": {"in_policy": "0.00"}}])").empty());
}

TEST_CASE("all faults are found, in the order of the document") {
  CHECK(faults(R"(, "person": {"birth_date": "2024-02-30", "colour": 1},
                    "care": [{"kind": "outpatient", "cost": {"in_policy": -1, "out_of_policy": 12.345}}, {}],
                    "used": {"outpatient": "1e3"})") ==
        Faults{"bad_date /person/birth_date", "unknown_field /person/colour", "out_of_range /care/0/cost/in_policy",
               "bad_amount /care/0/cost/out_of_policy", "missing_field /care/1/kind", "bad_amount /used/outpatient"});
}

TEST_CASE("pointers escape their keys") {
  CHECK(faults(R"(, "a/b": 1, "c~d": {"e": 2}, "": 3)") ==
        Faults{"unknown_field /a~1b", "unknown_field /c~0d", "unknown_field /"});
}

TEST_CASE("a key that is there more than once is a fault each time") {
  CHECK(faults(R"(, "benefit_year": 2024, "benefit_year": "x")") ==
        Faults{"duplicate_key /benefit_year", "duplicate_key /benefit_year"});
}

TEST_CASE("a value of the wrong kind is passed over whole") {
  CHECK(faults(R"(, "person": [{"identities": 1}], "enrolment": {"paid_on": {"day": [1, 2, {"a": 3}]}})") ==
        Faults{"wrong_type /person", "wrong_type /enrolment/paid_on"});
  CHECK(faults_of(rulebook(), "[1, 2]") == Faults{"wrong_type "});
}

TEST_CASE("too many bills, identities and keys") {
  CHECK(faults(R"(, "care": [)" + repeated(R"({"kind": "outpatient"})", 400) + "]").empty());
  CHECK(faults(R"(, "care": [)" + repeated(R"({"kind": "outpatient"})", 401) + "]") == Faults{"too_large /care"});
  CHECK(faults(R"(, "person": {"identities": [)" + repeated("1", 65) + "]}").back() ==
        "wrong_type /person/identities/63");
  CHECK(faults(R"(, "person": {"identities": [)" + repeated("1", 65) + "]}").front() == "too_large /person/identities");
  std::string keys;
  for (int i = 0; i < 5'000; ++i) keys += R"(, "k)" + std::to_string(i) + R"(": 1)";
  CHECK(faults(keys).back() == "too_large /k4999");
}

TEST_CASE("a document that is too long or too deep") {
  CHECK(faults_of(rulebook(), std::string(wire::longest_situation + 1, ' ')) == Faults{"too_large "});
  CHECK(faults_of(rulebook(), std::string(10'000, '[')) == Faults{"too_large "});
}

TEST_CASE("a policy with faults changes nothing") {
  Rulebook book = rulebook_of({policy_of("990000", R"("eligibility": [])")});
  const wire::Faults policy_faults = wire::add_policy(book, policy_of("990000", R"("care": [{"kind": "inpatient",
      "figures": {"share": [{"percent": 50, "classes": ["made_up"], "identities": ["made_up"]}]}}], "colour": 1)"));
  REQUIRE(policy_faults.size() == 2);
  CHECK(policy_faults[0].path == "/care/0/figures/share/0/source");
  CHECK(policy_faults[1].path == "/colour");
  CHECK(book.book().policies.at("990000")->benefits.empty());
  CHECK(faults_of(book, R"({"region": "990000", "benefit_year": 2024, "person": {"identities": ["made_up"]},
      "known_terms": {"inpatient.share": 0.5}})") ==
        Faults{"unknown_identity /person/identities/0", "unknown_term /known_terms/inpatient.share"});
}

}  // namespace mingbai
