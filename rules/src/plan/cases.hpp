#pragma once

#include "mingbai/situation.hpp"
#include "plan/cover.hpp"
#include "plan/decision.hpp"
#include "plan/kinds.hpp"
#include "plan/look_up.hpp"

#include <vector>

namespace mingbai {

/// A rate for the part of an amount above one bound and up to another.
struct Bracket {
  Money above{0};
  Money up_to = unbounded;
  Rate rate;
};

/// What an op applies to the bills of a case.
struct Figures {
  /// An amount in fen; of a share nothing.
  Range amount = nothing;
  /// Of a package, the share of it that the fund pays.
  RateRange share = any_rate;
  /// Of a share, the lowest and the highest rates of parts of what is payable.
  std::span<const Bracket> lowest;
  std::span<const Bracket> highest;
  bool is_stated = false;
};

/// From what the values of a step are taken.
enum class StepOf : std::uint8_t {
  constant,
  cover,
  admission,
  deductible,
  share,
  visit_cap,
  quota,
  package,
  target,
  yearly_cap
};

/// A step of every bill of a case: its rule, and what its values are of.
struct CaseStep {
  const StepRule* rule = nullptr;
  StepOf of{};
  /// The place of the op that it tells of.
  std::uint8_t op = 0;
  /// Values that are the same for all bills: all of a constant step, the last ones of others.
  std::span<const Bounds> constant;
};

/// A class of bills that the same lines apply to.
struct Case {
  /// The bills go through the ops; of others the text says nothing, or that the person pays.
  bool pays = false;
  /// The person pays everything.
  bool is_refused = false;
  /// Cover holds under some reading or answer only.
  bool may_be_uncovered = false;
  /// A figure that the person looked up breaks what a document states, and was left out.
  bool is_contradicted = false;
  /// A quota or package, so that the person's part is not simply the rest of the cost.
  bool has_fixed_price = false;
  /// By op, as far as they apply.
  std::span<const Figures> at;
  std::optional<AnnualCap> cap;
  std::optional<RateRange> share;
  /// What a bill is taken to cost, where that is not told.
  std::optional<Range> assumed_cost;
  /// A share that the text only aims at.
  std::optional<Rate> target;
  const Said* said = nullptr;
  std::span<const CaseStep> steps;
};

/// All that tells the case of a bill.
struct Circumstances {
  CareKind kind{};
  /// The day by which the bill counts.
  Date on;
  Cover cover{};
  /// The place of the spell of cover in the plan.
  std::size_t spell = 0;
  std::optional<std::size_t> class_number{};
  /// The class was told, not tried.
  bool is_class_told = false;
  /// The institution is of none of the classes that the text names.
  bool fits_no_class = false;
  std::optional<Delivery> delivery{};
  std::optional<Setting> setting{};
  std::optional<std::size_t> disease{};
  /// The disease is in no table.
  bool is_not_listed = false;
  bool is_designated = true;
  bool is_of_employees = false;
  bool is_cost_told = false;
  bool is_cost_bounded = false;
  /// The bill is looked at apart from others that may share its deductible.
  bool is_alone = false;

  [[nodiscard]] Occasion occasion() const {
    return {on, class_number, delivery, setting.value_or(Setting::inpatient), disease};
  }
};

/// A yearly cap of which nothing is stated, as it is assumed not to be reached.
struct UnstatedCap {
  /// The care that draws on it: a kind, or a kind and a disease, as `used` names it.
  std::string_view care;
  std::string_view figure;
  const Source* source = nullptr;
};

/// The cases of one person in one region and benefit year, worked out when they are first asked for.
class Cases {
 public:
  Cases(const Chain& chain, const Person& person);

  /// The case of a bill in a world, asking there for what it depends on. It stays where it is.
  const Case& find(World& world, const KindPlan& kind, const CoverSpell& spell, const Circumstances& bill,
                   Arena& arena);
  /// The line of a kind's yearly cap, of a disease or of none.
  const UnstatedCap& unstated_cap(World& world, const KindPlan& kind, std::optional<std::size_t> disease,
                                  Arena& arena);

 private:
  struct Entry {
    std::uint64_t key = 0;
    Decision<Case>* decision = nullptr;
  };
  struct CapEntry {
    CareKind kind{};
    std::optional<std::size_t> disease;
    Decision<UnstatedCap>* decision = nullptr;
  };

  [[nodiscard]] std::uint64_t key_of(const Circumstances& bill) const;
  Decision<Case>& decision_of(std::uint64_t key, Arena& arena);
  void grow();

  /// The days with which lines start to hold, or cease to, or begin to be of an earlier year.
  std::vector<Date> cuts_;
  /// By day of the benefit year: how many cuts are not after it.
  std::vector<std::uint16_t> stretches_;
  Date first_day_;
  std::vector<Entry> entries_;
  std::size_t count_ = 0;
  std::vector<CapEntry> caps_;
  std::vector<const Said*> said_;
};

}  // namespace mingbai
