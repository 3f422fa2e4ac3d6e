#include "reckon/worlds.hpp"

#include "reckon/groups.hpp"
#include "reckon/shared_caps.hpp"
#include "reckon/try_group.hpp"

#include <algorithm>

namespace mingbai {

namespace {

/// So many payments are reckoned for the combinations of diseases of bills whose disease is open.
constexpr std::size_t most_disease_payments = 2'048;

std::size_t count_of(Bills bills, CareKind kind) {
  return static_cast<std::size_t>(
      std::count_if(bills.begin(), bills.end(), [kind](const Bill& bill) { return bill.care->kind == kind; }));
}

bool has_too_many_diseases(Bills bills) {
  std::size_t payments = 0;
  for (const Bill& bill : bills) {
    if (bill.diseases.size() < 2) continue;
    payments = std::max(payments, count_of(bills, bill.care->kind)) * bill.diseases.size();
    if (payments > most_disease_payments) return true;
  }
  return false;
}

/// The bills with the diseases that are held fast.
Bills with_held_diseases(Bills bills, const Held& held, Arena& arena) {
  const auto is_about_disease = [](const HeldAxis& each) { return each.axis.input == OpenInput::disease; };
  if (std::none_of(held.axes.begin(), held.axes.end(), is_about_disease)) return bills;
  const std::span<Bill> with_held = arena.copy(bills);
  for (const HeldAxis& each : held.axes) {
    if (!is_about_disease(each)) continue;
    auto& diseases = with_held[each.axis.item].diseases;
    if (each.option < diseases.size()) diseases = diseases.subspan(each.option, 1);
  }
  return with_held;
}

/// Takes out the diseases of bills where those that are open are too many to be tried; bills of the same kind could
/// draw on the same caps, and go with them. What is taken out stays a question.
Bills without_open_diseases(Bills bills, OpenAxes& axes, Arena& arena) {
  const std::span<Bill> rest = arena.copy(bills);
  for (std::size_t item = 0; item < bills.size(); ++item) {
    if (bills[item].diseases.size() < 2) continue;
    axes.note(axis_of(OpenInput::disease, item), bills[item].diseases.size(), Parts{Part::care});
    for (Bill& other : rest) {
      if (other.care->kind == bills[item].care->kind) other.diseases = {};
    }
  }
  return rest;
}

}  // namespace

WorldTable Worlds::fill(Bills bills, const Held& held, OpenAxes& axes, Purpose purpose) {
  purpose_ = purpose;
  table_ = {};
  table_.bills = bills;
  table_.order = BillOrder(bills, plan_.person());
  if (bills.empty()) return table_;
  given_ = with_held_diseases(bills, held, arena_);
  table_.is_partial = table_.is_widened = has_too_many_diseases(given_);
  tried_ = table_.is_widened ? without_open_diseases(given_, axes, arena_) : given_;
  std::array<bool, care_kind_ids.size()> has_kind{};
  for (const Bill& bill : bills) has_kind[static_cast<std::size_t>(bill.care->kind)] = true;
  Explorer of_person(held, axes, Part::care, arena_);
  do {
    World world(plan_.rulebook(), plan_.chain(), plan_.person(), of_person);
    world.take_asked(Level::person);
    const NumberedSpell& cover = coverage_.in(world, plan_.arena());
    const AskedPicks always = world.take_asked(Level::person);
    days_ = possible_days(plan_.chain(), tried_, plan_.person(), cover.spell, arena_);
    List<KindTable> kinds;
    for (std::size_t kind = 0; kind < has_kind.size(); ++kind) {
      if (!has_kind[kind]) continue;
      kinds.push(arena_, kind_table(world, plan_.kind(static_cast<CareKind>(kind)), cover, held, axes));
    }
    table_.combinations.push(arena_, {arena_.copy(of_person.picks()), always, kinds.span()});
  } while (of_person.next());
  return table_;
}

/// Kinds of care have nothing open in common but what is about the person.
KindTable Worlds::kind_table(World& world, const KindPlan& kind, const NumberedSpell& cover, const Held& held,
                             OpenAxes& axes) {
  KindTable table;
  table.plan = &kind;
  World of_kind(world);
  Explorer explorer(held, axes, Part::care, arena_);
  of_kind.explore(Level::kind, explorer);
  do {
    KindCombination combination;
    of_kind.take_asked(Level::kind);
    combination.purses = find_purses(of_kind, kind, tried_, used_, arena_);
    combination.always = of_kind.take_asked(Level::kind);
    for (Purse& purse : combination.purses) {
      const auto is_left_open = [&](std::uint16_t item) { return !purse.disease && !given_[item].diseases.empty(); };
      purse.is_left_open = std::any_of(purse.items.begin(), purse.items.end(), is_left_open);
      if (purse.is_left_open) continue;
      purse.is_settled = is_settled(kind, tried_, purse.items);
      const auto class_axes = purse.is_settled ? std::span<const ClassAxis>{} : this->class_axes(kind, purse);
      fill({of_kind, plan_, kind, cover, purse, tried_, used_, days_, class_axes, held, axes, arena_, purpose_}, purse);
      if (purpose_ == Purpose::trial || !kind.pays_share) continue;
      of_kind.take_asked(Level::kind);
      purse.unstated_cap = &plan_.cases().yearly_cap(of_kind, kind, purse.disease, plan_.arena());
      combination.always.add(of_kind.take_asked(Level::kind));
    }
    of_kind.take_asked(Level::kind);
    combination.shared_caps = find_shared_caps(of_kind, plan_, kind, combination.purses, used_, arena_);
    combination.always.add(of_kind.take_asked(Level::kind));
    combination.picks = arena_.copy(explorer.picks());
    table.combinations.push(arena_, combination);
  } while (explorer.next());
  return table;
}

/// Tries the groups of a purse; of those that have too many combinations, each bill apart.
void Worlds::fill(const PurseTrial& trial, Purse& purse) {
  List<BillGroup> groups;
  if (purse.is_settled) {
    groups.push(arena_, {.items = purse.items});
  } else {
    groups = group_bills(trial.kind, tried_, purse.items, arena_);
  }
  List<BillGroup> apart;
  for (BillGroup& group : groups) {
    if (try_group(trial, group)) {
      table_.is_partial = table_.is_partial || group.is_tried_in_part;
      table_.is_widened = table_.is_widened || group.is_bounded_by_bill;
      purse.groups.push(arena_, group);
      continue;
    }
    table_.is_partial = table_.is_widened = true;
    note_institutions(trial, group);
    purse.given_up.push(arena_, group);
    purse.groups.push(arena_, {.items = group.items.first(1), .is_alone = true});
    for (std::size_t i = 1; i < group.items.size(); ++i)
      apart.push(arena_, {.items = group.items.subspan(i, 1), .is_alone = true});
  }
  purse.groups.append(arena_, apart.span());
  for (BillGroup& group : purse.groups) {
    if (group.is_alone) try_group(trial, group);
  }
}

/// What would be open of institutions if the bills of a group were not looked at apart: whether a visit without a name
/// was at the institution of the first of its day that may be of its class.
void Worlds::note_institutions(const PurseTrial& trial, const BillGroup& group) {
  if (!trial.kind.sharing.by_institution) return;
  for (std::size_t place = 1; place < group.items.size(); ++place) {
    const std::uint16_t item = group.items[place];
    if (tried_[item].institution_number != Bill::nameless) continue;
    const auto may_be_one = [&](std::uint16_t other) {
      return tried_[other].care->on == tried_[item].care->on && may_be_of_one_class(tried_[other], tried_[item]);
    };
    const std::uint16_t first = *std::find_if(group.items.begin(), group.items.end(), may_be_one);
    if (first == item) continue;
    trial.axes.note(axis_of(OpenInput::same_institution, item, first), 2, Parts{Part::care});
  }
}

/// Bills of one institution are of one class: the first of those whose kind of care has these classes answers for all.
std::span<const ClassAxis> Worlds::class_axes(const KindPlan& kind, const Purse& purse) {
  const std::span<ClassAxis> class_axes = arena_.array<ClassAxis>(tried_.size());
  const std::span<bool> is_of_purse = arena_.array<bool>(tried_.size());
  for (const std::uint16_t item : purse.items) is_of_purse[item] = true;
  for (const std::uint16_t item : purse.items) {
    const std::uint16_t institution = tried_[item].institution_number;
    ClassAxis& of_item = class_axes[item];
    of_item.axis = axis_of(OpenInput::institution_class, item);
    if (tried_[item].is_class_told() || institution == Bill::nameless) continue;
    const auto has_such = [&](const Bill& other) {
      return other.institution_number == institution && plan_.have_same_classes(other.care->kind, kind.kind);
    };
    std::size_t first = tried_.size();
    for (std::size_t other = 0; other < tried_.size(); ++other) {
      if (!has_such(tried_[other])) continue;
      first = std::min(first, other);
      of_item.is_shared = of_item.is_shared || !is_of_purse[other];
    }
    of_item.axis = axis_of(OpenInput::institution_class, first);
  }
  return class_axes;
}

}  // namespace mingbai
