#include "mechanisms/share.hpp"

#include <doctest/doctest.h>
#include <array>

namespace mingbai {

namespace {

constexpr std::array<Bracket, 3> brackets{{{Money{0}, Money{100'000}, Rate{5'000}},
                                           {Money{100'000}, Money{500'000}, Rate{6'000}},
                                           {Money{500'000}, unbounded, Rate{7'000}}}};

Money pay(std::int64_t fen) { return round_half_up(share_of(Money{fen}, brackets)); }

}  // namespace

TEST_CASE("each bracket pays its share of the part inside it") {
  CHECK(pay(0) == Money{0});
  CHECK(pay(100'000) == Money{50'000});
  CHECK(pay(200'000) == Money{50'000 + 60'000});
  CHECK(pay(500'000) == Money{50'000 + 240'000});
  CHECK(pay(600'000) == Money{50'000 + 240'000 + 70'000});
}

TEST_CASE("a fen beyond a bracket is paid at the next rate") {
  CHECK(share_of(Money{100'001}, brackets) == times(Money{100'000}, Rate{5'000}) + times(Money{1}, Rate{6'000}));
}

TEST_CASE("the parts are added before the one rounding") {
  constexpr std::array<Bracket, 2> halves{{{Money{0}, Money{1}, Rate{5'000}}, {Money{1}, unbounded, Rate{5'000}}}};
  CHECK(round_half_up(share_of(Money{2}, halves)) == Money{1});
}

TEST_CASE("a single bracket is a plain share") {
  constexpr std::array<Bracket, 1> one{{{Money{0}, unbounded, Rate{4'000}}}};
  CHECK(round_half_up(share_of(largest_amount, one)) == Money{largest_amount.fen / 10 * 4});
}

}  // namespace mingbai
