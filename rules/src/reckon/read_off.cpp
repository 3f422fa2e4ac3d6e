#include "reckon/read_off.hpp"

#include <algorithm>
#include <utility>

namespace mingbai {

Amounts::Amounts(WorldTable& table, const OpenAxes& axes, std::span<const Used> used, Arena& arena)
    : table_(table), axes_(axes), used_(used), arena_(arena) {
  if (table.bills.empty()) return;
  const std::size_t count = table.bills.size();
  room_.before_cap = {arena.room<Range>(count), count};
  room_.held_by = {arena.room<Range>(count), count};
  room_.used_before = {arena.room<UsedBefore>(count), count};
  all_ = empty_amounts();
  read({}, true, all_);
}

BillAmounts Amounts::empty_amounts() {
  const std::size_t count = table_.bills.size();
  return {arena_.array<CareAmounts>(count), arena_.array<bool>(count), no_bills, 0, table_.is_widened};
}

const BillAmounts& Amounts::under(const Held& held) {
  if (held_.care.size() != table_.bills.size()) held_ = empty_amounts();
  std::fill(held_.is_reckoned.begin(), held_.is_reckoned.end(), false);
  held_.payments = 0;
  touched_ = nullptr;
  if (!narrows_what_bills_share(held)) {
    if (!components_) components_.emplace(table_, axes_, arena_);
    components_->touch(held);
    touched_ = &*components_;
  }
  read(held, false, held_);
  return held_;
}

Range Amounts::person_under(const Held& held) {
  if (is_capped_) return under(held).totals.person;
  Range person = no_range;
  for (const PersonCombination& of_person : table_.combinations) {
    if (!is_allowed(of_person.picks, axes_, held)) continue;
    Range of_kinds = nothing;
    for (const KindTable& kind : of_person.kinds) of_kinds = of_kinds + person_together(kind, held);
    person = hull(person, of_kinds);
  }
  return person;
}

Range Amounts::person_together(const KindTable& kind, const Held& held) const {
  Range person = no_range;
  for (const KindCombination& combination : kind.combinations) {
    if (!is_allowed(combination.picks, axes_, held)) continue;
    Range of_groups = nothing;
    for (const Purse& purse : combination.purses) {
      for (const BillGroup& group : purse.groups) {
        Range of_group = no_range;
        for (const Combination& each : group.combinations) {
          if (is_allowed(each.picks, axes_, held)) of_group = hull(of_group, each.person_together);
        }
        of_groups = of_groups + of_group;
      }
    }
    person = hull(person, of_groups);
  }
  return person;
}

bool Amounts::may_narrow(const Held& held) const {
  return std::any_of(axes_.begin(), axes_.end(),
                     [&](const OpenAxis& open) { return open.parts.has(Part::care) && held.narrows(open); });
}

/// Whether it narrows what is open about the person, or what the bills of a kind share.
bool Amounts::narrows_what_bills_share(const Held& held) const {
  const auto is_narrowed = [&](std::span<const Pick> picks) {
    return std::any_of(picks.begin(), picks.end(), [&](const Pick& pick) { return held.narrows(axes_[pick.axis]); });
  };
  for (const PersonCombination& of_person : table_.combinations) {
    if (is_narrowed(of_person.picks)) return true;
    for (const KindTable& kind : of_person.kinds) {
      for (const KindCombination& of_kind : kind.combinations) {
        if (is_narrowed(of_kind.picks)) return true;
      }
    }
  }
  return false;
}

namespace {

/// Calls `take` with the combinations of bills in a combination of what they share that are not ruled out.
template <class Take>
void for_each_allowed(const KindCombination& of_kind, const OpenAxes& axes, const Held& held, const Take& take) {
  for (const Purse& purse : of_kind.purses) {
    for (const auto* const groups : {&purse.groups, &purse.given_up}) {
      for (const BillGroup& group : *groups) {
        for (const Combination& combination : group.combinations) {
          if (is_allowed(combination.picks, axes, held)) take(combination);
        }
      }
    }
  }
}

}  // namespace

/// Whether what tells a combination from earlier ones does not matter under what is held.
bool Amounts::is_same_as_earlier(const KindCombination& combination, const Held& held) const {
  AskedPicks asked = combination.always;
  if (is_told_apart(combination.picks, asked, axes_, held)) return false;
  for_each_allowed(combination, axes_, held, [&](const Combination& each) { asked.add(each.of_kind); });
  return !is_told_apart(combination.picks, asked, axes_, held);
}

bool Amounts::is_same_as_earlier(const PersonCombination& combination, const Held& held) const {
  AskedPicks asked = combination.always;
  if (is_told_apart(combination.picks, asked, axes_, held)) return false;
  for (const KindTable& kind : combination.kinds) {
    for (const KindCombination& of_kind : kind.combinations) {
      if (!is_allowed(of_kind.picks, axes_, held) || is_same_as_earlier(of_kind, held)) continue;
      for_each_allowed(of_kind, axes_, held, [&](const Combination& each) { asked.add(each.of_person); });
    }
  }
  return !is_told_apart(combination.picks, asked, axes_, held);
}

void Amounts::read(const Held& held, bool is_kept, BillAmounts& result) {
  result.totals = {};
  for (const PersonCombination& of_person : table_.combinations) {
    if (!is_allowed(of_person.picks, axes_, held) || is_same_as_earlier(of_person, held)) continue;
    Totals totals = no_bills;
    for (KindTable& kind : of_person.kinds) {
      const KindAmounts amounts = is_read(kind) ? read(kind, held, is_kept, result) : kind.amounts;
      if (is_kept) kind.amounts = amounts;
      add(totals, amounts.totals);
      result.payments += amounts.payments;
    }
    widen(result.totals, totals);
  }
}

/// Whether any bill of a kind is read.
bool Amounts::is_read(const KindTable& kind) {
  if (touched_ == nullptr) return true;
  const auto is_any_read = [&](const Purse& purse) {
    return std::any_of(purse.items.begin(), purse.items.end(),
                       [&](std::uint16_t item) { return touched_->is_touched(item); });
  };
  const auto& purses = kind.combinations[0].purses;
  return std::any_of(purses.begin(), purses.end(), is_any_read);
}

KindAmounts Amounts::read(KindTable& kind, const Held& held, bool is_kept, BillAmounts& result) {
  KindAmounts of_kind;
  // Bills of which there is one combination have no others to be folded with.
  const bool is_only = table_.combinations.size() == 1 && kind.combinations.size() == 1;
  if (!is_only && scratch_.care.size() != table_.bills.size()) scratch_ = empty_amounts();
  BillAmounts& read = is_only ? result : scratch_;
  room_.care = read.care;
  for (KindCombination& combination : kind.combinations) {
    if (!is_allowed(combination.picks, axes_, held) || is_same_as_earlier(combination, held)) continue;
    if (!is_only) std::fill(read.is_reckoned.begin(), read.is_reckoned.end(), false);
    const std::size_t payments_before = read.payments;
    const std::span<Totals> of_purses = arena_.array<Totals>(combination.purses.size());
    for (std::size_t place = 0; place < of_purses.size(); ++place) {
      Purse& purse = combination.purses[place];
      of_purses[place] = read_purse(
          {table_.bills, table_.order, axes_, held, used_of(kind.plan->kind, purse), arena_, touched_, is_kept}, purse,
          room_, read);
      is_capped_ = is_capped_ || !combination.shared_caps.is_empty() || purse.amounts.may_be_held_back;
    }
    of_kind.payments += std::exchange(read.payments, payments_before) - payments_before;
    hold_under_shared_caps(combination, is_kept, of_purses);
    Totals totals = no_bills;
    for (const Totals& of_purse : of_purses) add(totals, of_purse);
    if (!is_only) fold_into(result);
    widen(of_kind.totals, totals);
  }
  return of_kind;
}

/// Folds the bills of a combination with those of others.
void Amounts::fold_into(BillAmounts& result) const {
  for (std::size_t item = 0; item < result.care.size(); ++item) {
    if (!scratch_.is_reckoned[item]) continue;
    if (result.is_reckoned[item]) {
      widen(result.care[item], scratch_.care[item]);
    } else {
      result.care[item] = scratch_.care[item];
      result.is_reckoned[item] = true;
    }
  }
}

/// What the fund paid from the purse before. What is told of the kind as a whole may be of any disease.
Range Amounts::used_of(CareKind kind, const Purse& purse) const {
  Range sum = nothing;
  for (const Used& used : used_) {
    if (used.kind != kind) continue;
    if (used.disease == purse.disease) {
      sum = sum + exactly(used.fund);
    } else if (!used.disease) {
      sum = sum + Range{Money{0}, used.fund};
    }
  }
  return sum;
}

}  // namespace mingbai
