#pragma once

#include "known_figures.hpp"
#include "mingbai/rulebook.hpp"
#include "mingbai/situation.hpp"

namespace mingbai {

/// A situation that is being asked about, with the regions that answer it and what was looked up for the person so far.
class Inquiry {
 public:
  Inquiry(const Rulebook& all_policies, const Situation& given)
      : rulebook(all_policies),
        situation(given),
        chain(all_policies.chain(given.region)),
        own_lines_(chain),
        known_figures(&*own_lines_) {}

  /// The same person with other bills.
  Inquiry(const Inquiry& same_person, const Situation& with_other_bills)
      : rulebook(same_person.rulebook),
        situation(with_other_bills),
        chain(same_person.chain),
        known_figures(same_person.known_figures) {}

  Inquiry(const Inquiry&) = delete;
  Inquiry& operator=(const Inquiry&) = delete;
  ~Inquiry() = default;

  const Rulebook& rulebook;
  const Situation& situation;
  const Chain chain;

 private:
  std::optional<KnownFigures> own_lines_;

 public:
  KnownFigures* const known_figures;
};

}  // namespace mingbai
