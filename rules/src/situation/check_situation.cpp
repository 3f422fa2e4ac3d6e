#include "situation/situation_reader.hpp"

#include "policy/chain.hpp"
#include "text/sorting.hpp"

#include <algorithm>

namespace mingbai::wire {

std::optional<std::size_t> SituationReader::find_identity(const Word& word) {
  const auto number = rulebook_.identity_ids.find(word.text);
  if (number && rulebook_.identities.contains(*number)) return number;
  reader_.fault_at(word.place, "unknown_identity", "The policies do not know this identity.");
  return std::nullopt;
}

void SituationReader::check_identities() {
  if (identities_) {
    situation_.identities.emplace();
    for (const Word& word : *identities_) {
      if (const auto number = find_identity(word)) situation_.identities->add(*number);
    }
  }
  for (const HistoryWords& words : history_) {
    IdentitySpell spell{words.from.value_or(Date{}), {}};
    for (const Word& word : words.identities) {
      if (const auto number = find_identity(word)) spell.identities.add(*number);
    }
    situation_.identity_history.push_back(spell);
  }
  sort(situation_.identity_history, [](const IdentitySpell& a, const IdentitySpell& b) { return a.from < b.from; });
}

void SituationReader::check_names() {
  check_identities();
  if (!region_) return;
  if (!rulebook_.knows(region_->text)) {
    reader_.fault_at(region_->place, "unknown_region", "No region has this code.");
    return;
  }
  const Chain chain = rulebook_.chain(region_->text);
  situation_.region = region_->text;
  if (locality_) {
    const auto& localities = localities_of(chain);
    situation_.locality = rulebook_.locality_ids.find(locality_->text);
    if (std::find(localities.begin(), localities.end(), situation_.locality) == localities.end()) {
      reader_.fault_at(locality_->place, "unknown_locality", "This region does not have this locality.");
    }
  }
  check_known_terms(chain);
  check_diseases(chain);
  check_used(chain);
  check_classes(chain);
  fit_classes(chain);
}

/// A figure can be looked up where the region, or one above it, has something to look up.
void SituationReader::check_known_terms(const Chain& chain) {
  for (const KnownWord& known : known_terms_) {
    const auto figure = rulebook_.figure_ids.find(known.id);
    if (!figure || !can_be_known(chain, *figure)) {
      reader_.fault_at(known.place, "unknown_term", "No document here leaves such a figure open.");
    }
  }
}

bool SituationReader::can_be_known(const Chain& chain, FigureId figure) const {
  const auto is_in_method = [&](const Benefit& benefit) {
    return std::any_of(benefit.method.begin(), benefit.method.end(), [&](const Mechanism& mechanism) {
      const auto* deductible = std::get_if<Deductible>(&mechanism);
      if (deductible != nullptr && deductible->basis_figure == figure) return true;
      const auto applied = figures_applied(mechanism);
      return std::find(applied.begin(), applied.end(), figure) != applied.end();
    });
  };
  return figures::is_of_every_region(figure) || std::any_of(chain.begin(), chain.end(), [&](const Policy* policy) {
           return std::any_of(policy->benefits.begin(), policy->benefits.end(), is_in_method);
         });
}

}  // namespace mingbai::wire
