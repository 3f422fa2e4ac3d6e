#include "answer/questions.hpp"

#include "answer/care_path.hpp"
#include "answer/question_about.hpp"
#include "answer/trials.hpp"
#include "policy/chain.hpp"
#include "reckon/groups.hpp"
#include "text/sorting.hpp"

#include <algorithm>
#include <limits>

namespace mingbai {

namespace {

constexpr std::int64_t infinite = std::numeric_limits<std::int64_t>::max();

/// Finds the questions of an estimate.
class Questioner {
 public:
  Questioner(Reckoning& reckoning, const PersonAmounts& person, SaidOfAnswer& said, Arena& scratch)
      : reckoning_(reckoning),
        plan_(reckoning.insured().plan),
        person_(person),
        said_(said),
        arena_(said.arena),
        asked_(reckoning.bills().empty() ? person.contribution.due : reckoning.all().totals.fund),
        trials_(reckoning, person, scratch) {}

  std::span<const Question> ask() {
    add_choices();
    add_same_institutions();
    add_amounts();
    add_payment_day();
    trials_.try_all(candidates_.span());
    drop_irrelevant();
    for (Candidate& candidate : candidates_) weigh(candidate);
    sort_few(candidates_.span(), [](const Candidate& a, const Candidate& b) {
      return a.narrowing != b.narrowing ? a.narrowing > b.narrowing : is_before(a.question.path, b.question.path);
    });
    List<Question> questions;
    for (const Candidate& candidate : candidates_) questions.push(arena_, candidate.question);
    return questions.span();
  }

 private:
  /// One answer for each option of a thing that is open.
  std::span<const Answer> answers_to(const OpenAxis& open) {
    const std::span<Answer> answers = arena_.array<Answer>(open.options);
    for (std::size_t option = 0; option < open.options; ++option) {
      answers[option] = {&arena_.make(HeldAxis{open.axis, option}), 1};
    }
    return answers;
  }

  /// Whether only those that the text excepts may have paid in another period than that of the day.
  static bool is_of_excepted(const Axis& axis) {
    return static_cast<PaymentPeriod>(axis.item) != PaymentPeriod::extended;
  }
  std::span<const PaymentPeriod> periods_of(const Axis& axis) {
    const std::array periods{static_cast<PaymentPeriod>(axis.item), static_cast<PaymentPeriod>(axis.other)};
    return arena_.copy(std::span<const PaymentPeriod>(periods));
  }

  /// Whether an axis is an input that is asked for by itself. The end of a stay is, if its beginning is told.
  [[nodiscard]] bool is_asked(const Axis& axis) const {
    if (axis.input == OpenInput::discharge_day) return reckoning_.bills()[axis.item].care->on.has_value();
    return axis.reading == nullptr && axis.input != OpenInput::same_institution &&
           axis.input != OpenInput::ways_of_institutions && axis.input != OpenInput::identity_of_year &&
           axis.input != OpenInput::admission;
  }

  void add_choices() {
    for (const OpenAxis& open : reckoning_.axes()) {
      if (!is_asked(open.axis)) continue;
      Candidate& candidate = candidates_.push(arena_, {});
      candidate.question = question_about(open.axis, reckoning_, arena_);
      if (open.axis.input == OpenInput::payment_period && is_of_excepted(open.axis)) {
        candidate.periods = periods_of(open.axis);
      } else {
        candidate.answers = answers_to(open);
      }
      candidate.is_about_identity = open.axis.input == OpenInput::identity;
    }
  }

  /// Of each bill of which that is open: whether it is of the institution of one of several others, or of none of them.
  void add_same_institutions() {
    for (std::size_t item = 0; item < reckoning_.bills().size(); ++item) {
      List<Axis> others;
      for (const OpenAxis& open : reckoning_.axes()) {
        if (open.axis.input == OpenInput::same_institution && open.axis.item == item) others.push(arena_, open.axis);
      }
      if (others.is_empty()) continue;
      sort_few(others.span(), [](const Axis& a, const Axis& b) { return a.other < b.other; });
      List<Path> options;
      List<Answer> answers;
      List<HeldAxis> none;
      for (const Axis& axis : others) {
        options.push(arena_, care_path("/care/#", axis.other));
        answers.push(arena_, {&arena_.make(HeldAxis{axis, 1}), 1});
        none.push(arena_, {axis, 0});
      }
      answers.push(arena_, none.span());
      Candidate& candidate = candidates_.push(arena_, {});
      candidate.question = {
          care_path(care_fields::institution_id, item), QuestionType::same_institution, options.span(), {}};
      candidate.answers = answers.span();
    }
  }

  /// Bills whose in-policy part is open between two amounts: the results at both ends.
  void add_amounts() {
    for (std::size_t item = 0; item < reckoning_.bills().size(); ++item) {
      const Bill& bill = reckoning_.bills()[item];
      if (bill.in_policy.is_exact()) continue;
      List<Cost> costs;
      for (const Money amount : {bill.in_policy.low, bill.in_policy.high}) {
        Cost cost;
        cost.is_given = true;
        cost.out_of_policy = bill.care->cost.out_of_policy;
        cost.in_policy = exactly(amount == unbounded ? largest_amount : amount);
        cost.whole = bill.whole.is_exact() ? bill.whole : cost.in_policy + cost.out_of_policy;
        costs.push(arena_, cost);
      }
      Candidate& candidate = candidates_.push(arena_, {});
      candidate.question = {care_path(care_fields::in_policy, item), QuestionType::amount, {}, {}};
      candidate.costs = costs.span();
    }
  }

