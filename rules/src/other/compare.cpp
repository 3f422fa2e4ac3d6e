#include "mingbai/engine.hpp"
#include "other/compare_explanations.hpp"

#include <algorithm>

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

ComparedValue value_of(const std::optional<AnnualCap>& cap, Range AnnualCap::*part) {
  if (!cap) return {};
  if (cap->is_unlimited) return Unlimited{};
  return Amount{(*cap).*part, {}};
}

ComparedValue start_of(const CoverageEstimate& coverage) {
  if (!coverage.earliest && !coverage.latest) return {};
  return CoverStart{coverage.earliest, coverage.latest};
}

/// Compares estimates result by result, in the order in which an estimate is written.
class Comparing {
 public:
  explicit Comparing(std::span<const Estimate* const> estimates) {
    comparison_.estimates.assign(estimates.begin(), estimates.end());
  }

  Comparison compare() {
    compare_contribution();
    compare_funding();
    compare_coverage();
    for (const std::size_t item : bills_alike(comparison_)) compare_care(item);
    compare_totals();
    return std::move(comparison_);
  }

 private:
  void compare_contribution() {
    const auto part = [](const Estimate& estimate) -> const ContributionEstimate& { return estimate.contribution; };
    compare_part("/contribution/standard", part, [](const auto& of) { return value_of(of.standard); });
    compare_part("/contribution/aid", part, [](const auto& of) { return value_of(of.aid); });
    compare_part("/contribution/due", part, [](const auto& of) { return value_of(of.due); });
  }

  void compare_funding() {
    const auto part = [](const Estimate& estimate) -> const FundingEstimate& { return estimate.funding; };
    compare_part("/funding/fiscal", part, [](const auto& of) { return value_of(of.fiscal); });
    compare_part("/funding/total", part, [](const auto& of) { return value_of(of.total); });
    compare_part("/funding/central", part, [](const auto& of) { return value_of(of.central); });
    compare_part("/funding/local", part, [](const auto& of) { return value_of(of.local); });
    compare_part("/funding/region", part, [](const auto& of) { return value_of(of.region); });
    compare_part("/funding/city", part, [](const auto& of) { return value_of(of.city); });
    compare_part("/funding/county", part, [](const auto& of) { return value_of(of.county); });
    compare_part("/funding/pool_supplement", part, [](const auto& of) { return value_of(of.pool_supplement); });
    compare_part("/funding/outpatient_pool", part, [](const auto& of) { return value_of(of.outpatient_pool); });
  }

  void compare_coverage() {
    const auto part = [](const Estimate& estimate) -> const CoverageEstimate& { return estimate.coverage; };
    compare_part("/coverage/state", part, [](const auto& of) { return ComparedValue{of.state}; });
    compare_part("/coverage/starts_on", part, start_of);
    compare_part("/coverage/ends_on", part, [](const auto& of) { return value_of(of.ends_on); });
  }

  void compare_care(std::size_t item) {
    const std::string path = "/care/" + std::to_string(item);
    const auto part = [item](const Estimate& estimate) -> const CareEstimate& { return estimate.care[item]; };
    compare_part(path + "/status", part, [](const auto& of) { return ComparedValue{of.status}; });
    compare_part(path + "/fund", part, [](const auto& of) { return value_of(of.fund); });
    compare_part(path + "/person", part, [](const auto& of) { return value_of(of.person); });
    compare_part(path + "/annual_cap", part, [](const auto& of) { return value_of(of.annual_cap, &AnnualCap::cap); });
    compare_part(path + "/remaining", part,
                 [](const auto& of) { return value_of(of.annual_cap, &AnnualCap::remaining); });
    compare_part(path + "/share", part, [](const auto& of) { return value_of(of.share); });
  }

  /// Sums are explained where their parts are.
  void compare_totals() {
    compare_values("/totals/fund", [](const Estimate& estimate) { return value_of(estimate.total_fund); });
    compare_values("/totals/person", [](const Estimate& estimate) { return value_of(estimate.total_person); });
    compare_values("/totals/with_contribution", [](const Estimate& estimate) { return value_of(estimate.in_all); });
  }

  /// Compares a result that a part of each estimate explains.
  template <class Part, class Value>
  void compare_part(std::string path, const Part& part, const Value& value) {
    Difference* difference =
        compare_values(std::move(path), [&](const Estimate& estimate) { return value(part(estimate)); });
    if (difference == nullptr) return;
    std::vector<const Explanation*> explanations;
    for (const Estimate* estimate : comparison_.estimates) explanations.push_back(&part(*estimate));
    difference->because = compare_steps(explanations);
    difference->reasons = compare_reasons(explanations);
  }

  /// The difference, if there is one.
  template <class Value>
  Difference* compare_values(std::string path, const Value& value) {
    Difference difference{
        std::move(path), {}, {}, std::vector<std::vector<const Reason*>>(comparison_.estimates.size())};
    for (const Estimate* estimate : comparison_.estimates) difference.values.push_back(value(*estimate));
    const auto& values = difference.values;
    const auto is_first = [&](const ComparedValue& other) { return other == values.front(); };
    if (std::all_of(values.begin(), values.end(), is_first)) return nullptr;
    return &comparison_.differences.emplace_back(std::move(difference));
  }

  Comparison comparison_;
};

}  // namespace

Comparison compare(std::span<const Estimate* const> estimates) {
  return estimates.empty() ? Comparison{} : Comparing(estimates).compare();
}

}  // namespace mingbai
