#include "reckon/groups.hpp"

#include "reckon/joined.hpp"
#include "text/sorting.hpp"

#include <algorithm>

namespace mingbai {

namespace {

/// So many bills without a day are given room to fall on days of their own.
constexpr int most_undated_apart = 4;

/// Joins the bills of a purse, which come by day, those without a day first.
class Joining {
 public:
  Joining(Sharing sharing, Bills bills, std::span<const std::uint16_t> items, Arena& arena)
      : sharing_(sharing), bills_(bills), items_(items), joined_(items.size(), arena) {
    std::size_t institutions = 0;
    for (const std::uint16_t item : items) {
      institutions = std::max<std::size_t>(institutions, bills[item].institution_number);
    }
    of_institution_ = arena.array<Latest>(institutions + 1);
  }

  Joined& join() {
    if (sharing_.by_year || sharing_.by_order) {
      for (std::size_t place = 1; place < items_.size(); ++place) joined_.join(0, place);
      return joined_;
    }
    join_open_classes();
    if (sharing_.by_day || sharing_.by_institution) {
      join_days();
      join_undated();
    }
    return joined_;
  }

 private:
  /// The place of the latest bill of an institution, and its day.
  struct Latest {
    std::size_t place = 0;
    bool is_known = false;
    std::optional<Date> day;
  };

  [[nodiscard]] const Bill& bill(std::size_t place) const { return bills_[items_[place]]; }
  [[nodiscard]] Latest& latest(std::size_t place) { return of_institution_[bill(place).institution_number]; }

  /// Bills of one institution are of one class.
  void join_open_classes() {
    for (std::size_t place = 0; place < items_.size(); ++place) {
      if (bill(place).is_class_told() || bill(place).institution_number == Bill::nameless) continue;
      if (latest(place).is_known) joined_.join(latest(place).place, place);
      latest(place) = {place, true, {}};
    }
  }

  /// Bills of one day share a deductible, perhaps only those of one institution; a nameless one may be any.
  void join_days() {
    std::fill(of_institution_.begin(), of_institution_.end(), Latest{});
    for (std::size_t first = 0; first < items_.size();) {
      const auto day = bill(first).care->on;
      std::size_t end = first;
      bool has_nameless = false;
      for (; end < items_.size() && bill(end).care->on == day; ++end) {
        has_nameless = has_nameless || bill(end).institution_number == Bill::nameless;
      }
      for (std::size_t place = first; place < end; ++place) {
        if (sharing_.by_day || has_nameless) joined_.join(first, place);
        if (latest(place).is_known && latest(place).day == day) joined_.join(latest(place).place, place);
        latest(place) = {place, true, day};
      }
      first = end;
    }
  }

  /// A bill without a day may be of any day.
  void join_undated() {
    std::size_t undated = 0;
    while (undated < items_.size() && !bill(undated).care->on) ++undated;
    for (std::size_t open = 0; open < undated; ++open) {
      const std::uint16_t institution = bill(open).institution_number;
      for (std::size_t place = 0; place < items_.size(); ++place) {
        const std::uint16_t other = bill(place).institution_number;
        const bool may_be_one = institution == other || institution == Bill::nameless || other == Bill::nameless;
        if (sharing_.by_day || may_be_one) joined_.join(open, place);
      }
    }
  }

  Sharing sharing_;
  Bills bills_;
  std::span<const std::uint16_t> items_;
  Joined joined_;
  /// By institution.
  std::span<Latest> of_institution_;
};

/// Whether a deductible was paid before for care of another disease of the purse's kind.
bool was_deductible_used(std::span<const Used> used, CareKind kind, const Purse& purse) {
  return std::any_of(used.begin(), used.end(), [&](const Used& each) {
    return each.kind == kind && each.disease != purse.disease && each.deductible.high > Money{0};
  });
}

/// The disease that a bill is for; none where no table of diseases applies.
std::optional<std::size_t> disease_of(World& world, const Bill& bill, std::size_t item) {
  const auto diseases = bill.diseases;
  if (diseases.empty()) return std::nullopt;
  if (diseases.size() == 1) return diseases.front();
  return diseases[world.pick(Level::kind, axis_of(OpenInput::disease, item), diseases.size())];
}

/// The bills of one purse by day, those without a day first, then in the order of the input.
std::span<const std::uint16_t> by_day(Bills bills, std::span<const std::uint16_t> items,
                                      std::span<const std::uint16_t> purse_of, std::size_t purse, Arena& arena) {
  const auto day_of = [&](std::uint16_t item) { return bills[item].care->on.value_or(Date::min()); };
  std::uint16_t* const sorted = arena.room<std::uint16_t>(items.size());
  std::size_t count = 0;
  bool is_sorted = true;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (purse_of[i] != purse) continue;
    is_sorted = is_sorted && (count == 0 || !(day_of(items[i]) < day_of(sorted[count - 1])));
    sorted[count++] = items[i];
  }
  if (!is_sorted) {
    sort_in_place(std::span(sorted, count),
                  [&](std::uint16_t a, std::uint16_t b) { return std::pair(day_of(a), a) < std::pair(day_of(b), b); });
  }
  return {sorted, count};
}

}  // namespace

