#include "answer/advice_on_visits.hpp"

#include "answer/care_path.hpp"
#include "reckon/groups.hpp"
#include "reckon/pay_first.hpp"

#include <algorithm>

namespace mingbai {

namespace {

/// A visit that can as well be made at another institution: not what somebody is in hospital or under treatment for.
bool is_free_to_choose(const Bill& bill) { return bill.care->kind == CareKind::outpatient; }

bool is_one_institution(const Bill& a, const Bill& b) {
  return a.institution_number != Bill::nameless && a.institution_number == b.institution_number;
}

/// What is weighed of one visit: the visits that it may touch, as they are.
struct Weighing {
  /// Their places.
  List<std::uint16_t> items;
  /// So many visits may be touched, of which those are left out that surely are not.
  std::size_t count = 0;
  /// The visit that changes are about.
  std::size_t item = 0;
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
        sharing_(reckoning.insured().plan.kind(CareKind::outpatient).sharing),
        classes_(*reckoning.insured().plan.kind(CareKind::outpatient).classes),
        arena_(reckoning.arena()),
        scratch_(scratch),
        budget_(budget),
        advice_(advice) {
    are_all_joined_ = are_all_joined();
    is_care_open_ = std::any_of(reckoning.axes().begin(), reckoning.axes().end(),
                                [](const OpenAxis& open) { return open.parts.has(Part::care); });
    // For each visit, all payments are reckoned at most once as they are, and once for each change.
    const BillAmounts& all = reckoning.all();
    is_budget_ample_ = !all.is_widened && budget.allows(all.payments * bills_.size() * (classes_.size() + 2));
    changed_ = arena_.array<Bill>(bills_.size());
    std::copy(bills_.begin(), bills_.end(), changed_.begin());
  }

  void advise() {
    for (std::size_t item = 0; item < bills_.size(); ++item) {
      if (is_free_to_choose(bills_[item])) advise_on(item);
    }
  }

 private:
  void advise_on(std::size_t item) {
    const bool may_move = bills_[item].is_class_told() && !moves_with_earlier(item);
    const auto other = other_institution_of_day(item);
    if (!may_move && !other) return;
    scratch_.clear();
    Weighing weighing;
    weighing.item = item;
    find_touched(other, weighing);
    if (!budget_.allows(weighing.count)) return;
    if (is_budget_ample_) {
      weighing.against = is_care_open_ ? person_of(pay_against(weighing, bills_)) : known_burden(weighing);
    } else {
      savings(weighing);
    }
    if (may_move) weigh_lower_classes(weighing);
    if (other) weigh_one_institution(*other, weighing);
  }

  /// Whether an earlier visit is to the same institution: what is advised of that one moves this one too.
  [[nodiscard]] bool moves_with_earlier(std::size_t item) const {
    return std::any_of(bills_.begin(), bills_.begin() + static_cast<std::ptrdiff_t>(item), [&](const Bill& earlier) {
      return is_free_to_choose(earlier) && is_one_institution(earlier, bills_[item]);
    });
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
    for (const std::uint16_t visit : weighing.items) {
      const Bill& bill = bills[visit];
      if (possible == 0 || bill.is_class_told() || !is_one_institution(bill, bills_[weighing.item])) continue;
      lowest.push(scratch_, {axis_of(OpenInput::institution_class, visit), possible - 1});
    }
    return pay_first(reckoning_.insured(), bills, weighing.items.span(), reckoning_.used(), {lowest.span(), false},
                     scratch_);
  }

  [[nodiscard]] Range known_burden(const Weighing& weighing) const {
    Range person = nothing;
    for (const std::uint16_t item : weighing.items) person = person + reckoning_.all().care[item].person;
    return person;
  }

  /// Reckons visits by themselves.
  Reckoning& reckon(const Weighing& weighing, Bills bills, std::optional<Reckoning>& reckoning) const {
    List<Bill> visits;
    for (const std::uint16_t item : weighing.items) visits.push(scratch_, bills[item]);
    return reckoning.emplace(reckoning_.insured(), visits.span(), reckoning_.used(), OpenAxes(scratch_), scratch_,
                             Purpose::trial);
  }

  /// Whether a deductible of the year or a cap joins all visits, or a day is open.
  [[nodiscard]] bool are_all_joined() const {
    if (sharing_.by_year || sharing_.by_order) return true;
    for (std::size_t item = 0; item < bills_.size(); ++item) {
      if (!is_free_to_choose(bills_[item])) continue;
      const auto& cap = reckoning_.all().care[item].annual_cap;
      if (!bills_[item].care->on || (cap && is_stated(*cap))) return true;
    }
    return false;
  }

