#include "answer/person_answer.hpp"

#include "answer/readings.hpp"

#include <array>
#include <utility>

namespace mingbai {

namespace {

constexpr std::array<std::pair<std::string_view, std::optional<Range> FundingAmounts::*>, 5> funding_parts{
    {{"fiscal", &FundingAmounts::fiscal},
     {"central", &FundingAmounts::central},
     {"region", &FundingAmounts::region},
     {"city", &FundingAmounts::city},
     {"county", &FundingAmounts::county}}};

}  // namespace

PersonAnswer::PersonAnswer(Insured& insured)
    : insured_(insured),
      all_(insured.person.read_off({})),
      preferred_(insured.person.read_off({{}, true})),
      contribution_(insured.person.contribution().said().reasons.span()),
      funding_(insured.person.funding().said().reasons.span()),
      coverage_(insured.person.coverage().said().reasons.span()) {
  Arena& arena = insured.plan.arena();
  for (const bool with_steps : {false, true}) {
    SaidOfAnswer said(arena);
    for (const SourceUse& use : insured.person.said().uses()) {
      if (with_steps || !use.by_step) said.use(*use.source);
    }
    sources_[with_steps ? 1 : 0] = said.sources;
  }
  for (const OpenAxis& open : insured.person.axes()) {
    SaidOfAnswer said(arena);
    if (open.axis.reading != nullptr) explain(open, said);
    readings_.push(arena, said.sources.is_empty() ? nullptr : said.sources[0]);
  }
}

/// Adds what each option of a reading gives; `said` learns on which clause that rests.
void PersonAnswer::explain(const OpenAxis& open, SaidOfAnswer& said) {
  const std::span<PersonAmounts> options = said.arena.array<PersonAmounts>(open.options);
  for (std::size_t option = 0; option < options.size(); ++option) {
    const HeldAxis axis{open.axis, option};
    options[option] = insured_.person.read_off({{&axis, 1}, false});
  }
  ReadingExplainer explainer(open, said);
  if (open.parts.has(Part::contribution)) {
    explainer.add(contribution_, "due", [&](std::size_t option) { return options[option].contribution.due; });
  }
  // The funding follows from the contribution too.
  for (const auto& [name, part] : funding_parts) {
    const auto amount = [&, part = part](std::size_t option) { return options[option].funding.*part; };
    if (explainer.add(funding_, name, amount)) break;
  }
  if (open.parts.has(Part::coverage)) {
    explainer.add(coverage_, "starts_on", [&](std::size_t option) { return options[option].coverage.latest; });
  }
}

void PersonAnswer::say(bool with_steps, SaidOfAnswer& said) const {
  said.contribution = Reasons(contribution_.all());
  said.funding = Reasons(funding_.all());
  said.coverage = Reasons(coverage_.all());
  said.assumed.append(said.arena, insured_.person.said().assumed());
  said.sources.append(said.arena, sources_[with_steps ? 1 : 0].span());
}

void PersonAnswer::use_reading(std::size_t axis, SaidOfAnswer& said) const {
  if (axis < readings_.size() && readings_[axis] != nullptr) said.use(*readings_[axis]);
}

}  // namespace mingbai
