#include "answer/advice_on_visits.hpp"

#include "answer/care_path.hpp"
#include "answer/free_visits.hpp"
#include "reckon/groups.hpp"
#include "reckon/pay_first.hpp"

#include <algorithm>

namespace mingbai {

namespace {

bool is_one_institution(const Bill& a, const Bill& b) {
  return a.institution_number != Bill::nameless && a.institution_number == b.institution_number;
}

/// What is weighed of one visit.
struct Weighing {
  /// The visit that changes are about.
  std::size_t item = 0;
  /// The visits that these may touch, as they are.
  FreeVisits::Touched touched;
  /// What the person pays of them in a combination that speaks against a change, where it is known and the budget
  /// cannot run out.
  std::optional<Range> against;
  /// Known once a change may save something.
  std::optional<Savings> savings;
  /// The visits by themselves, where something about them is open.
  std::optional<Reckoning> reckoning;
};

/// Weighs changes to visits, each on the visits that it may touch.
class VisitAdvice {
 public:
  VisitAdvice(Reckoning& reckoning, AdviceBudget& budget, Arena& scratch, List<Advice>& advice)
      : reckoning_(reckoning),
        bills_(reckoning.bills()),
        classes_(*reckoning.insured().plan.kind(CareKind::outpatient).classes),
        arena_(reckoning.arena()),
        scratch_(scratch),
        budget_(budget),
        advice_(advice),
        is_care_open_(std::any_of(reckoning.axes().begin(), reckoning.axes().end(),
                                  [](const OpenAxis& open) { return open.parts.has(Part::care); })),
        visits_(reckoning, is_care_open_, arena_) {
    // For each visit, all payments are reckoned at most once as they are, and once for each change.
    const BillAmounts& all = reckoning.all();
    is_budget_ample_ = !all.is_widened && budget.allows(all.payments * bills_.size() * (classes_.size() + 2));
    changed_ = arena_.copy(bills_);
  }

  void advise() {
    for (const FreeVisit& visit : visits_) advise_on(visit);
  }

 private:
  void advise_on(const FreeVisit& visit) {
    const bool may_move = bills_[visit.item].is_class_told() && !visit.moves_with_earlier;
    const FreeVisit* const other = visits_.other_institution_of_day(visit);
    if (!other && (!may_move || (is_budget_ample_ && lower_classes(visit.item).empty()))) return;
    scratch_.clear();
    Weighing weighing;
    weighing.item = visit.item;
    weighing.touched = visits_.touched_by(visit, other, scratch_);
    if (!budget_.allows(weighing.touched.count)) return;
    if (is_budget_ample_) {
      weighing.against = is_care_open_ ? person_of(pay_against(weighing, bills_)) : known_burden(weighing);
    } else {
      savings(weighing);
    }
    if (may_move) weigh_lower_classes(weighing);
    if (other) weigh_one_institution(other->item, weighing);
  }

  static std::optional<Range> person_of(const std::optional<PaidFirst>& paid) {
    return paid ? std::optional(paid->person) : std::nullopt;
  }

  /// Pays visits in one combination of what is open: where a class is, the institution that a visit would leave is of
  /// the lowest, and all others of the highest.
  [[nodiscard]] std::optional<PaidFirst> pay_against(const Weighing& weighing, Bills bills) const {
    // One option for all bills of the institution, as they have one axis.
    const std::size_t possible = count_possible_classes(classes_, *bills_[weighing.item].institution);
    List<HeldAxis> lowest;
    for (const std::uint16_t visit : weighing.touched.items) {
      const Bill& bill = bills[visit];
      if (possible == 0 || bill.is_class_told() || !is_one_institution(bill, bills_[weighing.item])) continue;
      lowest.push(scratch_, {axis_of(OpenInput::institution_class, visit), possible - 1});
    }
    return pay_first(reckoning_.insured(), bills, weighing.touched.items.span(), reckoning_.used(),
                     {lowest.span(), false}, scratch_);
  }

  [[nodiscard]] Range known_burden(const Weighing& weighing) const {
    Range person = nothing;
    for (const std::uint16_t item : weighing.touched.items) person = person + reckoning_.all().care[item].person;
    return person;
  }