  /// A payment without a day leaves open from when it covers.
  void add_payment_day() {
    const auto& enrolment = plan_.person().enrolment;
    if (person_.coverage.is_known || !enrolment || payment_day(plan_.chain(), *enrolment)) return;
    const Path path{"/enrolment/paid_on", 0, {}};
    const auto is_asked = [&](const Candidate& candidate) { return candidate.question.path == path; };
    if (std::any_of(candidates_.begin(), candidates_.end(), is_asked)) return;
    candidates_.push(arena_, {}).question = {path, QuestionType::date, {}, {}};
  }

  void say_missing(Reasons& result, const Path& path) {
    Reason reason;
    reason.code = ReasonCode::missing_answer;
    reason.path = path;
    said_.reason(result, reason);
  }

  /// Says in each result that an answer changes that it is missing; whether there may be any.
  bool explain(const Candidate& candidate) {
    const Path& path = candidate.question.path;
    if (!candidate.is_tried) {
      explain_untried(candidate);
      return true;
    }
    bool changes = false;
    const auto say = [&](bool is_changed, Reasons& result) {
      if (!is_changed) return;
      changes = true;
      say_missing(result, path);
    };
    say(candidate.changes_preferred_contribution, said_.contribution);
    say(candidate.changes_contribution, said_.contribution);
    say(candidate.changes_funding, said_.funding);
    say(candidate.changes_coverage, said_.coverage);
    for (std::size_t item = 0; item < said_.care.size(); ++item) say(candidate.changes_care[item], said_.care[item]);
    return changes;
  }

  /// Says in the open results of the bills that a question is about that its answer is missing.
  void explain_untried(const Candidate& candidate) {
    const Path& path = candidate.question.path;
    if (!path.field.starts_with("/care/")) return;
    const auto say = [&](std::size_t item) {
      if (!reckoning_.all().care[item].fund.is_exact()) say_missing(said_.care[item], path);
    };
    say(static_cast<std::size_t>(path.item));
    for (const Answer answer : candidate.answers) {
      for (const HeldAxis& held : answer) {
        if (held.axis.input == OpenInput::same_institution) say(held.axis.other);
      }
    }
  }

  static bool is_about_fact(const Candidate& candidate) { return candidate.question.path.field == "/person/facts/*"; }

  /// Drops the questions that change nothing; where the result is open and none changes it alone, days may together.
  void drop_irrelevant() {
    const List<Candidate> every = candidates_;
    candidates_ = {};
    for (const Candidate& candidate : every) {
      if (explain(candidate)) candidates_.push(arena_, candidate);
    }
    keep_facts_that_decide_together(every);
    if (!candidates_.is_empty() || asked_.is_exact()) return;
    keep_days_that_decide_together(every);
  }

  /// Facts that decide only together whether somebody is covered are all asked for.
  void keep_facts_that_decide_together(const List<Candidate>& every) {
    if (person_.coverage.is_known || std::any_of(candidates_.begin(), candidates_.end(), is_about_fact)) return;
    if (std::count_if(every.begin(), every.end(), is_about_fact) < 2) return;
    for (const Candidate& candidate : every) {
      if (!is_about_fact(candidate)) continue;
      say_missing(said_.coverage, candidate.question.path);
      candidates_.push(arena_, candidate);
    }
  }

  /// Of the days that change nothing alone, keeps those that change something two by two.
  void keep_days_that_decide_together(const List<Candidate>& every) {
    List<const Candidate*> days;
    for (const Candidate& candidate : every) {
      const bool is_day = candidate.question.type == QuestionType::date && !candidate.answers.empty();
      if (is_day) days.push(arena_, &candidate);
    }
    const std::span<bool> decides = arena_.array<bool>(days.size());
    for (std::size_t a = 0; a < days.size(); ++a) {
      for (std::size_t b = a + 1; b < days.size(); ++b) {
        if ((decides[a] && decides[b]) || !trials_.may_change_together(*days[a], *days[b])) continue;
        decides[a] = true;
        decides[b] = true;
      }
    }
    for (std::size_t at = 0; at < days.size(); ++at) {
      if (!decides[at]) continue;
      candidates_.push(arena_, *days[at]);
      const Path& path = days[at]->question.path;
      if (path.field.starts_with("/care/")) say_missing(said_.care[static_cast<std::size_t>(path.item)], path);
    }
  }

  void weigh(Candidate& candidate) {
    candidate.question.effect = asked_;
    if (!candidate.is_tried) return;
    candidate.question.effect = candidate.best;
    candidate.narrowing = candidate.widest == infinite ? 0 : width(asked_) - candidate.widest;
    if (width(asked_) == infinite && candidate.widest != infinite) candidate.narrowing = infinite;
  }

  Reckoning& reckoning_;
  const Plan& plan_;
  const PersonAmounts& person_;
  SaidOfAnswer& said_;
  Arena& arena_;
  /// The range that the questions are to narrow.
  Range asked_;
  Trials trials_;
  List<Candidate> candidates_;
};

}  // namespace

std::span<const Question> questions(Reckoning& reckoning, const PersonAmounts& person, SaidOfAnswer& said,
                                    Arena& scratch) {
  return Questioner(reckoning, person, said, scratch).ask();
}

}  // namespace mingbai
