#pragma once

#include "answer/advice.hpp"
#include "answer/person_answer.hpp"
#include "mingbai/engine.hpp"
#include "reckon/insured.hpp"

#include <memory>

namespace mingbai {

class Memory::Contents {
 public:
  /// The person who is asked about, as they are known as long as it is the same person and rulebook.
  Insured& of(const PolicyBook& rulebook, const Person& person) {
    if (!insured_ || !insured_->plan.is_of(rulebook, person)) {
      insured_ = std::make_unique<Insured>(rulebook, person);
      answer_.emplace(*insured_);
      alternatives = {};
    }
    return *insured_;
  }
  /// What is said of that person.
  [[nodiscard]] const PersonAnswer& answer() const { return *answer_; }

  Arena arena;
  Arena scratch;
  Alternatives alternatives;
  Estimate estimate;

 private:
  std::unique_ptr<Insured> insured_;
  std::optional<PersonAnswer> answer_;
};

}  // namespace mingbai