  /// Reckons visits by themselves.
  Reckoning& reckon(const Weighing& weighing, Bills bills, std::optional<Reckoning>& reckoning) const {
    List<Bill> visits;
    for (const std::uint16_t item : weighing.touched.items) visits.push(scratch_, bills[item]);
    return reckoning.emplace(reckoning_.insured(), visits.span(), reckoning_.used(), OpenAxes(scratch_), scratch_,
                             Purpose::trial);
  }

  /// What the changed visits are sure to save.
  std::optional<Range> saved(Weighing& weighing) {
    if (weighing.against) {
      if (const std::optional<PaidFirst> against = pay_against(weighing, changed_)) {
        const auto saves = Savings::between({*weighing.against}, {against->person});
        if (!saves || (!is_care_open_ && against->is_only)) return saves;
      }
    }
    return saved_in_all(weighing);
  }

  /// The same in every combination of what is open.
  std::optional<Range> saved_in_all(Weighing& weighing) {
    std::optional<PaidFirst> only;
    std::optional<Reckoning> otherwise;
    const auto before = [&](const Held& held) {
      return Burden{is_care_open_ ? weighing.reckoning->person_under(held) : known_burden(weighing)};
    };
    const auto pay = [&] {
      if (!is_care_open_) only = pay_against(weighing, changed_);
      if (only && only->is_only) return;
      only.reset();
      reckon(weighing, changed_, otherwise);
    };
    const auto after = [&](const Held& held) { return Burden{only ? only->person : otherwise->person_under(held)}; };
    return savings(weighing).of(before, pay, after);
  }

  Savings& savings(Weighing& weighing) {
    if (weighing.savings) return *weighing.savings;
    if (!is_care_open_) return weighing.savings.emplace(OpenAxes(scratch_), weighing.touched.count, budget_, scratch_);
    const Reckoning& as_they_are = reckon(weighing, bills_, weighing.reckoning);
    return weighing.savings.emplace(as_they_are.axes(), as_they_are.all().payments, budget_, scratch_);
  }

  /// The classes below that of a visit; they are listed from the highest.
  [[nodiscard]] std::span<const InstitutionClass> lower_classes(std::size_t item) const {
    const auto number = bills_[item].class_number();
    const std::span<const InstitutionClass> classes = classes_;
    for (std::size_t place = 0; place < classes.size(); ++place) {
      if (classes[place].number == number) return classes.subspan(place + 1);
    }
    return {};
  }

  void weigh_lower_classes(Weighing& weighing) {
    const std::size_t item = weighing.item;
    for (const InstitutionClass& lower : lower_classes(item)) {
      for (const std::uint16_t visit : weighing.touched.items) {
        if (visit == item || is_one_institution(bills_[visit], bills_[item])) changed_[visit].set_class(lower.number);
      }
      if (const auto saves = saved(weighing)) {
        advice_.push(arena_, {"lower_class_institution", care_path(care_fields::institution_class, item),
                              std::string_view{lower.id}, *saves});
      }
    }
    for (const std::uint16_t visit : weighing.touched.items) changed_[visit] = bills_[visit];
  }

  void weigh_one_institution(std::size_t other, Weighing& weighing) {
    const std::size_t item = weighing.item;
    changed_[item].move_to(bills_[other]);
    if (const auto saves = saved(weighing)) {
      advice_.push(arena_, {"one_institution", care_path(care_fields::institution_id, item),
                            std::string_view{bills_[other].institution->id}, *saves});
    }
    changed_[item] = bills_[item];
  }

  Reckoning& reckoning_;
  Bills bills_;
  const std::vector<InstitutionClass>& classes_;
  Arena& arena_;
  /// For what is weighed of one visit.
  Arena& scratch_;
  AdviceBudget& budget_;
  List<Advice>& advice_;
  bool is_care_open_ = false;
  FreeVisits visits_;
  /// The budget cannot run out, so that work may be left out without a change to what is found.
  bool is_budget_ample_ = false;
  /// The visits with the change that is weighed.
  std::span<Bill> changed_;
};

}  // namespace

void advise_on_visits(Reckoning& reckoning, AdviceBudget& budget, Arena& scratch, List<Advice>& advice) {
  VisitAdvice(reckoning, budget, scratch, advice).advise();
}

}  // namespace mingbai
