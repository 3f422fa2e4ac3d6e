#pragma once

#include "mingbai/estimate.hpp"

#include <array>
#include <span>

/// What the steps of bills take and give, by mechanism.
namespace mingbai::step_values {

using Kind = StepValue::Kind;

template <std::size_t count>
using Values = std::array<StepValue, count>;

/// The values, the last of which is there only sometimes.
template <std::size_t count>
constexpr std::span<const StepValue> first(const Values<count>& values, bool has_last) {
  return std::span<const StepValue>(values).first(count - (has_last ? 0 : 1));
}

inline constexpr Values<0> none{};
inline constexpr Values<1> day_in{{{"on", Kind::date}}};
inline constexpr Values<1> fund_out{{{"fund", Kind::money}}};
inline constexpr Values<2> cover_out{{{"starts_on", Kind::date}, {"ends_on", Kind::date}}};
inline constexpr Values<1> admission_out{{{"admitted_from", Kind::date}}};
inline constexpr Values<3> deductible_in{
    {{"in_policy", Kind::money}, {"deductible", Kind::money}, {"deductible_left", Kind::money}}};
inline constexpr Values<2> deductible_out{{{"deductible_used", Kind::money}, {"payable", Kind::money}}};
inline constexpr Values<2> share_in{{{"payable", Kind::money}, {"share", Kind::rate}}};
inline constexpr Values<2> visit_cap_in{{{"fund", Kind::money}, {"cap", Kind::money}}};
inline constexpr Values<3> quota_in{{{"on", Kind::date}, {"quota", Kind::money}, {"cost", Kind::money}}};
inline constexpr Values<4> package_in{
    {{"on", Kind::date}, {"package", Kind::money}, {"share", Kind::rate}, {"cost", Kind::money}}};
inline constexpr Values<2> package_out{{{"fund", Kind::money}, {"person", Kind::money}}};
inline constexpr Values<2> target_in{{{"in_policy", Kind::money}, {"share", Kind::rate}}};
inline constexpr Values<1> target_out{{{"indicative", Kind::money}}};
inline constexpr Values<3> yearly_cap_in{{{"fund", Kind::money}, {"cap", Kind::money}, {"cap_left", Kind::money}}};

}  // namespace mingbai::step_values
