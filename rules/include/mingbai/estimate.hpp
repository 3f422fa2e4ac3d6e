#pragma once

#include "mingbai/care_kind.hpp"
#include "mingbai/date.hpp"
#include "mingbai/figure.hpp"
#include "mingbai/range.hpp"
#include "mingbai/rulebook.hpp"
#include "mingbai/situation.hpp"

#include <array>
#include <cstdint>
#include <optional>
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

/// Why a result is not one figure.
struct Reason {
  ReasonCode code{};
  std::string_view figure;
  const Source* source = nullptr;
  /// For a delegated figure: it names who decides. For a floor, ceiling, target or derived figure: it is the figure.
  const Figure* stated = nullptr;
  Unit unit = Unit::fen;
  std::vector<ReadingResult> readings;
  /// What the results of the readings are of, such as `fund`.
  std::string_view results_of;
  std::optional<Date> from;
  std::optional<int> benefit_year;
  std::string path;
};

/// A value in a step; over several combinations of readings and answers, the hull of all.
struct StepValue {
  enum class Kind { money, rate, date, number, product, word };

  std::string_view name;
  Kind kind{};
  std::int64_t low = 0;
  std::int64_t high = 0;
  std::vector<std::string_view> words;
};

/// One line of the sum that explains a result.
struct Step {
  std::string_view op;
  std::string_view figure;
  const Source* source = nullptr;
  std::vector<StepValue> in;
  std::vector<StepValue> out;
};

struct Explanation {
  std::vector<Reason> reasons;
  std::vector<Step> steps;
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
  std::optional<RateRange> share;
  std::optional<Range> indicative;
  std::vector<Match> matches;
};

enum class QuestionType { choice, amount, date, identities, same_institution, number };

inline constexpr std::array<std::string_view, 6> question_type_ids{"choice",     "amount",           "date",
                                                                   "identities", "same_institution", "number"};

/// An open input that can change the result, and the result after its best answer.
struct Question {
  std::string path;
  QuestionType type{};
  std::vector<std::string> options;
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
  std::string path;
  /// The other answer: a text or, of a payment, what is told of it.
  std::variant<std::string, Enrolment> to;
  Range saves;
};

/// What the estimate takes for granted because nothing else was said.
struct Assumption {
  std::string_view code;
  std::string path;
  std::string_view figure;
  std::optional<Money> up_to;
  std::optional<Date> checked_on;
  const Source* source = nullptr;
};

/// The answer to a situation. It refers to the rulebook and the situation that it was reckoned from.
struct Estimate {
  Status status{};
  std::string_view region;
  std::vector<std::string_view> answered_by;
  ContributionEstimate contribution;
  FundingEstimate funding;
  CoverageEstimate coverage;
  std::vector<CareEstimate> care;
  Amount total_cost;
  Amount total_fund;
  Amount total_person;
  /// The contribution that is due and the person's part of the bills together.
  Amount in_all;
  std::vector<Question> questions;
  std::vector<Advice> advice;
  std::vector<Assumption> assumed;
  std::vector<const Source*> sources;
  /// So many answers were open together that the ranges, though guaranteed, may be wider than the text allows.
  bool is_widened = false;
};

}  // namespace mingbai
