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
  /// `items` are the bills of the group; `is_alone` if others may depend on each other with them.
  StayOrders(const PurseTrial& of, std::span<const std::uint16_t> items, bool is_alone);

  /// Begins another combination, of which the rows come by day.
  void begin(std::span<const Row> rows);
  [[nodiscard]] StayOrder of(const Row& row);

 private:
  enum class Counts : std::uint8_t { no, perhaps, yes };

  [[nodiscard]] Counts counts(const Bill& bill, Date on) const;
  bool has_earlier_stay();

  const PurseTrial& of_;
  bool is_alone_ = false;
  /// Bills of the kind that are not in the group: one may count and has no day, or perhaps counts.
  bool is_any_other_open_ = false;
  /// The first day of those that count.
  std::optional<Date> first_of_others_;

  // Of the combination.

  std::span<const Row> rows_;
  bool has_earlier_stay_ = false;
  bool is_open_ = false;
  /// The first day of a stay that counts, of all bills of the kind.
  std::optional<Date> first_day_;
  std::uint16_t first_item_ = 0;
};

}  // namespace mingbai
