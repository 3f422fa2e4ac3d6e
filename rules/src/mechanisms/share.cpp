#include "mechanisms/share.hpp"

#include "text/sorting.hpp"

#include <algorithm>
#include <array>

namespace mingbai {

namespace {

Money pay_share(Money payable, std::span<const Bracket> brackets) {
  if (payable == unbounded) {
    const bool pays = std::any_of(brackets.begin(), brackets.end(), [](const Bracket& b) { return b.rate > Rate{0}; });
    return pays ? unbounded : Money{0};
  }
  return round_half_up(share_of(payable, brackets));
}

void say_rounding(World& world, Range payable, std::span<const Bracket> lowest, std::span<const Bracket> highest,
                  Range fund) {
  if (!payable.is_bounded()) return;
  const Product low = share_of(payable.low, lowest);
  const Product high = share_of(payable.high, highest);
  if (low.is_whole_fen() && high.is_whole_fen()) return;
  world.trace->step({"rounding", "", nullptr, {value::product("unrounded", low, high)}, {value::money("fund", fund)}});
}

void say_share(World& world, FigureId figure, const Source* source, Range payable, RateRange rate, Range fund) {
  world.trace->step({"share",
                     world.id_of(figure),
                     source,
                     {value::money("payable", payable), value::rate("share", rate)},
                     {value::money("fund", fund)}});
}

/// The parts of an amount for which no bracket states a rate, at the highest that it may be.
std::vector<Bracket> parts_without_rate(std::vector<Bracket> brackets) {
  sort(brackets, [](const Bracket& a, const Bracket& b) { return a.above < b.above; });
  std::vector<Bracket> gaps;
  Money covered{0};
  for (const Bracket& bracket : brackets) {
    if (covered < bracket.above) gaps.push_back({covered, bracket.above, whole});
    covered = bracket.up_to;
  }
  if (covered < unbounded) gaps.push_back({covered, unbounded, whole});
  return gaps;
}

/// Takes the lowest and the highest shares that are possible of what is payable.
void pay(World& world, const Share& share, const Found& found, std::span<const Bracket> lowest,
         std::span<const Bracket> highest, Payment& payment) {
  const Range payable = payment.payable;
  payment.fund = smaller({pay_share(payable.low, lowest), pay_share(payable.high, highest)}, payable);
  if (payment.curve != nullptr) payment.curve->share(lowest, highest);
  if (world.trace == nullptr || !world.trace->wants_steps() || !found.states_figure()) return;
  say_share(world, share.figure, found.source(), payable, *payment.share, payment.fund);
  say_rounding(world, payable, lowest, highest, payment.fund);
}

/// Pays by brackets of the amount; where the text leaves parts out, it may be anything of them.
void pay_by_parts(World& world, const Share& share, const Applied& applied, Payment& payment) {
  std::vector<Bracket> lowest;
  std::vector<Bracket> highest;
  for (const Term* term : applied.brackets) {
    const Bounds bounds = bounds_of(term->figure.state, term->figure.value, Unit::ten_thousandths);
    lowest.push_back({term->above, term->up_to, Rate{bounds.low}});
    highest.push_back({term->above, term->up_to, Rate{bounds.high}});
    payment.share = payment.share ? hull(*payment.share, rate_range(bounds)) : rate_range(bounds);
  }
  const auto gaps = parts_without_rate(highest);
  if (!gaps.empty()) say(world, ReasonCode::not_stated, world.id_of(share.figure), nullptr);
  highest.insert(highest.end(), gaps.begin(), gaps.end());
  pay(world, share, applied.figure, lowest, highest, payment);
}

}  // namespace

void apply(World& world, const Share& share, const Applied& applied, Payment& payment) {
  if (!applied.brackets.empty()) {
    pay_by_parts(world, share, applied, payment);
    return;
  }
  const RateRange rate = rate_range(applied.figure.bounds);
  payment.share = rate;
  const std::array lowest{Bracket{Money{0}, unbounded, rate.low}};
  const std::array highest{Bracket{Money{0}, unbounded, rate.high}};
  pay(world, share, applied.figure, lowest, highest, payment);
}

}  // namespace mingbai
