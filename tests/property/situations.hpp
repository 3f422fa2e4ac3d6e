#pragma once

#include "support.hpp"

#include <string>
#include <vector>

namespace mingbai::property {

/// What kind of situations a property is about; everything that is possible where nothing is said.
struct Wanted {
  /// What stands here twice is drawn more often: the texts say most of it.
  std::vector<std::string> regions{"410700", "640000", "210000", "410700", "640000",
                                   "450000", "450100", "450109", "000000"};
  std::vector<CareKind> kinds{CareKind::outpatient, CareKind::chronic_outpatient, CareKind::two_disease_drugs,
                              CareKind::maternity,  CareKind::outpatient,         CareKind::inpatient,
                              CareKind::outpatient, CareKind::chronic_outpatient, CareKind::medical_aid,
                              CareKind::maternity,  CareKind::outpatient,         CareKind::critical_illness};
  std::vector<int> years{2024, 2023, 2024, 2025, 2024, 2021, 2024, 2020, 2024, 2022, 2023, 2019};
  std::size_t least_bills = 0;
  std::size_t most_bills = 3;
  /// All bills are of one kind, and of one disease that is told.
  bool one_purse = false;
  /// Bills may lack their disease, or have a code that several diseases share.
  bool open_diseases = true;
  /// Institutions may be told by grade and type instead of class.
  bool grades = true;
  /// Of each bill the cost in policy is told.
  bool known_costs = false;
  /// Of each bill the day is told.
  bool known_days = false;
};

/// A situation without faults in a shipped region.
Json situation(const Wanted& wanted = {});

/// An amount of yuan: often one of which a share ends in half a fen, or one just beside a deductible or cap.
std::string cost();
/// Days on or beside which a rule of the region changes, from the September before the benefit year on.
std::vector<std::string> days_of_change(const std::string& region, int benefit_year);
/// The same, of the benefit year alone.
std::vector<std::string> days_in_year(const std::string& region, int benefit_year);
/// Some of the identities that matter in a region, perhaps none.
Json identities(const std::string& region, int benefit_year);
Json fact_of(const std::string& fact, int benefit_year);

}  // namespace mingbai::property
