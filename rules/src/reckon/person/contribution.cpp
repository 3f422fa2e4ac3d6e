#include "reckon/person/contribution.hpp"

#include "plan/look_up.hpp"
#include "reckon/person/aid.hpp"

namespace mingbai {

namespace {

/// The contribution of a region above that tells what to expect without setting it.
std::optional<Range> indicative_standard(World& world) {
  for (const Policy* policy : world.chain) {
    if (sets_contribution(*policy, world.person.region)) continue;
    Chain above;
    above.add(*policy);
    World world_above(world, above);
    const Found found = find(world_above, figures::standard, {});
    if (found.states_figure()) return money_range(found.bounds);
  }
  return std::nullopt;
}

/// The regions whose contribution sets that of the region asked.
Chain setting_regions(const Chain& chain, std::string_view region) {
  Chain setting;
  for (const Policy* policy : chain) {
    if (sets_contribution(*policy, region)) setting.add(*policy);
  }
  return setting;
}

void widen(std::optional<Range>& range, const std::optional<Range>& other) {
  if (other) range = range ? hull(*range, *other) : other;
}

}  // namespace

ContributionTable::ContributionTable(const PolicyBook& rulebook, const Chain& chain, const Person& person,
                                     OpenAxes& axes, Saying& saying) {
  saying.about(said_);
  const Chain setting = setting_regions(chain, person.region);
  const Held nothing_held;
  Explorer explorer(nothing_held, axes, Part::contribution, saying.arena());
  do {
    World world(rulebook, chain, person, explorer);
    world.said = &saying;
    Combination combination = reckon(world, setting);
    combination.picks = saying.arena().copy(explorer.picks());
    combinations_.push(saying.arena(), combination);
  } while (explorer.next());
}

ContributionTable::Combination ContributionTable::reckon(World& world, const Chain& setting) {
  World setting_world(world, setting);
  const Found standard = find_and_explain(setting_world, figures::standard, {});
  Combination combination;
  combination.standard = money_range(standard.bounds);
  combination.is_stated = standard.states_figure();
  const bool is_contradicted = standard.contradicted != nullptr;
  const AidOfYear of_year = find_aid_of_year(world, combination.standard, false);
  combination.by_any = aided(of_year, combination.standard, is_contradicted);
  combination.indicative = indicative_standard(world);
  Saying& saying = *world.said;
  if (combination.is_stated) {
    saying.step("standard", world.id_of(figures::standard), standard.source(),
                {told::number("benefit_year", world.person.benefit_year)},
                {told::money("standard", combination.standard)});
    if (of_year.aid.source != nullptr && of_year.aid.amount != nothing) {
      saying.step("aid", world.id_of(figures::aid), of_year.aid.source,
                  {told::money("standard", combination.standard), told::money("aid", combination.by_any.aid)},
                  {told::money("due", combination.by_any.due)});
    }
  }
  world.said = nullptr;
  combination.by_highest =
      aided(find_aid_of_year(world, combination.standard, true), combination.standard, is_contradicted);
  return combination;
}

ContributionTable::Aided ContributionTable::aided(const AidOfYear& of_year, Range standard, bool is_contradicted) {
  const Range aid = smaller(of_year.aid.amount, standard);
  return {aid, due_after_aid(standard, aid), of_year.aid.identity, is_contradicted || of_year.is_contradicted,
          of_year.is_unknown};
}

ContributionAmounts ContributionTable::read_off(const OpenAxes& axes, const Held& held) const {
  ContributionAmounts amounts;
  bool is_first = true;
  bool is_stated = false;
  for (const Combination& each : combinations_) {
    if (!is_allowed(each.picks, axes, held)) continue;
    const Aided& aided = held.preferred_readings ? each.by_highest : each.by_any;
    amounts.standard = hull(amounts.standard, each.standard);
    amounts.aid = hull(amounts.aid, aided.aid);
    amounts.due = hull(amounts.due, aided.due);
    is_stated = is_stated || each.is_stated;
    widen(amounts.indicative, each.indicative);
    amounts.is_contradicted = amounts.is_contradicted && aided.is_contradicted;
    amounts.is_unknown = amounts.is_unknown || aided.is_unknown;
    if (is_first) {
      amounts.aid_identity = aided.identity;
    } else if (amounts.aid_identity != aided.identity) {
      amounts.aid_identity.reset();
    }
    is_first = false;
  }
  if (is_stated) amounts.indicative.reset();
  return amounts;
}

}  // namespace mingbai
