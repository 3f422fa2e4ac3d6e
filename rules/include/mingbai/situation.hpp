#pragma once

#include "mingbai/rulebook.hpp"

#include <optional>
#include <string>
#include <vector>

namespace mingbai {

/// Where care was given. Institutions of one `id` are one and the same; without an id they may be.
struct Institution {
  std::string id;
  std::optional<std::size_t> class_number;
  std::optional<bool> is_designated;
};

/// A bill. What is not given is not known; the whole is `in_policy` and `out_of_policy` together.
struct Cost {
  Range in_policy = anything;
  Range out_of_policy = nothing;
  Range whole = anything;
  bool out_of_policy_assumed = false;
  bool is_given = false;
};

enum class Scheme { resident, employee };
enum class Setting { inpatient, outpatient };

/// One bill of the year. A day that is not given may be any day of the benefit year.
struct Care {
  CareKind kind{};
  std::optional<Date> on;
  std::optional<Date> discharged_on;
  Institution institution;
  Cost cost;
  std::optional<Delivery> delivery;
  std::optional<int> babies;
  std::optional<Setting> setting;
  Scheme scheme = Scheme::resident;
};

struct Enrolment {
  std::optional<Date> paid_on;
  std::optional<Date> credited_on;
  std::optional<PaymentPeriod> period;
};

/// What was used of a kind of care in the year before the care that is asked about.
struct Used {
  Money fund;
  Money deductible;
};

/// A figure that the person has looked up where the documents leave it to others.
struct KnownTerm {
  FigureId figure = 0;
  std::int64_t value = 0;
};

/// What is known of a person, a payment and bills; all of it checked, so that reckoning cannot fail.
struct Situation {
  std::string region;
  int benefit_year = 0;
  std::optional<SymbolSet> identities;
  std::optional<std::size_t> locality;
  std::optional<Enrolment> enrolment;
  std::vector<Care> care;
  std::vector<std::optional<Used>> used{care_kind_ids.size()};
  std::vector<KnownTerm> known_terms;
  std::vector<std::optional<DeductibleBasis>> known_deductible_basis{care_kind_ids.size()};

  [[nodiscard]] std::optional<DeductibleBasis> known_basis(CareKind kind) const {
    return known_deductible_basis[static_cast<std::size_t>(kind)];
  }
  [[nodiscard]] Used used_for(CareKind kind) const { return used[static_cast<std::size_t>(kind)].value_or(Used{}); }
};

}  // namespace mingbai
