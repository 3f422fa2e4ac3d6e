#include "reckon/mechanisms/visit_cap.hpp"

#include "mechanism_columns.hpp"

#include <doctest/doctest.h>

namespace mingbai {

namespace {

Range held_under(Range payment, const Figures& cap) {
  MechanismColumns of({{.in_policy = fen(5'000), .figures = {cap}}});
  of.columns().fund[0] = payment;
  hold_under_visit_cap(of.batch(), 0, of.columns());
  CHECK(of.payable(0) == fen(5'000));
  return of.fund(0);
}

}  // namespace

TEST_CASE("a cap holds a payment back") {
  CHECK(held_under(fen(500), of_amount(fen(600))) == fen(500));
  CHECK(held_under(fen(600), of_amount(fen(600))) == fen(600));
  CHECK(held_under(fen(700), of_amount(fen(600))) == fen(600));
  CHECK(held_under(from_to(500, 700), of_amount(fen(600))) == from_to(500, 600));
  CHECK(held_under(at_least(700), of_amount(fen(600))) == fen(600));
}

TEST_CASE("a cap with a floor only guarantees the floor") {
  CHECK(held_under(from_to(1'500, 3'000), of_amount(at_least(500))) == from_to(500, 3'000));
  CHECK(held_under(fen(300), of_amount(at_least(500))) == fen(300));
}

TEST_CASE("an open cap holds back as much as it may") {
  CHECK(held_under(fen(700), of_amount(from_to(400, 600))) == from_to(400, 600));
  CHECK(held_under(from_to(500, 900), of_amount(from_to(400, 1'000))) == from_to(400, 900));
}

TEST_CASE("no limit holds nothing back") { CHECK(held_under(fen(700), of_amount(exactly(unbounded))) == fen(700)); }

TEST_CASE("a cap that is not stated is taken to hold nothing back") {
  CHECK(held_under(fen(700), not_stated()) == fen(700));
  CHECK(held_under(from_to(500, 700), not_stated(fen(600))) == from_to(500, 700));
}

TEST_CASE("each bill is held under its own cap, and one that is not paid under none") {
  MechanismColumns of({{.in_policy = fen(900), .figures = {of_amount(fen(600))}},
                       {.in_policy = fen(900), .figures = {of_amount(fen(200))}, .pays = false},
                       {.in_policy = fen(900), .figures = {of_amount(fen(400))}}});
  hold_under_visit_cap(of.batch(), 0, of.columns());
  CHECK(of.fund(0) == from_to(0, 600));
  CHECK(of.fund(1) == from_to(0, 900));
  CHECK(of.fund(2) == from_to(0, 400));
}

TEST_CASE("two bills go through one op after the other") {
  const KindPlan kind = plan_of({Op::Kind::deductible, Op::Kind::share, Op::Kind::visit_cap});
  const std::vector<Figures> figures{of_amount(fen(500)), of_share(rate(6'000)), of_amount(fen(400))};
  MechanismColumns of({{.in_policy = fen(300), .figures = figures, .deductible = 0},
                       {.in_policy = fen(1'200), .figures = figures, .deductible = 0}},
                      {nothing}, unused_part_read(UnusedPart::carried_over));
  std::vector<Kept> kept(figures.size() * 2);
  Columns<Range> columns = of.columns();
  columns.kept = kept;
  CHECK(evaluate(kind, of.batch(), columns) == 1);
  CHECK(kept[1].fund == from_to(0, 1'000));
  CHECK(kept[3].fund == fen(600));
  CHECK(kept[5].fund == fen(400));
  CHECK(kept[5].payable == fen(1'000));
  CHECK(of.fund(0) == nothing);
  CHECK(of.payable(1) == fen(1'000));
  CHECK(of.left(1) == fen(200));
  CHECK(of.paid(0) == fen(500));
}

TEST_CASE("ops work in the order of the method") {
  const KindPlan kind = plan_of({Op::Kind::visit_cap, Op::Kind::share, Op::Kind::deductible});
  const std::vector<Figures> figures{of_amount(fen(400)), of_share(rate(6'000)), of_amount(fen(500))};
  MechanismColumns of({{.in_policy = fen(300), .figures = figures, .deductible = 0},
                       {.in_policy = fen(1'200), .figures = figures, .deductible = 0}},
                      {nothing}, unused_part_read(UnusedPart::carried_over));
  CHECK(evaluate(kind, of.batch(), of.columns()) == 4);
  CHECK(of.fund(0) == nothing);
  CHECK(of.fund(1) == fen(720));
}

TEST_CASE("bills start anew with every evaluation") {
  const KindPlan kind = plan_of({Op::Kind::deductible, Op::Kind::share});
  MechanismColumns of(
      {{.in_policy = fen(900), .figures = {of_amount(fen(500)), of_share(rate(5'000))}, .deductible = 0}}, {fen(100)});
  for (int run = 0; run < 2; ++run) {
    CHECK(evaluate(kind, of.batch(), of.columns()) == 0);
    CHECK(of.fund(0) == fen(250));
    CHECK(of.paid(0) == fen(500));
  }
}

TEST_CASE("of a bill that may be uncovered the fund may pay nothing, of a refused one it does not") {
  const KindPlan kind = plan_of({Op::Kind::share});
  MechanismColumns of({{.in_policy = fen(800), .figures = {of_share(rate(5'000))}, .may_be_uncovered = true},
                       {.in_policy = fen(800), .figures = {of_share(rate(5'000))}},
                       {.in_policy = fen(800), .pays = false, .is_refused = true},
                       {.in_policy = fen(800), .pays = false}});
  evaluate(kind, of.batch(), of.columns());
  CHECK(of.fund(0) == from_to(0, 400));
  CHECK(of.fund(1) == fen(400));
  CHECK(of.fund(2) == nothing);
  CHECK(of.fund(3) == from_to(0, 800));
}

TEST_CASE("the person pays what the fund leaves of a cost, or without a bound what is surely out of policy") {
  Bill bill;
  bill.whole = fen(1'000);
  CHECK(rest_for_person(bill, fen(1'000), from_to(300, 600)) == from_to(400, 700));
  bill.whole = at_least(1'000);
  bill.least_out_of_policy = Money{150};
  CHECK(rest_for_person(bill, at_least(1'000), from_to(300, 600)) == at_least(150));
}

}  // namespace mingbai
