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

/// A rule that did not do the same in all estimates: what it did in each, null where it was not applied.
struct ComparedStep {
  std::string_view op;
  std::string_view figure;
  std::vector<const Step*> steps;
};

/// A result that is not the same in all estimates: a JSON pointer to it, what it is in each, and the rules that did not
/// do the same.
struct Difference {
  std::string path;
  std::vector<std::variant<Amount, CoverStart>> values;
  std::vector<ComparedStep> because;
};

/// Several estimates side by side. They were made with their steps, and must outlive this.
struct Comparison {
  std::vector<const Estimate*> estimates;
  std::vector<Difference> differences;
};

}  // namespace mingbai
