#include "trace.hpp"

#include <algorithm>

namespace mingbai {

namespace {

void widen(StepValue& value, const StepValue& other) {
  value.low = std::min(value.low, other.low);
  value.high = std::max(value.high, other.high);
  for (const auto word : other.words) {
    if (std::find(value.words.begin(), value.words.end(), word) == value.words.end()) value.words.push_back(word);
  }
}

void widen(std::vector<StepValue>& values, const std::vector<StepValue>& others) {
  for (const StepValue& other : others) {
    const auto at =
        std::find_if(values.begin(), values.end(), [&](const StepValue& value) { return value.name == other.name; });
    if (at == values.end()) {
      values.push_back(other);
    } else {
      widen(*at, other);
    }
  }
}

bool same_clause(const Source* a, const Source* b) { return a == b || (a != nullptr && b != nullptr && *a == *b); }

}  // namespace

void Trace::add_person(const Trace& person) {
  contribution = person.contribution;
  funding = person.funding;
  coverage = person.coverage;
  assumed.insert(assumed.end(), person.assumed.begin(), person.assumed.end());
  sources.insert(sources.end(), person.sources.begin(), person.sources.end());
}

void Trace::reason(Reason reason) {
  if (reason.source != nullptr) use(*reason.source);
  auto& reasons = about_->reasons;
  const bool known = std::any_of(reasons.begin(), reasons.end(), [&](const Reason& other) {
    return other.code == reason.code && other.figure == reason.figure && same_clause(other.source, reason.source) &&
           other.path == reason.path;
  });
  if (!known) reasons.push_back(std::move(reason));
}

void Trace::step(Step step) {
  if (step.source != nullptr) use(*step.source);
  auto& steps = about_->steps;
  const auto at = std::find_if(steps.begin(), steps.end(), [&](const Step& other) {
    return other.op == step.op && other.figure == step.figure && same_clause(other.source, step.source);
  });
  if (at == steps.end()) {
    steps.push_back(std::move(step));
  } else {
    widen(at->in, step.in);
    widen(at->out, step.out);
  }
}

void Trace::assume(Assumption assumption) {
  if (assumption.source != nullptr) use(*assumption.source);
  const auto at = std::find_if(assumed.begin(), assumed.end(), [&](const Assumption& other) {
    return other.code == assumption.code && other.path == assumption.path && other.figure == assumption.figure &&
           same_clause(other.source, assumption.source);
  });
  if (at == assumed.end()) {
    assumed.push_back(std::move(assumption));
  } else if (assumption.up_to && at->up_to) {
    at->up_to = std::max(*at->up_to, *assumption.up_to);
  }
}

void Trace::use(const Source& source) {
  if (std::find(sources.begin(), sources.end(), &source) != sources.end()) return;
  const bool known = std::any_of(sources.begin(), sources.end(), [&](const Source* other) { return *other == source; });
  if (!known) sources.push_back(&source);
}

}  // namespace mingbai
