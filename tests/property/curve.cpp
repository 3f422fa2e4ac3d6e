#include "mingbai/wire.hpp"
#include "situations.hpp"

#include <doctest/doctest.h>
#include <algorithm>
#include <array>
#include <cstdlib>
#include <variant>

namespace mingbai::property {

namespace {

/// The amounts of which a curve is drawn.
constexpr std::size_t lines = 6;
using Values = std::array<std::optional<std::int64_t>, lines>;

Values values_of(const Amount& fund, const Amount& person) {
  const auto fen = [](std::optional<Money> money) { return money ? std::optional{money->fen} : std::nullopt; };
  return {fund.range.low.fen,    fund.range.high.fen,  person.range.low.fen,
          person.range.high.fen, fen(figure_of(fund)), fen(figure_of(person))};
}
Values values_of(const CurvePoint& point) { return values_of(point.fund, point.person); }

std::string text_of(const Values& values) {
  std::string text;
  for (const auto& value : values) text += (value ? std::to_string(*value) : "?") + std::string{" "};
  return text;
}

/// What an estimate says of a bill at another cost in policy.
Values estimated(const Situation& situation, std::size_t item, Money in_policy) {
  Situation at = situation;
  Cost& cost = at.care[item].cost;
  const Range out_of_policy = cost.out_of_policy.is_exact() ? cost.out_of_policy : nothing;
  cost = {exactly(in_policy), out_of_policy, exactly(in_policy) + out_of_policy, cost.out_of_policy_assumed, true};
  const Answered answered(at);
  return values_of(answered.estimate.care[item].fund, answered.estimate.care[item].person);
}

/// Whether a value lies within a fen of the straight line between two points.
bool is_on_line(const CurvePoint& from, const CurvePoint& to, Money cost, std::size_t line, std::int64_t value) {
  const auto first = values_of(from)[line];
  const auto last = values_of(to)[line];
  if (!first || !last) return true;
  if (*last == unbounded.fen || value == unbounded.fen) return *first == *last && *last == value;
  const std::int64_t run = to.cost.fen - from.cost.fen;
  const std::int64_t rise = (*last - *first) * (cost.fen - from.cost.fen);
  return std::abs((value - *first) * run - rise) <= run;
}

bool is_bend(const CurvePoint& before, const CurvePoint& point, const CurvePoint& after) {
  const Values values = values_of(point);
  for (std::size_t line = 0; line < lines; ++line) {
    // One figure is told from here on, or up to here.
    const bool is_told = values_of(before)[line].has_value() && values_of(after)[line].has_value();
    if (!values[line] || !is_told || !is_on_line(before, after, point.cost, line, *values[line])) return true;
  }
  return false;
}

/// So far from its neighbours a bend shows, although amounts are whole fen.
constexpr Money far{1'000};

}  // namespace

TEST_CASE("a curve is what estimates at every cost say, and has points where it bends only") {
  CHECK(holds("curves agree with estimates", [] {
    const Json document = situation({.least_bills = 1, .most_bills = 2, .open_diseases = false});
    const Situation given = situation_of(document);
    const std::size_t item = std::get<std::size_t>(wire::bill_of_curve(given));
    const Money to{any_of<std::int64_t>({100'000, 1'000'000, 2'000, 1})};
    const std::vector<CurvePoint> points = curve(rulebook(), given, item, to);
    const auto told = [&](Money cost, const std::string& text) {
      return document.dump() + "\nbill " + std::to_string(item) + " at " + yuan(cost) + ": " + text;
    };
    require(points.front().cost == Money{0} && points.back().cost == to, [&] { return told(to, "not from 0 to it"); });
    for (std::size_t i = 0; i < points.size(); ++i) {
      const Values there = estimated(given, item, points[i].cost);
      require(there == values_of(points[i]),
              [&] { return told(points[i].cost, text_of(values_of(points[i])) + "but estimated " + text_of(there)); });
      if (i == 0) continue;
      const CurvePoint& from = points[i - 1];
      require(from.cost < points[i].cost, [&] { return told(points[i].cost, "does not ascend"); });
      const Money middle{(from.cost.fen + points[i].cost.fen) / 2};
      for (const Money cost : {from.cost + Money{1}, middle, points[i].cost - Money{1}}) {
        if (cost <= from.cost || points[i].cost <= cost) continue;
        const Values values = estimated(given, item, cost);
        for (std::size_t line = 0; line < lines; ++line) {
          require(!values[line] || is_on_line(from, points[i], cost, line, *values[line]), [&] {
            return told(cost, "estimated " + text_of(values) + "between " + text_of(values_of(from)) + "at " +
                                  yuan(from.cost) + " and " + text_of(values_of(points[i])) + "at " +
                                  yuan(points[i].cost));
          });
        }
      }
      const bool is_judged =
          i >= 2 && points[i - 1].cost - points[i - 2].cost >= far && points[i].cost - points[i - 1].cost >= far;
      require(!is_judged || is_bend(points[i - 2], points[i - 1], points[i]),
              [&] { return told(points[i - 1].cost, "nothing bends"); });
    }
  }));
}

}  // namespace mingbai::property
