#pragma once

#include "inquiry.hpp"

#include <memory>

namespace mingbai {

/// The findings of the person who was asked about last.
class Memory::Contents {
 public:
  /// Those of a person: what was found before, as long as it is the same person and rulebook.
  std::shared_ptr<Findings> of(const Rulebook& rulebook, const Person& person) {
    const bool is_known =
        findings_ && rulebook_ == &rulebook && findings_->revision == rulebook.revision && findings_->person == person;
    if (!is_known) findings_ = std::make_shared<Findings>(rulebook, person);
    rulebook_ = &rulebook;
    return findings_;
  }

 private:
  const Rulebook* rulebook_ = nullptr;
  std::shared_ptr<Findings> findings_;
};

}  // namespace mingbai
