#pragma once

#include "plan/cases.hpp"
#include "plan/kinds.hpp"

#include <array>

namespace mingbai {

/// What the rules come to for one person in one region and benefit year. It lasts as long as the rulebook stays as it
/// is; the cases of bills are worked out when they are first asked for.
class Plan {
 public:
  Plan(const PolicyBook& rulebook, const Person& person);
  Plan(const Plan&) = delete;
  Plan& operator=(const Plan&) = delete;
  ~Plan() = default;

  /// Whether it is this person's under the rulebook as it is.
  [[nodiscard]] bool is_of(const PolicyBook& rulebook, const Person& person) const {
    return revision_ == rulebook.revision && person_ == person;
  }

  [[nodiscard]] const PolicyBook& rulebook() const { return rulebook_; }
  [[nodiscard]] const Person& person() const { return person_; }
  [[nodiscard]] const Chain& chain() const { return chain_; }
  [[nodiscard]] const KindPlan& kind(CareKind kind) const { return kinds_[static_cast<std::size_t>(kind)]; }
  /// Whether bills of two kinds may be at institutions of the same classes.
  [[nodiscard]] bool have_same_classes(CareKind a, CareKind b) const;

  [[nodiscard]] Cases& cases() { return cases_; }
  /// Where everything lives that lasts as long as the plan.
  [[nodiscard]] Arena& arena() { return arena_; }

 private:
  const PolicyBook& rulebook_;
  std::uint64_t revision_;
  Person person_;
  Chain chain_;
  std::array<KindPlan, care_kind_ids.size()> kinds_;
  Cases cases_;
  Arena arena_;
};

}  // namespace mingbai
