#include "answer/free_visits.hpp"

#include <algorithm>

namespace mingbai {

namespace {

bool is_elsewhere(const FreeVisit& visit, const FreeVisit& other) {
  return visit.institution != Bill::nameless && other.institution != Bill::nameless &&
         visit.institution != other.institution;
}

}  // namespace

FreeVisits::FreeVisits(const Reckoning& reckoning, bool is_care_open, Arena& arena) : bills_(reckoning.bills()) {
  is_exact_ = arena.array<bool>(bills_.size());
  const std::span<bool> is_known_institution = arena.array<bool>(bills_.size() + 1);
  for (std::size_t item = 0; item < bills_.size(); ++item) {
    const Bill& bill = bills_[item];
    if (bill.care->kind != CareKind::outpatient) continue;
    const std::uint16_t institution = bill.institution_number;
    bool& is_known = is_known_institution[institution];
    visits_.push(arena, {static_cast<std::uint16_t>(item), institution, day_of(bill), bill.care->on.has_value(),
                         is_known && institution != Bill::nameless});
    is_known = true;
    is_exact_[item] = reckoning.all().care[item].person.is_exact();
  }
  are_all_joined_ = are_all_joined(reckoning);
  const Sharing sharing = reckoning.insured().plan.kind(CareKind::outpatient).sharing;
  are_institutions_apart_ = !is_care_open && !are_all_joined_ && !sharing.by_day;
}

std::uint16_t FreeVisits::day_of(const Bill& bill) const {
  std::uint16_t place = 0;
  while (place < visits_.size() && bills_[visits_[place].item].care->on != bill.care->on) ++place;
  return place;
}

bool FreeVisits::are_all_joined(const Reckoning& reckoning) const {
  const Sharing sharing = reckoning.insured().plan.kind(CareKind::outpatient).sharing;
  return sharing.by_year || sharing.by_order ||
         std::any_of(visits_.begin(), visits_.end(), [&](const FreeVisit& visit) {
           const auto& cap = reckoning.all().care[visit.item].annual_cap;
           return !visit.is_dated || (cap && is_stated(*cap));
         });
}

const FreeVisit* FreeVisits::other_institution_of_day(const FreeVisit& visit) const {
  if (!visit.is_dated) return nullptr;
  for (const FreeVisit* earlier = begin(); earlier != &visit; ++earlier) {
    const bool is_other = earlier->day == visit.day && is_elsewhere(*earlier, visit);
    if (is_other && bills_[earlier->item].class_number() == bills_[visit.item].class_number()) return earlier;
  }
  return nullptr;
}

FreeVisits::Touched FreeVisits::touched_by(const FreeVisit& visit, const FreeVisit* other, Arena& arena) const {
  const auto is_at_institution = [&](const FreeVisit& each) {
    return &each == &visit || (each.institution != Bill::nameless && each.institution == visit.institution);
  };
  const std::span<bool> is_day_touched = arena.array<bool>(visits_.size());
  for (const FreeVisit& each : visits_) {
    if (are_all_joined_ || is_at_institution(each)) is_day_touched[each.day] = true;
  }
  const auto is_apart = [&](const FreeVisit& each) {
    return are_institutions_apart_ && is_exact_[each.item] && is_elsewhere(each, visit) &&
           (other == nullptr || is_elsewhere(each, *other));
  };
  Touched touched;
  for (const FreeVisit& each : visits_) {
    if (!is_day_touched[each.day]) continue;
    ++touched.count;
    if (!is_apart(each)) touched.items.push(arena, each.item);
  }
  return touched;
}

}  // namespace mingbai
