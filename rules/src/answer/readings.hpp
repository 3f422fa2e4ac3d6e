#pragma once

#include "answer/person_answer.hpp"
#include "answer/said_of_answer.hpp"
#include "reckon/reckoning.hpp"

namespace mingbai {

/// Adds to results the clauses whose reading changes them, with what each reading gives.
class ReadingExplainer {
 public:
  ReadingExplainer(const OpenAxis& open, SaidOfAnswer& said) : open_(open), reading_(*open.axis.reading), said_(said) {}

  /// Adds what a result is under each option, if that differs; whether it does.
  template <class Value>
  bool add(Reasons& result, std::string_view results_of, const Value& value) {
    bool differs = false;
    for (std::size_t option = 1; option < open_.options; ++option) differs = differs || value(option) != value(0);
    if (!differs) return false;
    List<ReadingResult> readings;
    for (std::size_t option = 0; option < open_.options; ++option) {
      readings.push(said_.arena, {reading_.options[option], reading_.preferred == option, result_of(value(option))});
    }
    say(result, results_of, readings.span());
    return true;
  }

 private:
  using Result = decltype(ReadingResult::result);

  static Result result_of(Range range) { return range; }
  template <class Value>
  static Result result_of(const std::optional<Value>& value) {
    return value ? Result{*value} : Result{};
  }
  void say(Reasons& result, std::string_view results_of, std::span<const ReadingResult> readings);

  const OpenAxis& open_;
  const Reading& reading_;
  SaidOfAnswer& said_;
};

/// Explains the readings of an estimate.
void explain_readings(Reckoning& reckoning, const PersonAnswer& person, SaidOfAnswer& said);

}  // namespace mingbai
