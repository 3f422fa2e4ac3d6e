#pragma once

#include "bills.hpp"
#include "payment.hpp"
#include "reckoned.hpp"

#include <span>
#include <vector>

namespace mingbai {

/// In what a purse is reckoned: one combination of readings and of answers about the person.
struct PurseTask {
  World& world;
  const Purse& purse;
  const CoverSpell& cover;
  const Held& held;
  /// Receives everything that is found open.
  std::vector<OpenAxis>& open;
};

/// Reckons all bills of one purse, in every combination of answers about the bills. One reckoner takes purse after
/// purse, and keeps its memory.
class PurseReckoner {
 public:
  /// Puts the amounts of the purse's bills into `care` and returns their totals.
  Totals reckon(const PurseTask& task, std::vector<CareAmounts>& care);

  /// Of the last purse: whether its ranges had to be widened, and how many payments were reckoned.
  [[nodiscard]] bool is_widened() const { return is_widened_; }
  [[nodiscard]] std::size_t payments() const { return payments_; }

 private:
  using Group = std::span<const std::size_t>;

  /// What one bill may get, over the combinations of its group, before and after what is left of a yearly cap.
  struct BillRange {
    Range before_cap = no_range;
    CareAmounts amounts;
  };
  /// What the bills of one group may get together.
  struct GroupRange {
    Range before_cap = no_range;
    Range person = no_range;
    bool has_quota = false;
    bool is_too_large = false;
  };
  /// What the other groups may have used of a yearly cap before each bill; empty while no cap is looked at.
  using UsedBefore = std::vector<Range>;

  [[nodiscard]] World& world() const { return task_->world; }
  [[nodiscard]] const Purse& purse() const { return task_->purse; }
  [[nodiscard]] const std::vector<Care>& bills() const { return world().situation.care; }
  [[nodiscard]] const KindRules& rules() const { return world().rules(purse().kind); }
  /// What the fund paid from the purse before. What is told of the kind as a whole may be of any disease.
  [[nodiscard]] Range used() const;

  /// Whether nothing about the bills is left to be answered.
  [[nodiscard]] bool is_settled() const;
  [[nodiscard]] bool is_surely_too_large(Group group) const;
  void reckon_in_one_run();
  void reckon_in_groups();
  GroupRange explore(Group group, bool is_alone, const UsedBefore& used_before);
  void run(Group group, bool is_alone, const UsedBefore& used_before, GroupRange& result);
  Payment pay_one(std::size_t item, Date on, Deductions& deductions, PayCurve* curve);
  void answer_class(Payment& payment);
  void say_cap(const Payment& payment, Range left, Range fund);
  UsedBefore used_before(Group group);
  void split_large_groups();
  void explore_all(bool with_cap);
  [[nodiscard]] bool has_stated_cap() const;
  [[nodiscard]] Totals totals(bool has_cap) const;
  void assume_cap_not_reached(Money fund);

  [[nodiscard]] Axis class_axis(std::size_t item) const;
  [[nodiscard]] bool is_class_shared(std::size_t item) const;
  [[nodiscard]] std::optional<Range> one_cap() const;
  [[nodiscard]] Range paid_under_changing_caps() const;

  const PurseTask* task_ = nullptr;
  bool is_widened_ = false;
  std::size_t payments_ = 0;
  std::vector<std::vector<std::size_t>> groups_;
  std::vector<bool> is_alone_;
  std::vector<GroupRange> group_ranges_;
  std::vector<BillRange> bill_ranges_;
  std::vector<Date> days_;
  /// The bills of a run, by day.
  std::vector<std::pair<Date, std::size_t>> dated_;
  Deductions deductions_;
  UsedBefore nothing_before_;
  /// The curves of the bill that they are wanted of.
  std::vector<PayCurve> curves_;
};

}  // namespace mingbai
