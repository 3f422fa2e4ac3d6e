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

/// Holds an estimate, what was found out of the person who was asked about last, and room to work in, so that with the
/// same person again an estimate needs little or no memory from the system. One for each thread and for each estimate
/// that is to be kept; any rulebook may be asked with it. One that was moved from may only be assigned to.
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

/// Answers a situation that was read with this rulebook. The estimate stands in the memory until that is used again,
/// and points into both other arguments: they must outlive it and stay as they are. A situation that was read with
/// another rulebook, or before something was added to this one, must be read again.
const Estimate& estimate(const Rulebook& rulebook, const Situation& situation, Steps steps, Memory& memory);
const Estimate& estimate(const Rulebook& rulebook, const Situation&& situation, Steps steps, Memory& memory) = delete;
const Estimate& estimate(const Rulebook&& rulebook, const Situation& situation, Steps steps, Memory& memory) = delete;

/// Sets estimates side by side that were made with their steps, and says where they differ and by which rules.
Comparison compare(std::span<const Estimate* const> estimates);

/// What fund and person pay of the bill at a place of the situation's `care` against its in-policy cost, from nothing
/// to `to`, which is at most `largest_curve_cost`: straight between the points. Its other costs, if open, are taken for
/// nothing.
std::vector<CurvePoint> curve(const Rulebook& rulebook, const Situation& situation, std::size_t item, Money to);

/// What can be asked in a region that the rulebook knows, for one benefit year. As all that follow, it points into the
/// rulebook, which must outlive it and stay as it is.
Form form(const Rulebook& rulebook, std::string_view region, int benefit_year);
Form form(const Rulebook&& rulebook, std::string_view region, int benefit_year) = delete;

/// What is not the same in a region in two benefit years: each figure that changes, begins or ends, as an estimate
/// would apply it, by the cases that its lines tell apart.
std::vector<Change> diff(const Rulebook& rulebook, std::string_view region, int before, int after);
std::vector<Change> diff(const Rulebook&& rulebook, std::string_view region, int before, int after) = delete;

/// Every provision of every region's policy.
std::vector<Provision> provisions(const Rulebook& rulebook);
std::vector<Provision> provisions(const Rulebook&& rulebook) = delete;

/// The regions that the rulebook answers for, with the years for which they state figures.
Catalogue catalogue(const Rulebook& rulebook);
Catalogue catalogue(const Rulebook&& rulebook) = delete;

}  // namespace mingbai
