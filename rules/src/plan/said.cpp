#include "plan/said.hpp"

#include <algorithm>

namespace mingbai {

namespace {

bool is_same_rule(const StepRule& a, const StepRule& b) {
  return &a == &b || (a.op == b.op && a.figure == b.figure && is_same_clause(a.source, b.source));
}

std::span<const std::string_view> joined(std::span<const std::string_view> a, std::span<const std::string_view> b,
                                         Arena& arena) {
  List<std::string_view> all;
  all.append(arena, a);
  for (const std::string_view word : b) {
    if (std::find(all.begin(), all.end(), word) == all.end()) all.push(arena, word);
  }
  return all.span();
}

}  // namespace

void add_step(const Step& step, Arena& arena, List<Step>& steps) {
  Step* const at = std::find_if(steps.begin(), steps.end(),
                                [&](const Step& known) { return is_same_rule(*known.rule, *step.rule); });
  if (at == steps.end()) {
    steps.push(arena, step);
    return;
  }
  const std::span<Bounds> values = arena.array<Bounds>(at->values.size());
  for (std::size_t i = 0; i < values.size(); ++i) {
    const Bounds a = at->values[i];
    const Bounds b = step.values[i];
    values[i] = {std::min(a.low, b.low), std::max(a.high, b.high)};
  }
  at->values = values;
  if (!step.words.empty()) at->words = joined(at->words, step.words, arena);
}

void add_reason(const Reason& reason, Arena& arena, List<Reason>& reasons) {
  const bool is_known = std::any_of(reasons.begin(), reasons.end(), [&](const Reason& other) {
    return other.code == reason.code && other.figure == reason.figure && is_same_clause(other.source, reason.source) &&
           other.path == reason.path;
  });
  if (!is_known) reasons.push(arena, reason);
}

void add_assumption(const Assumption& assumption, Arena& arena, List<Assumption>& assumed) {
  Assumption* const at = std::find_if(assumed.begin(), assumed.end(), [&](const Assumption& other) {
    return other.code == assumption.code && other.path == assumption.path && other.figure == assumption.figure &&
           is_same_clause(other.source, assumption.source);
  });
  if (at == assumed.end()) {
    assumed.push(arena, assumption);
  } else if (assumption.up_to && at->up_to) {
    at->up_to = std::max(*at->up_to, *assumption.up_to);
  }
}

void Saying::use(const SourceUse& use) {
  const bool is_known = std::any_of(uses_.begin(), uses_.end(), [&](const SourceUse& known) {
    return (use.by_step || !known.by_step) && is_same_clause(known.source, use.source);
  });
  if (!is_known) uses_.push(*arena_, use);
}

void Saying::use_by_step(const Source* source) {
  if (source != nullptr) use({source, true});
}

void Saying::reason(const Reason& reason) {
  if (reason.source != nullptr) use(*reason.source);
  add_reason(reason, *arena_, about_->reasons);
}

void Saying::step(std::string_view op, std::string_view figure, const Source* source,
                  std::initializer_list<ToldValue> in, std::initializer_list<ToldValue> out) {
  use_by_step(source);
  List<StepValue> values_in;
  List<StepValue> values_out;
  List<Bounds> bounds;
  List<std::string_view> words;
  const auto add = [&](const ToldValue& value, List<StepValue>& values) {
    values.push(*arena_, value.of);
    bounds.push(*arena_, value.bounds);
    if (!value.word.empty()) words.push(*arena_, value.word);
  };
  for (const ToldValue& value : in) add(value, values_in);
  for (const ToldValue& value : out) add(value, values_out);
  const StepRule& rule = arena_->make(StepRule{op, figure, source, values_in.span(), values_out.span()});
  add_step({&rule, bounds.span(), words.span()}, *arena_, about_->steps);
}

void Saying::assume(const Assumption& assumption) {
  if (assumption.source != nullptr) use(*assumption.source);
  add_assumption(assumption, *arena_, assumed_);
}

}  // namespace mingbai
