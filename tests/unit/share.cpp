#include "reckon/mechanisms/share.hpp"

#include "mechanism_columns.hpp"

#include <doctest/doctest.h>
#include <array>

namespace mingbai {

namespace {

constexpr std::array<Bracket, 3> brackets{{{Money{0}, Money{100'000}, Rate{5'000}},
                                           {Money{100'000}, Money{500'000}, Rate{6'000}},
                                           {Money{500'000}, unbounded, Rate{7'000}}}};

Figures of_parts(std::span<const Bracket> lowest, std::span<const Bracket> highest) {
  return {.lowest = lowest, .highest = highest, .is_stated = true};
}

Range fund_of(Range payable, const Figures& figures) {
  MechanismColumns of({{.in_policy = payable, .figures = {figures}}});
  pay_share(of.batch(), 0, of.columns());
  CHECK(of.payable(0) == payable);
  CHECK(of.person(0) == no_range);
  return of.fund(0);
}

Range fund_of(std::int64_t payable, std::span<const Bracket> parts) {
  return fund_of(fen(payable), of_parts(parts, parts));
}

}  // namespace

TEST_CASE("the fund pays its share of what is payable") {
  CHECK(fund_of(fen(20'000), of_share(rate(5'500))) == fen(11'000));
  CHECK(fund_of(fen(0), of_share(rate(5'500))) == nothing);
  CHECK(fund_of(fen(20'000), of_share(rate(0))) == nothing);
  CHECK(fund_of(fen(20'000), of_share(rate(10'000))) == fen(20'000));
  CHECK(fund_of(exactly(largest_amount), of_share(rate(4'000))) == fen(largest_amount.fen / 10 * 4));
}

TEST_CASE("a share is of what is payable, not of all that is in policy") {
  MechanismColumns of({{.in_policy = fen(900), .figures = {of_share(rate(5'000))}}});
  of.columns().payable[0] = fen(400);
  pay_share(of.batch(), 0, of.columns());
  CHECK(of.fund(0) == fen(200));
}

TEST_CASE("a share is rounded to the fen, half up") {
  CHECK(fund_of(fen(1), of_share(rate(5'000))) == fen(1));
  CHECK(fund_of(fen(1), of_share(rate(4'999))) == nothing);
  CHECK(fund_of(fen(3), of_share(rate(5'000))) == fen(2));
  CHECK(fund_of(from_to(1, 3), of_share(rates(4'999, 5'000))) == from_to(0, 2));
}

TEST_CASE("an open rate and an open amount give the lowest of the low and the highest of the high") {
  CHECK(fund_of(fen(1'000), of_share(rates(4'000, 6'000))) == from_to(400, 600));
  CHECK(fund_of(from_to(1'000, 2'000), of_share(rate(5'000))) == from_to(500, 1'000));
  CHECK(fund_of(from_to(1'000, 2'000), of_share(rates(4'000, 6'000))) == from_to(400, 1'200));
  CHECK(fund_of(fen(1'000), of_share(any_rate)) == from_to(0, 1'000));
}

TEST_CASE("a share of an amount without a bound has none, unless the rate is nothing") {
  CHECK(fund_of(at_least(100), of_share(rate(6'000))) == at_least(60));
  CHECK(fund_of(at_least(100), of_share(rates(0, 6'000))) == anything);
  CHECK(fund_of(at_least(100), of_share(rate(0))) == nothing);
  CHECK(fund_of(at_least(200'000), of_parts(brackets, brackets)) == at_least(50'000 + 60'000));
}

TEST_CASE("each bracket pays its share of the part inside it") {
  CHECK(fund_of(0, brackets) == nothing);
  CHECK(fund_of(60'000, brackets) == fen(30'000));
  CHECK(fund_of(100'000, brackets) == fen(50'000));
  CHECK(fund_of(200'000, brackets) == fen(50'000 + 60'000));
  CHECK(fund_of(500'000, brackets) == fen(50'000 + 240'000));
  CHECK(fund_of(600'000, brackets) == fen(50'000 + 240'000 + 70'000));
}

TEST_CASE("a fen beyond a bracket is paid at the next rate") {
  CHECK(share_of(Money{100'001}, brackets) == times(Money{100'000}, Rate{5'000}) + times(Money{1}, Rate{6'000}));
  CHECK(fund_of(100'001, brackets) == fen(50'001));
}

TEST_CASE("the parts are added before the one rounding, half up") {
  constexpr std::array<Bracket, 2> halves{{{Money{0}, Money{1}, Rate{5'000}}, {Money{1}, unbounded, Rate{5'000}}}};
  CHECK(fund_of(1, halves) == fen(1));
  CHECK(fund_of(2, halves) == fen(1));
  CHECK(fund_of(3, halves) == fen(2));
  constexpr std::array<Bracket, 2> quarters{{{Money{0}, Money{1}, Rate{2'500}}, {Money{1}, unbounded, Rate{2'400}}}};
  CHECK(fund_of(2, quarters) == nothing);
  CHECK(fund_of(3, quarters) == fen(1));
}

TEST_CASE("the order of brackets does not matter") {
  constexpr std::array<Bracket, 3> reversed{brackets[2], brackets[1], brackets[0]};
  CHECK(fund_of(600'000, reversed) == fen(50'000 + 240'000 + 70'000));
}

TEST_CASE("a single bracket is a plain share") {
  constexpr std::array<Bracket, 1> one{{{Money{0}, unbounded, Rate{4'000}}}};
  CHECK(fund_of(largest_amount.fen, one) == fen(largest_amount.fen / 10 * 4));
}

TEST_CASE("brackets at open rates pay between their lowest and their highest rates") {
  constexpr std::array<Bracket, 2> lowest{{{Money{0}, Money{1'000}, Rate{5'000}}, {Money{1'000}, unbounded, Rate{0}}}};
  constexpr std::array<Bracket, 2> highest{
      {{Money{0}, Money{1'000}, Rate{6'000}}, {Money{1'000}, unbounded, Rate{8'000}}}};
  CHECK(fund_of(fen(3'000), of_parts(lowest, highest)) == from_to(500, 600 + 1'600));
  CHECK(fund_of(from_to(400, 3'000), of_parts(lowest, highest)) == from_to(200, 600 + 1'600));
}

TEST_CASE("of a part without a rate the fund pays anything") {
  constexpr std::array<Bracket, 1> lowest{{{Money{1'000}, Money{2'000}, Rate{5'000}}}};
  constexpr std::array<Bracket, 3> highest{
      {{Money{1'000}, Money{2'000}, Rate{5'000}}, {Money{0}, Money{1'000}, whole}, {Money{2'000}, unbounded, whole}}};
  CHECK(fund_of(fen(800), of_parts(lowest, highest)) == from_to(0, 800));
  CHECK(fund_of(fen(1'400), of_parts(lowest, highest)) == from_to(200, 1'200));
  CHECK(fund_of(fen(2'300), of_parts(lowest, highest)) == from_to(500, 1'800));
}

TEST_CASE("the fund pays no share of a bill that is not paid") {
  MechanismColumns of({{.in_policy = fen(800), .pays = false},
                       {.in_policy = fen(900), .pays = false, .is_refused = true},
                       {.in_policy = fen(1'000), .figures = {of_share(rate(7'000))}}});
  pay_share(of.batch(), 0, of.columns());
  CHECK(of.fund(0) == from_to(0, 800));
  CHECK(of.fund(1) == nothing);
  CHECK(of.fund(2) == fen(700));
}

}  // namespace mingbai
