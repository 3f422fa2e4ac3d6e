#include "plan/cases.hpp"

#include "plan/make_case.hpp"
#include "text/sorting.hpp"

#include <algorithm>

namespace mingbai {

namespace {

constexpr std::size_t first_places = 64;

bool is_same(const Reason& a, const Reason& b) {
  return a.code == b.code && a.figure == b.figure && a.source == b.source && a.stated == b.stated && a.from == b.from &&
         a.path == b.path;
}
bool is_same(const Assumption& a, const Assumption& b) {
  return a.code == b.code && a.path == b.path && a.figure == b.figure && a.source == b.source &&
         a.checked_on == b.checked_on;
}
bool is_same(const SourceUse& a, const SourceUse& b) { return a.source == b.source && a.by_step == b.by_step; }

template <class T>
bool are_same(std::span<const T> a, std::span<const T> b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const T& x, const T& y) { return is_same(x, y); });
}

/// What was said, as it was said before if it was.
const Said& shared(const Said& said, std::vector<const Said*>& known, Arena& arena) {
  for (const Said* other : known) {
    if (are_same(other->reasons, said.reasons) && are_same(other->assumed, said.assumed) &&
        are_same(other->uses, said.uses)) {
      return *other;
    }
  }
  known.push_back(&arena.make(said));
  return *known.back();
}

}  // namespace

std::string_view care_of(CareKind kind, std::optional<std::size_t> disease, const PolicyBook& rulebook, Arena& arena) {
  const std::string_view id = id_of(kind);
  if (!disease) return id;
  const std::string_view of_disease = rulebook.disease_ids.id(*disease);
  const std::span<char> text = arena.array<char>(id.size() + 1 + of_disease.size());
  id.copy(text.data(), id.size());
  text[id.size()] = ':';
  of_disease.copy(&text[id.size() + 1], of_disease.size());
  return {text.data(), text.size()};
}

Cases::Cases(const Chain& chain, const Person& person)
    : first_day_(first_day_of(person.benefit_year)), entries_(first_places) {
  const Date after = first_day_of(person.benefit_year + 1);
  cuts_ = {first_day_, after};
  for (const Policy* policy : chain) {
    for (const Date day : policy->days_of_change) {
      cuts_.push_back(day);
      cuts_.push_back(first_day_of(year_of(day) + 1));
    }
  }
  sort_and_make_unique(cuts_);
  std::size_t cut = 0;
  for (Date day = first_day_; day < after; day = days_after(day, 1)) {
    while (cut < cuts_.size() && cuts_[cut] <= day) ++cut;
    stretches_.push_back(static_cast<std::uint32_t>(cut));
  }
}

std::size_t Cases::stretch_outside_year(Date day) const {
  return static_cast<std::size_t>(std::upper_bound(cuts_.begin(), cuts_.end(), day) - cuts_.begin());
}

void Cases::put(Entry entry) {
  std::size_t place = start_of(entry.key);
  while (entries_[place].decision != nullptr) place = (place + 1) & (entries_.size() - 1);
  entries_[place] = entry;
}

const Case& Cases::add(World& world, const KindPlan& kind, const CoverSpell& spell, CaseKey key, Date on,
                       Arena& arena) {
  if (2 * (count_ + 1) > entries_.size()) {
    std::vector<Entry> before(2 * entries_.size());
    before.swap(entries_);
    for (const Entry& entry : before) {
      if (entry.decision != nullptr) put(entry);
    }
  }
  ++count_;
  Decision<Case>& decision = arena.make(Decision<Case>{});
  put({key, &decision});
  return in(decision, world, kind, spell, key, on, arena);
}

Case Cases::make(World& world, const KindPlan& kind, const CoverSpell& spell, CaseKey key, Date on, Arena& arena) {
  Saying saying(arena);
  Saying::Result result;
  saying.about(result);
  world.said = &saying;
  Case made = make_case(world, kind, spell, key, on, arena, result);
  world.said = nullptr;
  made.said = &shared({result.reasons.span(), saying.assumed(), saying.uses()}, said_, arena);
  return made;
}

const YearlyCap& Cases::yearly_cap(World& world, const KindPlan& kind, std::optional<std::size_t> disease,
                                   Arena& arena) {
  auto at = std::find_if(caps_.begin(), caps_.end(),
                         [&](const CapEntry& entry) { return entry.kind == kind.kind && entry.disease == disease; });
  if (at == caps_.end()) at = caps_.insert(at, {kind.kind, disease, &arena.make(Decision<YearlyCap>{})});
  return at->decision->in(world, arena, [&](World& in) {
    YearlyCap cap;
    cap.care = care_of(kind.kind, disease, in.rulebook, arena);
    if (kind.last_yearly_cap == nullptr) return cap;
    const FigureId figure = kind.last_yearly_cap->figure;
    cap.figure = in.id_of(figure);
    CaseKey of_disease;
    of_disease.set(CaseKey::disease, disease);
    const Found found = mingbai::find(in, figure, {first_day_, of_disease});
    cap.source = found.source();
    cap.cap = annual_cap_of(found);
    return cap;
  });
}

}  // namespace mingbai
