#include "world.hpp"

#include "inquiry.hpp"
#include "text/sorting.hpp"

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

World::World(const Inquiry& inquiry, Explorer& shared, Trace* sink)
    : rulebook(inquiry.rulebook),
      chain(inquiry.chain),
      situation(inquiry.situation),
      trace(sink),
      known_figures(&inquiry.known_figures()),
      rules_(inquiry.rules()),
      shared_(&shared) {}

const KindRules& World::rules(CareKind kind) const { return rules_[static_cast<std::size_t>(kind)]; }

int World::choose(const Choice& choice) {
  if (choice.reading == nullptr) return choice.values.front();
  return choice.values[choose(*choice.reading)];
}

std::size_t World::choose(const Reading& reading) {
  return pick(of_kind(), {&reading, OpenInput::none, 0, 0}, reading.options.size());
}

SymbolSet World::identities() {
  if (identities_) return *identities_;
  if (!situation.identity_history.empty()) {
    const auto of_year = situation.identities_through_year();
    return of_year[answer_of_person(OpenInput::identity_of_year, of_year.size())];
  }
  if (situation.identities) return *situation.identities;
  const auto candidates = identities_that_matter(chain).members();
  const std::size_t option = answer_of_person(OpenInput::identity, candidates.size() + 1);
  SymbolSet identities;
  if (option > 0) identities.add(candidates[option - 1]);
  return identities;
}

SymbolSet World::identities_on(Date day) {
  return identities_ || situation.identity_history.empty() ? identities() : situation.identities_on(day);
}

std::optional<SymbolSet> World::given_identities() const {
  if (identities_) return identities_;
  return situation.identity_history.empty() ? situation.identities : std::nullopt;
}

std::optional<std::size_t> World::disease(std::size_t item) {
  const auto& diseases = situation.care[item].diseases;
  if (diseases.empty()) return std::nullopt;
  if (diseases.size() == 1) return diseases.front();
  return diseases[pick(of_kind(), {nullptr, OpenInput::disease, item, 0}, diseases.size())];
}

std::optional<Date> World::day_of_payment() {
  if (situation.enrolment) {
    if (const auto paid = payment_day(chain, *situation.enrolment)) return paid;
  }
  const auto days = payment_days_that_matter(chain);
  if (days.empty()) return std::nullopt;
  return days[answer_of_person(OpenInput::payment_day, days.size())];
}

bool World::meets(const Requirement& requirement, std::optional<Date> paid) {
  const auto is_met = std::visit(Test{*this, situation.facts, requirement.fact, paid}, requirement.test);
  if (is_met) return *is_met;
  return pick(*shared_, {nullptr, OpenInput::fact, static_cast<std::size_t>(requirement.fact), 0}, 2) == 0;
}

bool World::meets_all(const std::vector<Requirement>& requirements, std::optional<Date> paid) {
  return std::all_of(requirements.begin(), requirements.end(),
                     [&](const Requirement& requirement) { return meets(requirement, paid); });
}

std::optional<std::size_t> World::locality() {
  if (situation.locality) return situation.locality;
  const auto& localities = localities_of(chain);
  if (localities.empty()) return std::nullopt;
  return localities[answer_of_person(OpenInput::locality, localities.size())];
}

SymbolSet identities_that_matter(const Chain& chain) {
  SymbolSet identities;
  for (const Policy* policy : chain) {
    for (const Table& table : policy->tables) {
      for (const Term& term : table.terms) identities.add(term.identities);
    }
    for (const Window& window : policy->windows) {
      identities.add(window.exempt);
      for (const Group& group : window.groups) identities.add(group.identities);
    }
  }
  return identities;
}

EnrolmentDay decisive_day(const Chain& chain) {
  const auto decides = [](const Policy* policy) { return !policy->windows.empty(); };
  const auto* at = std::find_if(chain.begin(), chain.end(), decides);
  return at == chain.end() ? EnrolmentDay::paid_on : (*at)->enrolment_day;
}

std::optional<Date> payment_day(const Chain& chain, const Enrolment& enrolment) {
  if (decisive_day(chain) == EnrolmentDay::credited_on && enrolment.credited_on) return enrolment.credited_on;
  return enrolment.paid_on;
}

std::vector<Date> payment_days_that_matter(const Chain& chain) {
  std::vector<Date> days;
  for (const Policy* policy : chain) {
    for (const Table& table : policy->tables) {
      for (const Term& term : table.terms) {
        if (term.paid_from) days.push_back(*term.paid_from);
        if (term.paid_to) days.push_back(*term.paid_to);
      }
    }
  }
  sort_and_make_unique(days);
  return days;
}

const std::vector<std::size_t>& localities_of(const Chain& chain) {
  static const std::vector<std::size_t> none;
  for (const Policy* policy : chain) {
    if (!policy->localities.empty()) return policy->localities;
  }
  return none;
}

}  // namespace mingbai
