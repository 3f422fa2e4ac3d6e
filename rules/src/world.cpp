#include "world.hpp"

namespace mingbai {

int World::choose(const Choice& choice) {
  if (choice.reading == nullptr) return choice.values.front();
  return choice.values[shared_->pick({choice.reading, OpenInput::none, 0, 0}, choice.values.size())];
}

SymbolSet World::identities() {
  if (identities_) return *identities_;
  if (situation.identities) return *situation.identities;
  const auto candidates = identities_that_matter(chain).members();
  const std::size_t option = answer_of_person(OpenInput::identity, candidates.size() + 1);
  SymbolSet identities;
  if (option > 0) identities.add(candidates[option - 1]);
  return identities;
}

std::optional<std::size_t> World::locality() {
  if (situation.locality) return situation.locality;
  const auto& localities = localities_of(chain);
  if (localities.empty()) return std::nullopt;
  return localities[answer_of_person(OpenInput::locality, localities.size())];
}

SymbolSet identities_that_matter(const Chain& chain) {
  SymbolSet identities;
  for (const Policy* policy : chain) {
    for (const Table& table : policy->tables) {
      for (const Term& term : table.terms) identities.add(term.identities);
    }
    for (const Window& window : policy->windows) identities.add(window.exempt);
  }
  return identities;
}

const std::vector<std::size_t>& localities_of(const Chain& chain) {
  static const std::vector<std::size_t> none;
  for (const Policy* policy : chain) {
    if (!policy->localities.empty()) return policy->localities;
  }
  return none;
}

}  // namespace mingbai
