#pragma once

#include "situation/bills.hpp"

#include <algorithm>
#include <utility>

namespace mingbai {

/// In which order bills come: by day, then in the order of the input. One without a day is of any day on which care may
/// be, and not after its discharge.
class BillOrder {
 public:
  BillOrder() = default;
  BillOrder(Bills bills, const Person& person)
      : bills_(bills), first_day_(person.first_day_of_care()), last_day_(person.last_day_of_care()) {}

  /// Whether a bill comes before another on whatever days they are.
  [[nodiscard]] bool is_earlier(std::size_t bill, std::size_t other) const {
    return std::pair(latest(bill), bill) < std::pair(earliest(other), other);
  }
  /// Whether it does on some.
  [[nodiscard]] bool may_be_earlier(std::size_t bill, std::size_t other) const {
    return std::pair(earliest(bill), bill) < std::pair(latest(other), other);
  }

 private:
  [[nodiscard]] Date earliest(std::size_t bill) const { return bills_[bill].care->on.value_or(first_day_); }
  [[nodiscard]] Date latest(std::size_t bill) const {
    const Care& care = *bills_[bill].care;
    return care.on ? *care.on : std::min(care.discharged_on.value_or(last_day_), last_day_);
  }

  Bills bills_;
  Date first_day_{};
  Date last_day_{};
};

}  // namespace mingbai
