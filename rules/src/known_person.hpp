#pragma once

#include "explorer.hpp"
#include "reckoned.hpp"
#include "trace.hpp"

#include <optional>
#include <vector>

namespace mingbai {

/// What does not depend on any bill: contribution, funding and cover, and what was found open.
struct PersonAmounts {
  ContributionAmounts contribution;
  FundingAmounts funding;
  CoverageAmounts coverage;
  std::vector<OpenAxis> open;
};

/// Remembers what was reckoned of one person, by what was held fast.
class KnownPerson {
 public:
  /// None where it is not known.
  [[nodiscard]] const PersonAmounts* find(const Held& held) const;
  /// There may be too many; then it is not kept.
  void keep(const Held& held, const PersonAmounts& amounts);

  /// What is said of it with nothing held; none where it is not known.
  [[nodiscard]] const Trace* said(Steps steps) const;
  void keep_said(Steps steps, const Trace& trace);

 private:
  struct Entry {
    Held held;
    PersonAmounts amounts;
  };

  std::vector<Entry> entries_;
  std::optional<Trace> said_with_steps_;
  std::optional<Trace> said_without_steps_;
};

}  // namespace mingbai
