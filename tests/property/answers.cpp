#include "answers.hpp"

#include <algorithm>

namespace mingbai::property {

namespace {

Json::json_pointer pointer(const Path& path) { return Json::json_pointer{to_text(path)}; }

/// The bill is of the institution of another bill, or of one of its own.
Json with_institution(const Json& situation, const Question& question) {
  Json answered = situation;
  const std::size_t option = below(question.options.size() + 1);
  std::string id = "自" + to_text(question.path);
  if (option < question.options.size()) {
    Json& other = answered[pointer(question.options[option])]["institution"];
    if (other.contains("id")) {
      id = other["id"];
    } else {
      other["id"] = id;
    }
  }
  answered[pointer(question.path)] = id;
  return answered;
}

Json answer_to(const Json& situation, const Question& question) {
  const std::string region = situation["region"];
  const int year = situation["benefit_year"];
  switch (question.type) {
    case QuestionType::choice: return to_text(question.options[below(question.options.size())]);
    case QuestionType::amount: return cost();
    case QuestionType::identities: return identities(region, year);
    case QuestionType::number: return fact_of("insured_months", year);
    case QuestionType::date:
    case QuestionType::same_institution: break;
  }
  if (question.path.field.starts_with("/care")) return any_of(days_in_year(region, year));
  if (question.path.field.starts_with("/enrolment")) return any_of(days_of_change(region, year));
  return fact_of(to_text(question.path), year);
}

/// Whether a payment on the day that was answered is not in the period that was told, so that nothing is guaranteed.
bool contradicts_what_is_told(const Json& situation) {
  const Answered answered(situation);
  const auto& reasons = answered.estimate.coverage.reasons;
  return std::any_of(reasons.begin(), reasons.end(),
                     [](const Reason& reason) { return reason.code == ReasonCode::contradicts_policy; });
}

}  // namespace

Json with(const Json& situation, const Question& question, const Json& answer) {
  Json answered = situation;
  answered[pointer(question.path)] = answer;
  return answered;
}

std::vector<Json> answers_to(const Json& document, const Question& question) {
  std::vector<Json> answers;
  if (question.type == QuestionType::choice) {
    for (const Path& option : question.options) answers.push_back(to_text(option));
  } else if (question.type == QuestionType::identities) {
    answers.push_back(Json::array());
    for (const Path& identity : question.options) answers.push_back(Json::array({to_text(identity)}));
  } else if (question.type == QuestionType::date && question.path.field.starts_with("/care")) {
    // Care of another year counts as far as it reaches into this one.
    const bool is_discharge = question.path.field.ends_with("/discharged_on");
    const std::vector<std::string> days = days_in_year(document["region"], document["benefit_year"]);
    answers.insert(answers.end(), days.begin(), days.end());
    for (const Json& bill : document["care"]) {
      if (!bill.contains("on")) continue;
      const Date on = *parse_date(bill["on"].get<std::string>());
      for (const int offset : {-1, 0, 1}) {
        const Date day = days_after(on, offset);
        const bool may_be = is_discharge || year_of(day) == document["benefit_year"];
        if (may_be) answers.push_back(to_text(day));
      }
    }
    std::erase_if(answers, [&](const Json& day) { return has_faults(with(document, question, day)); });
  }
  return answers;
}

std::optional<Json> with_answer(const Json& situation, const Question& question) {
  Json answered = situation;
  if (question.type == QuestionType::same_institution) {
    answered = with_institution(situation, question);
  } else {
    answered[pointer(question.path)] = answer_to(situation, question);
  }
  if (has_faults(answered)) return std::nullopt;
  if (question.path.field.starts_with("/enrolment") && contradicts_what_is_told(answered)) return std::nullopt;
  return answered;
}

}  // namespace mingbai::property
