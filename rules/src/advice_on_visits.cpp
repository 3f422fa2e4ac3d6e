#include "advice_on_visits.hpp"

#include <algorithm>

namespace mingbai {

namespace {

std::string care_path(std::size_t item, std::string_view field) {
  return "/care/" + std::to_string(item) + "/" + std::string{field};
}

/// A visit that can as well be made at another institution: not what somebody is in hospital or under treatment for.
bool is_free_to_choose(const Care& care) { return care.kind == CareKind::outpatient; }

bool is_at(const Care& care, const std::string& institution) {
  return !institution.empty() && care.institution.id == institution;
}

/// Whether an earlier visit is to the same institution: what is advised of that one moves this one too.
bool moves_with_earlier(const Situation& situation, std::size_t item) {
  const auto bills = situation.care.begin();
  const std::string& id = situation.care[item].institution.id;
  return std::any_of(bills, bills + static_cast<std::ptrdiff_t>(item),
                     [&](const Care& earlier) { return is_free_to_choose(earlier) && is_at(earlier, id); });
}

bool is_held_by_cap(const CareAmounts& care) {
  return care.annual_cap && !care.annual_cap->is_unlimited && care.annual_cap->cap != anything;
}

/// Some of the visits of a situation, and where they stand in it.
struct Visits {
  Situation situation;
  std::vector<std::size_t> items;

  [[nodiscard]] Care& care(std::size_t item) {
    return situation.care[static_cast<std::size_t>(std::find(items.begin(), items.end(), item) - items.begin())];
  }
};

/// Weighs changes to visits, each on the visits that it may touch.
class VisitAdvice {
 public:
  VisitAdvice(const Inquiry& inquiry, const Reckoned& all, AdviceBudget& budget, std::vector<Advice>& advice)
      : inquiry_(inquiry), all_(all), budget_(budget), advice_(advice) {}

  void advise() {
    for (std::size_t item = 0; item < bills().size(); ++item) {
      if (is_free_to_choose(bills()[item])) advise_on(item);
    }
  }

 private:
  [[nodiscard]] const std::vector<Care>& bills() const { return inquiry_.situation.care; }

  void advise_on(std::size_t item) {
    const bool may_move = bills()[item].institution.class_number && !moves_with_earlier(inquiry_.situation, item);
    const auto other = other_institution_of_day(item);
    if (!may_move && !other) return;
    Visits visits = visits_touched(item);
    const Inquiry inquiry(inquiry_, visits.situation);
    Savings savings(inquiry, reckoned(visits, inquiry), reckon_bills, budget_);
    if (may_move) weigh_lower_classes(item, visits, savings);
    if (other) weigh_one_institution(item, *other, visits, savings);
  }

  /// What the visits cost as they are: known where nothing about any bill is open.
  [[nodiscard]] Reckoned reckoned(const Visits& visits, const Inquiry& inquiry) const {
    if (is_care_open_) return reckon_bills(inquiry, {});
    Reckoned known;
    known.payments = visits.items.size();
    known.totals.person = nothing;
    for (const std::size_t item : visits.items) known.totals.person = known.totals.person + all_.care[item].person;
    return known;
  }

  /// Whether a deductible of the year or a cap joins all visits, or a day is open.
  [[nodiscard]] bool are_all_joined() const {
    if (inquiry_.rules()[static_cast<std::size_t>(CareKind::outpatient)].deductible.by_year) return true;
    for (std::size_t item = 0; item < bills().size(); ++item) {
      if (is_free_to_choose(bills()[item]) && (!bills()[item].on || is_held_by_cap(all_.care[item]))) return true;
    }
    return false;
  }

  /// The visits whose payment may depend on a visit or on others at its institution: those of their days, or all.
  [[nodiscard]] Visits visits_touched(std::size_t item) const {
    const std::string& id = bills()[item].institution.id;
    std::vector<std::optional<Date>> days{bills()[item].on};
    for (const Care& care : bills()) {
      if (is_at(care, id)) days.push_back(care.on);
    }
    const auto is_touched = [&](const Care& care) {
      return are_all_joined_ || std::find(days.begin(), days.end(), care.on) != days.end();
    };
    Visits visits{inquiry_.situation.without_bills(), {}};
    for (std::size_t other = 0; other < bills().size(); ++other) {
      if (!is_free_to_choose(bills()[other]) || !is_touched(bills()[other])) continue;
      visits.situation.care.push_back(bills()[other]);
      visits.items.push_back(other);
    }
    return visits;
  }

  /// Visits at an institution of a lower class; classes are listed from the highest.
  void weigh_lower_classes(std::size_t item, Visits& visits, Savings& savings) {
    const std::string& id = bills()[item].institution.id;
    const auto& classes = *inquiry_.rules()[static_cast<std::size_t>(bills()[item].kind)].classes;
    auto at = std::find_if(classes.begin(), classes.end(), [&](const InstitutionClass& each) {
      return each.number == *bills()[item].institution.class_number;
    });
    for (at = at == classes.end() ? at : at + 1; at != classes.end(); ++at) {
      for (const std::size_t visit : visits.items) {
        if (visit == item || is_at(bills()[visit], id)) visits.care(visit).institution.class_number = at->number;
      }
      if (const auto saves = savings.of(Inquiry(inquiry_, visits.situation))) {
        advice_.push_back({"lower_class_institution", care_path(item, "institution/class"), at->id, *saves});
      }
    }
  }

  /// An earlier visit of the same day at another institution of the same class.
  [[nodiscard]] std::optional<std::size_t> other_institution_of_day(std::size_t item) const {
    const Care& care = bills()[item];
    if (!care.on || care.institution.id.empty()) return std::nullopt;
    for (std::size_t earlier = 0; earlier < item; ++earlier) {
      const Care& other = bills()[earlier];
      if (is_free_to_choose(other) && other.on == care.on && !other.institution.id.empty() &&
          other.institution.id != care.institution.id &&
          other.institution.class_number == care.institution.class_number) {
        return earlier;
      }
    }
    return std::nullopt;
  }

  void weigh_one_institution(std::size_t item, std::size_t other, Visits& visits, Savings& savings) {
    for (const std::size_t visit : visits.items) visits.care(visit).institution = bills()[visit].institution;
    visits.care(item).institution = bills()[other].institution;
    if (const auto saves = savings.of(Inquiry(inquiry_, visits.situation))) {
      advice_.push_back({"one_institution", care_path(item, "institution/id"), bills()[other].institution.id, *saves});
    }
  }

  const Inquiry& inquiry_;
  const Reckoned& all_;
  AdviceBudget& budget_;
  std::vector<Advice>& advice_;
  const bool are_all_joined_ = are_all_joined();
  const bool is_care_open_ =
      std::any_of(all_.open.begin(), all_.open.end(), [](const OpenAxis& open) { return open.parts.has(Part::care); });
};

}  // namespace

void advise_on_visits(const Inquiry& inquiry, const Reckoned& all, AdviceBudget& budget, std::vector<Advice>& advice) {
  VisitAdvice(inquiry, all, budget, advice).advise();
}

}  // namespace mingbai
