#pragma once

#include "answer/said_of_answer.hpp"
#include "reckon/insured.hpp"

namespace mingbai {

/// What an estimate says of a person whatever their bills: worked out once, and kept with the plan.
class PersonAnswer {
 public:
  explicit PersonAnswer(Insured& insured);

  /// The amounts over all that is open, and under the preferred readings.
  [[nodiscard]] const PersonAmounts& all() const { return all_; }
  [[nodiscard]] const PersonAmounts& preferred() const { return preferred_; }

  /// Says it; what readings give is among the reasons, but rests on their clauses only once `use_reading` says so.
  void say(bool with_steps, SaidOfAnswer& said) const;
  /// Says that what a reading gives rests on its clause; the axis by its place among those of the person.
  void use_reading(std::size_t axis, SaidOfAnswer& said) const;

 private:
  void explain(const OpenAxis& open, SaidOfAnswer& said);

  Insured& insured_;
  PersonAmounts all_;
  PersonAmounts preferred_;
  Reasons contribution_;
  Reasons funding_;
  Reasons coverage_;
  /// Without the steps, and with them.
  std::array<List<const Source*>, 2> sources_;
  /// By axis: the clause of a reading that changes something.
  List<const Source*> readings_;
};

}  // namespace mingbai
