#include "mingbai/engine.hpp"

#include <algorithm>

namespace mingbai {

namespace {

bool is_same(const StepValue& a, const StepValue& b) {
  return a.name == b.name && a.low == b.low && a.high == b.high && a.words == b.words;
}

bool are_same(const std::vector<StepValue>& a, const std::vector<StepValue>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), is_same);
}

bool is_same(const Step* a, const Step* b) {
  if (a == nullptr || b == nullptr) return a == b;
  return are_same(a->in, b->in) && are_same(a->out, b->out);
}

const Step* find(const Explanation& explanation, const ComparedStep& rule) {
  const auto at = std::find_if(explanation.steps.begin(), explanation.steps.end(),
                               [&](const Step& step) { return step.op == rule.op && step.figure == rule.figure; });
  return at == explanation.steps.end() ? nullptr : &*at;
}

/// The rules that did not do the same in all explanations, in the order of the first that applies them.
std::vector<ComparedStep> compare_steps(const std::vector<const Explanation*>& explanations) {
  std::vector<ComparedStep> rules;
  for (const Explanation* explanation : explanations) {
    for (const Step& step : explanation->steps) {
      const auto is_rule = [&](const ComparedStep& rule) { return rule.op == step.op && rule.figure == step.figure; };
      if (std::none_of(rules.begin(), rules.end(), is_rule)) rules.push_back({step.op, step.figure, {}});
    }
  }
  for (ComparedStep& rule : rules) {
    for (const Explanation* explanation : explanations) rule.steps.push_back(find(*explanation, rule));
  }
  std::erase_if(rules, [](const ComparedStep& rule) {
    return std::all_of(rule.steps.begin(), rule.steps.end(),
                       [&](const Step* step) { return is_same(step, rule.steps.front()); });
  });
  return rules;
}

bool is_same(const Amount& a, const Amount& b) { return a.range == b.range && a.preferred == b.preferred; }
bool is_same(const CoverStart& a, const CoverStart& b) { return a == b; }

/// Compares a result of all estimates, and what explains it.
template <class Value, class Explain>
void compare(const Comparison& comparison, std::string path, const Value& value, const Explain& explain,
             std::vector<Difference>& differences) {
  Difference difference{std::move(path), {}, {}};
  const auto first = value(*comparison.estimates.front());
  bool differs = false;
  std::vector<const Explanation*> explanations;
  for (const Estimate* estimate : comparison.estimates) {
    const auto own = value(*estimate);
    differs = differs || !is_same(own, first);
    difference.values.emplace_back(own);
    if (const Explanation* explanation = explain(*estimate)) explanations.push_back(explanation);
  }
  if (!differs) return;
  difference.because = compare_steps(explanations);
  differences.push_back(std::move(difference));
}

/// The places at which all estimates have a bill of the same kind.
std::vector<std::size_t> bills_alike(const Comparison& comparison) {
  const auto& first = comparison.estimates.front()->care;
  std::vector<std::size_t> alike;
  for (std::size_t item = 0; item < first.size(); ++item) {
    const auto has_like = [&](const Estimate* estimate) {
      return item < estimate->care.size() && estimate->care[item].kind == first[item].kind;
    };
    if (std::all_of(comparison.estimates.begin(), comparison.estimates.end(), has_like)) alike.push_back(item);
  }
  return alike;
}

}  // namespace

Comparison compare(const std::vector<Estimate>& estimates) {
  Comparison comparison;
  for (const Estimate& estimate : estimates) comparison.estimates.push_back(&estimate);
  if (estimates.empty()) return comparison;
  auto& differences = comparison.differences;
  compare(
      comparison, "/contribution/due", [](const Estimate& e) { return e.contribution.due; },
      [](const Estimate& e) -> const Explanation* { return &e.contribution; }, differences);
  compare(
      comparison, "/funding/fiscal", [](const Estimate& e) { return e.funding.fiscal.value_or(Amount{}); },
      [](const Estimate& e) -> const Explanation* { return &e.funding; }, differences);
  compare(
      comparison, "/coverage/starts_on",
      [](const Estimate& e) {
        return CoverStart{e.coverage.earliest, e.coverage.latest};
      },
      [](const Estimate& e) -> const Explanation* { return &e.coverage; }, differences);
  for (const std::size_t item : bills_alike(comparison)) {
    const std::string path = "/care/" + std::to_string(item);
    const auto explain = [item](const Estimate& e) -> const Explanation* { return &e.care[item]; };
    compare(
        comparison, path + "/fund", [item](const Estimate& e) { return e.care[item].fund; }, explain, differences);
    compare(
        comparison, path + "/person", [item](const Estimate& e) { return e.care[item].person; }, explain, differences);
  }
  const auto unexplained = [](const Estimate&) -> const Explanation* { return nullptr; };
  compare(
      comparison, "/totals/fund", [](const Estimate& e) { return e.total_fund; }, unexplained, differences);
  compare(
      comparison, "/totals/person", [](const Estimate& e) { return e.total_person; }, unexplained, differences);
  compare(
      comparison, "/totals/with_contribution", [](const Estimate& e) { return e.in_all; }, unexplained, differences);
  return comparison;
}

}  // namespace mingbai
