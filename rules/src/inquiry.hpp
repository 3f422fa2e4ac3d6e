#pragma once

#include "care_workspace.hpp"
#include "kind_rules.hpp"
#include "known_figures.hpp"
#include "known_person.hpp"
#include "mingbai/engine.hpp"
#include "mingbai/rulebook.hpp"
#include "mingbai/situation.hpp"

#include <array>
#include <memory>

namespace mingbai {

/// What was found out of one person.
struct Findings {
  Findings(const Rulebook& rulebook, const Person& of_person);

  Person person;
  std::size_t revision = 0;
  Chain chain;
  std::array<KindRules, care_kind_ids.size()> rules;
  KnownFigures known_figures;
  KnownPerson known_person;
  CareWorkspace workspace;
};

/// A situation that is being asked about, with the regions that answer it and what was found out of the person so far.
class Inquiry {
 public:
  Inquiry(const Rulebook& all_policies, const Situation& given);
  /// Takes up what the memory holds of the person, and leaves there what is found out.
  Inquiry(const Rulebook& all_policies, const Situation& given, Memory& memory);

  /// The same person with other bills.
  Inquiry(const Inquiry& same_person, const Situation& with_other_bills)
      : rulebook(same_person.rulebook),
        situation(with_other_bills),
        chain(same_person.chain),
        shared_(same_person.shared_) {}

  const Rulebook& rulebook;
  const Situation& situation;
  const Chain& chain;

  /// By kind of care.
  [[nodiscard]] const KindRules* rules() const { return shared_->rules.data(); }
  [[nodiscard]] KnownFigures& known_figures() const { return shared_->known_figures; }
  [[nodiscard]] KnownPerson& known_person() const { return shared_->known_person; }
  [[nodiscard]] CareWorkspace& workspace() const { return shared_->workspace; }

 private:
  Inquiry(const Rulebook& all_policies, const Situation& given, std::shared_ptr<Findings> findings);

  std::shared_ptr<Findings> shared_;
};

}  // namespace mingbai
