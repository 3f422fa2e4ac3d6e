#include "reckon_contribution.hpp"

#include "lookup.hpp"
#include "mechanisms/standard.hpp"

#include <algorithm>

namespace mingbai {

namespace {

struct Aid {
  Range amount = nothing;
  std::optional<std::size_t> identity;
  const Source* source = nullptr;
};

/// What somebody with just these identities is aided with; nothing where no line names them.
std::optional<Aid> find_aid(World& world, SymbolSet identities, std::optional<std::size_t> identity) {
  World world_of_one(world, identities);
  const Found found = find(world_of_one, figures::aid, {});
  if (found.term == nullptr) return std::nullopt;
  explain(world_of_one, figures::aid, found, {});
  return Aid{money_range(found.bounds), identity, &found.term->source};
}

/// What each identity of a person is aided with.
std::vector<Aid> find_aids(World& world) {
  std::vector<Aid> aids;
  const auto identities = world.identities().members();
  for (const std::size_t identity : identities) {
    SymbolSet just_one;
    just_one.add(identity);
    if (const auto aid = find_aid(world, just_one, identity)) aids.push_back(*aid);
  }
  if (!identities.empty()) return aids;
  if (const auto aid = find_aid(world, {}, std::nullopt)) aids.push_back(*aid);
  return aids;
}

bool gives_less(const Aid& a, const Aid& b) { return a.amount.low < b.amount.low; }

/// Who has several identities is aided by one of them; the text does not say by which, and the highest is preferred,
/// which is not known where one of the aids is not.
Aid choose_aid(const std::vector<Aid>& aids, bool prefers_highest) {
  if (aids.empty()) return {};
  Aid chosen = *std::max_element(aids.begin(), aids.end(), gives_less);
  for (const Aid& aid : aids) {
    const Range amount = prefers_highest ? larger(chosen.amount, aid.amount) : hull(chosen.amount, aid.amount);
    if (aid.amount != chosen.amount && !prefers_highest) chosen.identity.reset();
    chosen.amount = amount;
  }
  return chosen;
}

void say_aids(World& world, const std::vector<Aid>& aids, Range standard) {
  if (world.trace == nullptr || aids.size() < 2) return;
  const Range highest = choose_aid(aids, true).amount;
  Reason reason;
  reason.code = ReasonCode::reading;
  reason.figure = "contribution.aid.identity";
  reason.source = aids.front().source;
  for (const Aid& aid : aids) {
    const bool is_preferred = highest.is_exact() && aid.amount == highest;
    reason.readings.push_back(
        {world.rulebook.identity_ids.id(*aid.identity), is_preferred, due_after_aid(standard, aid.amount)});
  }
  world.trace->reason(std::move(reason));
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
  bool is_stated = false;
  const Chain setting = setting_regions(task.chain);
  task.in_every_world([&](World& world) {
    World setting_world(world, setting);
    const Found standard = find_and_explain(setting_world, figures::standard, {});
    const Range standard_amount = money_range(standard.bounds);
    const std::vector<Aid> aids = find_aids(world);
    say_aids(world, aids, standard_amount);
    const Aid aid = choose_aid(aids, task.held.preferred_readings);
    const Range aid_amount = smaller(aid.amount, standard_amount);
    const Range due = due_after_aid(standard_amount, aid_amount);
    amounts.standard = hull(amounts.standard, standard_amount);
    amounts.aid = hull(amounts.aid, aid_amount);
    amounts.due = hull(amounts.due, due);
    is_stated = is_stated || standard.states_figure();
    const auto indicative = indicative_standard(world);
    if (indicative) amounts.indicative = amounts.indicative ? hull(*amounts.indicative, *indicative) : indicative;
    amounts.is_contradicted = amounts.is_contradicted || standard.contradicted != nullptr;
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
  if (is_stated) amounts.indicative.reset();
  return amounts;
}

}  // namespace mingbai
