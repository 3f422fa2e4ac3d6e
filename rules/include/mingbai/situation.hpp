#pragma once

#include "mingbai/conditions.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace mingbai {

struct Disease;

/// Where care was given. Institutions of one `id` are one and the same; without an id they may be.
struct Institution {
  std::string id;
  std::optional<std::size_t> class_number;
  /// The classes that the institution may be of, by its grade and type; none where those do not tell.
  std::optional<SymbolSet> fitting_classes;
  /// As far as grade and type tell, the institution may be of none of the classes.
  bool may_fit_none = false;
  std::optional<bool> is_designated;
};

/// A row of a table of diseases that a code finds, and how.
struct Match {
  enum class Relation { equal, refines, inside };

  const Disease* disease = nullptr;
  std::string_view code;
  Relation relation{};
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

/// One bill of the year. A day that is not given may be any day of the benefit year.
/// Where care is given, seen from where the person is insured.
enum class TreatmentPlace : std::uint8_t { local, within_province, other_province };

/// How somebody came to be treated elsewhere.
enum class Referral : std::uint8_t { referred, emergency, long_term, none };

struct Care {
  CareKind kind{};
  std::optional<Date> on;
  std::optional<Date> discharged_on;
  /// None stands for the insured area.
  std::optional<TreatmentPlace> place;
  /// Read, and of no effect yet: no line of a policy can ask for it.
  std::optional<Referral> referral;
  Institution institution;
  Cost cost;
  /// The diseases that the bill may be for; empty where that does not matter, or where the code is in no table.
  std::vector<std::size_t> diseases;
  std::vector<Match> matches;
  /// The bill is for a disease that no table lists.
  bool is_not_listed = false;
  std::optional<Delivery> delivery;
  std::optional<int> babies;
  std::optional<Setting> setting;
  /// None stands for the residents' scheme.
  std::optional<Scheme> scheme;
};

struct Enrolment {
  std::optional<Date> paid_on;
  std::optional<Date> credited_on;
  std::optional<PaymentPeriod> period;
  std::optional<Money> aid_received;

  friend bool operator==(const Enrolment&, const Enrolment&) = default;
};

/// What rules about identities ask for.
struct Facts {
  std::optional<int> insured_months;
  std::optional<Date> lapsed_on;
  std::optional<Date> school_entry_on;
  std::optional<Date> farm_recognised_on;

  friend bool operator==(const Facts&, const Facts&) = default;
};

/// The identities of a person from a day on.
struct IdentitySpell {
  Date from;
  SymbolSet identities;

  friend bool operator==(const IdentitySpell&, const IdentitySpell&) = default;
};

/// What was used of a kind of care, or of care of one disease, in the year before the care that is asked about. Where
/// the fund paid, a deductible that is not told may have been paid.
struct Used {
  CareKind kind{};
  std::optional<std::size_t> disease;
  Money fund{0};
  bool fund_assumed = true;
  Range deductible = nothing;
  bool deductible_assumed = false;
  /// How many stays there were.
  std::optional<int> admissions;
};

/// A figure that the person has looked up where the documents leave it to others.
struct KnownTerm {
  FigureId figure = 0;
  std::int64_t value = 0;

  friend bool operator==(const KnownTerm&, const KnownTerm&) = default;
};

/// What is known of a person and a payment in one region and benefit year, and what the person looked up.
struct Person {
  std::string region;
  int benefit_year = 0;
  std::optional<SymbolSet> identities;
  /// Ascending by day.
  std::vector<IdentitySpell> identity_history;
  Facts facts;
  /// No care is before it.
  std::optional<Date> birth_date;
  std::optional<std::size_t> locality;
  std::optional<Enrolment> enrolment;
  std::vector<KnownTerm> known_terms;
  std::array<std::optional<DeductibleBasis>, care_kind_ids.size()> known_deductible_basis{};

  [[nodiscard]] std::optional<DeductibleBasis> known_basis(CareKind kind) const {
    return known_deductible_basis[static_cast<std::size_t>(kind)];
  }
  /// The first and the last day of the benefit year on which care may be.
  [[nodiscard]] Date first_day_of_care() const {
    const Date first = first_day_of(benefit_year);
    return birth_date && first < *birth_date && *birth_date <= last_day_of_care() ? *birth_date : first;
  }
  [[nodiscard]] Date last_day_of_care() const { return last_day_of(benefit_year); }
  /// The identities of the history on days of the benefit year, in order. The history must not be empty.
  [[nodiscard]] std::vector<SymbolSet> identities_through_year() const;
  /// The identities in force on a day by the history, which must not be empty; before it, the first.
  [[nodiscard]] SymbolSet identities_on(Date day) const;

  friend bool operator==(const Person&, const Person&) = default;
};

/// A person with their bills; all of it checked, so that reckoning cannot fail.
struct Situation : Person {
  std::vector<Care> care;
  std::vector<Used> used;
};

}  // namespace mingbai
