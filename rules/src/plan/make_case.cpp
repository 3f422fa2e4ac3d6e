#include "plan/make_case.hpp"

#include "plan/brackets.hpp"
#include "plan/gate.hpp"
#include "plan/step_values.hpp"

namespace mingbai {

namespace {

/// Makes one case.
class Maker {
 public:
  Maker(World& world, const KindPlan& kind, const CoverSpell& spell, CaseKey key, Date on, Arena& arena,
        Saying::Result& result)
      : world_(world), kind_(kind), spell_(spell), key_(key), on_(on), arena_(arena), result_(result) {
    occasion_.on = on;
    occasion_.care = key;
    if (!key.has(CaseKey::setting)) occasion_.care.set(CaseKey::setting, std::optional(Setting::inpatient));
  }

  Case make() {
    if (key_.has(CaseKey::is_of_employees)) {
      say(world_, ReasonCode::not_stated, id_of(kind_.kind), nullptr);
    } else {
      make_of_residents();
    }
    case_.steps = steps_.span();
    return case_;
  }

  // The mechanisms, each as it applies to the case.
  void operator()(const Admission& rule) {
    const Found found = find(world_, rule.figure, occasion_);
    if (found.term == nullptr) return;
    note_contradiction(found);
    if (is_before_first_day(found, on_)) {
      refuse();
      say_before_effect(world_, rule.figure, *found.term);
      return;
    }
    explain(world_, rule.figure, found, occasion_);
    if (const auto first = found.term->first_day) {
      add_step("admission", rule.figure, found, step_values::day_in, step_values::admission_out, StepOf::admission,
               {day_of(*first)});
    }
  }

  void operator()(const Deductible& rule) {
    const Found found = find_and_note(rule.figure);
    Figures& figures = next_op(found);
    if (breaks_known_basis(world_, kind_, rule, key_) && figures.amount != nothing) {
      case_.is_contradicted = true;
      say(world_, ReasonCode::contradicts_policy, world_.id_of(rule.basis_figure), nullptr);
    }
    if (!found.states_figure()) return;
    add_step("deductible", rule.figure, found, step_values::deductible_in, step_values::deductible_out,
             StepOf::deductible, {found.bounds});
  }

  void operator()(const Share& rule) {
    const Found found = find(world_, rule.figure, occasion_);
    std::vector<const Term*> lines;
    if (!found.is_looked_up) lines = find_brackets(world_, rule.figure, occasion_);
    explain(world_, rule.figure, found, occasion_);
    note_contradiction(found);
    Figures& figures = next_op(found);
    if (has_parts(lines)) {
      add_parts(rule, lines, figures);
    } else {
      const RateRange rate = rate_range(found.bounds);
      case_.share = rate;
      figures.share = rate;
    }
    if (!found.states_figure()) return;
    const Bounds share{case_.share->low.ten_thousandths, case_.share->high.ten_thousandths};
    add_step("share", rule.figure, found, step_values::share_in, step_values::fund_out, StepOf::share, {share});
  }

  void operator()(const Cap& rule) {
    const Found found = find_and_note(rule.figure);
    if (rule.period == CapPeriod::visit) {
      next_op(found);
      if (!found.states_figure()) return;
      add_step("cap", rule.figure, found, step_values::visit_cap_in, step_values::fund_out, StepOf::visit_cap,
               {found.bounds});
      return;
    }
    case_.cap = annual_cap_of(found);
    if (case_.cap->is_unlimited) {
      add_step("no_cap", rule.figure, found, step_values::none, step_values::none, StepOf::constant, {});
    } else {
      cap_step_ = step_of("cap", rule.figure, found, step_values::yearly_cap_in, step_values::fund_out,
                          StepOf::yearly_cap, {found.bounds});
    }
  }

  void operator()(const Quota& rule) {
    const Found found = find_and_note(rule.figure);
    next_op(found);
    case_.has_fixed_price = true;
    if (!found.states_figure()) return;
    if (!key_.has(CaseKey::is_cost_told)) assume_of_cost("cost_reaches_quota");
    add_step("quota", rule.figure, found, step_values::first(step_values::quota_in, key_.has(CaseKey::is_cost_told)),
             step_values::fund_out, StepOf::quota, {});
  }

