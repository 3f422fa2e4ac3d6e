#pragma once

#include "mingbai/change.hpp"
#include "mingbai/comparison.hpp"
#include "mingbai/estimate.hpp"
#include "mingbai/form.hpp"
#include "mingbai/rulebook.hpp"
#include "mingbai/situation.hpp"

#include <memory>
#include <span>

namespace mingbai {

enum class Steps { omitted, written };

/// Holds an estimate, what was found out of the person who was asked about last, and room to work in: with the same
/// person again, an estimate takes no memory from the system. One for each thread and for each estimate that is to be
/// kept; it must not be used with a rulebook that stands where another stood.
class Memory {
 public:
  class Contents;

  Memory();
  Memory(Memory&&) noexcept;
  Memory& operator=(Memory&&) noexcept;
  ~Memory();

  [[nodiscard]] Contents& contents() { return *contents_; }

 private:
  std::unique_ptr<Contents> contents_;
};

/// Answers a situation whose region the rulebook knows. The estimate stands in the memory until that is used again, and
/// points into both other arguments, which must outlive it.
const Estimate& estimate(const Rulebook& rulebook, const Situation& situation, Steps steps, Memory& memory);
const Estimate& estimate(const Rulebook& rulebook, const Situation&& situation, Steps steps, Memory& memory) = delete;
const Estimate& estimate(const Rulebook&& rulebook, const Situation& situation, Steps steps, Memory& memory) = delete;

/// Sets estimates side by side that were made with their steps, and says where they differ and by which rules.
Comparison compare(std::span<const Estimate* const> estimates);

/// What fund and person pay of a bill of the situation against its in-policy cost, from nothing to `to`, which is at
/// most `largest_curve_cost`: straight between the points. Its other costs, if open, are taken for nothing.
std::vector<CurvePoint> curve(const Rulebook& rulebook, const Situation& situation, std::size_t item, Money to);

/// What can be asked in a region that the rulebook knows, for one benefit year.
Form form(const Rulebook& rulebook, std::string_view region, int benefit_year);

/// What is not the same in a region in two benefit years: each figure that changes, begins or ends, as an estimate
/// would apply it, by the cases that its lines tell apart.
std::vector<Change> diff(const Rulebook& rulebook, std::string_view region, int before, int after);

/// Every provision of every region's policy.
std::vector<Provision> provisions(const Rulebook& rulebook);

/// The regions that the rulebook answers for, with the years for which they state figures.
Catalogue catalogue(const Rulebook& rulebook);

}  // namespace mingbai
