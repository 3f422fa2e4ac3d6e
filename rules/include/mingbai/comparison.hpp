#pragma once

#include "mingbai/estimate.hpp"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace mingbai {

/// The first days of cover between which it starts.
struct CoverStart {
  std::optional<Date> earliest;
  std::optional<Date> latest;

  friend bool operator==(const CoverStart&, const CoverStart&) = default;
};

/// A cap that the text says there is none of.
struct Unlimited {
  friend constexpr bool operator==(Unlimited, Unlimited) = default;
};

/// A result of an estimate; the first where it has none.
using ComparedValue = std::variant<std::monostate, Amount, Unlimited, RateRange, CoverState, CoverStart, Date, Status>;

/// A rule that did not do the same in all estimates: what it did in each, null where it was not applied.
struct ComparedStep {
  std::string_view op;
  std::string_view figure;
  std::vector<const Step*> steps;
};

/// A result that is not the same in all estimates: a JSON pointer to it, what it is in each, the rules that did not do
/// the same, and the reasons of each estimate that not all of them have.
struct Difference {
  std::string path;
  std::vector<ComparedValue> values;
  std::vector<ComparedStep> because;
  std::vector<std::vector<const Reason*>> reasons;
};

/// Several estimates side by side. They were made with their steps, and must outlive this.
struct Comparison {
  std::vector<const Estimate*> estimates;
  /// In the order in which an estimate is written.
  std::vector<Difference> differences;
};

}  // namespace mingbai
