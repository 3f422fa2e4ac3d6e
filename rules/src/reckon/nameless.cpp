#include "reckon/nameless.hpp"

#include <algorithm>

namespace mingbai {

namespace {

constexpr std::ptrdiff_t most_tried = 5;

}  // namespace

bool has_many_nameless(Bills bills, std::span<const std::uint16_t> items) {
  const auto is_nameless = [&](std::uint16_t item) { return bills[item].institution_number == Bill::nameless; };
  return std::count_if(items.begin(), items.end(), is_nameless) > most_tried;
}

List<std::uint16_t> named_institutions(Bills bills, std::span<const std::uint16_t> items, Arena& arena) {
  List<std::uint16_t> named;
  for (const std::uint16_t item : items) {
    const std::uint16_t institution = bills[item].institution_number;
    const bool is_known = std::find(named.begin(), named.end(), institution) != named.end();
    if (institution == Bill::nameless || is_known) continue;
    const auto may_be_this = [&](std::uint16_t other) {
      return bills[other].institution_number == Bill::nameless && may_be_of_one_class(bills[other], bills[item]);
    };
    if (std::any_of(items.begin(), items.end(), may_be_this)) named.push(arena, institution);
  }
  return named;
}

}  // namespace mingbai