  void operator()(const Package& rule) {
    const Found found = find(world_, rule.figure, occasion_);
    const Found share = find(world_, rule.share_figure, occasion_);
    explain(world_, rule.figure, found, occasion_);
    explain(world_, rule.share_figure, share, occasion_);
    note_contradiction(found);
    note_contradiction(share);
    Figures& figures = next_op(found);
    figures.share = rate_range(share.bounds);
    figures.is_stated = found.states_figure() && figures.amount.is_bounded();
    case_.has_fixed_price = true;
    case_.share = figures.share;
    if (!figures.is_stated) return;
    const bool is_given = key_.has(CaseKey::is_cost_told) && key_.has(CaseKey::is_cost_bounded);
    assume_cost(figures.amount);
    add_step("package", rule.figure, found, step_values::first(step_values::package_in, is_given),
             step_values::package_out, StepOf::package, {});
  }

  void operator()(const Unstated& rule) { find_and_note(rule.figure); }

  void operator()(const Target& rule) {
    const Found found = find_and_note(rule.figure);
    if (found.term == nullptr || found.is_outside_period || found.term->figure.state != FigureState::about) return;
    case_.target = Rate{found.term->figure.value};
    const Bounds rate{found.term->figure.value, found.term->figure.value};
    add_step("target", rule.figure, found, step_values::target_in, step_values::target_out, StepOf::target, {rate});
  }

 private:
  static Bounds day_of(Date day) { return {day.time_since_epoch().count(), day.time_since_epoch().count()}; }

  void make_of_residents() {
    const Cover cover = find_cover(world_, kind_, spell_, key_, on_);
    if (spell_.source != nullptr) {
      world_.said->use_by_step(spell_.source);
      const Bounds starts{day_of(*spell_.earliest).low, day_of(*spell_.latest).low};
      steps_.push(arena_,
                  {&rule_of("cover", "coverage.window", spell_.source, step_values::day_in, step_values::cover_out),
                   StepOf::cover, 0, constants({starts, day_of(*spell_.ends_on)})});
    }
    const Benefit* const benefit = kind_.benefit;
    if (key_.has(CaseKey::is_not_listed)) {
      const bool is_cited = benefit != nullptr && benefit->diseases_source;
      say(world_, ReasonCode::not_listed, id_of(kind_.kind), is_cited ? &*benefit->diseases_source : nullptr);
      refuse();
      return;
    }
    const bool is_undesignated = is_refused_as_undesignated(world_, kind_, key_);
    if (cover == Cover::none || is_undesignated) {
      refuse();
      if (cover == Cover::none && is_spoken_of(kind_, key_)) leave_untouched(*benefit);
      if (benefit != nullptr && key_.has(CaseKey::is_class_told)) say_admission(*benefit);
    } else if (!is_spoken_of(kind_, key_)) {
      say_not_spoken_of(world_, kind_, key_);
      if (kind_.yearly_cap != nullptr && !key_.has(CaseKey::is_elsewhere)) case_.cap = yearly_cap();
    } else {
      apply(*benefit);
      case_.may_be_uncovered = case_.pays && cover != Cover::in_force;
    }
  }

  AnnualCap yearly_cap() { return annual_cap_of(find(world_, kind_.yearly_cap->figure, occasion_)); }

  /// What holds of care that cover does not hold for: its cap stays as it is, and it costs what it would.
  void leave_untouched(const Benefit& benefit) {
    if (kind_.yearly_cap != nullptr) case_.untouched_cap = yearly_cap();
    if (const auto price = package_price(world_, benefit, occasion_)) assume_cost(*price);
  }

  /// Care at a package of which no cost is told costs the package.
  void assume_cost(Range package) {
    const bool is_given = key_.has(CaseKey::is_cost_told) && key_.has(CaseKey::is_cost_bounded);
    if (is_given || !package.is_bounded()) return;
    assume_of_cost("cost_equals_package");
    case_.assumed_cost = package;
  }

