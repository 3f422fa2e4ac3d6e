#include "inquiry.hpp"

#include "memory.hpp"

namespace mingbai {

namespace {

std::array<KindRules, care_kind_ids.size()> all_rules(const Chain& chain) {
  std::array<KindRules, care_kind_ids.size()> rules;
  for (std::size_t kind = 0; kind < rules.size(); ++kind) rules[kind] = rules_for(chain, static_cast<CareKind>(kind));
  return rules;
}

}  // namespace

Findings::Findings(const Rulebook& rulebook, const Person& of_person)
    : person(of_person),
      revision(rulebook.revision),
      chain(rulebook.chain(of_person.region)),
      rules(all_rules(chain)),
      known_figures(chain) {}

Inquiry::Inquiry(const Rulebook& all_policies, const Situation& given, std::shared_ptr<Findings> findings)
    : rulebook(all_policies), situation(given), chain(findings->chain), shared_(std::move(findings)) {}

Inquiry::Inquiry(const Rulebook& all_policies, const Situation& given)
    : Inquiry(all_policies, given, std::make_shared<Findings>(all_policies, given)) {}

Inquiry::Inquiry(const Rulebook& all_policies, const Situation& given, Memory& memory)
    : Inquiry(all_policies, given, memory.contents().of(all_policies, given)) {}

}  // namespace mingbai
