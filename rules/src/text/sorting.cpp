#include "text/sorting.hpp"

#include <algorithm>
#include <numeric>

namespace mingbai {

std::vector<std::size_t> ascending(std::size_t count, FunctionRef<bool(std::size_t, std::size_t)> is_less) {
  std::vector<std::size_t> order(count);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::vector<std::size_t> merged(count);
  for (std::size_t width = 1; width < count; width *= 2) {
    for (std::size_t start = 0; start < count; start += 2 * width) {
      const auto at = [&](std::size_t place) { return order.data() + std::min(place, count); };
      auto* const middle = at(start + width);
      std::merge(at(start), middle, middle, at(start + 2 * width), merged.data() + start, is_less);
    }
    order.swap(merged);
  }
  return order;
}

}  // namespace mingbai
