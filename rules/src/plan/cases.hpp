#pragma once

#include "mingbai/situation.hpp"
#include "plan/cover.hpp"
#include "plan/decision.hpp"
#include "plan/kinds.hpp"
#include "plan/look_up.hpp"
#include "situation/case_key.hpp"

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
  /// The share that the fund pays, of a package or of what is payable; where it has parts, of none of them.
  RateRange share = any_rate;
  /// The lowest and the highest rates of parts of what is payable; empty where one rate is for all of it.
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
  /// Of a case that cover does not hold for: the cap that it leaves as it is.
  std::optional<AnnualCap> untouched_cap;
  std::optional<RateRange> share;
  /// What a bill is taken to cost, where that is not told.
  std::optional<Range> assumed_cost;
  /// A share that the text only aims at.
  std::optional<Rate> target;
  const Said* said = nullptr;
  std::span<const CaseStep> steps;
};

/// Care as `used` names it: a kind, or a kind and a disease. It lives in the arena.
std::string_view care_of(CareKind kind, std::optional<std::size_t> disease, const PolicyBook& rulebook, Arena& arena);

/// The yearly cap of a disease or of none, whatever the bill; where nothing is stated of it, it is assumed not to be
/// reached.
struct YearlyCap {
  /// The care that draws on it: a kind, or a kind and a disease, as `used` names it.
  std::string_view care;
  std::string_view figure;
  const Source* source = nullptr;
  AnnualCap cap{true, anything, anything};
};

/// The cases of one person in one region and benefit year, worked out when they are first asked for.
class Cases {
 public:
  Cases(const Chain& chain, const Person& person);

  /// The number of the stretch of days that a day is in.
  [[nodiscard]] std::size_t stretch(Date day) const {
    const auto place = static_cast<std::size_t>((day - first_day_).count());
    return place < stretches_.size() ? stretches_[place] : stretch_outside_year(day);
  }
  /// The case of a bill that counts on a day, asking in a world for what it depends on. It stays where it is.
  const Case& find(World& world, const KindPlan& kind, const CoverSpell& spell, CaseKey key, Date on, Arena& arena) {
    for (std::size_t place = start_of(key);; place = (place + 1) & (entries_.size() - 1)) {
      const Entry& entry = entries_[place];
      if (entry.decision == nullptr) return add(world, kind, spell, key, on, arena);
      if (entry.key == key) return in(*entry.decision, world, kind, spell, key, on, arena);
    }
  }
  /// The yearly cap of a kind, of a disease or of none, as it is on the first day of the year.
  const YearlyCap& yearly_cap(World& world, const KindPlan& kind, std::optional<std::size_t> disease, Arena& arena);

 private:
  struct Entry {
    CaseKey key;
    /// Null where the place is free.
    Decision<Case>* decision = nullptr;
  };
  struct CapEntry {
    CareKind kind{};
    std::optional<std::size_t> disease;
    Decision<YearlyCap>* decision = nullptr;
  };

  [[nodiscard]] std::size_t start_of(CaseKey key) const {
    return static_cast<std::size_t>(key.hash()) & (entries_.size() - 1);
  }
  [[nodiscard]] std::size_t stretch_outside_year(Date day) const;
  const Case& add(World& world, const KindPlan& kind, const CoverSpell& spell, CaseKey key, Date on, Arena& arena);
  const Case& in(Decision<Case>& decision, World& world, const KindPlan& kind, const CoverSpell& spell, CaseKey key,
                 Date on, Arena& arena) {
    return decision.in(world, arena, [&](World& asked) { return make(asked, kind, spell, key, on, arena); });
  }
  Case make(World& world, const KindPlan& kind, const CoverSpell& spell, CaseKey key, Date on, Arena& arena);
  void put(Entry entry);

  /// The days with which lines start to hold, or cease to, or begin to be of an earlier year.
  std::vector<Date> cuts_;
  /// By day of the benefit year: how many cuts are not after it.
  std::vector<std::uint32_t> stretches_;
  Date first_day_;
  std::vector<Entry> entries_;
  std::size_t count_ = 0;
  std::vector<CapEntry> caps_;
  std::vector<const Said*> said_;
};

}  // namespace mingbai
