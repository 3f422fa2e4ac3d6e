#include "mingbai/figure.hpp"

#include <doctest/doctest.h>

namespace mingbai {

TEST_CASE("what a figure guarantees of an amount") {
  const std::int64_t open = unbounded.fen;
  CHECK(bounds_of(FigureState::exact, 500, Unit::fen) == Bounds{500, 500});
  CHECK(bounds_of(FigureState::at_least, 500, Unit::fen) == Bounds{500, open});
  CHECK(bounds_of(FigureState::at_most, 500, Unit::fen) == Bounds{0, 500});
  CHECK(bounds_of(FigureState::unlimited, 0, Unit::fen) == Bounds{open, open});
}

TEST_CASE("a share is never more than the whole") {
  CHECK(bounds_of(FigureState::at_least, 5'000, Unit::ten_thousandths) == Bounds{5'000, 10'000});
  CHECK(bounds_of(FigureState::at_most, 5'000, Unit::ten_thousandths) == Bounds{0, 5'000});
  CHECK(bounds_of(FigureState::not_stated, 0, Unit::ten_thousandths) == Bounds{0, 10'000});
}

TEST_CASE("a target and what is not stated guarantee nothing, and none of them is zero") {
  for (const FigureState state :
       {FigureState::about, FigureState::delegated, FigureState::not_stated, FigureState::text_lost}) {
    CHECK_FALSE(states_figure(state));
    CHECK(bounds_of(state, 7'000, Unit::fen) == open_bounds(Unit::fen));
    CHECK(bounds_of(state, 30, Unit::days) == open_bounds(Unit::days));
  }
}

TEST_CASE("figures that bound") {
  for (const FigureState state :
       {FigureState::exact, FigureState::at_least, FigureState::at_most, FigureState::unlimited}) {
    CHECK(states_figure(state));
  }
}

TEST_CASE("bounds become ranges of their unit") {
  CHECK(money_range({100, 200}) == Range{Money{100}, Money{200}});
  CHECK(money_range(open_bounds(Unit::fen)) == anything);
  CHECK(rate_range(open_bounds(Unit::ten_thousandths)) == any_rate);
}

}  // namespace mingbai
