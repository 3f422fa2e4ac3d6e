#pragma once

#include "policy/policy.hpp"

#include <array>
#include <vector>

namespace mingbai {

/// A region and those above it, nearest first, as far as they have a policy.
class Chain {
 public:
  /// A district, its city, its province and the nation.
  static constexpr std::size_t most_regions = 4;

  void add(const Policy& policy) { policies_[size_++] = &policy; }
  [[nodiscard]] auto begin() const { return policies_.begin(); }
  [[nodiscard]] auto end() const { return policies_.begin() + static_cast<std::ptrdiff_t>(size_); }
  [[nodiscard]] bool is_empty() const { return size_ == 0; }
  [[nodiscard]] const Policy& nearest() const { return *policies_[0]; }

 private:
  std::array<const Policy*, most_regions> policies_{};
  std::size_t size_ = 0;
};

/// The rules for a kind of care: those of the nearest region that has a method for it.
const Benefit* benefit_for(const Chain& chain, CareKind kind);

/// The classes of institution for a kind of care, of the nearest region that has any.
const std::vector<InstitutionClass>& classes_for(const Chain& chain, CareKind kind);

/// The table of diseases for a kind of care, of the nearest region that has one.
const Benefit* diseases_for(const Chain& chain, CareKind kind);

/// The localities of the nearest region that has any.
const std::vector<std::size_t>& localities_of(const Chain& chain);

/// The identities that some rule of the regions asks for.
SymbolSet identities_that_matter(const Chain& chain);

/// Which of the two days of a payment decides, by the nearest region with windows.
EnrolmentDay decisive_day(const Chain& chain);

/// The days on which a line for some payments starts or ends to hold, ascending.
std::vector<Date> payment_days_that_matter(const Chain& chain);

}  // namespace mingbai
