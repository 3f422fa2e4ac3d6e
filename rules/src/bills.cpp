#include "bills.hpp"

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

bool may_be(const Choice& basis, DeductibleBasis value) {
  return std::find(basis.values.begin(), basis.values.end(), static_cast<int>(value)) != basis.values.end();
}

/// So many bills without a day are given room to fall on days of their own.
constexpr int most_undated_apart = 4;

struct Sharing {
  bool by_institution = false;
  bool by_day = false;
  bool by_year = false;
};

Sharing deductible_sharing(const Benefit* benefit) {
  Sharing sharing;
  if (benefit == nullptr) return sharing;
  for (const Mechanism& mechanism : benefit->method) {
    if (const auto* deductible = std::get_if<Deductible>(&mechanism)) {
      sharing.by_year = may_be(deductible->basis, DeductibleBasis::per_year);
      sharing.by_institution = may_be(deductible->basis, DeductibleBasis::per_day_and_institution);
      sharing.by_day = sharing.by_institution || may_be(deductible->basis, DeductibleBasis::per_day);
    }
  }
  return sharing;
}

bool depend_on_each_other(const Care& a, const Care& b, Sharing sharing) {
  if (sharing.by_year) return true;
  if (sharing.by_day && (!a.on || !b.on || a.on == b.on)) return true;
  return !a.institution.class_number && !a.institution.id.empty() && a.institution.id == b.institution.id;
}

}  // namespace

const Benefit* benefit_for(const Chain& chain, CareKind kind) {
  for (const Policy* policy : chain) {
    const Benefit* benefit = policy->benefit(kind);
    if (benefit != nullptr && !benefit->method.empty()) return benefit;
  }
  return nullptr;
}

const std::vector<InstitutionClass>& classes_for(const Chain& chain, CareKind kind) {
  static const std::vector<InstitutionClass> none;
  for (const Policy* policy : chain) {
    const Benefit* benefit = policy->benefit(kind);
    if (benefit != nullptr && !benefit->classes.empty()) return benefit->classes;
  }
  return none;
}

std::vector<std::size_t> possible_classes(const Rulebook& rulebook, const Chain& chain, const Care& care) {
  const auto& classes = classes_for(chain, care.kind);
  const auto& fitting = care.institution.fitting_classes;
  std::vector<std::size_t> possible;
  for (std::size_t place = 0; place < classes.size(); ++place) {
    if (!fitting || fitting->has(*rulebook.class_ids.find(classes[place].id))) possible.push_back(place);
  }
  return possible;
}

const Benefit* diseases_for(const Chain& chain, CareKind kind) {
  for (const Policy* policy : chain) {
    const Benefit* benefit = policy->benefit(kind);
    if (benefit != nullptr && !benefit->diseases.empty()) return benefit;
  }
  return nullptr;
}

namespace {

bool has_yearly_deductible(const Benefit* benefit) { return deductible_sharing(benefit).by_year; }

/// Whether a deductible was paid before for care of another disease of the purse's kind.
bool was_deductible_used(const Situation& situation, const Purse& purse) {
  return std::any_of(situation.used.begin(), situation.used.end(), [&](const Used& used) {
    return used.kind == purse.kind && used.disease != purse.disease && used.deductible.high > Money{0};
  });
}

}  // namespace

std::vector<Purse> purses_of(World& world, CareKind kind) {
  std::vector<Purse> purses;
  const auto& care = world.situation.care;
  for (std::size_t item = 0; item < care.size(); ++item) {
    if (care[item].kind != kind) continue;
    const auto disease = world.disease(item);
    auto at = std::find_if(purses.begin(), purses.end(), [&](const Purse& purse) { return purse.disease == disease; });
    if (at == purses.end()) at = purses.insert(at, {kind, disease, {}, false});
    at->items.push_back(item);
  }
  if (!has_yearly_deductible(benefit_for(world.chain, kind))) return purses;
  for (Purse& purse : purses) {
    purse.may_share_deductible = purse.disease && (purses.size() > 1 || was_deductible_used(world.situation, purse));
  }
  return purses;
}

BillGroups group_bills(const Chain& chain, const Situation& situation, const Purse& purse) {
  BillGroups result;
  result.benefit = benefit_for(chain, purse.kind);
  const Sharing sharing = deductible_sharing(result.benefit);
  result.may_share_by_institution = sharing.by_institution;
  const auto& care = situation.care;
  std::vector<std::size_t> bills = purse.items;
  std::stable_sort(bills.begin(), bills.end(), [&](std::size_t a, std::size_t b) {
    return care[a].on.value_or(Date{}) < care[b].on.value_or(Date{});
  });
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
      group_of[root] = result.groups.size();
      result.groups.emplace_back();
    }
    result.groups[group_of[root]].push_back(bills[bill]);
  }
  return result;
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
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  return days;
}

}  // namespace mingbai
