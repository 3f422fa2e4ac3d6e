#include "reckon_contribution.hpp"

#include "lookup.hpp"
#include "mechanisms/standard.hpp"

namespace mingbai {

namespace {

struct Aid {
  Range amount = nothing;
  std::optional<std::size_t> identity;
  const Source* source = nullptr;
};

/// The aid of the identities that some line names; those that no line names get none.
Aid find_aid(World& world) {
  const Found found = find(world, figures::aid, {});
  if (found.term == nullptr) return {};
  explain(world, figures::aid, found, {});
  Aid aid{money_range(found.bounds), std::nullopt, &found.term->source};
  for (const std::size_t identity : world.identities().members()) {
    if (!aid.identity && found.term->identities.has(identity)) aid.identity = identity;
  }
  return aid;
}

/// The contribution of a region above that tells what to expect without setting it.
std::optional<Range> indicative_standard(World& world) {
  for (const Policy* policy : world.chain) {
    if (!policy->contribution_is_indicative || policy == &world.chain.nearest()) continue;
    Chain above;
    above.add(*policy);
    World world_above(world, above);
    const Found found = find(world_above, figures::standard, {});
    if (found.states_figure()) return money_range(found.bounds);
  }
  return std::nullopt;
}

/// The regions whose contribution sets that of the region asked.
Chain setting_regions(const Chain& chain) {
  Chain setting;
  for (const Policy* policy : chain) {
    if (policy == &chain.nearest() || !policy->contribution_is_indicative) setting.add(*policy);
  }
  return setting;
}

}  // namespace

ContributionAmounts reckon_contribution(const Task& task) {
  ContributionAmounts amounts;
  if (task.trace != nullptr) task.trace->about(task.trace->contribution);
  bool is_first = true;
  const Chain setting = setting_regions(task.chain);
  task.in_every_world([&](World& world) {
    World setting_world(world, setting);
    const Found standard = find_and_explain(setting_world, figures::standard, {});
    const Aid aid = find_aid(world);
    const Range standard_amount = money_range(standard.bounds);
    const Range aid_amount = smaller(aid.amount, standard_amount);
    const Range due = due_after_aid(standard_amount, aid_amount);
    amounts.standard = hull(amounts.standard, standard_amount);
    amounts.aid = hull(amounts.aid, aid_amount);
    amounts.due = hull(amounts.due, due);
    if (!standard.states_figure()) amounts.indicative = indicative_standard(world);
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
    if (aid.source == nullptr) return;
    world.trace->step({"aid",
                       world.id_of(figures::aid),
                       aid.source,
                       {value::money("standard", standard_amount), value::money("aid", aid_amount)},
                       {value::money("due", due)}});
  });
  return amounts;
}

}  // namespace mingbai
