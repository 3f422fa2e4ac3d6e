#include "questions.hpp"

#include "bills.hpp"
#include "coverage.hpp"
#include "text/sorting.hpp"
#include "trials.hpp"

#include <algorithm>
#include <limits>
#include <map>

namespace mingbai {

namespace {

constexpr std::int64_t infinite = std::numeric_limits<std::int64_t>::max();

std::int64_t width(Range range) { return range.is_bounded() ? range.high.fen - range.low.fen : infinite; }

/// The range that the questions are to narrow.
Range asked(const Situation& situation, const Reckoned& reckoned) {
  return situation.care.empty() ? reckoned.contribution.due : reckoned.totals.fund;
}

std::string care_path(std::size_t item, std::string_view field) {
  return "/care/" + std::to_string(item) + "/" + std::string{field};
}

std::vector<std::string> symbol_ids(const Symbols& symbols, const std::vector<std::size_t>& numbers) {
  std::vector<std::string> ids;
  for (const std::size_t number : numbers) ids.push_back(symbols.id(number));
  return ids;
}

Question question_about(const Rulebook& rulebook, const Chain& chain, const Situation& situation, const Axis& axis) {
  switch (axis.input) {
    case OpenInput::identity:
      return {"/person/identities",
              QuestionType::identities,
              symbol_ids(rulebook.identity_ids, identities_that_matter(chain).members()),
              {}};
    case OpenInput::locality:
      return {"/person/locality", QuestionType::choice, symbol_ids(rulebook.locality_ids, localities_of(chain)), {}};
    case OpenInput::payment_day: return {"/enrolment/paid_on", QuestionType::date, {}, {}};
    case OpenInput::fact: {
      const auto fact = static_cast<Fact>(axis.item);
      return {"/person/facts/" + std::string{fact_ids[axis.item]},
              fact == Fact::insured_months ? QuestionType::number : QuestionType::date,
              {},
              {}};
    }
    case OpenInput::disease:
      return {care_path(axis.item, "disease"),
              QuestionType::choice,
              symbol_ids(rulebook.disease_ids, situation.care[axis.item].diseases),
              {}};
    case OpenInput::payment_period: return {"/enrolment/period", QuestionType::choice, {"extended", "after"}, {}};
    case OpenInput::institution_class: {
      Question question{care_path(axis.item, "institution/class"), QuestionType::choice, {}, {}};
      const Care& care = situation.care[axis.item];
      const auto& classes = classes_for(chain, care.kind);
      for_each_possible_class(classes, care, [&](std::size_t place) { question.options.push_back(classes[place].id); });
      return question;
    }
    case OpenInput::care_day: return {care_path(axis.item, "on"), QuestionType::date, {}, {}};
    case OpenInput::delivery:
      return {care_path(axis.item, "delivery"), QuestionType::choice, {delivery_ids.begin(), delivery_ids.end()}, {}};
    case OpenInput::same_institution:
    case OpenInput::identity_of_year:
    case OpenInput::none: break;
  }
  return {};
}

/// One answer for each option of a thing that is open.
Answers answers_to(const OpenAxis& open) {
  Answers answers;
  for (std::size_t option = 0; option < open.options; ++option) answers.push_back({{open.axis, option}});
  return answers;
}

/// Whether a bill is of the institution of one of several others, or of none of them.
Answers answers_to(const std::vector<Axis>& others) {
  Answers answers;
  std::vector<HeldAxis> none;
  for (const Axis& axis : others) {
    answers.push_back({{axis, 1}});
    none.push_back({axis, 0});
  }
  answers.push_back(none);
  return answers;
}

/// The bills that a bill may share its institution with, for each bill of which that is open.
std::map<std::size_t, std::vector<Axis>> open_institutions(const Reckoned& all) {
  std::map<std::size_t, std::vector<Axis>> others;
  for (const OpenAxis& open : all.open) {
    if (open.axis.input == OpenInput::same_institution) others[open.axis.item].push_back(open.axis);
  }
  return others;
}

void add_choice_questions(const Rulebook& rulebook, const Chain& chain, const Situation& situation, const Reckoned& all,
                          std::vector<Candidate>& candidates) {
  for (const OpenAxis& open : all.open) {
    const bool is_asked = open.axis.reading == nullptr && open.axis.input != OpenInput::same_institution &&
                          open.axis.input != OpenInput::identity_of_year;
    if (!is_asked) continue;
    Candidate candidate;
    candidate.question = question_about(rulebook, chain, situation, open.axis);
    candidate.answers = answers_to(open);
    candidate.is_about_identity = open.axis.input == OpenInput::identity;
    candidates.push_back(std::move(candidate));
  }
  for (auto& [item, others] : open_institutions(all)) {
    sort(others, [](const Axis& a, const Axis& b) { return a.other < b.other; });
    Candidate candidate;
    candidate.question = {care_path(item, "institution/id"), QuestionType::same_institution, {}, {}};
    for (const Axis& axis : others) candidate.question.options.push_back("/care/" + std::to_string(axis.other));
    candidate.answers = answers_to(others);
    candidates.push_back(std::move(candidate));
  }
}

/// Bills whose in-policy part is open between two amounts: the results at both ends.
void add_amount_questions(const Situation& situation, std::vector<Candidate>& candidates) {
  for (std::size_t item = 0; item < situation.care.size(); ++item) {
    const Cost& cost = situation.care[item].cost;
    if (cost.in_policy.is_exact()) continue;
    Candidate candidate;
    for (const Money amount : {cost.in_policy.low, cost.in_policy.high}) {
      candidate.answered.push_back(situation);
      Cost& known = candidate.answered.back().care[item].cost;
      known.is_given = true;
      known.in_policy = exactly(amount == unbounded ? largest_amount : amount);
      known.whole = cost.whole.is_exact() ? cost.whole : known.in_policy + cost.out_of_policy;
    }
    candidate.question = {care_path(item, "cost/in_policy"), QuestionType::amount, {}, {}};
    candidates.push_back(std::move(candidate));
  }
}

/// A payment without a day leaves open from when it covers.
void add_payment_day_question(const Chain& chain, const Situation& situation, const Reckoned& all,
                              std::vector<Candidate>& candidates) {
  if (all.coverage.is_known || !situation.enrolment || payment_day(chain, *situation.enrolment)) return;
  const auto is_asked = [](const Candidate& candidate) { return candidate.question.path == "/enrolment/paid_on"; };
  if (std::any_of(candidates.begin(), candidates.end(), is_asked)) return;
  Candidate candidate;
  candidate.question = {"/enrolment/paid_on", QuestionType::date, {}, {}};
  candidates.push_back(std::move(candidate));
}

/// Says of the bill that a path points into that the answer is missing.
void say_missing(Trace& trace, const std::string& path) {
  for (std::size_t item = 0; item < trace.care.size(); ++item) {
    if (!path.starts_with(care_path(item, ""))) continue;
    Reason reason;
    reason.code = ReasonCode::missing_answer;
    reason.path = path;
    trace.about(trace.care[item]);
    trace.reason(std::move(reason));
  }
}

/// Says in each result that an answer changes that it is missing; whether there may be any.
bool explain(const Candidate& candidate, const Reckoned& all, Trace& trace) {
  bool changes = candidate.after.empty();
  const auto changes_preferred = [&](const Reckoned& after) {
    return differs(after.contribution, candidate.preferred_after.front().contribution);
  };
  if (std::any_of(candidate.preferred_after.begin(), candidate.preferred_after.end(), changes_preferred)) {
    changes = true;
    Reason reason;
    reason.code = ReasonCode::missing_answer;
    reason.path = candidate.question.path;
    trace.about(trace.contribution);
    trace.reason(std::move(reason));
  }
  const auto say = [&](Explanation& explanation, const auto& part) {
    const auto is_changed = [&](const Reckoned& after) { return differs(part(after), part(all)); };
    if (std::none_of(candidate.after.begin(), candidate.after.end(), is_changed)) return;
    changes = true;
    Reason reason;
    reason.code = ReasonCode::missing_answer;
    reason.path = candidate.question.path;
    trace.about(explanation);
    trace.reason(std::move(reason));
  };
  say(
      trace.contribution, [](const Reckoned& r) -> const auto& { return r.contribution; });
  say(
      trace.funding, [](const Reckoned& r) -> const auto& { return r.funding; });
  say(
      trace.coverage, [](const Reckoned& r) -> const auto& { return r.coverage; });
  for (std::size_t item = 0; item < trace.care.size(); ++item) {
    say(
        trace.care[item], [item](const Reckoned& r) -> const auto& { return r.care[item]; });
  }
  return changes;
}

bool is_about_fact(const Candidate& candidate) { return candidate.question.path.starts_with("/person/facts/"); }

/// Facts that decide only together whether somebody is covered are all asked for.
void keep_facts_that_decide_together(const std::vector<Candidate>& every, std::vector<Candidate>& candidates,
                                     const Reckoned& all, Trace& trace) {
  if (all.coverage.is_known || std::any_of(candidates.begin(), candidates.end(), is_about_fact)) return;
  if (std::count_if(every.begin(), every.end(), is_about_fact) < 2) return;
  trace.about(trace.coverage);
  for (const Candidate& candidate : every) {
    if (!is_about_fact(candidate)) continue;
    Reason reason;
    reason.code = ReasonCode::missing_answer;
    reason.path = candidate.question.path;
    trace.reason(std::move(reason));
    candidates.push_back(candidate);
  }
}

/// Of the days that change nothing alone, those that change something two by two.
std::vector<Candidate> days_that_decide_together(const std::vector<Candidate>& every, Trials& trials) {
  std::vector<const Candidate*> days;
  for (const Candidate& candidate : every) {
    if (candidate.question.type == QuestionType::date && !candidate.answers.empty()) days.push_back(&candidate);
  }
  std::vector<bool> decides(days.size(), false);
  for (std::size_t a = 0; a < days.size(); ++a) {
    for (std::size_t b = a + 1; b < days.size(); ++b) {
      if ((decides[a] && decides[b]) || !trials.may_change_together(*days[a], *days[b])) continue;
      decides[a] = true;
      decides[b] = true;
    }
  }
  std::vector<Candidate> deciding;
  for (std::size_t at = 0; at < days.size(); ++at) {
    if (decides[at]) deciding.push_back(*days[at]);
  }
  return deciding;
}

/// Drops the questions that change nothing; where the result is open and none changes it alone, days may together.
void drop_irrelevant(std::vector<Candidate>& candidates, const Situation& situation, const Reckoned& all,
                     Trials& trials, Trace& trace) {
  const std::vector<Candidate> every = candidates;
  std::erase_if(candidates, [&](const Candidate& candidate) { return !explain(candidate, all, trace); });
  keep_facts_that_decide_together(every, candidates, all, trace);
  if (!candidates.empty() || asked(situation, all).is_exact()) return;
  candidates = days_that_decide_together(every, trials);
  for (const Candidate& candidate : candidates) say_missing(trace, candidate.question.path);
}

void weigh(Candidate& candidate, const Situation& situation, const Reckoned& all) {
  const Range before = asked(situation, all);
  candidate.question.effect = before;
  if (candidate.after.empty()) return;
  Range best = before;
  std::int64_t widest = 0;
  for (const Reckoned& after : candidate.after) {
    const Range range = asked(situation, after);
    if (&after == &candidate.after.front() || width(range) < width(best)) best = range;
    widest = std::max(widest, width(range));
  }
  candidate.question.effect = best;
  candidate.narrowing = widest == infinite ? 0 : width(before) - widest;
  if (width(before) == infinite && widest != infinite) candidate.narrowing = infinite;
}

}  // namespace

std::vector<Question> questions(const Inquiry& inquiry, const Reckoned& all, Trace& trace) {
  const Rulebook& rulebook = inquiry.rulebook;
  const Situation& situation = inquiry.situation;
  const Chain& chain = inquiry.chain;
  std::vector<Candidate> candidates;
  add_choice_questions(rulebook, chain, situation, all, candidates);
  add_amount_questions(situation, candidates);
  add_payment_day_question(chain, situation, all, candidates);
  Trials trials(inquiry, all);
  trials.try_all(candidates);
  drop_irrelevant(candidates, situation, all, trials, trace);
  for (Candidate& candidate : candidates) weigh(candidate, situation, all);
  sort(candidates, [](const Candidate& a, const Candidate& b) {
    return a.narrowing != b.narrowing ? a.narrowing > b.narrowing : a.question.path < b.question.path;
  });
  std::vector<Question> questions;
  for (Candidate& candidate : candidates) questions.push_back(std::move(candidate.question));
  return questions;
}

}  // namespace mingbai
