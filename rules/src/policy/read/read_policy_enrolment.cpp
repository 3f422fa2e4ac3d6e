#include "policy/read/policy_reader.hpp"

namespace mingbai::wire {

namespace {

constexpr std::array<std::string_view, 2> payment_day_ids{"not_counted", "counted"};
constexpr std::array<std::string_view, 2> open_list_ids{"waits", "exempt"};
constexpr std::array<std::string_view, 2> enrolment_day_ids{"paid_on", "credited_on"};

}  // namespace

void PolicyReader::read_enrolment() {
  reader_.object([&](std::string_view key) {
    if (key == "decisive_day") {
      policy_->enrolment_day = reader_.one_of<EnrolmentDay>(enrolment_day_ids).value_or(EnrolmentDay::paid_on);
    } else if (key == "windows") {
      reader_.array(most_items, [&] { read_window(); });
    } else {
      return false;
    }
    return true;
  });
}

void PolicyReader::read_window() {
  Window window;
  const auto place = reader_.object([&](std::string_view key) {
    if (key == "period") {
      window.period = reader_.one_of<PaymentPeriod>(payment_period_ids).value_or(PaymentPeriod::after);
    } else if (key == "from") {
      window.from = read_day_of_year();
    } else if (key == "to") {
      window.to = read_day_of_year();
    } else if (key == "cover") {
      window.cover = reader_.one_of<WindowCover>(window_cover_ids).value_or(WindowCover::not_stated);
    } else if (key == "since_benefit_year") {
      window.since_benefit_year = reader_.integer(first_year, last_year);
    } else if (key == "until_benefit_year") {
      window.until_benefit_year = reader_.integer(first_year, last_year);
    } else if (key == "groups") {
      reader_.array(most_items, [&] { window.groups.push_back(read_group()); });
    } else if (key == "waiting") {
      read_waiting(window);
    } else if (key == "source") {
      window.source = read_source();
    } else {
      return false;
    }
    return true;
  });
  reader_.require(place, {"period", "cover", "source"});
  if (place && place->have("to") && !place->have("from")) reader_.missing(*place, "from");
  if (place && window.cover == WindowCover::after_waiting && !window.waiting_days) reader_.missing(*place, "waiting");
  policy_->windows.push_back(std::move(window));
}

Group PolicyReader::read_group() {
  Group group;
  const auto place = reader_.object([&](std::string_view key) {
    if (key == "identities") {
      group.identities = read_symbols(rulebook_.identity_ids);
    } else if (key == "benefit_year") {
      group.benefit_year = reader_.integer(first_year, last_year);
    } else if (key == "requires") {
      group.requirements = read_requirements();
    } else if (key == "source") {
      group.source = read_source();
    } else {
      return false;
    }
    return true;
  });
  reader_.require(place, {"identities", "source"});
  return group;
}

std::vector<Requirement> PolicyReader::read_requirements() {
  std::vector<Requirement> requirements;
  reader_.array(most_items, [&] { requirements.push_back(read_requirement()); });
  return requirements;
}

Requirement PolicyReader::read_requirement() {
  constexpr int most_months = 1200;
  constexpr std::array<std::string_view, 2> boundary_ids{"excluded", "included"};
  Requirement requirement;
  AfterDayOfYear after;
  after.boundary = {nullptr, {static_cast<int>(BoundaryDay::excluded)}};
  const auto place = reader_.object([&](std::string_view key) {
    if (key == "fact") {
      requirement.fact = reader_.one_of<Fact>(fact_ids).value_or(Fact{});
    } else if (key == "at_least") {
      requirement.test = MonthsAtLeast{reader_.integer(0, most_months).value_or(0)};
    } else if (key == "within_months") {
      requirement.test = MonthsBeforePayment{reader_.integer(0, most_months).value_or(0)};
    } else if (key == "after") {
      const auto day = read_day_of_year().value_or(DayOfYear{});
      after.month = day.month;
      after.day = day.day;
    } else if (key == "boundary") {
      after.boundary = read_choice("coverage.group.boundary_day", boundary_ids);
    } else if (key == "from") {
      requirement.test = NotBefore{reader_.date().value_or(Date{})};
    } else {
      return false;
    }
    return true;
  });
  reader_.require(place, {"fact"});
  if (place && place->have("after")) requirement.test = std::move(after);
  const bool is_told =
      place && (place->have("at_least") || place->have("within_months") || place->have("after") || place->have("from"));
  if (place && !is_told) reader_.fault_at(*place, "missing_field", "What must the fact be?");
  return requirement;
}

std::optional<DayOfYear> PolicyReader::read_day_of_year() {
  constexpr int most_months = 12;
  constexpr int most_days = 31;
  DayOfYear day;
  const Place place = reader_.here();
  reader_.object([&](std::string_view key) {
    if (key == "years_before") {
      day.years_before = reader_.integer(0, 1).value_or(0);
    } else if (key == "month") {
      day.month = static_cast<unsigned>(reader_.integer(1, most_months).value_or(1));
    } else if (key == "day") {
      day.day = static_cast<unsigned>(reader_.integer(1, most_days).value_or(1));
    } else {
      return false;
    }
    return true;
  });
  const bool is_yearly = std::chrono::month_day{std::chrono::month{day.month}, std::chrono::day{day.day}}.ok() &&
                         !(day.month == 2 && day.day == 29);
  if (!is_yearly) reader_.fault_at(place, "bad_date", "This must be a day that every year has.");
  return is_yearly ? std::optional{day} : std::nullopt;
}

void PolicyReader::read_waiting(Window& window) {
  window.waiting_days = Table{figures::waiting_days, {}};
  const auto place = reader_.object([&](std::string_view key) {
    if (key == "days") {
      window.waiting_days->terms = read_terms(figures::waiting_days);
    } else if (key == "payment_day") {
      window.payment_day = read_choice("coverage.waiting.payment_day", payment_day_ids);
    } else if (key == "exempt") {
      read_exempt(window);
    } else {
      return false;
    }
    return true;
  });
  reader_.require(place, {"days", "payment_day"});
}

void PolicyReader::read_exempt(Window& window) {
  window.exempt_others = {nullptr, {static_cast<int>(OpenList::waits)}};
  const auto place = reader_.object([&](std::string_view key) {
    if (key == "identities") {
      window.exempt = read_symbols(rulebook_.identity_ids);
    } else if (key == "others") {
      window.exempt_others = read_choice("coverage.waiting.exempt_others", open_list_ids);
    } else if (key == "source") {
      window.exempt_source = read_source();
    } else {
      return false;
    }
    return true;
  });
  reader_.require(place, {"identities", "source"});
}

}  // namespace mingbai::wire
