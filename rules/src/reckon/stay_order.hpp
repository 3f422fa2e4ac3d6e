#pragma once

#include "reckon/try_group.hpp"

namespace mingbai {

/// Which stay of the benefit year each bill of a group is, in one combination.
///
/// A stay counts if its first day is in the year and in force of cover, at a designated institution and under
/// residents' insurance; of others no text says whether they do, so that the order of those that they may come before
/// is open. Stays of one day come in any order.
class StayOrders {
 public:
  /// `is_alone` if other bills may depend on each other with those of the group.
  StayOrders(const PurseTrial& of, bool is_alone) : of_(of), is_alone_(is_alone) {}

  /// Begins another combination, of which the rows come by day.
  void begin(std::span<const Row> rows);
  [[nodiscard]] StayOrder of(const Row& row);

 private:
  enum class Counts : std::uint8_t { no, perhaps, yes };

  [[nodiscard]] Counts counts(const Bill& bill, Date on) const;
  bool has_earlier_stay();

  const PurseTrial& of_;
  bool is_alone_ = false;

  // Of the combination.

  bool has_earlier_stay_ = false;
  /// From this day on another stay may have come before.
  std::optional<Date> open_from_;
  /// The first day of a stay that counts, of all bills of the kind.
  std::optional<Date> first_day_;
  std::uint16_t first_item_ = 0;
};

}  // namespace mingbai
