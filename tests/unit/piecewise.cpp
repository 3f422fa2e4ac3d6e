#include "other/piecewise.hpp"

#include <doctest/doctest.h>
#include <string>

namespace mingbai {

namespace {

constexpr std::int64_t one = whole.ten_thousandths;

std::string bends(const Piecewise& amount) {
  std::string written;
  for (const Piecewise::Piece& piece : amount.pieces()) {
    written += std::to_string(piece.from.numerator) + "/" + std::to_string(piece.from.denominator) + " " +
               std::string{piece.why} + ", ";
  }
  return written;
}

}  // namespace

TEST_CASE("the larger of two lines bends where they cross") {
  const Piecewise rest = Piecewise::cost() - Piecewise::constant(Money{5'000});
  const Piecewise payable = larger(rest, Piecewise::constant(Money{0}), "deductible");
  REQUIRE(payable.pieces().size() == 2);
  CHECK(payable.pieces()[0].line == Line{0, 0});
  CHECK(payable.pieces()[1].from == Crossing{5'000, 1});
  CHECK(payable.pieces()[1].line == Line{one, -5'000 * one});
  CHECK(payable.pieces()[1].why == "deductible");
}

TEST_CASE("a share under a cap bends at a fraction of a fen") {
  const Piecewise share = Piecewise::cost().times(Rate{5'500});
  const Piecewise capped = smaller(share, Piecewise::constant(Money{100}), "cap");
  REQUIRE(capped.pieces().size() == 2);
  CHECK(capped.pieces()[1].from == Crossing{1'000'000, 5'500});
  CHECK(capped.pieces()[1].line == Line{0, 100 * one});
}

TEST_CASE("two that do not cross keep the bends of the one that is chosen") {
  const Piecewise low = smaller(Piecewise::cost(), Piecewise::constant(Money{100}), "cap");
  const Piecewise high = Piecewise::cost() + Piecewise::constant(Money{1});
  CHECK(bends(smaller(low, high, "alternative")) == bends(low));
  CHECK(bends(larger(low, high, "alternative")) == bends(high));
}

TEST_CASE("equal amounts have one piece") {
  const Piecewise twice = Piecewise::cost().times(Rate{5'000}) + Piecewise::cost().times(Rate{5'000});
  CHECK(twice.pieces().size() == 1);
  CHECK(smaller(twice, Piecewise::cost(), "cap").pieces().size() == 1);
}

TEST_CASE("an amount beyond every curve never bends it") {
  CHECK(smaller(Piecewise::cost(), Piecewise::constant(largest_amount), "cap").pieces().size() == 2);
  CHECK(Piecewise::constant(largest_curve_cost + largest_curve_cost).pieces()[0].line ==
        Piecewise::constant(largest_amount).pieces()[0].line);
}

}  // namespace mingbai
