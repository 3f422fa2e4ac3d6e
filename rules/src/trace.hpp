#pragma once

#include "mingbai/engine.hpp"
#include "mingbai/estimate.hpp"

#include <vector>

namespace mingbai {

/// Collects what is said about a result while it is reckoned: reasons, steps, assumptions and sources, each once, over
/// all combinations of readings and answers.
class Trace {
 public:
  explicit Trace(Steps steps) : steps_(steps) {}

  Explanation contribution;
  Explanation funding;
  Explanation coverage;
  std::vector<Explanation> care;
  std::vector<Assumption> assumed;
  std::vector<const Source*> sources;

  /// What follows is about this result.
  void about(Explanation& result) { about_ = &result; }

  void reason(Reason reason);
  /// A step that was met before widens to hold the values of both.
  void step(Step step);
  [[nodiscard]] Steps steps() const { return steps_; }
  [[nodiscard]] bool wants_steps() const { return steps_ == Steps::written; }
  /// Adds what is said of a person, as the first to be said of contribution, funding and cover.
  void add_person(const Trace& person);
  /// An assumption that was made before reaches as far as both.
  void assume(Assumption assumption);
  void use(const Source& source);

 private:
  Steps steps_;
  Explanation* about_ = nullptr;
};

namespace value {

inline StepValue money(std::string_view name, Range range) {
  return {name, StepValue::Kind::money, range.low.fen, range.high.fen, {}};
}
inline StepValue rate(std::string_view name, RateRange range) {
  return {name, StepValue::Kind::rate, range.low.ten_thousandths, range.high.ten_thousandths, {}};
}
inline StepValue day(std::string_view name, Date day) {
  const auto count = day.time_since_epoch().count();
  return {name, StepValue::Kind::date, count, count, {}};
}
inline StepValue days(std::string_view name, Date first, Date last) {
  return {name, StepValue::Kind::date, first.time_since_epoch().count(), last.time_since_epoch().count(), {}};
}
inline StepValue number(std::string_view name, std::int64_t number) {
  return {name, StepValue::Kind::number, number, number, {}};
}
inline StepValue product(std::string_view name, Product low, Product high) {
  return {name, StepValue::Kind::product, low.ten_thousandths_of_fen, high.ten_thousandths_of_fen, {}};
}
inline StepValue word(std::string_view name, std::string_view word) {
  return {name, StepValue::Kind::word, 0, 0, {word}};
}

}  // namespace value

}  // namespace mingbai
