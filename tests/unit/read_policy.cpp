#include "support.hpp"

#include <doctest/doctest.h>

namespace mingbai {

namespace {

using Faults = std::vector<std::string>;

Faults policy_faults(std::string_view text) {
  Rulebook rulebook;
  Faults faults;
  for (const wire::Fault& fault : wire::add_policy(rulebook, text)) {
    faults.push_back(std::string{fault.code} + " " + fault.path);
  }
  return faults;
}

Faults region_faults(std::string_view members) { return policy_faults(policy_of("990000", members)); }

/// The faults of one line of the standard contribution; `@` stands for its source.
Faults line_faults(std::string_view line) {
  std::string members = R"("contribution": {"standard": [{)";
  for (const char c : line) {
    if (c == '@') {
      members += R"("source": {"document": "测〔2024〕1号", "article": "一"})";
    } else {
      members += c;
    }
  }
  return region_faults(members + "}]}");
}

constexpr std::string_view line = "/contribution/standard/0";

}  // namespace

TEST_CASE("a region has a code, a name and a day on which it was checked") {
  CHECK(policy_faults("{}") == Faults{"missing_field /region"});
  CHECK(policy_faults(R"({"region": "990000"})") == Faults{"missing_field /name", "missing_field /checked_on"});
  CHECK(policy_faults(policy_of("99", "\"eligibility\": []")) == Faults{"unknown_region /region"});
}

TEST_CASE("a figure has its number, its state and its clause") {
  CHECK(line_faults(R"("yuan": 380, @)").empty());
  CHECK(line_faults(R"("state": "not_stated", @)").empty());
  CHECK(line_faults(R"("yuan": 380)") == Faults{"missing_field " + std::string{line} + "/source"});
  CHECK(line_faults("@") == Faults{"missing_field " + std::string{line}});
  CHECK(line_faults(R"("state": "delegated", "yuan": 380, @)") == Faults{"unknown_field " + std::string{line}});
  CHECK(line_faults(R"("percent": 38, @)") ==
        Faults{"missing_field " + std::string{line}, "unknown_field " + std::string{line} + "/percent"});
  CHECK(line_faults(R"("yuan": 380, "state": "perhaps", @)") == Faults{"out_of_range " + std::string{line} + "/state"});
}

TEST_CASE("a line may be for the first stay of the year or for later ones") {
  CHECK(line_faults(R"("yuan": 380, "admission": 2, @)").empty());
  CHECK(line_faults(R"("yuan": 380, "admission": 3, @)") == Faults{"out_of_range " + std::string{line} + "/admission"});
  CHECK(line_faults(R"("yuan": 380, "admission": "later", @)") ==
        Faults{"wrong_type " + std::string{line} + "/admission"});
}

TEST_CASE("readings are two or more, and the preferred one is one of them") {
  constexpr std::string_view clause = R"("source": {"document": "测〔2024〕1号", "article": "一"})";
  const auto year = [&](std::string_view readings) {
    return line_faults(R"("yuan": 380, @, "benefit_year": {)" + std::string{readings} + ", " + std::string{clause} +
                       "}");
  };
  const std::string path = std::string{line} + "/benefit_year";
  CHECK(year(R"("readings": [2023, 2024])").empty());
  CHECK(year(R"("readings": [2023, 2024], "preferred": 2024)").empty());
  CHECK(year(R"("readings": [2024])") == Faults{"missing_field " + path + "/readings"});
  CHECK(year(R"("readings": [2023, 2024], "preferred": 2025)") == Faults{"out_of_range " + path});
}

TEST_CASE("mechanisms have the settings that they need") {
  const auto method = [](std::string_view mechanism) {
    return region_faults(R"("care": [{"kind": "inpatient", "method": [)" + std::string{mechanism} + "]}]");
  };
  const std::string path = "/care/0/method/0/";
  CHECK(method(R"({"mechanism": "share"})").empty());
  CHECK(method("{}") == Faults{"missing_field " + path + "mechanism"});
  CHECK(method(R"({"mechanism": "lottery"})") == Faults{"out_of_range " + path + "mechanism"});
  CHECK(method(R"({"mechanism": "deductible"})") ==
        Faults{"missing_field " + path + "basis", "missing_field " + path + "unused_part"});
  CHECK(method(R"({"mechanism": "quota", "counted_on": "on", "each": "baby", "surplus": "actual_cost"})") ==
        Faults{"missing_field " + path + "excess"});
}

TEST_CASE("a method has no more mechanisms than can be told apart") {
  std::string shares = R"({"mechanism": "share"})";
  for (int more = 1; more < 17; ++more) shares += R"(, {"mechanism": "share"})";
  CHECK(region_faults(R"("care": [{"kind": "outpatient", "method": [)" + shares + "]}]") ==
        Faults{"too_large /care/0/method"});
}

TEST_CASE("an id has no more bytes than pointers have room for") {
  const auto disease = [](std::size_t bytes) {
    return region_faults(R"("care": [{"kind": "chronic_outpatient", "diseases": [{"id": ")" + std::string(bytes, 'x') +
                         R"(", "name": {"zh": "病", "en": "A disease"}}]}])");
  };
  CHECK(disease(64).empty());
  CHECK(disease(65) == Faults{"too_large /care/0/diseases/0/id"});
}

TEST_CASE("there are no more localities, classes and identities than a set has room for") {
  std::string localities;
  for (int number = 0; number < 65; ++number)
    localities += (number == 0 ? "\"" : ", \"") + std::to_string(number) + "\"";
  CHECK(region_faults("\"localities\": [" + localities + "]") == Faults{"too_large /localities/64"});
}

TEST_CASE("a day of the year is one that every year has") {
  const auto window = [](std::string_view day) {
    return region_faults(
        R"("enrolment": {"windows": [{"period": "concentrated", "cover": "benefit_year", "from": )" + std::string{day} +
        R"(, "to": {"month": 12, "day": 31}, "source": {"document": "测〔2024〕1号", "article": "一"}}]})");
  };
  CHECK(window(R"({"month": 2, "day": 28})").empty());
  CHECK(window(R"({"month": 2, "day": 29})") == Faults{"bad_date /enrolment/windows/0/from"});
  CHECK(window(R"({"month": 4, "day": 31})") == Faults{"bad_date /enrolment/windows/0/from"});
  CHECK(window(R"({"month": 13, "day": 1})").front() == "out_of_range /enrolment/windows/0/from/month");
}

TEST_CASE("a vocabulary may hold any of its parts") {
  constexpr std::string_view named = R"([{"id": "moon", "name": {"zh": "月", "en": "Moon"}}])";
  CHECK(policy_faults(R"({"vocabulary": {"identities": )" + std::string{named} + "}}").empty());
  CHECK(policy_faults(R"({"vocabulary": {"localities": )" + std::string{named} + "}}").empty());
  CHECK(policy_faults(R"({"vocabulary": {"identities": [{"name": {"zh": "月", "en": "Moon"}}]}})") ==
        Faults{"missing_field /vocabulary/identities/0/id"});
}

TEST_CASE("what belongs to a region needs one") {
  constexpr std::string_view document =
      R"({"number": "测〔2024〕1号", "title": {"zh": "测", "en": "Test"}, "issued_on": "2024-01-01"})";
  CHECK(policy_faults(R"({"documents": [)" + std::string{document} + "]}").empty());
  CHECK(policy_faults(R"({"documents": [)" + std::string{document} + R"(], "eligibility": []})") ==
        Faults{"missing_field /region", "missing_field /name", "missing_field /checked_on"});
}

}  // namespace mingbai
