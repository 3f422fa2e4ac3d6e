#pragma once

#include "bills.hpp"
#include "payment.hpp"
#include "reckoned.hpp"

#include <vector>

namespace mingbai {

/// Reckons all bills of one purse in one combination of readings and of answers about the person, and in every
/// combination of answers about the bills.
class PurseReckoner {
 public:
  PurseReckoner(World& world, const Purse& purse, const CoverSpell& cover, const Held& held,
                std::vector<OpenAxis>& open)
      : world_(world), purse_(purse), cover_(cover), held_(held), open_(open) {}

  bool is_widened = false;
  std::size_t payments = 0;

  /// Puts the amounts of the purse's bills into `care` and returns their totals.
  Totals reckon(std::vector<CareAmounts>& care);

 private:
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
  /// What the other groups may have used of a yearly cap before each bill.
  using UsedBefore = std::vector<Range>;

  [[nodiscard]] const std::vector<Care>& bills() const { return world_.situation.care; }
  /// What the fund paid from the purse before. What is told of the kind as a whole may be of any disease.
  [[nodiscard]] Range used() const;

  [[nodiscard]] bool is_surely_too_large(const std::vector<std::size_t>& group) const;
  GroupRange explore(const std::vector<std::size_t>& group, bool is_alone, const UsedBefore& used_before);
  void run(const std::vector<std::size_t>& group, bool is_alone, const UsedBefore& used_before, GroupRange& result);
  Payment pay_one(std::size_t item, Date on, Deductions& deductions, PayCurve* curve);
  void say_cap(const Payment& payment, Range left, Range fund);
  UsedBefore used_before(const std::vector<std::size_t>& group);
  void split_large_groups();
  void explore_all(bool with_cap);
  [[nodiscard]] Totals totals(bool has_cap) const;
  void assume_cap_not_reached(Money fund);

  [[nodiscard]] Axis class_axis(std::size_t item, const std::vector<InstitutionClass>& classes) const;
  [[nodiscard]] bool is_class_shared(std::size_t item) const;
  [[nodiscard]] std::optional<Range> one_cap() const;
  [[nodiscard]] Range paid_under_changing_caps() const;

  World& world_;
  const Purse& purse_;
  const CoverSpell& cover_;
  const Held& held_;
  std::vector<OpenAxis>& open_;
  const Benefit* benefit_ = nullptr;
  bool shares_by_institution_ = false;
  bool has_one_cap_ = false;
  std::vector<std::vector<std::size_t>> groups_;
  std::vector<bool> is_alone_;
  std::vector<GroupRange> group_ranges_;
  std::vector<BillRange> bill_ranges_;
  std::vector<Date> days_;
  /// The curves of the bill that they are wanted of.
  std::vector<PayCurve> curves_;
};

}  // namespace mingbai
