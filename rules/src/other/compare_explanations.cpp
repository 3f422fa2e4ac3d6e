#include "other/compare_explanations.hpp"

#include "plan/said.hpp"

#include <algorithm>

namespace mingbai {

namespace {

bool are_same(std::span<const StepValue> a, std::span<const StepValue> b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const StepValue& one, const StepValue& other) { return one.name == other.name; });
}

bool is_same(const Step* a, const Step* b) {
  if (a == nullptr || b == nullptr) return a == b;
  return are_same(a->rule->in, b->rule->in) && are_same(a->rule->out, b->rule->out) &&
         std::equal(a->values.begin(), a->values.end(), b->values.begin(), b->values.end()) &&
         std::equal(a->words.begin(), a->words.end(), b->words.begin(), b->words.end());
}

const Step* find(const Explanation& explanation, const ComparedStep& rule) {
  const auto at = std::find_if(explanation.steps.begin(), explanation.steps.end(), [&](const Step& step) {
    return step.rule->op == rule.op && step.rule->figure == rule.figure;
  });
  return at == explanation.steps.end() ? nullptr : &*at;
}

bool is_same(const Figure* a, const Figure* b) {
  if (a == nullptr || b == nullptr) return a == b;
  return a->state == b->state && a->value == b->value && a->stated == b->stated && a->documents == b->documents;
}

bool is_same(const ReadingResult& a, const ReadingResult& b) {
  return a.id == b.id && a.is_preferred == b.is_preferred && a.result == b.result;
}

bool is_same(const Reason& a, const Reason& b) {
  return a.code == b.code && a.figure == b.figure && is_same_clause(a.source, b.source) &&
         is_same(a.stated, b.stated) &&
         std::equal(a.readings.begin(), a.readings.end(), b.readings.begin(), b.readings.end(),
                    [](const ReadingResult& x, const ReadingResult& y) { return is_same(x, y); }) &&
         a.results_of == b.results_of && a.from == b.from && a.benefit_year == b.benefit_year && a.path == b.path;
}

bool has(const Explanation& explanation, const Reason& reason) {
  return std::any_of(explanation.reasons.begin(), explanation.reasons.end(),
                     [&](const Reason& other) { return is_same(other, reason); });
}

}  // namespace

std::vector<ComparedStep> compare_steps(const std::vector<const Explanation*>& explanations) {
  std::vector<ComparedStep> rules;
  for (const Explanation* explanation : explanations) {
    for (const Step& step : explanation->steps) {
      const auto is_rule = [&](const ComparedStep& rule) {
        return rule.op == step.rule->op && rule.figure == step.rule->figure;
      };
      if (std::none_of(rules.begin(), rules.end(), is_rule)) rules.push_back({step.rule->op, step.rule->figure, {}});
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

std::vector<std::vector<const Reason*>> compare_reasons(const std::vector<const Explanation*>& explanations) {
  std::vector<std::vector<const Reason*>> reasons;
  for (const Explanation* explanation : explanations) {
    auto& own = reasons.emplace_back();
    for (const Reason& reason : explanation->reasons) {
      const bool all_have_it = std::all_of(explanations.begin(), explanations.end(),
                                           [&](const Explanation* other) { return has(*other, reason); });
      if (!all_have_it) own.push_back(&reason);
    }
  }
  return reasons;
}

}  // namespace mingbai