std::size_t count_possible_classes(const std::vector<InstitutionClass>& classes, const Institution& institution) {
  std::size_t count = 0;
  for_each_possible_class(classes, institution, [&](std::size_t) { ++count; });
  return count;
}

std::span<Purse> find_purses(World& world, const KindPlan& kind, Bills bills, std::span<const Used> used,
                             Arena& arena) {
  // The bills of the kind, by purse: in the order of the input, and then by day.
  List<std::optional<std::size_t>> diseases;
  std::uint16_t* const items = arena.room<std::uint16_t>(bills.size());
  std::uint16_t* const purse_of = arena.room<std::uint16_t>(bills.size());
  std::size_t count = 0;
  for (std::size_t item = 0; item < bills.size(); ++item) {
    if (bills[item].care->kind != kind.kind) continue;
    const auto disease = disease_of(world, bills[item], item);
    std::size_t purse = 0;
    while (purse < diseases.size() && diseases[purse] != disease) ++purse;
    if (purse == diseases.size()) diseases.push(arena, disease);
    purse_of[count] = static_cast<std::uint16_t>(purse);
    items[count++] = static_cast<std::uint16_t>(item);
  }
  const std::span<Purse> purses = arena.array<Purse>(diseases.size());
  for (std::size_t i = 0; i < purses.size(); ++i) {
    Purse& purse = purses[i];
    purse.disease = diseases[i];
    purse.items = by_day(bills, {items, count}, {purse_of, count}, i, arena);
    purse.may_share_deductible =
        kind.sharing.by_year && purse.disease && (purses.size() > 1 || was_deductible_used(used, kind.kind, purse));
  }
  return purses;
}

bool is_settled(const KindPlan& kind, Bills bills, std::span<const std::uint16_t> items) {
  return !kind.sharing.by_order && std::all_of(items.begin(), items.end(), [&](std::uint16_t item) {
    const Bill& bill = bills[item];
    const bool is_class_settled = bill.is_class_told() || kind.classes->empty();
    const bool is_institution_settled = !kind.sharing.by_institution || bill.institution_number != Bill::nameless;
    const bool is_birth_settled = kind.kind != CareKind::maternity || bill.care->delivery;
    return bill.care->on && !bill.is_discharge_open() && is_class_settled && is_institution_settled && is_birth_settled;
  });
}

List<BillGroup> group_bills(const KindPlan& kind, Bills bills, std::span<const std::uint16_t> items, Arena& arena) {
  Joining joining(kind.sharing, bills, items, arena);
  Joined& joined = joining.join();
  const std::span<List<std::uint16_t>> by_root = arena.array<List<std::uint16_t>>(items.size());
  for (std::size_t bill = 0; bill < items.size(); ++bill) by_root[joined.root(bill)].push(arena, items[bill]);
  List<BillGroup> groups;
  for (const List<std::uint16_t>& each : by_root) {
    if (!each.is_empty()) groups.push(arena, {.items = each.span()});
  }
  return groups;
}

std::span<const Date> possible_days(const Chain& chain, Bills bills, const Person& person, const CoverSpell& cover,
                                    Arena& arena) {
  const auto undated = std::count_if(bills.begin(), bills.end(), [](const Bill& bill) { return !bill.care->on; });
  if (undated == 0) return {};
  List<Date> changes;
  changes.push(arena, person.first_day_of_care());
  changes.push(arena, person.last_day_of_care());
  for (const Policy* policy : chain) changes.append(arena, policy->days_of_change);
  for (const auto& day : {cover.earliest, cover.latest}) {
    if (day) changes.push(arena, *day);
  }
  for (const Bill& bill : bills) {
    if (bill.care->on) changes.push(arena, *bill.care->on);
  }
  // Room on both sides of each change, for the undated bills to fall on one day or on days of their own.
  List<Date> days;
  for (const Date change : changes) {
    const int room = std::min(static_cast<int>(undated), most_undated_apart);
    for (int offset = -1; offset <= room; ++offset) {
      const Date day = days_after(change, offset);
      if (person.first_day_of_care() <= day && day <= person.last_day_of_care()) days.push(arena, day);
    }
  }
  sort_in_place(std::span(days.begin(), days.end()), std::less<>{});
  return {days.begin(), static_cast<std::size_t>(std::unique(days.begin(), days.end()) - days.begin())};
}

}  // namespace mingbai
