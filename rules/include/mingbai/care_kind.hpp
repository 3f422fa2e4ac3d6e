#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace mingbai {

/// What kind of care a bill is for.
enum class CareKind {
  outpatient,
  two_disease_drugs,
  chronic_outpatient,
  inpatient,
  maternity,
  critical_illness,
  medical_aid,
};

inline constexpr std::array<std::string_view, 7> care_kind_ids{
    "outpatient", "two_disease_drugs", "chronic_outpatient", "inpatient",
    "maternity",  "critical_illness",  "medical_aid",
};

constexpr std::string_view id_of(CareKind kind) { return care_kind_ids[static_cast<std::size_t>(kind)]; }

/// How a child was born.
enum class Delivery { natural, caesarean };

inline constexpr std::array<std::string_view, 2> delivery_ids{"natural", "caesarean"};

/// Where a child was born.
enum class Setting { inpatient, outpatient };

inline constexpr std::array<std::string_view, 2> setting_ids{"inpatient", "outpatient"};

/// The systems of codes by which diseases are looked up; a code of one means nothing in another.
enum class CodeSystem { insurer, icd10_clinical, icd10_insurer };

inline constexpr std::array<std::string_view, 3> code_system_ids{"insurer", "icd10_clinical", "icd10_insurer"};

/// What rules about an identity ask of a person.
enum class Fact { insured_months, lapsed_on, school_entry_on, farm_recognised_on };

inline constexpr std::array<std::string_view, 4> fact_ids{"insured_months", "lapsed_on", "school_entry_on",
                                                          "farm_recognised_on"};

/// The value whose id stands at the same place of `ids`.
template <class Enum, std::size_t count>
constexpr std::optional<Enum> from_id(const std::array<std::string_view, count>& ids, std::string_view id) {
  for (std::size_t i = 0; i < count; ++i) {
    if (ids[i] == id) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

/// The kind of care that a figure such as `outpatient.share` is of.
constexpr std::optional<CareKind> care_kind_of(std::string_view figure) {
  return from_id<CareKind>(care_kind_ids, figure.substr(0, figure.find('.')));
}

}  // namespace mingbai
