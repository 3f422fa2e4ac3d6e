#pragma once

#include "mingbai/wire.hpp"

#include <cstdint>
#include <vector>

namespace mingbai::wire {

/// Bills of many claims of one person, each thing that is told of them in a column. A column that is empty tells
/// nothing; else it holds one for each bill.
struct BillColumns {
  static constexpr std::uint8_t no_class = 255;

  /// The bill with which each claim begins, ascending, and at last the number of bills.
  std::vector<std::uint32_t> claims;
  /// Days since 1970.
  std::vector<std::int32_t> on;
  /// Places among the classes of the form, or `no_class`.
  std::vector<std::uint8_t> classes;
  /// Numbers that the caller gives institutions, or 0.
  std::vector<std::uint32_t> institutions;
  /// Whole fen.
  std::vector<double> in_policy;
};

/// What fund and person pay, in fen; where nothing bounds it, infinity.
struct PaidColumns {
  std::vector<double> fund_low;
  std::vector<double> fund_high;
  std::vector<double> person_low;
  std::vector<double> person_high;
};

/// Reckons every claim by itself, as estimates of the situation with its bills would. Of what the columns do not tell
/// holds for every bill what the one bill of the situation says. Fills one row for each bill and one for each claim,
/// or returns the first fault of each column.
Faults pay_columns(const Rulebook& rulebook, const Situation& situation, const BillColumns& columns, PaidColumns& bills,
                   PaidColumns& claims);

}  // namespace mingbai::wire
