#include "answer/advice_on_visits.hpp"

#include "answer/care_path.hpp"
#include "reckon/pay_settled.hpp"

#include <algorithm>

namespace mingbai {

namespace {

/// A visit that can as well be made at another institution: not what somebody is in hospital or under treatment for.
bool is_free_to_choose(const Bill& bill) { return bill.care->kind == CareKind::outpatient; }

bool is_one_institution(const Bill& a, const Bill& b) {
  return a.institution_number != Bill::nameless && a.institution_number == b.institution_number;
}

/// Some of the visits, as they are or otherwise, and their places among all bills.
struct Visits {
  List<Bill> bills;
  List<std::size_t> items;
  /// So many visits may be touched, of which those are left out that surely are not.
  std::size_t count = 0;
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
    Visits visits = visits_touched(item, other);
    if (!budget_.allows(visits.count)) return;
    if (is_care_open_) {
      Visits unchanged;
      unchanged.bills.append(scratch_, visits.bills.span());
      std::optional<Reckoning> room;
      Reckoning& as_they_are = reckon(unchanged, room);
      Savings savings(as_they_are.axes(), as_they_are.all().payments, budget_, scratch_);
      weigh(item, may_move, other, visits, savings,
            [&](const Held& held) { return Burden{as_they_are.person_under(held)}; });
    } else {
      Savings savings(OpenAxes(scratch_), visits.count, budget_, scratch_);
      const Range burden = known_burden(visits);
      weigh(item, may_move, other, visits, savings, [&](const Held& /*held*/) { return Burden{burden}; });
    }
  }

  template <class Before>
  void weigh(std::size_t item, bool may_move, std::optional<std::size_t> other, Visits& visits, Savings& savings,
             const Before& before) {
    if (may_move) weigh_lower_classes(item, visits, savings, before);
    if (other) weigh_one_institution(item, *other, visits, savings, before);
  }

  /// Whether an earlier visit is to the same institution: what is advised of that one moves this one too.
  [[nodiscard]] bool moves_with_earlier(std::size_t item) const {
    return std::any_of(bills_.begin(), bills_.begin() + static_cast<std::ptrdiff_t>(item), [&](const Bill& earlier) {
      return is_free_to_choose(earlier) && is_one_institution(earlier, bills_[item]);
    });
  }

  [[nodiscard]] Range known_burden(const Visits& visits) const {
    Range person = nothing;
    for (const std::size_t item : visits.items) person = person + reckoning_.all().care[item].person;
    return person;
  }

  /// Reckons visits by themselves.
  Reckoning& reckon(const Visits& visits, std::optional<Reckoning>& reckoning) const {
    return reckoning.emplace(reckoning_.insured(), visits.bills.span(), reckoning_.used(), OpenAxes(scratch_), scratch_,
                             Purpose::trial);
  }

  /// Whether a deductible of the year or a cap joins all visits, or a day is open.
  [[nodiscard]] bool are_all_joined() const {
    if (sharing_.by_year) return true;
    for (std::size_t item = 0; item < bills_.size(); ++item) {
      if (!is_free_to_choose(bills_[item])) continue;
      const auto& cap = reckoning_.all().care[item].annual_cap;
      if (!bills_[item].care->on || (cap && is_stated(*cap))) return true;
    }
    return false;
  }

  /// The visits whose payment may depend on a visit or on others at its institution: those of their days, or all.
  [[nodiscard]] Visits visits_touched(std::size_t item, std::optional<std::size_t> other) const {
    List<Date> days;
    if (!are_all_joined_) {
      days.push(scratch_, *bills_[item].care->on);
      for (const Bill& bill : bills_) {
        if (is_one_institution(bill, bills_[item]) && bill.care->on) days.push(scratch_, *bill.care->on);
      }
    }
    Visits visits;
    for (std::size_t visit = 0; visit < bills_.size(); ++visit) {
      const Bill& bill = bills_[visit];
      if (!is_free_to_choose(bill)) continue;
      if (!are_all_joined_ && std::find(days.begin(), days.end(), *bill.care->on) == days.end()) continue;
      ++visits.count;
      if (is_elsewhere(visit, item) && (!other || is_elsewhere(visit, *other))) continue;
      visits.bills.push(scratch_, bill);
      visits.items.push(scratch_, visit);
    }
    return visits;
  }

  /// Whether a visit shares no deductible with another whatever its class, and is paid one amount.
  [[nodiscard]] bool is_elsewhere(std::size_t visit, std::size_t item) const {
    const Bill& bill = bills_[visit];
    return !is_care_open_ && !are_all_joined_ && !sharing_.by_day && bill.institution_number != Bill::nameless &&
           bills_[item].institution_number != Bill::nameless && !is_one_institution(bill, bills_[item]) &&
           reckoning_.all().care[visit].person.is_exact();
  }

  template <class Before>
  std::optional<Range> saved(const Visits& visits, Savings& savings, const Before& before) {
    std::optional<Reckoning> room;
    return savings.of(before, [&] {
      const auto paid = is_care_open_
                            ? std::nullopt
                            : pay_settled(reckoning_.insured(), visits.bills.span(), reckoning_.used(), scratch_);
      Reckoning* const otherwise = paid ? nullptr : &reckon(visits, room);
      return [paid, otherwise](const Held& held) { return Burden{paid ? *paid : otherwise->person_under(held)}; };
    });
  }

  /// Visits at an institution of a lower class; classes are listed from the highest.
  template <class Before>
  void weigh_lower_classes(std::size_t item, Visits& visits, Savings& savings, const Before& before) {
    auto at = std::find_if(classes_.begin(), classes_.end(),
                           [&](const InstitutionClass& each) { return each.number == bills_[item].class_number(); });
    for (at = at == classes_.end() ? at : at + 1; at != classes_.end(); ++at) {
      for (std::size_t visit = 0; visit < visits.bills.size(); ++visit) {
        const std::size_t of = visits.items[visit];
        if (of == item || is_one_institution(bills_[of], bills_[item])) visits.bills[visit].set_class(at->number);
      }
      if (const auto saves = saved(visits, savings, before)) {
        advice_.push(arena_, {"lower_class_institution", care_path(care_fields::institution_class, item),
                              std::string_view{at->id}, *saves});
      }
    }
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

  template <class Before>
  void weigh_one_institution(std::size_t item, std::size_t other, Visits& visits, Savings& savings,
                             const Before& before) {
    for (std::size_t visit = 0; visit < visits.bills.size(); ++visit) {
      visits.bills[visit].move_to(bills_[visits.items[visit] == item ? other : visits.items[visit]]);
    }
    if (const auto saves = saved(visits, savings, before)) {
      advice_.push(arena_, {"one_institution", care_path(care_fields::institution_id, item),
                            std::string_view{bills_[other].institution->id}, *saves});
    }
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
};

}  // namespace

void advise_on_visits(Reckoning& reckoning, AdviceBudget& budget, Arena& scratch, List<Advice>& advice) {
  VisitAdvice(reckoning, budget, scratch, advice).advise();
}

}  // namespace mingbai
