#include "plan/look_up.hpp"

#include "mingbai/engine.hpp"
#include "plan/kinds.hpp"

#include "support.hpp"

#include <doctest/doctest.h>

namespace mingbai {

namespace {

constexpr std::string_view documents = R"({"documents": [
  {"number": "测〔2023〕1号", "title": {"zh": "测", "en": "Test"}, "issued_on": "2023-12-01", "effective_on": "2024-01-01"},
  {"number": "测〔2024〕2号", "title": {"zh": "测", "en": "Test"}, "issued_on": "2024-02-01"}]})";

std::string share(std::string_view region, std::string_view line, std::string_view document = "测〔2023〕1号") {
  std::string members =
      R"("care": [{"kind": "outpatient", "method": [{"mechanism": "share"}], "figures": {"share": [{)";
  members += line;
  members += R"(, "source": {"document": ")";
  members += document;
  return policy_of(region, members + R"(", "article": "一"}}]}}])");
}

Found find_share(const Rulebook& rulebook, std::string_view region, Date on, std::string_view more = "") {
  Standpoint standpoint(rulebook, R"({"region": ")" + std::string{region} +
                                      R"(", "benefit_year": 2024, "person": {"identities": []})" + std::string{more} +
                                      "}");
  return find(standpoint.world, *rulebook.book().figure_ids.find("outpatient.share"), {on, {}});
}

constexpr Date summer = date(2024, 7, 1);

}  // namespace

TEST_CASE("the nearest region that states a figure wins") {
  const Rulebook rulebook =
      rulebook_of({documents, share("990000", R"("percent": 50)"), share("990100", R"("percent": 60)")});
  CHECK(find_share(rulebook, "990100", summer).bounds == Bounds{6'000, 6'000});
  CHECK(find_share(rulebook, "990000", summer).bounds == Bounds{5'000, 5'000});
}

TEST_CASE("a region that states no figure leaves it to the one above") {
  for (const char* line : {R"("state": "delegated")", R"("state": "not_stated")", R"("state": "text_lost")"}) {
    const Rulebook rulebook = rulebook_of({documents, share("990000", R"("percent": 50)"), share("990100", line)});
    const Found found = find_share(rulebook, "990100", summer);
    CHECK(found.bounds == Bounds{5'000, 5'000});
    CHECK(found.states_figure());
    CHECK(found.policy->region == "990000");
  }
}

TEST_CASE("where nobody states a figure the nearest says why") {
  const Rulebook rulebook =
      rulebook_of({documents, share("990000", R"("state": "text_lost")"), share("990100", R"("state": "delegated")")});
  const Found found = find_share(rulebook, "990100", summer);
  CHECK(found.bounds == open_bounds(Unit::ten_thousandths));
  CHECK_FALSE(found.states_figure());
  CHECK(found.term->figure.state == FigureState::delegated);
}

TEST_CASE("floors and ceilings from above still bind") {
  const Rulebook rulebook = rulebook_of({documents, share("000000", R"("state": "at_most", "percent": 90)"),
                                         share("990000", R"("state": "at_least", "percent": 50)"),
                                         share("990100", R"("state": "at_least", "percent": 40)")});
  const Found found = find_share(rulebook, "990100", summer);
  CHECK(found.bounds == Bounds{5'000, 9'000});
  CHECK(found.bounds_from_above.size() == 2);
}

TEST_CASE("an exact figure from above does not bind where a nearer one is stated") {
  const Rulebook rulebook = rulebook_of(
      {documents, share("990000", R"("percent": 50)"), share("990100", R"("state": "at_most", "percent": 80)")});
  CHECK(find_share(rulebook, "990100", summer).bounds == Bounds{0, 8'000});
}

TEST_CASE("a figure holds from its own day, its document's, or the day of issue") {
  const Rulebook own = rulebook_of({documents, share("990000", R"("percent": 50, "from": "2024-07-01")")});
  CHECK(find_share(own, "990000", date(2024, 6, 30)).is_outside_period);
  CHECK(find_share(own, "990000", date(2024, 7, 1)).states_figure());

  const Rulebook effective = rulebook_of({documents, share("990000", R"("percent": 50)")});
  CHECK(find_share(effective, "990000", date(2023, 12, 31)).is_outside_period);
  CHECK(find_share(effective, "990000", date(2024, 1, 1)).states_figure());

  const Rulebook issued = rulebook_of({documents, share("990000", R"("percent": 50)", "测〔2024〕2号")});
  CHECK(find_share(issued, "990000", date(2024, 1, 31)).is_outside_period);
  CHECK(find_share(issued, "990000", date(2024, 2, 1)).states_figure());
}

TEST_CASE("a document that comes after its figure, or again with another day, tells from when it holds") {
  Rulebook rulebook = rulebook_of({share("990000", R"("percent": 50)"), documents});
  CHECK(find_share(rulebook, "990000", date(2023, 12, 31)).is_outside_period);
  CHECK(find_share(rulebook, "990000", date(2024, 1, 1)).states_figure());

  CHECK(wire::add_policy(rulebook, R"({"documents": [{"number": "测〔2023〕1号", "title": {"zh": "测", "en": "Test"},
    "issued_on": "2023-12-01", "effective_on": "2024-03-01"}]})")
            .empty());
  CHECK(find_share(rulebook, "990000", date(2024, 2, 29)).is_outside_period);
  CHECK(find_share(rulebook, "990000", date(2024, 3, 1)).states_figure());
}

