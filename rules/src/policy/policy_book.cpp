#include "policy/policy_book.hpp"

#include "mingbai/rulebook.hpp"
#include "text/sorting.hpp"

#include <algorithm>
#include <atomic>

namespace mingbai {

namespace {

std::uint64_t new_revision() {
  static std::atomic<std::uint64_t> last{0};
  return ++last;
}

Date first_day(const Document& document) { return document.effective_on.value_or(document.issued_on); }

/// Whether lines of a document hold from another day, or for another cause, than before.
bool holds_otherwise(const Document& before, const Document& after) {
  return first_day(before) != first_day(after) || before.effective_on.has_value() != after.effective_on.has_value();
}

}  // namespace

std::vector<FigureId> figures_applied(const Mechanism& mechanism) {
  if (const auto* deductible = std::get_if<Deductible>(&mechanism)) return {deductible->figure};
  if (const auto* share = std::get_if<Share>(&mechanism)) return {share->figure};
  if (const auto* cap = std::get_if<Cap>(&mechanism)) return {cap->figure};
  if (const auto* quota = std::get_if<Quota>(&mechanism)) return {quota->figure};
  if (const auto* package = std::get_if<Package>(&mechanism)) return {package->figure, package->share_figure};
  return {};
}

const Benefit* Policy::benefit(CareKind kind) const {
  const auto at =
      std::find_if(benefits.begin(), benefits.end(), [kind](const Benefit& benefit) { return benefit.kind == kind; });
  return at == benefits.end() ? nullptr : &*at;
}

PolicyBook::PolicyBook() : revision(new_revision()) {
  figure("contribution.standard", Unit::fen);
  figure("contribution.aid", Unit::fen);
  figure("funding.fiscal", Unit::fen);
  figure("funding.total", Unit::fen);
  figure("funding.central", Unit::fen);
  figure("funding.local", Unit::fen);
  figure("funding.region", Unit::fen);
  figure("funding.city", Unit::fen);
  figure("funding.county", Unit::fen);
  figure("funding.central_share", Unit::ten_thousandths);
  figure("funding.region_share", Unit::ten_thousandths);
  figure("funding.city_share", Unit::ten_thousandths);
  figure("funding.county_share", Unit::ten_thousandths);
  figure("funding.pool_supplement", Unit::fen);
  figure("funding.outpatient_pool", Unit::fen);
  figure("coverage.waiting_days", Unit::days);
}

void PolicyBook::revise() { revision = new_revision(); }

void PolicyBook::add(std::vector<Document> added) {
  bool touches_policies = false;
  for (Document& document : added) {
    const auto [at, is_new] = documents.try_emplace(document.number);
    touches_policies = touches_policies || (is_new ? cited_in_vain_.find(document.number) != cited_in_vain_.end()
                                                   : holds_otherwise(at->second, document));
    at->second = std::move(document);
  }
  if (!touches_policies) return;
  cited_in_vain_.clear();
  for (auto& [region, policy] : policies) settle(*policy);
}

void PolicyBook::add(std::unique_ptr<Policy> policy) {
  settle(*policy);
  std::string region = policy->region;
  policies[std::move(region)] = std::move(policy);
}

void PolicyBook::settle(Policy& policy) {
  policy.table_places.assign(figure_ids.size(), 0);
  policy.days_of_change.clear();
  for (std::size_t place = 0; place < policy.tables.size(); ++place) {
    policy.table_places[policy.tables[place].id] = place + 1;
    for (Term& term : policy.tables[place].terms) {
      settle(term);
      if (term.first_day) policy.days_of_change.push_back(*term.first_day);
      if (term.to) policy.days_of_change.push_back(days_after(*term.to, 1));
    }
  }
  for (Window& window : policy.windows) {
    if (!window.waiting_days) continue;
    for (Term& term : window.waiting_days->terms) settle(term);
  }
  sort_and_make_unique(policy.days_of_change);
}

FigureId PolicyBook::figure(std::string_view id, Unit unit) {
  const FigureId number = figure_ids.intern(id);
  if (number == figure_units.size()) figure_units.push_back(unit);
  return number;
}

IdCounts PolicyBook::id_counts() const {
  return {class_ids.size(), locality_ids.size(), identity_ids.size(), disease_ids.size(), figure_ids.size()};
}

void PolicyBook::forget_ids_beyond(const IdCounts& counts) {
  class_ids.shrink(counts.classes);
  locality_ids.shrink(counts.localities);
  identity_ids.shrink(counts.identities);
  disease_ids.shrink(counts.diseases);
  figure_ids.shrink(counts.figures);
  figure_units.resize(counts.figures);
}

Rulebook::Rulebook() : book_(std::make_unique<PolicyBook>()) {}
Rulebook::Rulebook(Rulebook&&) noexcept = default;
Rulebook& Rulebook::operator=(Rulebook&&) noexcept = default;
Rulebook::~Rulebook() = default;

const std::string* Places::name(std::string_view code) const {
  const auto at = std::lower_bound(names.begin(), names.end(), code,
                                   [](const auto& place, std::string_view c) { return place.first < c; });
  return at != names.end() && at->first == code ? &at->second : nullptr;
}

bool PolicyBook::knows(std::string_view region) const {
  return policies.find(region) != policies.end() || places.name(region) != nullptr;
}

Chain PolicyBook::chain(std::string_view region) const {
  Chain chain;
  const auto add = [&](std::string_view code) {
    if (const auto at = policies.find(code); at != policies.end()) chain.add(*at->second);
  };
  if (!knows(region)) return chain;
  std::string code{region};
  add(code);
  for (const std::size_t kept : {std::size_t{4}, std::size_t{2}, std::size_t{0}}) {
    std::string above = code.substr(0, kept) + std::string(code.size() - kept, '0');
    if (above != code) add(above);
    code = std::move(above);
  }
  return chain;
}

const Document* PolicyBook::document(const Source& source) const {
  const auto at = documents.find(source.document);
  return at == documents.end() ? nullptr : &at->second;
}

void PolicyBook::settle(Term& term) {
  const Document* document = this->document(term.source);
  term.holds_from_issue = !term.from && document != nullptr && !document->effective_on;
  term.first_day = term.from;
  if (term.from) return;
  if (document != nullptr) {
    term.first_day = first_day(*document);
  } else {
    cited_in_vain_.insert(term.source.document);
  }
}

}  // namespace mingbai
