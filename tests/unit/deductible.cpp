#include "reckon/mechanisms/deductible.hpp"

#include "mechanism_columns.hpp"

#include <doctest/doctest.h>

namespace mingbai {

namespace {

/// A bill that begins or shares the only deductible.
ColumnBill sharing(Range in_policy, Range deductible) {
  return {.in_policy = in_policy, .figures = {of_amount(deductible)}, .deductible = 0};
}

const ReadAs carried_over = unused_part_read(UnusedPart::carried_over);
const ReadAs dropped = unused_part_read(UnusedPart::dropped);

}  // namespace

TEST_CASE("a deductible is taken off a bill") {
  MechanismColumns of({sharing(fen(120), fen(50))}, {nothing});
  CHECK_FALSE(take_deductible(of.batch(), 0, of.columns()));
  CHECK(of.left(0) == fen(50));
  CHECK(of.payable(0) == fen(70));
  CHECK(of.paid(0) == fen(50));
}

TEST_CASE("the fund pays no more than what is left payable after a deductible") {
  MechanismColumns of({sharing(fen(120), fen(50))}, {nothing});
  take_deductible(of.batch(), 0, of.columns());
  CHECK(of.fund(0) == from_to(0, 70));
  CHECK(of.person(0) == no_range);

  MechanismColumns paid({sharing(fen(120), fen(50)), sharing(fen(120), fen(50))}, {nothing});
  paid.columns().fund[0] = fen(90);
  paid.columns().fund[1] = fen(90);
  take_deductible(paid.batch(), 0, paid.columns());
  CHECK(paid.fund(0) == fen(70));
  CHECK(paid.fund(1) == fen(90));
}

TEST_CASE("a bill smaller than the deductible leaves the rest of it") {
  MechanismColumns of({sharing(fen(30), fen(50)), sharing(fen(100), fen(50))}, {nothing});
  CHECK_FALSE(take_deductible(of.batch(), 0, of.columns()));
  CHECK(of.payable(0) == nothing);
  CHECK(of.fund(0) == nothing);
  CHECK(of.left(1) == fen(20));
  CHECK(of.payable(1) == fen(80));
  CHECK(of.paid(0) == fen(50));
}

TEST_CASE("a bill of exactly the deductible leaves nothing of both") {
  MechanismColumns of({sharing(fen(50), fen(50)), sharing(fen(100), fen(50))}, {nothing}, carried_over);
  CHECK_FALSE(take_deductible(of.batch(), 0, of.columns()));
  CHECK(of.payable(0) == nothing);
  CHECK(of.left(1) == nothing);
  CHECK(of.payable(1) == fen(100));
}

TEST_CASE("an open deductible may take all or nothing") {
  MechanismColumns of({sharing(fen(120), anything)}, {nothing});
  take_deductible(of.batch(), 0, of.columns());
  CHECK(of.left(0) == anything);
  CHECK(of.payable(0) == from_to(0, 120));
  CHECK(of.paid(0) == from_to(0, 120));
}

TEST_CASE("an open bill leaves the deductible open") {
  MechanismColumns of({sharing(from_to(0, 120), fen(50)), sharing(fen(100), fen(50))}, {nothing});
  take_deductible(of.batch(), 0, of.columns());
  CHECK(of.payable(0) == from_to(0, 70));
  CHECK(of.left(1) == from_to(0, 50));
  CHECK(of.payable(1) == from_to(50, 100));
}

TEST_CASE("three bills bear a deductible between them") {
  MechanismColumns of({sharing(fen(200), fen(500)), sharing(fen(100), fen(500)), sharing(fen(900), fen(500))},
                      {nothing});
  take_deductible(of.batch(), 0, of.columns());
  CHECK(of.left(0) == fen(500));
  CHECK(of.left(1) == fen(300));
  CHECK(of.left(2) == fen(200));
  CHECK(of.payable(0) == nothing);
  CHECK(of.payable(1) == nothing);
  CHECK(of.payable(2) == fen(700));
  CHECK(of.paid(0) == fen(500));
}

TEST_CASE("each bill that shares a deductible bears it up to its own amount") {
  MechanismColumns of({sharing(fen(300), fen(300)), sharing(fen(600), fen(500)), sharing(fen(600), fen(400))},
                      {nothing});
  take_deductible(of.batch(), 0, of.columns());
  CHECK(of.left(1) == fen(200));
  CHECK(of.payable(1) == fen(400));
  CHECK(of.left(2) == nothing);
  CHECK(of.payable(2) == fen(600));
  CHECK(of.paid(0) == fen(500));
}

TEST_CASE("bills of other deductibles in between use up nothing of one") {
  std::vector<ColumnBill> bills{sharing(fen(200), fen(500)), sharing(fen(400), fen(300)), sharing(fen(900), fen(500))};
  bills[1].deductible = 1;
  MechanismColumns of(bills, {nothing, nothing});
  take_deductible(of.batch(), 0, of.columns());
  CHECK(of.payable(1) == fen(100));
  CHECK(of.payable(2) == fen(600));
  CHECK(of.paid(0) == fen(500));
  CHECK(of.paid(1) == fen(300));
}

TEST_CASE("what was paid of a deductible before the first bill counts") {
  MechanismColumns of({sharing(fen(400), fen(500))}, {fen(200)});
  take_deductible(of.batch(), 0, of.columns());
  CHECK(of.left(0) == fen(300));
  CHECK(of.payable(0) == fen(100));
  CHECK(of.paid(0) == fen(500));

  MechanismColumns open({sharing(fen(400), fen(500))}, {from_to(200, 450)});
  take_deductible(open.batch(), 0, open.columns());
  CHECK(open.left(0) == from_to(50, 300));
  CHECK(open.payable(0) == from_to(100, 350));
}

TEST_CASE("more paid before than the deductible leaves nothing of it") {
  MechanismColumns of({sharing(fen(400), fen(500))}, {fen(600)});
  take_deductible(of.batch(), 0, of.columns());
  CHECK(of.left(0) == nothing);
  CHECK(of.payable(0) == fen(400));
  CHECK(of.paid(0) == fen(600));
}

TEST_CASE("an unused part is carried over to the next bill") {
  MechanismColumns of({sharing(fen(30), fen(50)), sharing(fen(100), fen(50))}, {nothing}, carried_over);
  CHECK(take_deductible(of.batch(), 0, of.columns()));
  CHECK(of.payable(1) == fen(80));
}

TEST_CASE("an unused part is dropped") {
  MechanismColumns of({sharing(fen(30), fen(50)), sharing(fen(100), fen(50)), sharing(fen(10), fen(50))}, {nothing},
                      dropped);
  CHECK(take_deductible(of.batch(), 0, of.columns()));
  CHECK(of.payable(0) == nothing);
  CHECK(of.left(1) == nothing);
  CHECK(of.payable(1) == fen(100));
  CHECK(of.payable(2) == fen(10));
  CHECK(of.paid(0) == fen(30));
}

TEST_CASE("the first bill bears a deductible of which unused parts are dropped") {
  MechanismColumns of({sharing(fen(80), fen(50))}, {nothing}, dropped);
  CHECK_FALSE(take_deductible(of.batch(), 0, of.columns()));
  CHECK(of.left(0) == fen(50));
  CHECK(of.payable(0) == fen(30));
}

TEST_CASE("what becomes of an unused part does not matter where there is none") {
  for (const ReadAs& read : {carried_over, dropped}) {
    MechanismColumns of({sharing(fen(80), fen(50)), sharing(fen(100), fen(50))}, {nothing}, read);
    CHECK_FALSE(take_deductible(of.batch(), 0, of.columns()));
    CHECK(of.payable(1) == fen(100));
  }
}

TEST_CASE("what becomes of an unused part matters where there may be one") {
  for (const ReadAs& read : {carried_over, dropped}) {
    MechanismColumns of({sharing(from_to(40, 80), fen(50)), sharing(fen(100), fen(50))}, {nothing}, read);
    CHECK(take_deductible(of.batch(), 0, of.columns()));
  }
}

TEST_CASE("what the text says of an unused part is no question") {
  const ReadAs stated = unused_part_read(UnusedPart::dropped, false);
  MechanismColumns of({sharing(fen(30), fen(50)), sharing(fen(100), fen(50))}, {nothing}, stated);
  CHECK_FALSE(take_deductible(of.batch(), 0, of.columns()));
  CHECK(of.payable(1) == fen(100));
}

TEST_CASE("a deductible that others may have used up takes all of it or nothing") {
  MechanismColumns of({{.in_policy = fen(120), .figures = {of_amount(fen(50))}},
                       {.in_policy = fen(120), .figures = {of_amount(from_to(20, 60))}},
                       {.in_policy = fen(120), .figures = {of_amount(nothing)}}},
                      {}, carried_over);
  CHECK_FALSE(take_deductible(of.batch(), 0, of.columns()));
  CHECK(of.left(0) == from_to(0, 50));
  CHECK(of.payable(0) == from_to(70, 120));
  CHECK(of.payable(1) == from_to(60, 120));
  CHECK(of.left(2) == nothing);
  CHECK(of.payable(2) == fen(120));
}

TEST_CASE("a bill that may be uncovered leaves it open what was paid of the deductible") {
  ColumnBill first = sharing(fen(30), fen(50));
  first.may_be_uncovered = true;
  MechanismColumns of({first, sharing(fen(100), fen(50))}, {nothing}, carried_over);
  CHECK(take_deductible(of.batch(), 0, of.columns()));
  CHECK(of.left(0) == fen(50));
  CHECK(of.payable(0) == nothing);
  CHECK(of.left(1) == from_to(20, 50));
  CHECK(of.payable(1) == from_to(50, 80));
}

TEST_CASE("a bill that may be uncovered and could use up a deductible leaves the next all of it or nothing") {
  ColumnBill first = sharing(fen(80), fen(50));
  first.may_be_uncovered = true;
  MechanismColumns of({first, sharing(fen(30), fen(50))}, {nothing}, carried_over);
  CHECK(take_deductible(of.batch(), 0, of.columns()));
  CHECK(of.left(1) == from_to(0, 50));
  CHECK(of.payable(1) == from_to(0, 30));
}

TEST_CASE("a bill that is not paid bears no deductible") {
  ColumnBill refused = sharing(fen(300), fen(50));
  refused.pays = false;
  refused.is_refused = true;
  refused.deductible = Row::shares_nothing;
  MechanismColumns of({refused, sharing(fen(120), fen(50))}, {nothing});
  take_deductible(of.batch(), 0, of.columns());
  CHECK(of.payable(0) == fen(300));
  CHECK(of.fund(0) == nothing);
  CHECK(of.left(0) == no_range);
  CHECK(of.payable(1) == fen(70));
  CHECK(of.paid(0) == fen(50));
}

TEST_CASE("a deductible of a cost without a bound leaves one without a bound") {
  MechanismColumns of({sharing(at_least(120), fen(50)), sharing(at_least(0), fen(50))}, {nothing});
  take_deductible(of.batch(), 0, of.columns());
  CHECK(of.payable(0) == at_least(70));
  CHECK(of.fund(0) == anything);
  CHECK(of.paid(0) == fen(50));
  CHECK(of.payable(1) == anything);
}

}  // namespace mingbai
