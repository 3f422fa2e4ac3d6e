#include "reckon/person/aid.hpp"

#include <algorithm>

namespace mingbai {

namespace {

Aid aid_by(const Found& found, std::optional<std::size_t> identity) {
  return {money_range(found.bounds), identity, found.source(), found.contradicted != nullptr};
}

/// Whether aid reaches somebody of these identities, as the clause of the nearest region on that is read.
bool reaches(World& world, SymbolSet identities) {
  for (const Policy* policy : world.chain) {
    if (!policy->aid_reach) continue;
    const AidReach& reach = *policy->aid_reach;
    if (!identities.meets(reach.identities)) return true;
    return world.choose_as<AidReach::Reading>(reach.reading) == AidReach::Reading::reaches;
  }
  return true;
}

/// What each of the identities is aided with; where no line names one of them, what everybody is.
std::vector<Aid> find_aids(World& world, SymbolSet identities) {
  std::vector<Aid> aids;
  for (const std::size_t identity : identities.members()) {
    SymbolSet just_one;
    just_one.add(identity);
    World world_of_one(world, just_one);
    const Found found = find(world_of_one, figures::aid, {});
    if (found.term == nullptr || found.term->identities.is_empty()) continue;
    explain(world_of_one, figures::aid, found, {});
    aids.push_back(aid_by(found, identity));
  }
  if (!aids.empty() && reaches(world, identities)) return aids;
  aids.clear();
  World world_of_none(world, SymbolSet{});
  const Found found = find(world_of_none, figures::aid, {});
  if (found.term == nullptr || found.is_outside_period) return aids;
  explain(world_of_none, figures::aid, found, {});
  return {aid_by(found, std::nullopt)};
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
  const auto differs = [&](const Aid& aid) { return aid.amount != aids.front().amount; };
  if (world.said == nullptr || std::none_of(aids.begin(), aids.end(), differs)) return;
  const Range highest = choose_aid(aids, true).amount;
  Reason reason;
  reason.code = ReasonCode::reading;
  reason.figure = "contribution.aid.identity";
  reason.source = aids.front().source;
  reason.results_of = "due";
  List<ReadingResult> readings;
  for (const Aid& aid : aids) {
    const bool is_preferred = highest.is_exact() && aid.amount == highest;
    readings.push(world.said->arena(),
                  {world.rulebook.identity_ids.id(*aid.identity), is_preferred, due_after_aid(standard, aid.amount)});
  }
  reason.readings = readings.span();
  world.said->reason(reason);
}

/// The clause by which aid that was received stays through the year, of the nearest region that has one.
const Source* aid_kept_clause(const Chain& chain) {
  for (const Policy* policy : chain) {
    if (policy->aid_kept) return &*policy->aid_kept;
  }
  return nullptr;
}

void say_kept(World& world, const Source& clause, const Aid& aid) {
  if (world.said == nullptr) return;
  if (!world.person.enrolment || !world.person.enrolment->aid_received) {
    world.said->assume({"aid_received_at_first", {"/person/identity_history/0", 0, {}}, {}, {}, {}, &clause});
  }
  world.said->step("aid_kept", world.id_of(figures::aid), &clause,
                   {told::number("benefit_year", world.person.benefit_year)}, {told::money("aid", aid.amount)});
}

/// Aid of somebody whose identities change within the year: what was received stays where a clause says so; of somebody
/// who was not aided, and where no clause does, nothing is stated, but that it is no other than by the identities that
/// they have in the year.
void follow_changes(World& world, Range by_any, AidOfYear& of_year) {
  const Source* clause = aid_kept_clause(world.chain);
  if (clause != nullptr && of_year.aid.amount.low > Money{0}) {
    say_kept(world, *clause, of_year.aid);
    return;
  }
  say(world, ReasonCode::not_stated, "contribution.aid.status_change", clause);
  of_year.aid = {by_any, std::nullopt, clause, false};
  of_year.is_unknown = true;
}

bool may_be(Range amount, Money received) { return amount.low <= received && received <= amount.high; }

/// Whether anybody is aided with so much.
bool is_aid_of_anybody(World& world, Money received) {
  for (const std::size_t identity : identities_that_matter(world.chain).members()) {
    SymbolSet just_one;
    just_one.add(identity);
    World world_of_one(world, just_one);
    world_of_one.said = nullptr;
    if (may_be(choose_aid(find_aids(world_of_one, just_one), false).amount, received)) return true;
  }
  return false;
}

}  // namespace

AidOfYear find_aid_of_year(World& world, Range standard, bool prefers_highest) {
  const Person& person = world.person;
  const auto through_year =
      person.identity_history.empty() ? std::vector<SymbolSet>{world.identities()} : person.identities_through_year();
  const std::vector<Aid> aids = find_aids(world, through_year.front());
  say_aids(world, aids, standard);
  const Aid at_first = choose_aid(aids, prefers_highest);
  const auto is_contradicted = [](const Aid& aid) { return aid.is_contradicted; };
  AidOfYear result{at_first, !aids.empty() && std::all_of(aids.begin(), aids.end(), is_contradicted)};
  bool changes = false;
  Range by_any = at_first.amount;
  for (const SymbolSet identities : through_year) {
    const Range amount = choose_aid(find_aids(world, identities), prefers_highest).amount;
    changes = changes || amount != at_first.amount;
    by_any = hull(by_any, amount);
  }
  if (changes) follow_changes(world, by_any, result);
  const Source* const clause = aid_kept_clause(world.chain);
  if (!person.enrolment) return result;
  if (!person.enrolment->aid_received) {
    const bool is_kept = changes && !result.is_unknown;
    if (clause != nullptr && !is_kept && world.said != nullptr) {
      world.said->assume({"no_other_aid_received", {"/enrolment/aid_received", 0, {}}, {}, {}, {}, clause});
    }
    return result;
  }

  const Money received = *person.enrolment->aid_received;
  const bool is_of_told = std::any_of(through_year.begin(), through_year.end(), [&](SymbolSet identities) {
    return may_be(choose_aid(find_aids(world, identities), false).amount, received);
  });
  if (is_of_told) {
    if (changes && received == Money{0}) return result;
    if (!world.given_identities() && received == Money{0}) {
      // Who has had none may have come into a group within the year.
      result.aid.amount = hull(nothing, at_first.amount);
      return result;
    }
    result.aid.amount = exactly(received);
    result.is_unknown = false;
  } else if (clause != nullptr && Money{0} < received && is_aid_of_anybody(world, received)) {
    // It was received for an identity that is not told, and stays through the year.
    result.aid = {exactly(received), std::nullopt, clause, false};
    result.is_unknown = false;
    say_kept(world, *clause, result.aid);
  } else {
    say(world, ReasonCode::contradicts_policy, world.id_of(figures::aid), at_first.source);
    result.is_contradicted = true;
  }
  return result;
}

}  // namespace mingbai
