#pragma once

#include "policy/term.hpp"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace mingbai {

/// A day of the year, counted from the benefit year: `years_before` 1 is the year before.
struct DayOfYear {
  int years_before = 0;
  unsigned month = 1;
  unsigned day = 1;

  [[nodiscard]] Date in(int benefit_year) const { return date(benefit_year - years_before, month, day); }
};

enum class PaymentDay { not_counted, counted };
enum class OpenList { waits, exempt };
/// What payment in a window gives: cover of the whole benefit year, after a waiting period, or from the day that
/// counts. The last two say nothing.
enum class WindowCover { benefit_year, after_waiting, from_payment, not_stated, text_lost };

inline constexpr std::array<std::string_view, 5> window_cover_ids{"benefit_year", "after_waiting", "from_payment",
                                                                  "not_stated", "text_lost"};

/// People who may pay in a window.
struct Group {
  SymbolSet identities;
  /// The benefit year for which alone the text names them.
  std::optional<int> benefit_year;
  std::vector<Requirement> requirements;
  Source source;
};

/// A time for paying, and from which day payment in it covers.
struct Window {
  PaymentPeriod period{};
  WindowCover cover{};
  /// The days of the window; none where the text names no day.
  std::optional<DayOfYear> from;
  std::optional<DayOfYear> to;
  /// The benefit years for which the text sets the window; none where every payment after its issue counts.
  std::optional<int> since_benefit_year;
  std::optional<int> until_benefit_year;
  Source source;
  /// Those who may pay in the window; of others the text says nothing. Empty where everybody may.
  std::vector<Group> groups;
  /// The days to wait after paying, where there is a wait.
  std::optional<Table> waiting_days;
  Choice payment_day;
  /// Those who need not wait. The text may leave the list open for others.
  SymbolSet exempt;
  Choice exempt_others;
  Source exempt_source;
};

}  // namespace mingbai
