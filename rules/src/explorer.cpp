#include "explorer.hpp"

#include <algorithm>

namespace mingbai {

void note_open(const std::vector<OpenAxis>& met, Parts parts, std::vector<OpenAxis>& open) {
  for (const OpenAxis& axis : met) {
    auto at = std::find_if(open.begin(), open.end(), [&](const OpenAxis& known) { return known.axis == axis.axis; });
    if (at == open.end()) at = open.insert(at, axis);
    at->options = std::max(at->options, axis.options);
    at->parts.add(axis.parts);
    at->parts.add(parts);
  }
}

std::size_t Explorer::pick(const Axis& axis, std::size_t options) {
  for (const HeldAxis& held : held_->axes) {
    if (held.axis == axis && held.option < options) return held.option;
  }
  if (held_->preferred_readings && axis.reading != nullptr && axis.reading->preferred) {
    return *axis.reading->preferred;
  }
  for (const Pick& pick : picks_) {
    if (pick.axis == axis) return pick.option;
  }
  remember(axis, options);
  picks_.push_back({axis, options, 0});
  return 0;
}

bool Explorer::next() {
  while (!picks_.empty() && picks_.back().option + 1 == picks_.back().options) picks_.pop_back();
  if (picks_.empty()) return false;
  ++picks_.back().option;
  return true;
}

void Explorer::remember(const Axis& axis, std::size_t options) {
  const auto at = std::find_if(met_->begin(), met_->end(), [&](const OpenAxis& open) { return open.axis == axis; });
  if (at == met_->end()) {
    met_->push_back({axis, options, {}});
  } else {
    at->options = std::max(at->options, options);
  }
}

}  // namespace mingbai
