#pragma once

#include "mingbai/care_kind.hpp"
#include "mingbai/figure.hpp"
#include "mingbai/symbols.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace mingbai {

/// A clause that can be read in several ways, or clauses that contradict each other.
struct Reading {
  std::string id;
  std::vector<std::string> options;
  /// The option to show where one figure is wanted; none where no option is the more likely one.
  std::optional<std::size_t> preferred;
  bool is_conflict = false;
  Source source;
};

/// A setting of a rule: one value, or one for each option of a reading.
struct Choice {
  const Reading* reading = nullptr;
  std::vector<int> values;
};

/// At least so many months.
struct MonthsAtLeast {
  int months = 0;

  friend bool operator==(const MonthsAtLeast&, const MonthsAtLeast&) = default;
};
/// So many calendar months before the payment at most.
struct MonthsBeforePayment {
  int months = 0;

  friend bool operator==(const MonthsBeforePayment&, const MonthsBeforePayment&) = default;
};
enum class BoundaryDay { excluded, included };
/// After a day of the year of the payment, and in that year.
struct AfterDayOfYear {
  unsigned month = 1;
  unsigned day = 1;
  Choice boundary;

  friend bool operator==(const AfterDayOfYear& a, const AfterDayOfYear& b) {
    return a.month == b.month && a.day == b.day;
  }
};
/// On a day or later.
struct NotBefore {
  Date day;

  friend bool operator==(const NotBefore&, const NotBefore&) = default;
};

/// What a rule asks of a fact about a person.
struct Requirement {
  Fact fact{};
  std::variant<MonthsAtLeast, MonthsBeforePayment, AfterDayOfYear, NotBefore> test;

  friend bool operator==(const Requirement&, const Requirement&) = default;
};

/// The number by which a rulebook knows a figure's id, such as `outpatient.share`.
using FigureId = std::size_t;

enum class DeductibleBasis { per_visit, per_day_and_institution, per_day, per_year };

/// Whether it is borne once a day, so that all bills that share it are of one day.
constexpr bool is_by_day(DeductibleBasis basis) {
  return basis == DeductibleBasis::per_day || basis == DeductibleBasis::per_day_and_institution;
}

enum class PaymentPeriod { concentrated, extended, after };

/// Which stay of a kind of care in the benefit year: the first, or one after it.
enum class StayOrder { first, later };

inline constexpr std::array<int, 2> stay_orders{1, 2};

/// For whom, for what and for which payment a figure is stated. A condition that is empty always holds.
struct Conditions {
  SymbolSet classes;
  SymbolSet localities;
  SymbolSet identities;
  std::vector<std::size_t> diseases;
  std::optional<Delivery> delivery;
  std::optional<Setting> setting;
  std::optional<StayOrder> admission;
  /// The part of one payment's amount, above and up to, that the figure is for.
  Money above{0};
  Money up_to = unbounded;
  /// The days of payment for which the figure is stated.
  std::optional<Date> paid_from;
  std::optional<Date> paid_to;
  /// The period of payment for which the figure is stated, whatever the day.
  std::optional<PaymentPeriod> paid_in;
  std::vector<Requirement> requirements;

  [[nodiscard]] bool is_for_some_payments() const { return paid_from || paid_to; }
};

/// The conditions that are one of a few values of the care, each by its key, its place among the conditions, and the
/// values as policy files write them, words or consecutive numbers. What reads, tells and compares lines goes through
/// this list.
template <class Take>
constexpr void for_each_choice_of_care(const Take& take) {
  take(std::string_view{"setting"}, &Conditions::setting, setting_ids);
  take(std::string_view{"delivery"}, &Conditions::delivery, delivery_ids);
  take(std::string_view{"admission"}, &Conditions::admission, stay_orders);
}

}  // namespace mingbai
