#include "reckon/person/funding.hpp"

#include "plan/look_up.hpp"
#include "reckon/person/split.hpp"

namespace mingbai {

namespace {

void say_standard(World& world, FigureId figure, const Found& found, std::string_view name, Range amount) {
  if (!found.states_figure()) return;
  world.said->step("standard", world.id_of(figure), found.source(),
                   {told::number("benefit_year", world.person.benefit_year)}, {told::money(name, amount)});
}

void say_split(World& world, FigureId figure, const Found& found, std::string_view from, Range whole_amount,
               std::string_view to, Range part) {
  if (!found.states_figure()) return;
  world.said->step("split", world.id_of(figure), found.source(),
                   {told::money(from, whole_amount), told::rate("share", rate_range(found.bounds))},
                   {told::money(to, part)});
}

/// The funding of one combination of readings and answers, for one person and year.
class Funding {
 public:
  explicit Funding(World& world) : world_(world), in_year_{.on = last_day_of(world.person.benefit_year)} {
    amounts_.is_contradicted = false;
  }

  FundingTable::Combination reckon() {
    const Range fiscal = stated(figures::fiscal, "fiscal");
    amounts_.fiscal = fiscal;
    const bool is_total_stated = reckon_total();
    reckon_central_and_local(fiscal);
    const Levels levels = levels_of(world_.chain);
    if (levels.region) amounts_.region = local_part(figures::region, figures::region_share, "region");
    if (levels.city) amounts_.city = local_part(figures::city, figures::city_share, "city");
    if (levels.county) amounts_.county = local_part(figures::county, figures::county_share, "county");
    amounts_.pool_supplement = spoken_of(figures::pool_supplement, "pool_supplement");
    amounts_.outpatient_pool = spoken_of(figures::outpatient_pool, "outpatient_pool");
    return {{}, amounts_, is_total_stated};
  }

 private:
  Found look_up(FigureId figure) {
    Found found = find(world_, figure, in_year_);
    amounts_.is_contradicted = amounts_.is_contradicted || found.contradicted != nullptr;
    return found;
  }

  Range stated(FigureId figure, std::string_view name) {
    const Found found = look_up(figure);
    explain(world_, figure, found, in_year_);
    const Range amount = money_range(found.bounds);
    say_standard(world_, figure, found, name, amount);
    return amount;
  }

  static bool is_printed(const Found& found) {
    return found.is_looked_up || (found.term != nullptr && !found.is_outside_period);
  }

  /// The amount of a figure that a document prints for the year, or leaves open.
  Range printed(FigureId figure, const Found& found, std::string_view name) {
    explain(world_, figure, found, in_year_);
    const Range amount = money_range(found.bounds);
    say_standard(world_, figure, found, name, amount);
    return amount;
  }

  /// A share, where the amount itself is not printed for the year.
  Found share_instead_of(FigureId figure, const Found& amount, FigureId share_figure) {
    Found share = look_up(share_figure);
    const bool only_amounts = share.term == nullptr && !share.is_looked_up && amount.term != nullptr;
    explain(world_, only_amounts ? figure : share_figure, only_amounts ? amount : share, in_year_);
    return share;
  }

  /// An amount of which the documents need not speak: nothing for somebody whom all lines for the year leave out.
  std::optional<Range> spoken_of(FigureId figure, std::string_view name) {
    const Found found = look_up(figure);
    if (found.term != nullptr || found.is_looked_up) return printed(figure, found, name);
    if (is_stated_for_others(world_, figure)) return nothing;
    return std::nullopt;
  }

  /// Whether a document states the whole for the year. One that rests on a contribution which only tells other regions
  /// what to expect is no whole of those that state a subsidy of their own.
  bool reckon_total() {
    const Found found = look_up(figures::total);
    if (!found.states_figure()) return false;
    const bool is_indicative = !found.is_looked_up && !sets_contribution(*found.policy, world_.person.region);
    if (is_indicative && states_own_subsidy(*found.policy)) return false;
    explain(world_, figures::total, found, in_year_);
    amounts_.total = money_range(found.bounds);
    say_standard(world_, figures::total, found, "total", *amounts_.total);
    return true;
  }

  /// Whether a region below the one that states the whole says what the subsidy is, or at least is.
  bool states_own_subsidy(const Policy& of_whole) {
    const Found fiscal = look_up(figures::fiscal);
    return fiscal.states_figure() && (fiscal.is_looked_up || fiscal.policy != &of_whole);
  }

