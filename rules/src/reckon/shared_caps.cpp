#include "reckon/shared_caps.hpp"

#include "policy/chain.hpp"
#include "reckon/amounts.hpp"

#include <algorithm>

namespace mingbai {

namespace {

/// Finds the caps that the diseases of a kind share.
class SharedCaps {
 public:
  SharedCaps(World& world, Plan& plan, const KindPlan& kind, std::span<const Purse> purses, std::span<const Used> used,
             Arena& arena)
      : world_(world), plan_(plan), kind_(kind), purses_(purses), used_(used), arena_(arena) {
    for (const Purse& purse : purses) note(purse.disease);
    for (const Used& each : used) {
      if (each.kind == kind.kind && each.fund > Money{0}) note(each.disease);
    }
  }

  List<SharedCap> find() {
    if (kind_.yearly_cap == nullptr || diseases_.size() < 2) return {};
    several_ = world_.choose_as<SeveralDiseases>(kind_.yearly_cap->several_diseases);
    if (several_ == SeveralDiseases::each_its_own) return {};
    for (std::size_t first = 0; first < diseases_.size(); ++first) {
      if (is_first_of_cap(first)) add(diseases_[first]);
    }
    return caps_;
  }

 private:
  void note(std::optional<std::size_t> disease) {
    if (!disease || std::find(diseases_.begin(), diseases_.end(), *disease) != diseases_.end()) return;
    diseases_.push(arena_, *disease);
  }

  [[nodiscard]] bool was_used(std::optional<std::size_t> disease) const {
    return std::any_of(used_.begin(), used_.end(), [&](const Used& each) {
      return each.kind == kind_.kind && each.disease == disease && each.fund > Money{0};
    });
  }

  [[nodiscard]] std::optional<int> row_of(std::size_t disease) const {
    const Benefit* const table = diseases_for(plan_.chain(), kind_.kind);
    if (table == nullptr) return std::nullopt;
    const auto at = std::find_if(table->diseases.begin(), table->diseases.end(),
                                 [disease](const Disease& each) { return each.number == disease; });
    return at == table->diseases.end() ? std::nullopt : at->row;
  }

  [[nodiscard]] bool share(std::size_t one, std::size_t other) const {
    if (several_ == SeveralDiseases::highest_for_all || one == other) return true;
    const auto row = row_of(one);
    return row && row == row_of(other);
  }

  [[nodiscard]] bool is_first_of_cap(std::size_t place) const {
    return std::none_of(diseases_.begin(), diseases_.begin() + place,
                        [&](std::size_t earlier) { return share(earlier, diseases_[place]); });
  }

  /// Adds the cap that a disease shares with others; none where it shares none, or where one that is not stated counts
  /// as not reached.
  void add(std::size_t disease) {
    const auto is_of_cap = [&](std::optional<std::size_t> other) {
      return other ? share(disease, *other) : several_ == SeveralDiseases::highest_for_all;
    };
    if (std::count_if(diseases_.begin(), diseases_.end(), is_of_cap) < 2) return;
    SharedCap cap;
    cap.kind = kind_.kind;
    List<SharingPurse> purses;
    for (std::size_t place = 0; place < purses_.size(); ++place) {
      const auto of_purse = purses_[place].disease;
      if (!is_of_cap(of_purse)) continue;
      const AnnualCap& of_disease = plan_.cases().yearly_cap(world_, kind_, of_purse, plan_.arena()).cap;
      purses.push(arena_, {static_cast<std::uint16_t>(place), of_disease, was_used(of_purse)});
    }
    cap.purses = purses.span();
    for (const std::size_t other : diseases_) {
      const bool has_bills =
          std::any_of(purses_.begin(), purses_.end(), [other](const Purse& purse) { return purse.disease == other; });
      if (has_bills || !is_of_cap(other)) continue;
      const AnnualCap& of_other = plan_.cases().yearly_cap(world_, kind_, other, plan_.arena()).cap;
      if (!is_stated(of_other)) return;
      cap.of_others = larger(cap.of_others, of_other.cap);
    }
    for (const Used& each : used_) {
      if (each.kind != kind_.kind) continue;
      const bool is_sure = each.disease || several_ == SeveralDiseases::highest_for_all;
      if (each.disease && !is_of_cap(each.disease)) continue;
      cap.used = cap.used + (is_sure ? exactly(each.fund) : Range{Money{0}, each.fund});
    }
    caps_.push(arena_, cap);
  }

  World& world_;
  Plan& plan_;
  const KindPlan& kind_;
  std::span<const Purse> purses_;
  std::span<const Used> used_;
  Arena& arena_;
  /// Of bills and of what was used, each once.
  List<std::size_t> diseases_;
  SeveralDiseases several_ = SeveralDiseases::each_its_own;
  List<SharedCap> caps_;
};

}  // namespace

List<SharedCap> find_shared_caps(World& world, Plan& plan, const KindPlan& kind, std::span<const Purse> purses,
                                 std::span<const Used> used, Arena& arena) {
  return SharedCaps(world, plan, kind, purses, used, arena).find();
}

}  // namespace mingbai
