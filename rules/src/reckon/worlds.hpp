#pragma once

#include "plan/plan.hpp"
#include "reckon/person/person.hpp"
#include "reckon/table.hpp"
#include "reckon/try_group.hpp"

namespace mingbai {

/// Fills tables with what becomes of bills of one person.
class Worlds {
 public:
  /// `used` is what the person used before.
  Worlds(Plan& plan, CoverageTable& coverage, std::span<const Used> used, Arena& arena)
      : plan_(plan), coverage_(coverage), used_(used), arena_(arena) {}

  /// Every combination that is not ruled out. What is found open is noted in `axes`.
  [[nodiscard]] WorldTable fill(Bills bills, const Held& held, OpenAxes& axes, Purpose purpose);

 private:
  KindTable kind_table(World& world, const KindPlan& kind, const NumberedSpell& cover, const Held& held,
                       OpenAxes& axes);
  void fill(const PurseTrial& trial, Purse& purse);
  void note_institutions(const PurseTrial& trial, const BillGroup& group);
  std::span<const ClassAxis> class_axes(const KindPlan& kind, const Purse& purse);

  Plan& plan_;
  CoverageTable& coverage_;
  std::span<const Used> used_;
  Arena& arena_;
  WorldTable table_;
  /// The bills with the diseases that are held fast, and as they are tried: perhaps without diseases.
  Bills given_;
  Bills tried_;
  std::span<const Date> days_;
  Purpose purpose_ = Purpose::trial;
};

}  // namespace mingbai
