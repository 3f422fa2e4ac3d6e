#pragma once

#include "reckon/joined.hpp"
#include "reckon/table.hpp"

namespace mingbai {

/// Which bills of a table may influence each other, in any combination: those of one group, those that an answer is
/// about, and all of a kind that a cap joins.
class Components {
 public:
  Components(const WorldTable& table, const OpenAxes& axes, Arena& arena);

  /// Marks the bills that what is held touches: what it narrows is about one bill each.
  void touch(const Held& held);
  /// Whether a bill is touched.
  [[nodiscard]] bool is_touched(std::size_t item) { return is_touched_[joined_.root(item)]; }

 private:
  static constexpr std::uint16_t none = 0xFFFF;

  void join(const BillGroup& group);
  void join(const KindTable& kind);

  const OpenAxes& axes_;
  Joined joined_;
  /// By axis: a bill that it is about.
  std::span<std::uint16_t> bill_of_axis_;
  std::span<bool> is_touched_;
};

}  // namespace mingbai