  void reckon_central_and_local(Range fiscal) {
    const Found local = look_up(figures::local);
    if (is_printed(local)) amounts_.local = printed(figures::local, local, "local");
    const Found central = look_up(figures::central);
    if (is_printed(central)) {
      amounts_.central = smaller(printed(figures::central, central, "central"), fiscal);
      if (!amounts_.local) {
        amounts_.local = remainder(fiscal, *amounts_.central);
      } else if (!central.states_figure()) {
        amounts_.central = remainder(fiscal, *amounts_.local);
      }
      return;
    }
    const Found found = share_instead_of(figures::central, central, figures::central_share);
    const RateRange share = rate_range(found.bounds);
    amounts_.central = part_of(fiscal, share);
    // What the centre does not pay is the complementary share of the same fiscal amount.
    if (!amounts_.local) amounts_.local = part_of(fiscal, rest_of(share));
    say_split(world_, figures::central_share, found, "fiscal", fiscal, "central", *amounts_.central);
  }

  Range local_part(FigureId figure, FigureId share_figure, std::string_view name) {
    const Found amount = look_up(figure);
    if (is_printed(amount)) return smaller(printed(figure, amount, name), *amounts_.local);
    const Found found = share_instead_of(figure, amount, share_figure);
    const Range part = part_of(*amounts_.local, rate_range(found.bounds));
    say_split(world_, share_figure, found, "local", *amounts_.local, name, part);
    return found.states_figure() ? rounded(share_figure, found, name, part) : part;
  }

  /// The part as the document that states the share rounds it.
  Range rounded(FigureId share_figure, const Found& found, std::string_view name, Range part) {
    const auto& rounding = found.policy->split_rounding;
    if (!rounding) return part;
    const auto direction = world_.choose_as<RoundingDirection>(rounding->direction);
    const Range whole_yuan = to_whole_yuan(part, direction);
    if (whole_yuan != part) {
      world_.said->step("rounding", world_.id_of(share_figure), found.source(), {told::money("unrounded", part)},
                        {told::money(name, whole_yuan)});
    }
    return whole_yuan;
  }

  static Levels levels_of(const Chain& chain) {
    for (const Policy* policy : chain) {
      if (policy->levels) return *policy->levels;
    }
    return {};
  }

  World& world_;
  /// Figures that are stated by day hold for a year if they do at its end.
  Occasion in_year_;
  FundingAmounts amounts_;
};

/// An amount that only some combinations speak of is nothing in the others.
void fold(std::optional<Range>& amount, const std::optional<Range>& other, bool is_first) {
  if (is_first) {
    amount = other;
  } else if (amount || other) {
    amount = hull(amount.value_or(nothing), other.value_or(nothing));
  }
}

}  // namespace

FundingTable::FundingTable(const PolicyBook& rulebook, const Chain& chain, const Person& person, OpenAxes& axes,
                           Saying& saying) {
  saying.about(said_);
  const Held nothing_held;
  Explorer explorer(nothing_held, axes, Part::funding, saying.arena());
  do {
    World world(rulebook, chain, person, explorer);
    world.said = &saying;
    Combination combination = Funding(world).reckon();
    combination.picks = saying.arena().copy(explorer.picks());
    combinations_.push(saying.arena(), combination);
  } while (explorer.next());
}

FundingAmounts FundingTable::read_off(const OpenAxes& axes, const Held& held, Range standard_contribution) const {
  FundingAmounts amounts;
  bool is_first = true;
  for (const Combination& each : combinations_) {
    if (!is_allowed(each.picks, axes, held)) continue;
    for (const auto part : {&FundingAmounts::fiscal, &FundingAmounts::central, &FundingAmounts::local,
                            &FundingAmounts::region, &FundingAmounts::city, &FundingAmounts::county,
                            &FundingAmounts::pool_supplement, &FundingAmounts::outpatient_pool}) {
      fold(amounts.*part, each.amounts.*part, is_first);
    }
    const Range total = each.is_total_stated ? *each.amounts.total : *each.amounts.fiscal + standard_contribution;
    fold(amounts.total, total, is_first);
    amounts.is_contradicted = amounts.is_contradicted && each.amounts.is_contradicted;
    is_first = false;
  }
  return amounts;
}

}  // namespace mingbai
