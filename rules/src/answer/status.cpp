#include "answer/status.hpp"

#include <algorithm>

namespace mingbai {

Status status_of(const Amount& amount, Money trivial_high) {
  if (amount.range.is_exact()) return Status::exact;
  if (amount.preferred) return Status::bounded;
  return amount.range.low > Money{0} || amount.range.high < trivial_high ? Status::bounded : Status::unknown;
}

Status status_of(const CoverageAmounts& amounts) {
  if (amounts.is_contradicted) return Status::refused;
  if (!amounts.is_known) return Status::unknown;
  if (amounts.state == CoverState::not_covered) return Status::refused;
  return amounts.state == CoverState::covered && amounts.earliest == amounts.latest ? Status::exact : Status::bounded;
}

Status status_of(const CareEstimate& estimate, const CareAmounts& amounts) {
  if (amounts.is_refused || amounts.is_contradicted) return Status::refused;
  const Status fund = status_of(estimate.fund, amounts.trivial_high);
  return fund == Status::exact && !estimate.person.range.is_exact() ? Status::bounded : fund;
}

Status status_of(const Estimate& estimate, const Situation& situation) {
  Status weakest = Status::exact;
  if (estimate.care.empty()) {
    weakest = estimate.contribution.status;
    if (situation.enrolment) weakest = std::max(weakest, estimate.coverage.status);
  }
  for (const CareEstimate& care : estimate.care) weakest = std::max(weakest, care.status);
  return weakest;
}

}  // namespace mingbai
