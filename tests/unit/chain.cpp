#include "support.hpp"

#include <doctest/doctest.h>

namespace mingbai {

namespace {

std::vector<std::string> codes(const Rulebook& rulebook, std::string_view region) {
  std::vector<std::string> codes;
  for (const Policy* policy : rulebook.book().chain(region)) codes.push_back(policy->region);
  return codes;
}

std::string region(std::string_view code) { return policy_of(code, R"("eligibility": [])"); }

using Codes = std::vector<std::string>;

}  // namespace

TEST_CASE("a district stands under its city, its province and the nation") {
  const Rulebook rulebook = rulebook_of({region("990101"), region("000000"), region("990000"), region("990100")});
  CHECK(codes(rulebook, "990101") == Codes{"990101", "990100", "990000", "000000"});
  CHECK(codes(rulebook, "990100") == Codes{"990100", "990000", "000000"});
  CHECK(codes(rulebook, "990000") == Codes{"990000", "000000"});
  CHECK(codes(rulebook, "000000") == Codes{"000000"});
}

TEST_CASE("levels without a policy are passed over") {
  const Rulebook rulebook = rulebook_of({region("990101"), region("000000")});
  CHECK(codes(rulebook, "990101") == Codes{"990101", "000000"});
}

TEST_CASE("neighbours and regions without a policy are not answered for") {
  const Rulebook rulebook = rulebook_of({region("990101"), region("990200"), region("980000")});
  CHECK(codes(rulebook, "990101") == Codes{"990101"});
  CHECK(codes(rulebook, "990102").empty());
  CHECK(codes(rulebook, "").empty());
  CHECK(codes(rulebook, "99").empty());
}

TEST_CASE("a later policy of a region replaces the earlier one") {
  Rulebook rulebook = rulebook_of({region("990000")});
  CHECK(rulebook.book().policies.at("990000")->windows.empty());
  CHECK(wire::add_policy(rulebook,
                         policy_of("990000", R"("enrolment": {"windows": [{"period": "after", "cover": "benefit_year",
      "source": {"document": "测〔2024〕1号", "article": "一"}}]})"))
            .empty());
  CHECK(rulebook.book().policies.size() == 1);
  CHECK(rulebook.book().policies.at("990000")->windows.size() == 1);
}

}  // namespace mingbai
