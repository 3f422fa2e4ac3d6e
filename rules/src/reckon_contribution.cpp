#include "reckon_contribution.hpp"

#include "aid.hpp"
#include "lookup.hpp"
#include "mechanisms/standard.hpp"

namespace mingbai {

namespace {

/// The contribution of a region above that tells what to expect without setting it.
std::optional<Range> indicative_standard(World& world) {
  for (const Policy* policy : world.chain) {
    if (sets_contribution(*policy, world.situation.region)) continue;
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

}  // namespace

ContributionAmounts reckon_contribution(const Task& task) {
  ContributionAmounts amounts;
  if (task.trace != nullptr) task.trace->about(task.trace->contribution);
  bool is_first = true;
  bool is_stated = false;
  const Chain setting = setting_regions(task.inquiry.chain, task.inquiry.situation.region);
  task.in_every_world([&](World& world) {
    World setting_world(world, setting);
    const Found standard = find_and_explain(setting_world, figures::standard, {});
    const Range standard_amount = money_range(standard.bounds);
    const AidOfYear of_year = find_aid_of_year(world, standard_amount, task.held.preferred_readings);
    const Aid& aid = of_year.aid;
    const Range aid_amount = smaller(aid.amount, standard_amount);
    const Range due = due_after_aid(standard_amount, aid_amount);
    amounts.standard = hull(amounts.standard, standard_amount);
    amounts.aid = hull(amounts.aid, aid_amount);
    amounts.due = hull(amounts.due, due);
    is_stated = is_stated || standard.states_figure();
    const auto indicative = indicative_standard(world);
    if (indicative) amounts.indicative = amounts.indicative ? hull(*amounts.indicative, *indicative) : indicative;
    amounts.is_contradicted = amounts.is_contradicted && (standard.contradicted != nullptr || of_year.is_contradicted);
    if (is_first) {
      amounts.aid_identity = aid.identity;
    } else if (amounts.aid_identity != aid.identity) {
      amounts.aid_identity.reset();
    }
    is_first = false;
    if (world.trace == nullptr || !world.trace->wants_steps() || !standard.states_figure()) return;
    world.trace->step({"standard",
                       world.id_of(figures::standard),
                       standard.source(),
                       {value::number("benefit_year", world.situation.benefit_year)},
                       {value::money("standard", standard_amount)}});
    if (aid.source == nullptr || aid.amount == nothing) return;
    world.trace->step({"aid",
                       world.id_of(figures::aid),
                       aid.source,
                       {value::money("standard", standard_amount), value::money("aid", aid_amount)},
                       {value::money("due", due)}});
  });
  if (is_stated) amounts.indicative.reset();
  return amounts;
}

}  // namespace mingbai
