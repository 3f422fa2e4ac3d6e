#include "mingbai/engine.hpp"

#include "policy/chain.hpp"
#include "policy/policy_book.hpp"

#include <algorithm>
#include <set>

namespace mingbai {

namespace {

/// The line of a disease's yearly cap that holds in some part of the benefit year.
const Figure* annual_cap_of(const PolicyBook& rulebook, const Chain& chain, const std::string& kind,
                            std::size_t disease, int benefit_year) {
  const auto figure = rulebook.figure_ids.find(kind + ".annual_cap");
  if (!figure) return nullptr;
  for (const Policy* policy : chain) {
    const Table* table = policy->table(*figure);
    if (table == nullptr) continue;
    for (const Term& term : table->terms) {
      const auto first = term.first_day;
      const bool is_in_time =
          (!first || *first <= last_day_of(benefit_year)) && (!term.to || first_day_of(benefit_year) <= *term.to);
      const bool is_for = std::find(term.diseases.begin(), term.diseases.end(), disease) != term.diseases.end();
      if (is_in_time && is_for) return &term.figure;
    }
  }
  return nullptr;
}

/// The first line for the figure that does not give it as one number, unless some line does.
void add_open_term(const PolicyBook& rulebook, const Chain& chain, FigureId figure, std::vector<OpenTerm>& terms) {
  for (const Policy* policy : chain) {
    const Table* table = policy->table(figure);
    if (table == nullptr) continue;
    for (const Term& term : table->terms) {
      const FigureState state = term.figure.state;
      if (is_one_number(state) || state == FigureState::unlimited) continue;
      terms.push_back({rulebook.figure_ids.id(figure), state, &term.source});
      return;
    }
    return;
  }
}

/// Whether the document was there in the year.
bool is_issued_by(const PolicyBook& rulebook, const Source& source, int year) {
  const Document* document = rulebook.document(source);
  return document == nullptr || document->issued_on <= last_day_of(year);
}

FormCare form_care(const PolicyBook& rulebook, const Chain& chain, CareKind kind, const Benefit& benefit,
                   int benefit_year) {
  FormCare care;
  care.kind = kind;
  if (const auto at = rulebook.care_kinds.find(kind); at != rulebook.care_kinds.end()) care.name = &at->second;
  care.classes = &classes_for(chain, kind);
  if (const Benefit* table = diseases_for(chain, kind)) {
    for (const Disease& disease : table->diseases) {
      care.diseases.push_back(
          {&disease, annual_cap_of(rulebook, chain, std::string{id_of(kind)}, disease.number, benefit_year)});
    }
  }
  for (const Mechanism& mechanism : benefit.method) {
    for (const FigureId figure : figures_applied(mechanism)) add_open_term(rulebook, chain, figure, care.terms);
    const auto* deductible = std::get_if<Deductible>(&mechanism);
    if (deductible != nullptr && deductible->basis.reading != nullptr) {
      const std::string_view basis = rulebook.figure_ids.id(deductible->basis_figure);
      care.terms.push_back({basis, FigureState::not_stated, &deductible->basis.reading->source});
    }
  }
  return care;
}

void add_windows(const Chain& chain, int benefit_year, std::vector<FormWindow>& windows) {
  for (const Policy* policy : chain) {
    for (const Window& window : policy->windows) {
      if (window.since_benefit_year.value_or(benefit_year) > benefit_year) continue;
      if (window.until_benefit_year.value_or(benefit_year) < benefit_year) continue;
      FormWindow form_window{window.period, std::nullopt, std::nullopt};
      if (window.from) form_window.from = window.from->in(benefit_year);
      if (window.to) form_window.to = window.to->in(benefit_year);
      windows.push_back(form_window);
    }
    if (!policy->windows.empty()) return;
  }
}

}  // namespace

Form form(const Rulebook& rulebook, std::string_view region, int benefit_year) {
  const PolicyBook& book = rulebook.book();
  const Chain chain = book.chain(region);
  Form form;
  form.region = region;
  form.place = book.places.name(region);
  if (!chain.is_empty() && chain.nearest().region == region) form.name = &chain.nearest().name;
  form.benefit_year = benefit_year;
  for (const Policy* policy : chain) {
    form.answered_by.push_back(policy->region);
    for (const Rule& rule : policy->eligibility) {
      if (is_issued_by(book, rule.source, benefit_year)) form.eligibility.push_back(&rule);
    }
    for (const Rule& rule : policy->rules) {
      if (is_issued_by(book, rule.source, benefit_year)) form.rules.push_back(&rule);
    }
  }
  for (const std::size_t identity : identities_that_matter(chain).members()) {
    const auto at = book.identities.find(identity);
    form.identities.push_back({book.identity_ids.id(identity), at == book.identities.end() ? nullptr : &at->second});
  }
  for (const std::size_t locality : localities_of(chain)) {
    const auto at = book.localities.find(locality);
    form.localities.push_back({book.locality_ids.id(locality), at == book.localities.end() ? nullptr : &at->second});
  }
  add_windows(chain, benefit_year, form.windows);
  for (std::size_t i = 0; i < care_kind_ids.size(); ++i) {
    const auto kind = static_cast<CareKind>(i);
    if (const Benefit* benefit = benefit_for(chain, kind)) {
      form.care.push_back(form_care(book, chain, kind, *benefit, benefit_year));
    }
  }
  return form;
}

Catalogue catalogue(const Rulebook& rulebook) {
  const PolicyBook& book = rulebook.book();
  Catalogue catalogue;
  catalogue.places = &book.places;
  for (const auto& [region, policy] : book.policies) {
    std::set<int> years;
    std::set<std::string_view> documents;
    for (const Table& table : policy->tables) {
      for (const Term& term : table.terms) {
        documents.insert(term.source.document);
        if (!states_figure(term.figure.state)) continue;
        for (const int year : term.benefit_year.values) years.insert(year);
        if (term.from) years.insert(year_of(*term.from));
      }
    }
    catalogue.regions.push_back({policy.get(), {years.begin(), years.end()}, {documents.begin(), documents.end()}});
  }
  for (const auto& [number, document] : book.documents) catalogue.documents.push_back(&document);
  return catalogue;
}

}  // namespace mingbai
