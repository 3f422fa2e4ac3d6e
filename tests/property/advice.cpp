#include "answers.hpp"

#include <doctest/doctest.h>
#include <memory>

namespace mingbai::property {

namespace {

Json answer_of(const Advice& advice) {
  if (const auto* text = std::get_if<std::string_view>(&advice.to)) return *text;
  const Enrolment& enrolment = std::get<Enrolment>(advice.to);
  Json answer{{"paid_on", to_text(*enrolment.paid_on)}, {"period", "concentrated"}};
  if (enrolment.credited_on) answer["credited_on"] = to_text(*enrolment.credited_on);
  if (enrolment.aid_received) answer["aid_received"] = yuan(*enrolment.aid_received);
  return answer;
}

/// The situation in which the advice is taken. The class of an institution is told by every bill of it.
Json with_advice(const Json& document, const Advice& advice) {
  Json changed = document;
  const Json::json_pointer path{to_text(advice.path)};
  changed[path] = answer_of(advice);
  if (advice.code == "one_institution") {
    // Whatever else is told of the institution goes with it.
    for (const Json& bill : document["care"]) {
      const bool is_there = bill.value(Json::json_pointer{"/institution/id"}, "") == answer_of(advice);
      if (is_there) changed[path.parent_pointer()] = bill["institution"];
    }
  }
  if (advice.code != "lower_class_institution") return changed;
  const Json institution = document.value(path.parent_pointer(), Json::object());
  if (!institution.contains("id")) return changed;
  for (Json& bill : changed["care"]) {
    if (bill.value(Json::json_pointer{"/institution/id"}, "") == institution["id"])
      bill["institution"]["class"] = answer_of(advice);
  }
  return changed;
}

Range pays(const Estimate& estimate) { return estimate.total_person.range + estimate.contribution.due.range; }

std::optional<Money> figure_paid(const Estimate& estimate) {
  const auto person = figure_of(estimate.total_person);
  const auto due = figure_of(estimate.contribution.due);
  return person && due ? std::optional{*person + *due} : std::nullopt;
}

bool saves(const Estimate& before, const Estimate& after, Money least) {
  const auto figure_before = figure_paid(before);
  const auto figure_after = figure_paid(after);
  if (figure_before && figure_after && *figure_before < *figure_after + least) return false;
  const Range all = pays(before);
  const Range rest = pays(after);
  return rest.low + least <= all.low && (!all.is_bounded() || !rest.is_bounded() || rest.high + least <= all.high);
}

}  // namespace

TEST_CASE("advice saves what it says, whatever the open answers are") {
  CHECK(holds("advice saves at least that", [] {
    Json document = situation({.regions = {"410700", "410700", "410700", "640000"},
                               .kinds = {CareKind::outpatient, CareKind::outpatient, CareKind::maternity},
                               .years = {2024, 2025},
                               .least_bills = 1,
                               .most_bills = 2});
    const Answered first(document);
    need(!first.estimate.advice.empty());
    const Advice& advice = any_of(first.estimate.advice);
    auto before = std::make_unique<Answered>(document);
    for (std::size_t step = 0; step < 8 && !before->estimate.questions.empty(); ++step) {
      const auto answered = with_answer(document, any_of(before->estimate.questions));
      if (!answered) continue;
      document = *answered;
      before = std::make_unique<Answered>(document);
    }
    const Json changed = with_advice(document, advice);
    const Answered after(changed);
    require(saves(before->estimate, after.estimate, advice.saves.low), [&] {
      return document.dump() + "\n" + advice.code.data() + " " + to_text(advice.path) + " to " +
             answer_of(advice).dump() + " saves " + text_of(advice.saves) + ", but of person and due " +
             text_of(before->estimate.total_person) + ", " + text_of(before->estimate.contribution.due) + " is left " +
             text_of(after.estimate.total_person) + ", " + text_of(after.estimate.contribution.due);
    });
  }));
}

}  // namespace mingbai::property
