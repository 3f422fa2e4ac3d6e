#include "inquiry.hpp"

namespace mingbai {

Inquiry::Shared::Shared(const Chain& chain) : known_figures(chain) {
  for (std::size_t kind = 0; kind < rules.size(); ++kind) rules[kind] = rules_for(chain, static_cast<CareKind>(kind));
}

Inquiry::Inquiry(const Rulebook& all_policies, const Situation& given)
    : rulebook(all_policies),
      situation(given),
      chain(all_policies.chain(given.region)),
      shared_(std::make_shared<Shared>(chain)) {}

}  // namespace mingbai
