#include "plan/world.hpp"

#include "policy/chain.hpp"

#include <algorithm>

namespace mingbai {

namespace {

/// The day so many months later, at the end of the month where that has no such day.
Date months_after(Date day, int months) {
  const std::chrono::year_month_day calendar_day{day};
  const auto month = std::chrono::year_month{calendar_day.year(), calendar_day.month()} + std::chrono::months{months};
  const std::chrono::year_month_day_last last = month / std::chrono::last;
  return Date{month / std::min(calendar_day.day(), last.day())};
}

struct Test {
  World& world;
  const Facts& facts;
  Fact fact;
  std::optional<Date> paid;

  [[nodiscard]] std::optional<Date> day() const {
    switch (fact) {
      case Fact::lapsed_on: return facts.lapsed_on;
      case Fact::school_entry_on: return facts.school_entry_on;
      case Fact::farm_recognised_on: return facts.farm_recognised_on;
      case Fact::insured_months: break;
    }
    return std::nullopt;
  }

  std::optional<bool> operator()(const MonthsAtLeast& rule) const {
    if (!facts.insured_months) return std::nullopt;
    return *facts.insured_months >= rule.months;
  }
  std::optional<bool> operator()(const MonthsBeforePayment& rule) const {
    if (!day() || !paid) return std::nullopt;
    return *day() <= *paid && *paid <= months_after(*day(), rule.months);
  }
  std::optional<bool> operator()(const AfterDayOfYear& rule) const {
    if (!day() || !paid) return std::nullopt;
    const Date boundary = date(year_of(*paid), rule.month, rule.day);
    if (*day() == boundary && boundary <= *paid)
      return world.choose_as<BoundaryDay>(rule.boundary) == BoundaryDay::included;
    return boundary < *day() && *day() <= *paid;
  }
  std::optional<bool> operator()(const NotBefore& rule) const {
    if (!day()) return std::nullopt;
    return rule.day <= *day();
  }
};

}  // namespace

void AskedLog::note(const Asked& of) {
  const auto is_known = [&](const Asked& known) { return known.axis == of.axis && known.level == of.level; };
  if (std::none_of(asked.begin(), asked.end(), is_known)) asked.push(arena, of);
}

std::size_t World::pick(Level level, const Axis& axis, std::size_t options) {
  const std::size_t option = explorers_[static_cast<std::size_t>(level)]->pick(axis, options);
  if (log != nullptr) log->note({axis, options, level, option});
  return option;
}

SymbolSet World::identities() {
  if (identities_) return *identities_;
  if (!person.identity_history.empty()) {
    const auto of_year = person.identities_through_year();
    return of_year[answer_of_person(OpenInput::identity_of_year, of_year.size())];
  }
  if (person.identities) return *person.identities;
  const auto candidates = identities_that_matter(chain).members();
  const std::size_t option = answer_of_person(OpenInput::identity, candidates.size() + 1);
  SymbolSet identities;
  if (option > 0) identities.add(candidates[option - 1]);
  return identities;
}

SymbolSet World::identities_on(Date day) {
  return identities_ || person.identity_history.empty() ? identities() : person.identities_on(day);
}

std::optional<SymbolSet> World::given_identities() const {
  if (identities_) return identities_;
  return person.identity_history.empty() ? person.identities : std::nullopt;
}

std::optional<Date> World::day_of_payment() {
  if (person.enrolment) {
    if (const auto paid = payment_day(chain, *person.enrolment)) return paid;
  }
  const auto days = payment_days_that_matter(chain);
  if (days.empty()) return std::nullopt;
  return days[answer_of_person(OpenInput::payment_day, days.size())];
}

bool World::meets(const Requirement& requirement, std::optional<Date> paid) {
  const auto is_met = std::visit(Test{*this, person.facts, requirement.fact, paid}, requirement.test);
  if (is_met) return *is_met;
  return answer_of_person(OpenInput::fact, 2, static_cast<std::size_t>(requirement.fact)) == 0;
}

bool World::meets_all(const std::vector<Requirement>& requirements, std::optional<Date> paid) {
  return std::all_of(requirements.begin(), requirements.end(),
                     [&](const Requirement& requirement) { return meets(requirement, paid); });
}

std::optional<std::size_t> World::locality() {
  if (person.locality) return person.locality;
  const auto& localities = localities_of(chain);
  if (localities.empty()) return std::nullopt;
  return localities[answer_of_person(OpenInput::locality, localities.size())];
}

std::optional<Date> payment_day(const Chain& chain, const Enrolment& enrolment) {
  if (decisive_day(chain) == EnrolmentDay::credited_on && enrolment.credited_on) return enrolment.credited_on;
  return enrolment.paid_on;
}

}  // namespace mingbai
