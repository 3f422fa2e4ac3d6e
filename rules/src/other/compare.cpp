#include "mingbai/engine.hpp"
#include "other/compare_explanations.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mingbai {

namespace {

/// The places at which all estimates have a bill of the same kind.
std::vector<std::size_t> bills_alike(const Comparison& comparison) {
  const auto& first = comparison.estimates.front()->care;
  std::vector<std::size_t> alike;
  for (std::size_t item = 0; item < first.size(); ++item) {
    const auto has_like = [&](const Estimate* estimate) {
      return item < estimate->care.size() && estimate->care[item].kind == first[item].kind;
    };
    if (std::all_of(comparison.estimates.begin(), comparison.estimates.end(), has_like)) alike.push_back(item);
  }
  return alike;
}

ComparedValue value_of(const Amount& amount) { return amount; }
ComparedValue value_of(const std::optional<Amount>& amount) {
  return amount ? ComparedValue{*amount} : ComparedValue{};
}
ComparedValue value_of(const std::optional<RateRange>& rate) { return rate ? ComparedValue{*rate} : ComparedValue{}; }
ComparedValue value_of(const std::optional<Date>& day) { return day ? ComparedValue{*day} : ComparedValue{}; }

ComparedValue value_of(CoverState state) { return state; }
ComparedValue value_of(Status status) { return status; }

ComparedValue value_of(const std::optional<AnnualCap>& cap, Range AnnualCap::*part) {
  if (!cap) return {};
  if (cap->is_unlimited) return Unlimited{};
  return Amount{(*cap).*part, {}};
}

ComparedValue start_of(const CoverageEstimate& coverage) {
  if (!coverage.earliest && !coverage.latest) return {};
  return CoverStart{coverage.earliest, coverage.latest};
}

/// A result of an estimate, or of the bill at a place in it: where it is written, what explains it (nothing explains a
/// sum: its parts do), and what it is.
struct Result {
  std::string_view path;
  const Explanation* (*explanation)(const Estimate& estimate, std::size_t item);
  ComparedValue (*value)(const Estimate& estimate, std::size_t item);
};

template <auto Part>
const Explanation* explained_by(const Estimate& estimate, std::size_t /*item*/) {
  return &(estimate.*Part);
}
const Explanation* explained_by_bill(const Estimate& estimate, std::size_t item) { return &estimate.care[item]; }
const Explanation* explained_by_its_parts(const Estimate& /*estimate*/, std::size_t /*item*/) { return nullptr; }

template <auto Part, auto Member>
constexpr Result result_of(std::string_view path) {
  return {path, explained_by<Part>,
          [](const Estimate& estimate, std::size_t) { return value_of(estimate.*Part.*Member); }};
}

template <auto Member>
constexpr Result result_of_bill(std::string_view path) {
  return {path, explained_by_bill,
          [](const Estimate& estimate, std::size_t item) { return value_of(estimate.care[item].*Member); }};
}

template <auto Part>
constexpr Result cap_of_bill(std::string_view path) {
  return {path, explained_by_bill,
          [](const Estimate& estimate, std::size_t item) { return value_of(estimate.care[item].annual_cap, Part); }};
}

template <auto Member>
constexpr Result sum_of(std::string_view path) {
  return {path, explained_by_its_parts,
          [](const Estimate& estimate, std::size_t) { return value_of(estimate.*Member); }};
}

constexpr std::array of_person{
    result_of<&Estimate::contribution, &ContributionEstimate::standard>("/contribution/standard"),
    result_of<&Estimate::contribution, &ContributionEstimate::aid>("/contribution/aid"),
    result_of<&Estimate::contribution, &ContributionEstimate::due>("/contribution/due"),
    result_of<&Estimate::funding, &FundingEstimate::fiscal>("/funding/fiscal"),
    result_of<&Estimate::funding, &FundingEstimate::total>("/funding/total"),
    result_of<&Estimate::funding, &FundingEstimate::central>("/funding/central"),
    result_of<&Estimate::funding, &FundingEstimate::local>("/funding/local"),
    result_of<&Estimate::funding, &FundingEstimate::region>("/funding/region"),
    result_of<&Estimate::funding, &FundingEstimate::city>("/funding/city"),
    result_of<&Estimate::funding, &FundingEstimate::county>("/funding/county"),
    result_of<&Estimate::funding, &FundingEstimate::pool_supplement>("/funding/pool_supplement"),
    result_of<&Estimate::funding, &FundingEstimate::outpatient_pool>("/funding/outpatient_pool"),
    result_of<&Estimate::coverage, &CoverageEstimate::state>("/coverage/state"),
    Result{"/coverage/starts_on", explained_by<&Estimate::coverage>,
           [](const Estimate& estimate, std::size_t) { return start_of(estimate.coverage); }},
    result_of<&Estimate::coverage, &CoverageEstimate::ends_on>("/coverage/ends_on"),
};

constexpr std::array of_bill{
    result_of_bill<&CareEstimate::status>("/status"), result_of_bill<&CareEstimate::fund>("/fund"),
    result_of_bill<&CareEstimate::person>("/person"), cap_of_bill<&AnnualCap::cap>("/annual_cap"),
    cap_of_bill<&AnnualCap::remaining>("/remaining"), result_of_bill<&CareEstimate::share>("/share"),
};

constexpr std::array of_year{
    sum_of<&Estimate::total_fund>("/totals/fund"),
    sum_of<&Estimate::total_person>("/totals/person"),
    sum_of<&Estimate::in_all>("/totals/with_contribution"),
};

void compare_results(std::span<const Result> results, const std::string& path, std::size_t item,
                     Comparison& comparison) {
  for (const Result& result : results) {
    Difference difference;
    for (const Estimate* estimate : comparison.estimates) difference.values.push_back(result.value(*estimate, item));
    const auto& values = difference.values;
    const auto is_first = [&](const ComparedValue& other) { return other == values.front(); };
    if (std::all_of(values.begin(), values.end(), is_first)) continue;

    difference.path = path;
    difference.path += result.path;
    std::vector<const Explanation*> explanations;
    for (const Estimate* estimate : comparison.estimates) {
      const Explanation* const explanation = result.explanation(*estimate, item);
      if (explanation != nullptr) explanations.push_back(explanation);
    }
    difference.because = compare_steps(explanations);
    difference.reasons = compare_reasons(explanations);
    difference.reasons.resize(comparison.estimates.size());
    comparison.differences.push_back(std::move(difference));
  }
}

}  // namespace

Comparison compare(std::span<const Estimate* const> estimates) {
  if (estimates.empty()) return {};
  Comparison comparison{{estimates.begin(), estimates.end()}, {}};
  compare_results(of_person, "", 0, comparison);
  for (const std::size_t item : bills_alike(comparison)) {
    compare_results(of_bill, "/care/" + std::to_string(item), item, comparison);
  }
  compare_results(of_year, "", 0, comparison);
  return comparison;
}

}  // namespace mingbai
