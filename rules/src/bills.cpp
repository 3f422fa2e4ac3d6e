#include "bills.hpp"

#include "text/sorting.hpp"

#include <algorithm>
#include <numeric>

namespace mingbai {

namespace {

/// Sets of bills that are joined two by two.
class Joined {
 public:
  explicit Joined(std::size_t count) : parent_(count) { std::iota(parent_.begin(), parent_.end(), std::size_t{0}); }

  std::size_t root(std::size_t bill) {
    while (parent_[bill] != bill) bill = parent_[bill] = parent_[parent_[bill]];
    return bill;
  }
  void join(std::size_t a, std::size_t b) { parent_[std::max(root(a), root(b))] = std::min(root(a), root(b)); }

 private:
  std::vector<std::size_t> parent_;
};

/// So many bills without a day are given room to fall on days of their own.
constexpr int most_undated_apart = 4;

bool depend_on_each_other(const Care& a, const Care& b, Sharing sharing) {
  if (sharing.by_year) return true;
  const std::string& id = a.institution.id;
  const bool is_one_institution = !id.empty() && id == b.institution.id;
  const bool may_be_one_institution = is_one_institution || id.empty() || b.institution.id.empty();
  const bool may_be_one_day = !a.on || !b.on || a.on == b.on;
  if (may_be_one_day && (sharing.by_day || (sharing.by_institution && may_be_one_institution))) return true;
  return !a.institution.class_number && is_one_institution;
}

}  // namespace

const Benefit* diseases_for(const Chain& chain, CareKind kind) {
  for (const Policy* policy : chain) {
    const Benefit* benefit = policy->benefit(kind);
    if (benefit != nullptr && !benefit->diseases.empty()) return benefit;
  }
  return nullptr;
}

namespace {

/// Whether a deductible was paid before for care of another disease of the purse's kind.
bool was_deductible_used(const Situation& situation, const Purse& purse) {
  return std::any_of(situation.used.begin(), situation.used.end(), [&](const Used& used) {
    return used.kind == purse.kind && used.disease != purse.disease && used.deductible.high > Money{0};
  });
}

}  // namespace

void find_purses(World& world, CareKind kind, std::vector<Purse>& purses) {
  purses.clear();
  const auto& care = world.situation.care;
  for (std::size_t item = 0; item < care.size(); ++item) {
    if (care[item].kind != kind) continue;
    const auto disease = world.disease(item);
    auto at = std::find_if(purses.begin(), purses.end(), [&](const Purse& purse) { return purse.disease == disease; });
    if (at == purses.end()) at = purses.insert(at, {kind, disease, {}, false});
    at->items.push_back(item);
  }
  const auto is_earlier = [&](std::size_t a, std::size_t b) {
    return std::pair(care[a].on.value_or(Date{}), a) < std::pair(care[b].on.value_or(Date{}), b);
  };
  for (Purse& purse : purses) {
    if (!std::is_sorted(purse.items.begin(), purse.items.end(), is_earlier)) sort(purse.items, is_earlier);
  }
  if (!world.rules(kind).deductible.by_year) return;
  for (Purse& purse : purses) {
    purse.may_share_deductible = purse.disease && (purses.size() > 1 || was_deductible_used(world.situation, purse));
  }
}

std::vector<std::vector<std::size_t>> group_bills(World& world, const Purse& purse) {
  std::vector<std::vector<std::size_t>> groups;
  const Sharing sharing = world.rules(purse.kind).deductible;
  const auto& care = world.situation.care;
  const std::vector<std::size_t>& bills = purse.items;
  Joined joined(bills.size());
  for (std::size_t a = 0; a < bills.size(); ++a) {
    for (std::size_t b = a + 1; b < bills.size(); ++b) {
      if (depend_on_each_other(care[bills[a]], care[bills[b]], sharing)) joined.join(a, b);
    }
  }
  std::vector<std::size_t> group_of(bills.size(), bills.size());
  for (std::size_t bill = 0; bill < bills.size(); ++bill) {
    const std::size_t root = joined.root(bill);
    if (group_of[root] == bills.size()) {
      group_of[root] = groups.size();
      groups.emplace_back();
    }
    groups[group_of[root]].push_back(bills[bill]);
  }
  return groups;
}

std::vector<Date> possible_days(const Chain& chain, const Situation& situation, const std::vector<Date>& cover_days) {
  const auto undated = std::count_if(situation.care.begin(), situation.care.end(), [](const Care& c) { return !c.on; });
  if (undated == 0) return {};
  const int year = situation.benefit_year;
  std::vector<Date> changes{first_day_of(year), last_day_of(year)};
  for (const Policy* policy : chain) {
    changes.insert(changes.end(), policy->days_of_change.begin(), policy->days_of_change.end());
  }
  changes.insert(changes.end(), cover_days.begin(), cover_days.end());
  for (const Care& care : situation.care) {
    if (care.on) changes.push_back(*care.on);
  }
  // Room on both sides of each change, for the undated bills to fall on one day or on days of their own.
  std::vector<Date> days;
  for (const Date change : changes) {
    const int room = std::min(static_cast<int>(undated), most_undated_apart);
    for (int offset = -1; offset <= room; ++offset) {
      const Date day = days_after(change, offset);
      if (year_of(day) == year) days.push_back(day);
    }
  }
  sort_and_make_unique(days);
  return days;
}

}  // namespace mingbai