TEST_CASE("a figure holds to its last day") {
  const Rulebook rulebook = rulebook_of({documents, share("990000", R"("percent": 50, "to": "2024-06-30")")});
  CHECK(find_share(rulebook, "990000", date(2024, 6, 30)).states_figure());
  const Found after = find_share(rulebook, "990000", date(2024, 7, 1));
  CHECK(after.is_outside_period);
  CHECK(after.bounds == open_bounds(Unit::ten_thousandths));
}

TEST_CASE("outside the nearest region's period the one above answers") {
  const Rulebook rulebook = rulebook_of(
      {documents, share("990000", R"("percent": 50)"), share("990100", R"("percent": 60, "from": "2024-07-01")")});
  CHECK(find_share(rulebook, "990100", date(2024, 6, 30)).bounds == Bounds{5'000, 5'000});
  CHECK(find_share(rulebook, "990100", date(2024, 7, 1)).bounds == Bounds{6'000, 6'000});
}

TEST_CASE("a known term fills what is open") {
  const Rulebook rulebook = rulebook_of({documents, share("990000", R"("state": "at_least", "percent": 50)")});
  const Found found = find_share(rulebook, "990000", summer, R"(, "known_terms": {"outpatient.share": 0.55})");
  CHECK(found.is_looked_up);
  CHECK(found.bounds == Bounds{5'500, 5'500});
}

TEST_CASE("a known term that breaks a bound is left out") {
  const Rulebook rulebook = rulebook_of({documents, share("000000", R"("state": "at_least", "percent": 50)"),
                                         share("990000", R"("state": "at_most", "percent": 80)")});
  for (const char* term : {"0.4999", "0.8001"}) {
    const Found found =
        find_share(rulebook, "990000", summer, R"(, "known_terms": {"outpatient.share": )" + std::string{term} + "}");
    CHECK_FALSE(found.is_looked_up);
    CHECK(found.contradicted != nullptr);
    CHECK(found.bounds == Bounds{5'000, 8'000});
  }
}

TEST_CASE("a known term that breaks a ceiling names the ceiling, not the floor from above") {
  const Rulebook rulebook = rulebook_of({documents, share("000000", R"("state": "at_least", "percent": 50)"),
                                         share("990000", R"("state": "at_most", "percent": 80)")});
  const Found found = find_share(rulebook, "990000", summer, R"(, "known_terms": {"outpatient.share": 0.9})");
  REQUIRE(found.contradicted != nullptr);
  CHECK(found.contradicted->figure.state == FigureState::at_most);
}

TEST_CASE("a line for later stays is not for the first") {
  const Rulebook rulebook = rulebook_of({documents, policy_of("990000", R"("care": [{"kind": "inpatient",
    "method": [{"mechanism": "deductible", "basis": "per_visit", "unused_part": "carried_over"}],
    "figures": {"deductible": [
      {"admission": 2, "yuan": 200, "source": {"document": "测〔2023〕1号", "article": "一"}},
      {"yuan": 400, "source": {"document": "测〔2023〕1号", "article": "一"}}
    ]}}])")});
  Standpoint standpoint(rulebook, R"({"region": "990000", "benefit_year": 2024, "person": {"identities": []}})");
  const FigureId deductible = *rulebook.book().figure_ids.find("inpatient.deductible");
  const auto found = [&](StayOrder order) {
    CaseKey care;
    care.set(CaseKey::admission, std::optional(order));
    return find(standpoint.world, deductible, {summer, care}).bounds;
  };
  CHECK(found(StayOrder::first) == Bounds{40'000, 40'000});
  CHECK(found(StayOrder::later) == Bounds{20'000, 20'000});
  CHECK(KindPlan(standpoint.chain, CareKind::inpatient).sharing.by_order);
  CHECK_FALSE(KindPlan(standpoint.chain, CareKind::outpatient).sharing.by_order);
}

TEST_CASE("a difference tells which stay it is about") {
  const Rulebook rulebook = rulebook_of({documents, policy_of("990000", R"("care": [{"kind": "inpatient",
    "method": [{"mechanism": "deductible", "basis": "per_visit", "unused_part": "carried_over"}],
    "figures": {"deductible": [
      {"admission": 2, "yuan": 200, "from": "2025-01-01", "source": {"document": "测〔2023〕1号", "article": "一"}},
      {"yuan": 400, "source": {"document": "测〔2023〕1号", "article": "一"}}
    ]}}])")});
  const std::vector<Change> changes = diff(rulebook, "990000", 2024, 2025);
  REQUIRE(changes.size() == 1);
  CHECK(changes[0].conditions.admission == StayOrder::later);
  CHECK(wire::to_text(changes, rulebook).find(R"("admission":2)") != std::string::npos);
}

}  // namespace mingbai
