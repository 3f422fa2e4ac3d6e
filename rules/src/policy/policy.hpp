#pragma once

#include "policy/benefit.hpp"
#include "policy/window.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mingbai {

/// A rule without a figure.
struct Rule {
  std::string code;
  /// What the document says of it, and who decides it where it is delegated; it has no number.
  Figure figure;
  /// The first day on which it holds, where that is not its document's.
  std::optional<Date> from;
  Source source;
};

enum class RoundingDirection { half_up, up, down };

/// How shares of the local part of the fiscal subsidy are rounded to the yuan.
struct SplitRounding {
  Choice direction;
};

/// The levels of government that share the local part.
struct Levels {
  bool region = true;
  bool city = true;
  bool county = true;
};

enum class EnrolmentDay { paid_on, credited_on };

/// Whether aid reaches people who have one of its identities and one of these, where the text does not say so.
struct AidReach {
  enum class Reading : std::uint8_t { reaches, does_not_reach };

  SymbolSet identities;
  Choice reading;
};

/// All that the documents of one region state.
struct Policy {
  std::string region;
  Text name;
  Date checked_on;
  std::vector<std::unique_ptr<Reading>> readings;
  std::vector<std::size_t> localities;
  std::vector<Table> tables;
  /// The region's contribution tells other regions what to expect, but does not set theirs.
  bool contribution_is_indicative = false;
  /// The clause by which aid that was received stays through the year although the person's status changes.
  std::optional<Source> aid_kept;
  std::optional<AidReach> aid_reach;
  std::optional<SplitRounding> split_rounding;
  std::optional<Levels> levels;
  EnrolmentDay enrolment_day = EnrolmentDay::paid_on;
  std::vector<Window> windows;
  /// Who may join on which terms, and what else the documents rule.
  std::vector<Rule> eligibility;
  std::vector<Rule> rules;
  std::vector<Benefit> benefits;
  /// For each figure the place of its table in `tables`, counted from 1; 0 where there is none. Known once settled.
  std::vector<std::size_t> table_places;
  /// The days on which a line starts or ceases to hold, ascending. Known once settled.
  std::vector<Date> days_of_change;

  [[nodiscard]] const Table* table(FigureId id) const {
    const std::size_t place = id < table_places.size() ? table_places[id] : 0;
    return place == 0 ? nullptr : &tables[place - 1];
  }
  [[nodiscard]] const Benefit* benefit(CareKind kind) const;
};

}  // namespace mingbai