  /// Care that is refused for another reason may be refused for its day as well.
  void say_admission(const Benefit& benefit) {
    if (const auto* const admission = first_of<Admission>(benefit)) (*this)(*admission);
  }

  /// Takes the case through the mechanisms of its benefit, until one refuses it.
  void apply(const Benefit& benefit) {
    case_.pays = true;
    figures_ = arena_.array<Figures>(kind_.ops.size());
    case_.at = figures_;
    for (const Mechanism& mechanism : benefit.method) {
      std::visit(*this, mechanism);
      add_told_steps();
      if (case_.is_refused) return;
    }
    if (cap_step_.rule != nullptr) steps_.push(arena_, cap_step_);
  }

  void refuse() {
    case_.is_refused = true;
    case_.pays = false;
  }

  Found find_and_note(FigureId figure) {
    Found found = find_and_explain(world_, figure, occasion_);
    note_contradiction(found);
    return found;
  }

  void note_contradiction(const Found& found) {
    case_.is_contradicted = case_.is_contradicted || found.contradicted != nullptr;
  }

  Figures& next_op(const Found& found) {
    Figures& figures = figures_[op_++];
    figures.amount = money_range(found.bounds);
    figures.is_stated = found.states_figure();
    return figures;
  }

  /// Rates by parts of the amount; where the text leaves parts out, it may be anything of them.
  void add_parts(const Share& rule, const std::vector<const Term*>& lines, Figures& figures) {
    const Brackets brackets = brackets_of(lines, arena_);
    case_.share = brackets.share;
    figures.lowest = brackets.lowest;
    figures.highest = brackets.highest;
    if (brackets.has_gaps) say(world_, ReasonCode::not_stated, world_.id_of(rule.figure), nullptr);
  }

  /// Lists what is taken for granted of a cost that is not told.
  void assume_of_cost(std::string_view code) {
    Assumption assumption;
    assumption.code = code;
    assumption.path = {"/care/#/cost", 0, {}};
    world_.said->assume(assumption);
  }

  std::span<const Bounds> constants(std::initializer_list<Bounds> values) {
    return arena_.copy(std::span<const Bounds>(values.begin(), values.size()));
  }

  const StepRule& rule_of(std::string_view op, std::string_view figure, const Source* source,
                          std::span<const StepValue> in, std::span<const StepValue> out) {
    return arena_.make(StepRule{op, figure, source, in, out});
  }

  CaseStep step_of(std::string_view op, FigureId figure, const Found& found, std::span<const StepValue> in,
                   std::span<const StepValue> out, StepOf of, std::initializer_list<Bounds> constant) {
    const auto place = static_cast<std::uint8_t>(op_ == 0 ? 0 : op_ - 1);
    return {&rule_of(op, world_.id_of(figure), found.source(), in, out), of, place, constants(constant)};
  }

  /// Takes over the steps that look-ups told.
  void add_told_steps() {
    for (const Step& told : result_.steps.span().subspan(told_)) {
      steps_.push(arena_, {told.rule, StepOf::constant, 0, told.values});
    }
    told_ = result_.steps.size();
  }

  void add_step(std::string_view op, FigureId figure, const Found& found, std::span<const StepValue> in,
                std::span<const StepValue> out, StepOf of, std::initializer_list<Bounds> constant) {
    add_told_steps();
    steps_.push(arena_, step_of(op, figure, found, in, out, of, constant));
  }

  World& world_;
  const KindPlan& kind_;
  const CoverSpell& spell_;
  CaseKey key_;
  Date on_;
  Occasion occasion_;
  Arena& arena_;
  Saying::Result& result_;
  Case case_;
  std::span<Figures> figures_;
  std::size_t op_ = 0;
  List<CaseStep> steps_;
  CaseStep cap_step_;
  /// So many steps that look-ups told are among the steps of the case.
  std::size_t told_ = 0;
};

}  // namespace

Case make_case(World& world, const KindPlan& kind, const CoverSpell& spell, CaseKey key, Date on, Arena& arena,
               Saying::Result& result) {
  return Maker(world, kind, spell, key, on, arena, result).make();
}

}  // namespace mingbai
