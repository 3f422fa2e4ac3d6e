#pragma once

#include "mingbai/estimate.hpp"
#include "reckon/reckoning.hpp"

#include <deque>
#include <memory>
#include <optional>

namespace mingbai {

/// What a person could have done otherwise, whatever their bills: pay in another period, or claim an identity.
class Alternatives {
 public:
  struct Course {
    Advice advice;
    std::unique_ptr<Insured> insured;
  };

  /// Those of a person, worked out when they are first asked for.
  std::deque<Course>& of(const Insured& insured);

 private:
  std::optional<std::deque<Course>> courses_;
};

/// What the person could do otherwise to pay less, each with the saving that is guaranteed, the greatest first. Only
/// facts that they control: where they go with what is not urgent, when they pay, what they claim. The scratch arena is
/// cleared.
std::span<const Advice> advise(Reckoning& reckoning, Alternatives& alternatives, Arena& scratch);

}  // namespace mingbai
