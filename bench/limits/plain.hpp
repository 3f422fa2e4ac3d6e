#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

/// Xinxiang's outpatient rule by hand, for nothing else: whole fen, no tables, no sources.
namespace plain {

inline constexpr std::size_t visits_of_claim = 12;

struct Visit {
  std::int32_t day = 0;
  std::int16_t institution = 0;
  /// 0 municipal, 1 county, 2 primary; -1 not known.
  std::int16_t class_number = 0;
  std::int64_t in_policy = 0;
};

/// By day.
using Claim = std::array<Visit, visits_of_claim>;

struct Payment {
  std::array<std::int64_t, visits_of_claim> funds{};
  std::int64_t fund = 0;
  std::int64_t person = 0;
};

inline constexpr std::array<std::int64_t, 3> deductibles{5000, 5000, 0};
inline constexpr std::array<std::int64_t, 3> percents{40, 50, 60};

inline Payment outpatient(const Claim& visits) {
  Payment payment;
  std::array<std::int64_t, visits_of_claim> lefts{};
  std::int64_t cost = 0;
  for (std::size_t i = 0; i < visits_of_claim; ++i) {
    const Visit& visit = visits[i];
    const auto class_number = static_cast<std::size_t>(visit.class_number);
    std::int64_t deductible = deductibles[class_number];
    for (std::size_t j = i; j-- > 0 && visits[j].day == visit.day;) {
      if (visits[j].institution == visit.institution) {
        deductible = lefts[j];
        break;
      }
    }
    const std::int64_t taken = std::min(visit.in_policy, deductible);
    lefts[i] = deductible - taken;
    payment.funds[i] = ((visit.in_policy - taken) * percents[class_number] + 50) / 100;
    payment.fund += payment.funds[i];
    cost += visit.in_policy;
  }
  payment.person = cost - payment.fund;
  return payment;
}

}  // namespace plain
