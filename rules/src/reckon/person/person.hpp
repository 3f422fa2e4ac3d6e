#pragma once

#include "mingbai/estimate.hpp"
#include "reckon/person/contribution.hpp"
#include "reckon/person/coverage.hpp"
#include "reckon/person/funding.hpp"

namespace mingbai {

/// The amounts that do not depend on any bill.
struct PersonAmounts {
  ContributionAmounts contribution;
  FundingAmounts funding;
  CoverageAmounts coverage;
};

/// Contribution, funding and cover of one person in one region and benefit year, in every combination of what is open
/// about them.
class PersonTable {
 public:
  PersonTable(const PolicyBook& rulebook, const Chain& chain, const Person& person, Arena& arena);

  /// The hull over the combinations that are not ruled out.
  [[nodiscard]] PersonAmounts read_off(const Held& held) const;

  /// What is open about the person.
  [[nodiscard]] const OpenAxes& axes() const { return axes_; }
  [[nodiscard]] const ContributionTable& contribution() const { return contribution_; }
  [[nodiscard]] const FundingTable& funding() const { return funding_; }
  [[nodiscard]] const CoverageTable& coverage() const { return coverage_; }
  [[nodiscard]] CoverageTable& coverage() { return coverage_; }
  /// What is assumed, and what anything said of the person rests on.
  [[nodiscard]] const Saying& said() const { return saying_; }

 private:
  OpenAxes axes_;
  Saying saying_;
  ContributionTable contribution_;
  FundingTable funding_;
  CoverageTable coverage_;
};

}  // namespace mingbai
