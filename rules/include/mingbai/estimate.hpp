#pragma once

#include "mingbai/care_kind.hpp"
#include "mingbai/date.hpp"
#include "mingbai/figure.hpp"
#include "mingbai/range.hpp"
#include "mingbai/situation.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace mingbai {

/// How much is known of a result; a later one is weaker.
enum class Status { exact, bounded, unknown, refused };

inline constexpr std::array<std::string_view, 4> status_ids{"exact", "bounded", "unknown", "refused"};

/// An amount of a result: the range in which it is guaranteed to lie, and where readings touch it and the preferred
/// ones give one figure, that figure.
struct Amount {
  Range range = nothing;
  std::optional<Money> preferred;

  friend constexpr bool operator==(const Amount&, const Amount&) = default;
};

enum class ReasonCode {
  delegated,
  not_stated,
  text_lost,
  floor,
  ceiling,
  target,
  derived,
  reading,
  missing_answer,
  outside_period,
  before_effect,
  not_covered,
  not_listed,
  contradicts_policy,
  conflicting_clauses,
};

inline constexpr std::array<std::string_view, 15> reason_ids{
    "delegated",
    "not_stated",
    "text_lost",
    "floor",
    "ceiling",
    "target",
    "derived",
    "reading",
    "missing_answer",
    "outside_period",
    "before_effect",
    "not_covered",
    "not_listed",
    "contradicts_policy",
    "conflicting_clauses",
};

/// What one way to read a clause gives: an amount, or the days on which cover may start.
struct ReadingResult {
  std::string_view id;
  bool is_preferred = false;
  std::variant<std::monostate, Range, Date> result;
};

/// A JSON pointer into the situation, in pieces: `field` with the number `item` in the place of its `#`, and `of` in
/// the place of its `*`. Without a field it points nowhere.
struct Path {
  std::string_view field;
  std::int32_t item = 0;
  std::string_view of;

  friend constexpr bool operator==(const Path&, const Path&) = default;
  [[nodiscard]] constexpr bool is_empty() const { return field.empty(); }
};

/// The pointer as text.
std::string to_text(const Path& path);

/// Why a result is not one figure.
struct Reason {
  ReasonCode code{};
  std::string_view figure;
  const Source* source = nullptr;
  /// For a delegated figure: it names who decides. For a floor, ceiling, target or derived figure: it is the figure.
  const Figure* stated = nullptr;
  Unit unit = Unit::fen;
  std::span<const ReadingResult> readings;
  /// What the results of the readings are of, such as `fund`.
  std::string_view results_of;
  std::optional<Date> from;
  std::optional<int> benefit_year;
  Path path;
};

/// A value of a step: its name, and what it counts.
struct StepValue {
  enum class Kind { money, rate, date, number, product, word };

  std::string_view name;
  Kind kind{};
};

/// The rule of a step: what it does, by which clause, and which values it takes and gives.
struct StepRule {
  std::string_view op;
  std::string_view figure;
  const Source* source = nullptr;
  std::span<const StepValue> in;
  std::span<const StepValue> out;
};

/// One line of the sum that explains a result: a rule, and its values in the order of the rule, those that it takes
/// first. Over several combinations of readings and answers each is the hull of all; a word stands in `words` instead.
struct Step {
  const StepRule* rule = nullptr;
  std::span<const Bounds> values;
  std::span<const std::string_view> words;
};

/// Why a result is what it is. What the spans refer to lives as long as the estimate.
struct Explanation {
  std::span<const Reason> reasons;
  std::span<const Step> steps;
};

struct ContributionEstimate : Explanation {
  Status status{};
  Amount standard;
  Amount aid;
  Amount due;
  std::optional<Range> indicative;
  std::string_view aid_identity;
};

struct FundingEstimate : Explanation {
  Status status{};
  std::optional<Amount> fiscal;
  std::optional<Amount> total;
  std::optional<Amount> central;
  std::optional<Amount> local;
  std::optional<Amount> region;
  std::optional<Amount> city;
  std::optional<Amount> county;
  std::optional<Amount> pool_supplement;
  std::optional<Amount> outpatient_pool;
};

/// Whether there is cover on some day of the benefit year: under every reading, under some, under none, or not known.
enum class CoverState { covered, waiting, not_covered, unknown };

inline constexpr std::array<std::string_view, 4> cover_state_ids{"covered", "waiting", "not_covered", "unknown"};
inline constexpr std::array<std::string_view, 3> payment_period_ids{"concentrated", "extended", "after"};

struct CoverageEstimate : Explanation {
  Status status{};
  CoverState state{};
  std::optional<Date> earliest;
  std::optional<Date> latest;
  std::optional<Date> ends_on;
  std::optional<int> waiting_days;
  std::optional<PaymentPeriod> window;
};

/// A yearly cap and what is left of it; without a value, there is no such cap here.
struct AnnualCap {
  bool is_unlimited = false;
  Range cap = anything;
  Range remaining = anything;

  friend constexpr bool operator==(const AnnualCap&, const AnnualCap&) = default;
};

struct CareEstimate : Explanation {
  Status status{};
  CareKind kind{};
  Amount fund;
  Amount person;
  std::optional<AnnualCap> annual_cap;
  /// What is left of the cap under the preferred readings, where these give one figure.
  std::optional<Money> preferred_remaining;
  std::optional<RateRange> share;
  std::optional<Range> indicative;
  std::span<const Match> matches;
};

enum class QuestionType { choice, amount, date, identities, same_institution, number };

inline constexpr std::array<std::string_view, 6> question_type_ids{"choice",     "amount",           "date",
                                                                   "identities", "same_institution", "number"};

/// An open input that can change the result, and the result after its best answer.
struct Question {
  Path path;
  QuestionType type{};
  /// Ids, or pointers to other bills.
  std::span<const Path> options;
  Range effect;
};

/// The largest in-policy cost that a curve goes to, 10,000,000 yuan: so that its sums stay exact.
inline constexpr Money largest_curve_cost{1'000'000'000};

/// What fund and person pay at a cost, and why the curve bends there.
struct CurvePoint {
  Money cost;
  Amount fund;
  Amount person;
  std::string_view why;
};

/// One fact that could be otherwise, and what that is sure to save.
struct Advice {
  std::string_view code;
  Path path;
  /// The other answer: a text or, of a payment, what is told of it.
  std::variant<std::string_view, Enrolment> to;
  Range saves;
};

/// What the estimate takes for granted because nothing else was said.
struct Assumption {
  std::string_view code;
  Path path;
  std::string_view figure;
  std::optional<Money> up_to;
  std::optional<Date> checked_on;
  const Source* source = nullptr;
};

/// The answer to a situation. It refers to the rulebook, the situation and the memory that it was reckoned with.
struct Estimate {
  Status status{};
  std::string_view region;
  std::span<const std::string_view> answered_by;
  ContributionEstimate contribution;
  FundingEstimate funding;
  CoverageEstimate coverage;
  /// In the order of the situation's bills.
  std::span<const CareEstimate> care;
  Amount total_cost;
  Amount total_fund;
  Amount total_person;
  /// The contribution that is due and the person's part of the bills together.
  Amount in_all;
  /// The one that narrows the result most first.
  std::span<const Question> questions;
  /// The one that saves most first.
  std::span<const Advice> advice;
  std::span<const Assumption> assumed;
  std::span<const Source* const> sources;
  /// So many answers were open together that the ranges, though guaranteed, may be wider than the text allows.
  bool is_widened = false;
};

}  // namespace mingbai
