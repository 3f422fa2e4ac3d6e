#include "reckon/components.hpp"

#include <algorithm>

namespace mingbai {

Components::Components(const WorldTable& table, const OpenAxes& axes, Arena& arena)
    : axes_(axes),
      joined_(table.bills.size(), arena),
      bill_of_axis_(arena.array<std::uint16_t>(axes.size(), none)),
      is_touched_(arena.array<bool>(table.bills.size())) {
  for (const PersonCombination& person : table.combinations) {
    for (const KindTable& kind : person.kinds) join(kind);
  }
}

void Components::join(const KindTable& kind) {
  for (const KindCombination& combination : kind.combinations) {
    const std::uint16_t first = combination.purses.front().items.front();
    for (const Purse& purse : combination.purses) {
      for (const BillGroup& group : purse.groups) join(group);
      if (combination.shared_caps.is_empty() && !purse.amounts.may_be_held_back) continue;
      for (const Purse& other : combination.purses) {
        for (const std::uint16_t item : other.items) joined_.join(first, item);
      }
    }
  }
}

void Components::join(const BillGroup& group) {
  for (const std::uint16_t item : group.items) joined_.join(group.items.front(), item);
  for (const Combination& combination : group.combinations) {
    for (const Pick& pick : combination.picks) {
      std::uint16_t& bill = bill_of_axis_[pick.axis];
      if (bill == none) bill = group.items.front();
      joined_.join(bill, group.items.front());
    }
  }
}

void Components::touch(const Held& held) {
  std::fill(is_touched_.begin(), is_touched_.end(), false);
  for (std::size_t axis = 0; axis < bill_of_axis_.size(); ++axis) {
    if (bill_of_axis_[axis] != none && held.narrows(axes_[axis])) is_touched_[joined_.root(bill_of_axis_[axis])] = true;
  }
}

}  // namespace mingbai
