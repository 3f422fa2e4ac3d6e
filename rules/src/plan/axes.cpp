#include "plan/axes.hpp"

namespace mingbai {

std::size_t OpenAxes::note(const Axis& axis, std::size_t options, Parts parts) {
  std::size_t place = 0;
  while (place < axes_.size() && axes_[place].axis != axis) ++place;
  if (place == axes_.size()) axes_.push(*arena_, {axis, 0, {}});
  axes_[place].options = std::max(axes_[place].options, options);
  axes_[place].parts.add(parts);
  return place;
}

bool Held::finds(const Axis& axis, std::size_t options, std::size_t& option) const {
  for (const HeldAxis& held : axes) {
    if (held.axis == axis && held.option < options) {
      option = held.option;
      return true;
    }
  }
  if (!preferred_readings || axis.reading == nullptr || !axis.reading->preferred) return false;
  option = *axis.reading->preferred;
  return true;
}

bool Held::allows(std::span<const Pick> picks, const OpenAxes& open) const {
  for (const Pick& pick : picks) {
    std::size_t option = 0;
    if (finds(open[pick.axis].axis, pick.options, option) && option != pick.option) return false;
  }
  return true;
}

bool is_told_apart(std::span<const Pick> picks, AskedPicks asked, const OpenAxes& axes, const Held& held) {
  for (std::size_t place = 0; place < picks.size(); ++place) {
    std::size_t option = 0;
    const Pick& pick = picks[place];
    if (pick.option == 0 || asked.has(place)) continue;
    if (!held.finds(axes[pick.axis].axis, pick.options, option)) return false;
  }
  return true;
}

const Pick* Explorer::find(const Axis& axis) const {
  if (likely_ < picks_.size() && (*axes_)[picks_[likely_].axis].axis == axis) return &picks_[likely_];
  for (const Pick& pick : picks_) {
    if ((*axes_)[pick.axis].axis == axis) return &pick;
  }
  return nullptr;
}

std::size_t Explorer::peek(const Axis& axis, std::size_t options) const {
  std::size_t option = 0;
  if (held_->finds(axis, options, option)) return option;
  const Pick* const known = find(axis);
  return known == nullptr ? 0 : known->option;
}

std::size_t Explorer::pick(const Axis& axis, std::size_t options) {
  std::size_t option = 0;
  if (held_->finds(axis, options, option)) return option;
  if (const Pick* const known = find(axis)) {
    const auto place = static_cast<std::size_t>(known - picks_.begin());
    asked_.add(place);
    likely_ = place + 1;
    return known->option;
  }
  asked_.add(picks_.size());
  const std::size_t place = axes_->note(axis, options, Parts{part_});
  picks_.push(*arena_, {static_cast<std::uint32_t>(place), 0, static_cast<std::uint16_t>(options)});
  return 0;
}

bool Explorer::next() {
  likely_ = 0;
  while (!picks_.is_empty() && picks_.back().option + 1 == picks_.back().options) picks_.pop();
  if (picks_.is_empty()) return false;
  ++picks_.back().option;
  return true;
}

}  // namespace mingbai
