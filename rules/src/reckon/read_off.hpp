#pragma once

#include "plan/plan.hpp"
#include "reckon/amounts.hpp"
#include "reckon/read_purse.hpp"

namespace mingbai {

/// What the fund pays of a bill by its own cap, and where cover holds.
struct ByOwnCap {
  Range fund;
  Range covered;
};

/// Reads amounts off a table. It, and all that is read, live in the arena.
class Amounts {
 public:
  /// Reads all there is, with nothing held, and keeps in the table what that tells. `used` is what the person used
  /// before.
  Amounts(WorldTable& table, const OpenAxes& axes, std::span<const Used> used, Arena& arena);

  [[nodiscard]] const BillAmounts& all() const { return all_; }
  /// The amounts under what is held, of a table that lacks no combination. They hold until the next are read.
  const BillAmounts& under(const Held& held);
  /// What the person pays of all bills under what is held.
  Range person_under(const Held& held);
  /// Whether what is held may narrow anything.
  [[nodiscard]] bool may_narrow(const Held& held) const;

  /// The amounts of a bill in a reading.
  [[nodiscard]] const CareAmounts& care(const BillAmounts& reading, std::size_t item) const {
    return reading.is_reckoned[item] ? reading.care[item] : all_.care[item];
  }

 private:
  void read(const Held& held, bool is_kept, BillAmounts& result);
  KindAmounts read(KindTable& kind, const Held& held, bool is_kept, BillAmounts& result);
  [[nodiscard]] Range person_together(const KindTable& kind, const Held& held) const;
  bool is_read(const KindTable& kind);
  void hold_under_shared_caps(KindCombination& combination, bool is_kept, std::span<Totals> of_purses);
  void hold_under(const SharedCap& cap, KindCombination& combination, bool is_kept, std::span<Totals> of_purses);
  void hold_bill(std::size_t item, Range left, Range left_if_covered);
  [[nodiscard]] UsedBefore used_of_shared(const SharedCap& cap, const KindCombination& combination,
                                          std::span<const ByOwnCap> by_own_cap, std::size_t item) const;
  [[nodiscard]] Range used_of(CareKind kind, const Purse& purse) const;
  [[nodiscard]] bool is_same_as_earlier(const KindCombination& combination, const Held& held) const;
  [[nodiscard]] bool is_same_as_earlier(const PersonCombination& combination, const Held& held) const;
  [[nodiscard]] bool narrows_what_bills_share(const Held& held) const;
  void fold_into(BillAmounts& result) const;
  BillAmounts empty_amounts();

  WorldTable& table_;
  const OpenAxes& axes_;
  std::span<const Used> used_;
  Arena& arena_;
  PurseRoom room_;
  /// Of one combination, where there are others.
  BillAmounts scratch_;
  BillAmounts all_;
  BillAmounts held_;
  std::optional<Components> components_;
  /// A cap may hold bills back, so that what they get together is not the sum of what groups get.
  bool is_capped_ = false;
  /// Of the reading that goes on: which bills are read; null where all are.
  Components* touched_ = nullptr;
};

}  // namespace mingbai
