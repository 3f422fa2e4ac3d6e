#include "known_figures.hpp"

#include "text/sorting.hpp"

#include <algorithm>

namespace mingbai {

namespace {

/// How many places there are at first and at most; powers of two, of which half are filled.
constexpr std::size_t first_places = 64;
constexpr std::size_t most_places = 2'048;

std::uint64_t number_of(const auto& given) { return given ? static_cast<std::uint64_t>(*given) + 1 : 0; }

std::size_t start_of(std::uint64_t key, std::size_t places) {
  constexpr std::uint64_t golden = 0x9E3779B97F4A7C15;
  return static_cast<std::size_t>(key * golden >> 32) & (places - 1);
}

}  // namespace

KnownFigures::KnownFigures(const Chain& chain) : entries_(first_places) {
  for (const Policy* policy : chain) {
    days_of_change_.insert(days_of_change_.end(), policy->days_of_change.begin(), policy->days_of_change.end());
  }
  sort_and_make_unique(days_of_change_);
}

std::uint64_t KnownFigures::key(CareKind kind, const Occasion& occasion) const {
  std::uint64_t stretch = 0;
  if (occasion.on) {
    const auto after = std::upper_bound(days_of_change_.begin(), days_of_change_.end(), *occasion.on);
    stretch = static_cast<std::uint64_t>(after - days_of_change_.begin()) + 1;
  }
  std::uint64_t key = static_cast<std::uint64_t>(kind) + 1;
  key = key << 12 | stretch;
  key = key << 7 | number_of(occasion.class_number);
  key = key << 2 | number_of(occasion.delivery);
  key = key << 2 | number_of(occasion.setting);
  return key << 16 | number_of(occasion.disease);
}

KnownFigures::Entry& KnownFigures::at(std::uint64_t key) {
  std::size_t place = start_of(key, entries_.size());
  while (entries_[place].key != 0 && entries_[place].key != key) place = (place + 1) & (entries_.size() - 1);
  return entries_[place];
}

void KnownFigures::grow() {
  std::vector<Entry> before(2 * entries_.size());
  before.swap(entries_);
  for (Entry& each : before) {
    if (each.key != 0) at(each.key) = std::move(each);
  }
}

KnownFigures::Entry* KnownFigures::entry(CareKind kind, const Occasion& occasion) {
  const std::uint64_t wanted = key(kind, occasion);
  if (Entry& known = at(wanted); known.key == wanted) return &known;
  if (2 * (count_ + 1) > entries_.size()) {
    if (entries_.size() == most_places) return nullptr;
    grow();
  }
  ++count_;
  Entry& added = at(wanted);
  added.key = wanted;
  return &added;
}

}  // namespace mingbai
