#pragma once

#include "situation/bills.hpp"

namespace mingbai {

/// Whether bills have so many institutions without a name that not every way is tried in which these may be the same.
bool has_many_nameless(Bills bills, std::span<const std::uint16_t> items);

/// The institutions of bills that are named and that unnamed ones may be, each once.
List<std::uint16_t> named_institutions(Bills bills, std::span<const std::uint16_t> items, Arena& arena);

}  // namespace mingbai