  /// Finds the visits whose payment may depend on a visit or on others at its institution: those of their days, or all.
  void find_touched(std::optional<std::size_t> other, Weighing& weighing) const {
    const std::size_t item = weighing.item;
    List<Date> days;
    if (!are_all_joined_) {
      days.push(scratch_, *bills_[item].care->on);
      for (const Bill& bill : bills_) {
        if (is_one_institution(bill, bills_[item]) && bill.care->on) days.push(scratch_, *bill.care->on);
      }
    }
    for (std::size_t visit = 0; visit < bills_.size(); ++visit) {
      const Bill& bill = bills_[visit];
      if (!is_free_to_choose(bill)) continue;
      if (!are_all_joined_ && std::find(days.begin(), days.end(), *bill.care->on) == days.end()) continue;
      ++weighing.count;
      if (is_elsewhere(visit, item) && (!other || is_elsewhere(visit, *other))) continue;
      weighing.items.push(scratch_, static_cast<std::uint16_t>(visit));
    }
  }

  /// Whether a visit shares no deductible with another whatever its class, and is paid one amount.
  [[nodiscard]] bool is_elsewhere(std::size_t visit, std::size_t item) const {
    const Bill& bill = bills_[visit];
    return !is_care_open_ && !are_all_joined_ && !sharing_.by_day && bill.institution_number != Bill::nameless &&
           bills_[item].institution_number != Bill::nameless && !is_one_institution(bill, bills_[item]) &&
           reckoning_.all().care[visit].person.is_exact();
  }

  /// What the changed visits are sure to save.
  std::optional<Range> saved(Weighing& weighing) {
    std::optional<PaidFirst> against;
    if (weighing.against) {
      against = pay_against(weighing, changed_);
      if (against && !Savings::may_be({*weighing.against}, {against->person})) return std::nullopt;
    }
    const auto before = [&](const Held& held) {
      return Burden{is_care_open_ ? weighing.reckoning->person_under(held) : known_burden(weighing)};
    };
    std::optional<Reckoning> otherwise;
    bool is_known = false;
    const auto pay = [&] {
      if (!is_care_open_ && !against) against = pay_against(weighing, changed_);
      is_known = !is_care_open_ && against && against->is_only;
      if (!is_known) reckon(weighing, changed_, otherwise);
    };
    const auto after = [&](const Held& held) {
      return Burden{is_known ? against->person : otherwise->person_under(held)};
    };
    return savings(weighing).of(before, pay, after);
  }

  Savings& savings(Weighing& weighing) {
    if (weighing.savings) return *weighing.savings;
    if (!is_care_open_) return weighing.savings.emplace(OpenAxes(scratch_), weighing.count, budget_, scratch_);
    const Reckoning& as_they_are = reckon(weighing, bills_, weighing.reckoning);
    return weighing.savings.emplace(as_they_are.axes(), as_they_are.all().payments, budget_, scratch_);
  }

  /// Visits at an institution of a lower class; classes are listed from the highest.
  void weigh_lower_classes(Weighing& weighing) {
    const std::size_t item = weighing.item;
    auto at = std::find_if(classes_.begin(), classes_.end(),
                           [&](const InstitutionClass& each) { return each.number == bills_[item].class_number(); });
    for (at = at == classes_.end() ? at : at + 1; at != classes_.end(); ++at) {
      for (const std::uint16_t visit : weighing.items) {
        if (visit == item || is_one_institution(bills_[visit], bills_[item])) changed_[visit].set_class(at->number);
      }
      if (const auto saves = saved(weighing)) {
        advice_.push(arena_, {"lower_class_institution", care_path(care_fields::institution_class, item),
                              std::string_view{at->id}, *saves});
      }
    }
    for (const std::uint16_t visit : weighing.items) changed_[visit] = bills_[visit];
  }

  /// An earlier visit of the same day at another institution of the same class.
  [[nodiscard]] std::optional<std::size_t> other_institution_of_day(std::size_t item) const {
    const Bill& bill = bills_[item];
    if (!bill.care->on || bill.institution_number == Bill::nameless) return std::nullopt;
    for (std::size_t earlier = 0; earlier < item; ++earlier) {
      const Bill& other = bills_[earlier];
      if (is_free_to_choose(other) && other.care->on == bill.care->on && other.institution_number != Bill::nameless &&
          other.institution_number != bill.institution_number && other.class_number() == bill.class_number()) {
        return earlier;
      }
    }
    return std::nullopt;
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
  Sharing sharing_;
  const std::vector<InstitutionClass>& classes_;
  Arena& arena_;
  /// For what is weighed of one visit.
  Arena& scratch_;
  AdviceBudget& budget_;
  List<Advice>& advice_;
  bool are_all_joined_ = false;
  bool is_care_open_ = false;
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
