#include "mingbai/engine.hpp"
#include "policy/policy_book.hpp"

namespace mingbai {

namespace {

/// Lists what the policy of one region holds, in the order of its parts.
class Listing {
 public:
  Listing(const PolicyBook& rulebook, const Policy& policy, std::vector<Provision>& provisions)
      : rulebook_(rulebook), policy_(policy), provisions_(provisions) {}

  void list() {
    for (const Table& table : policy_.tables) list(table);
    for (const Window& window : policy_.windows) list(window);
    for (const auto& reading : policy_.readings) {
      add(ProvisionKind::reading, reading->id, reading->source).reading = reading.get();
    }
    for (const Benefit& benefit : policy_.benefits) {
      if (const auto& only = benefit.designated_only) {
        add(ProvisionKind::designated_only, rulebook_.figure_ids.id(only->figure), only->source);
      }
    }
    if (policy_.aid_kept) add(ProvisionKind::rule, "aid_kept_within_year", *policy_.aid_kept);
    for (const Rule& rule : policy_.eligibility) list(ProvisionKind::eligibility, rule);
    for (const Rule& rule : policy_.rules) list(ProvisionKind::rule, rule);
  }

 private:
  Provision& add(ProvisionKind kind, std::string id, const Source& source) {
    Provision provision;
    provision.policy = &policy_;
    provision.kind = kind;
    provision.id = std::move(id);
    provision.source = &source;
    const Document* document = rulebook_.document(source);
    if (document != nullptr) provision.from = document->effective_on.value_or(document->issued_on);
    provisions_.push_back(std::move(provision));
    return provisions_.back();
  }

  void list(ProvisionKind kind, const Rule& rule) {
    Provision& provision = add(kind, rule.code, rule.source);
    provision.rule = &rule;
    if (rule.from) provision.from = rule.from;
  }

  void list(const Table& table) {
    for (const Term& term : table.terms) {
      Provision& provision = add(ProvisionKind::figure, rulebook_.figure_ids.id(table.id), term.source);
      provision.unit = rulebook_.figure_units[table.id];
      provision.term = &term;
      provision.from = term.benefit_year.values.empty() ? term.first_day : std::nullopt;
    }
  }

  void list(const Window& window) {
    const auto period = payment_period_ids[static_cast<std::size_t>(window.period)];
    add(ProvisionKind::window, "coverage.window." + std::string{period}, window.source).window = &window;
    for (const Group& group : window.groups) {
      add(ProvisionKind::group, "coverage.group", group.source).group = &group;
    }
    if (window.waiting_days) list(*window.waiting_days);
    if (!window.exempt.is_empty()) {
      add(ProvisionKind::rule, "exempt_from_waiting", window.exempt_source).exempt_from = &window;
    }
  }

  const PolicyBook& rulebook_;
  const Policy& policy_;
  std::vector<Provision>& provisions_;
};

}  // namespace

std::vector<Provision> provisions(const Rulebook& rulebook) {
  const PolicyBook& book = rulebook.book();
  std::vector<Provision> provisions;
  for (const auto& [region, policy] : book.policies) Listing(book, *policy, provisions).list();
  return provisions;
}

}  // namespace mingbai
