#pragma once

#include "mechanisms/bracket.hpp"
#include "mingbai/range.hpp"
#include "mingbai/rulebook.hpp"
#include "other/piecewise.hpp"

#include <optional>
#include <span>
#include <vector>

namespace mingbai {

/// The bounds of an amount as functions of the cost.
struct PiecewiseRange {
  Piecewise low;
  Piecewise high;
};

PiecewiseRange hull(const PiecewiseRange& a, const PiecewiseRange& b);

/// What fund and person pay of a bill as functions of its in-policy cost: the mechanisms apply here to all costs at
/// once what they apply to the bill.
class PayCurve {
 public:
  /// Of a bill that costs so much out of policy.
  explicit PayCurve(Money out_of_policy);

  void refuse();
  void deduct(Range left);
  void share(std::span<const Bracket> lowest, std::span<const Bracket> highest);
  void cap(Range left);
  void quota(Range amount, QuotaSurplus surplus, QuotaExcess excess);
  void package(Money price, Rate rate, PackageSurplus surplus, QuotaExcess excess);
  /// The bill may not be covered at all.
  void may_be_uncovered();

  [[nodiscard]] const PiecewiseRange& fund() const { return fund_; }
  [[nodiscard]] PiecewiseRange person() const;

 private:
  Piecewise whole_cost_;
  PiecewiseRange payable_;
  PiecewiseRange fund_;
  /// What the person pays, where that is not the rest of the cost.
  std::optional<PiecewiseRange> person_;
};

/// Receives the curves of one bill in every combination of readings and answers.
struct CurveSink {
  std::size_t item = 0;
  std::vector<PayCurve> curves;
  /// Where the curves of the combination that is being tried start.
  std::size_t first_of_combination = 0;

  void start_combination() { first_of_combination = curves.size(); }
  /// Holds the curves of the combination that is being tried under what is left of a cap.
  void cap(Range left) {
    for (std::size_t at = first_of_combination; at < curves.size(); ++at) curves[at].cap(left);
  }
};

}  // namespace mingbai
