#include "reckon_care.hpp"

#include "care_amounts.hpp"
#include "highest_cap.hpp"
#include "other/pay_curve.hpp"
#include "purse_reckoner.hpp"

#include <algorithm>

namespace mingbai {

namespace {

/// So many payments are reckoned for the combinations of diseases of bills whose disease is open.
constexpr std::size_t most_disease_payments = 2'048;

bool has_too_many_diseases(const Situation& situation) {
  const auto bills_of_kind = [&](CareKind kind) {
    return static_cast<std::size_t>(std::count_if(situation.care.begin(), situation.care.end(),
                                                  [kind](const Care& care) { return care.kind == kind; }));
  };
  std::size_t payments = 0;
  for (const Care& care : situation.care) {
    if (care.diseases.size() < 2) continue;
    payments = std::max(payments, bills_of_kind(care.kind)) * care.diseases.size();
    if (payments > most_disease_payments) return true;
  }
  return false;
}

/// A bill whose disease is not tried: the fund may pay nothing of it or all that is in policy.
CareAmounts leave_open(const Care& care) {
  CareAmounts amounts;
  amounts.fund = {Money{0}, care.cost.in_policy.high};
  amounts.person = {care.cost.out_of_policy.low, care.cost.whole.high};
  amounts.cost = care.cost.whole;
  amounts.is_refused = false;
  amounts.is_contradicted = false;
  amounts.trivial_high = care.cost.in_policy.high;
  return amounts;
}

/// A situation in which answers about diseases are held fast; none where none is.
std::optional<Situation> with_held_diseases(const Situation& given, const Held& held) {
  const auto is_about_disease = [](const HeldAxis& answer) { return answer.axis.input == OpenInput::disease; };
  if (std::none_of(held.axes.begin(), held.axes.end(), is_about_disease)) return std::nullopt;
  Situation situation = given;
  for (std::size_t item = 0; item < situation.care.size(); ++item) {
    auto& diseases = situation.care[item].diseases;
    const Axis axis{nullptr, OpenInput::disease, item, 0};
    for (const HeldAxis& answer : held.axes) {
      if (answer.axis == axis && answer.option < diseases.size()) diseases = {diseases[answer.option]};
    }
  }
  return situation;
}

/// Takes out of a situation the diseases of bills where those that are open are too many to be tried; bills of the same
/// kind could draw on the same caps, and go with them. What is taken out stays a question.
Situation without_open_diseases(const Situation& situation, std::vector<OpenAxis>& open) {
  Situation rest = situation;
  for (std::size_t item = 0; item < situation.care.size(); ++item) {
    const Care& care = situation.care[item];
    if (care.diseases.size() < 2) continue;
    const Axis axis{nullptr, OpenInput::disease, item, 0};
    const auto is_known = [&](const OpenAxis& other) { return other.axis == axis; };
    if (std::none_of(open.begin(), open.end(), is_known)) open.push_back({axis, care.diseases.size(), {}});
    for (Care& other : rest.care) {
      if (other.kind == care.kind) other.diseases.clear();
    }
  }
  return rest;
}

/// Whether a purse holds bills whose disease is not tried.
bool is_left_open(const Purse& purse, const Situation& given) {
  const auto is_open = [&](std::size_t item) { return !given.care[item].diseases.empty(); };
  return !purse.disease && std::any_of(purse.items.begin(), purse.items.end(), is_open);
}

Totals leave_open(const Purse& purse, const Situation& situation, std::vector<CareAmounts>& care) {
  Totals totals{nothing, nothing, nothing};
  for (const std::size_t item : purse.items) {
    care[item] = leave_open(situation.care[item]);
    totals.cost = totals.cost + situation.care[item].cost.whole;
    totals.fund = totals.fund + care[item].fund;
    totals.person = totals.person + care[item].person;
  }
  return totals;
}

bool has_bills(const Situation& situation, CareKind kind) {
  const auto is_of_kind = [kind](const Care& care) { return care.kind == kind; };
  return std::any_of(situation.care.begin(), situation.care.end(), is_of_kind);
}

void add(Totals& totals, const Totals& others) {
  totals.cost = totals.cost + others.cost;
  totals.fund = totals.fund + others.fund;
  totals.person = totals.person + others.person;
}

void widen(Totals& totals, const Totals& others) {
  totals.cost = hull(totals.cost, others.cost);
  totals.fund = hull(totals.fund, others.fund);
  totals.person = hull(totals.person, others.person);
}

}  // namespace

void reckon_care(const Task& given, Reckoned& result) {
  const auto& bills = given.inquiry.situation.care;
  result.care.assign(bills.size(), {});
  result.totals = {};
  if (bills.empty()) {
    result.totals = {nothing, nothing, nothing};
    return;
  }
  const std::optional<Situation> with_held = with_held_diseases(given.inquiry.situation, given.held);
  const Situation& held = with_held ? *with_held : given.inquiry.situation;
  std::optional<Situation> without_open;
  if (has_too_many_diseases(held)) without_open = without_open_diseases(held, given.open);
  result.is_widened = without_open.has_value();
  const Inquiry tried(given.inquiry, without_open ? *without_open : held);
  const Task task{tried, given.held, given.trace, given.open, given.curves};

  CareWorkspace& workspace = tried.workspace();
  task.in_every_world([&](World& world) {
    Trace* const trace = world.trace;
    world.trace = nullptr;
    const CoverSpell cover = reckon_cover(world);
    world.trace = trace;
    Totals totals{nothing, nothing, nothing};
    for (std::size_t kind = 0; kind < care_kind_ids.size(); ++kind) {
      if (!has_bills(tried.situation, static_cast<CareKind>(kind))) continue;
      // Kinds of care have nothing open in common but what is about the person: their hulls add up.
      Totals of_kind;
      Explorer explorer(task.held, given.open);
      world.explore_kind(&explorer);
      do {
        Totals of_world{nothing, nothing, nothing};
        auto& care = workspace.care;
        care.assign(bills.size(), {});
        auto& purses = workspace.purses;
        find_purses(world, static_cast<CareKind>(kind), purses);
        if (world.curves != nullptr) world.curves->start_combination();
        for (const Purse& purse : purses) {
          if (is_left_open(purse, held)) {
            add(of_world, leave_open(purse, held, care));
            result.payments += purse.items.size();
          } else {
            PurseReckoner& reckoner = workspace.reckoner;
            add(of_world, reckoner.reckon({world, purse, cover, task.held, given.open}, care));
            result.is_widened = result.is_widened || reckoner.is_widened();
            result.payments += reckoner.payments();
          }
        }
        apply_highest_cap(world, purses, care, of_world);
        for (const Purse& purse : purses) {
          for (const std::size_t item : purse.items) fold(result.care[item], care[item]);
        }
        widen(of_kind, of_world);
      } while (explorer.next());
      world.explore_kind(nullptr);
      add(totals, of_kind);
    }
    widen(result.totals, totals);
  });
}

}  // namespace mingbai
