#pragma once

#include "check/node.hpp"
#include "mingbai/date.hpp"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace mingbai::cli {

using Ids = std::set<std::string>;

/// Days from the first to the last, both included.
struct Period {
  Date first;
  Date last;
};

bool meet(const Period& a, const Period& b);
bool covers(const Period& a, const Period& b);

/// The part of an amount above one and up to another, in fen.
struct Bracket {
  std::int64_t above = 0;
  std::int64_t up_to = 0;

  friend bool operator==(const Bracket&, const Bracket&) = default;
};

bool meet(const Bracket& a, const Bracket& b);
bool covers(const Bracket& a, const Bracket& b);

/// A line of a table as far as it can be read: what it says, and when it holds. A condition that is empty always holds.
struct Line {
  explicit Line(Node at) : node(std::move(at)) {}

  Node node;
  std::string state;
  /// What it guarantees of the figure, in hundredths.
  std::optional<std::int64_t> low;
  std::optional<std::int64_t> high;
  Ids classes;
  Ids localities;
  Ids identities;
  Ids diseases;
  /// Those that are one value each, by their keys.
  std::map<std::string_view, std::string> choices;
  std::string requirements;
  std::string reading;
  std::string option;
  /// The benefit year that it is for; several where the clause can be read to mean several.
  std::set<int> years;
  Bracket bracket;
  Period days;
  Period paid;

  [[nodiscard]] bool is_floor_or_ceiling() const { return state == "at_least" || state == "at_most"; }
};

/// The first days of documents by their numbers.
using FirstDays = std::map<std::string, Date>;

/// Reads a line whose number is under one of the keys `yuan`, `percent`, `days`.
Line read_line(const Node& node, const FirstDays& first_days);

/// Whether two lines are for the same care, persons, places and readings.
bool is_same_case(const Line& a, const Line& b);
/// Whether the first is for all care, persons, places and readings that the second is for.
bool covers_case(const Line& a, const Line& b);
/// Whether there may be a case that both are for.
bool may_meet_in_case(const Line& a, const Line& b);

/// An amount or a share as a document would print it: `82.5 yuan`.
std::string number_text(std::int64_t hundredths, std::string_view unit);

/// Words one after another: `a, b and c`.
std::string list_text(const std::vector<std::string>& words);

}  // namespace mingbai::cli
