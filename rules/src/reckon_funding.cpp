#include "reckon_funding.hpp"

#include "lookup.hpp"

namespace mingbai {

namespace {

/// A part of an amount by a share of it; the part and the rest of a known amount are exact to the fen where the product
/// is, as all that the documents state are.
Range part_of(Range whole_amount, RateRange share) {
  const auto part = [](Money amount, Rate rate) {
    if (amount == unbounded) return rate == Rate{0} ? Money{0} : unbounded;
    return round_half_up(times(amount, rate));
  };
  return {part(whole_amount.low, share.low), part(whole_amount.high, share.high)};
}

void say_split(World& world, FigureId figure, const Found& found, std::string_view from, Range whole_amount,
               std::string_view to, Range part) {
  if (world.trace == nullptr || !world.trace->wants_steps() || !found.states_figure()) return;
  world.trace->step({"split",
                     world.id_of(figure),
                     found.source(),
                     {value::money(from, whole_amount), value::rate("share", rate_range(found.bounds))},
                     {value::money(to, part)}});
}

void say_standard(World& world, FigureId figure, const Found& found, std::string_view name, Range amount) {
  if (world.trace == nullptr || !world.trace->wants_steps() || !found.states_figure()) return;
  world.trace->step({"standard",
                     world.id_of(figure),
                     found.source(),
                     {value::number("benefit_year", world.situation.benefit_year)},
                     {value::money(name, amount)}});
}

std::optional<Range> find_stated(World& world, FigureId figure) {
  const Found found = find(world, figure, {});
  if (found.term == nullptr) return std::nullopt;
  explain(world, figure, found, {});
  return money_range(found.bounds);
}

void widen(std::optional<Range>& amount, std::optional<Range> other) {
  if (!other) return;
  amount = amount ? hull(*amount, *other) : *other;
}

}  // namespace

FundingAmounts reckon_funding(const Task& task, Range standard_contribution) {
  FundingAmounts amounts;
  if (task.trace != nullptr) task.trace->about(task.trace->funding);
  task.in_every_world([&](World& world) {
    const Found fiscal_found = find_and_explain(world, figures::fiscal, {});
    const Range fiscal = money_range(fiscal_found.bounds);
    say_standard(world, figures::fiscal, fiscal_found, "fiscal", fiscal);
    const Found total_found = find(world, figures::total, {});
    Range total = anything;
    if (total_found.states_figure()) {
      explain(world, figures::total, total_found, {});
      total = money_range(total_found.bounds);
      say_standard(world, figures::total, total_found, "total", total);
    } else {
      total = fiscal + standard_contribution;
    }
    const Found central_found = find_and_explain(world, figures::central_share, {});
    const RateRange central_share = rate_range(central_found.bounds);
    const Range central = part_of(fiscal, central_share);
    // What the centre does not pay is the complementary share of the same fiscal amount.
    const Range local = part_of(fiscal, {Rate{whole.ten_thousandths - central_share.high.ten_thousandths},
                                         Rate{whole.ten_thousandths - central_share.low.ten_thousandths}});
    say_split(world, figures::central_share, central_found, "fiscal", fiscal, "central", central);

    const auto local_part = [&](FigureId figure, std::string_view name) {
      const Found found = find_and_explain(world, figure, {});
      const Range part = part_of(local, rate_range(found.bounds));
      say_split(world, figure, found, "local", local, name, part);
      return part;
    };
    amounts.fiscal = hull(amounts.fiscal, fiscal);
    amounts.total = hull(amounts.total, total);
    amounts.central = hull(amounts.central, central);
    amounts.local = hull(amounts.local, local);
    amounts.region = hull(amounts.region, local_part(figures::region_share, "region"));
    amounts.city = hull(amounts.city, local_part(figures::city_share, "city"));
    amounts.county = hull(amounts.county, local_part(figures::county_share, "county"));
    widen(amounts.pool_supplement, find_stated(world, figures::pool_supplement));
    widen(amounts.outpatient_pool, find_stated(world, figures::outpatient_pool));
  });
  return amounts;
}

}  // namespace mingbai
