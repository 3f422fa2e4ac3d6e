#include "plan/kinds.hpp"

#include "policy/chain.hpp"

#include <algorithm>

namespace mingbai {

namespace {

bool may_be(const Choice& basis, DeductibleBasis value) {
  return std::find(basis.values.begin(), basis.values.end(), static_cast<int>(value)) != basis.values.end();
}

struct AddTo {
  KindPlan& plan;

  void operator()(const Deductible& rule) const {
    add_of_bills({Op::Kind::deductible, &rule, nullptr, nullptr});
    plan.sharing.by_year = may_be(rule.basis, DeductibleBasis::per_year);
    plan.sharing.by_institution = may_be(rule.basis, DeductibleBasis::per_day_and_institution);
    plan.sharing.by_day = may_be(rule.basis, DeductibleBasis::per_day);
  }
  void operator()(const Share& /*rule*/) const {
    plan.ops.push_back({Op::Kind::share, nullptr, nullptr, nullptr});
    plan.pays_share = true;
  }
  void operator()(const Cap& rule) const {
    if (rule.period == CapPeriod::visit) {
      plan.ops.push_back({Op::Kind::visit_cap, nullptr, nullptr, nullptr});
      return;
    }
    if (plan.yearly_cap == nullptr) plan.yearly_cap = &rule;
    plan.last_yearly_cap = &rule;
  }
  void operator()(const Quota& rule) const {
    add_of_bills({Op::Kind::quota, nullptr, &rule, nullptr});
    if (plan.counted_on == nullptr) plan.counted_on = &rule.counted_on;
  }
  void operator()(const Package& rule) const {
    add_of_bills({Op::Kind::package, nullptr, nullptr, &rule});
    if (plan.counted_on == nullptr) plan.counted_on = &rule.counted_on;
  }
  void operator()(const Admission& /*rule*/) const {}
  void operator()(const Unstated& /*rule*/) const {}
  void operator()(const Target& /*rule*/) const {}

  void add_of_bills(const Op& op) const {
    plan.ops_of_bills |= 1U << plan.ops.size();
    plan.ops.push_back(op);
  }
};

bool tells_order(const Chain& chain, FigureId figure) {
  return std::any_of(chain.begin(), chain.end(), [figure](const Policy* policy) {
    const Table* const table = policy->table(figure);
    return table != nullptr && std::any_of(table->terms.begin(), table->terms.end(),
                                           [](const Term& term) { return term.admission.has_value(); });
  });
}

}  // namespace

KindPlan::KindPlan(const Chain& chain, CareKind of)
    : kind(of), benefit(benefit_for(chain, of)), classes(&classes_for(chain, of)) {
  if (benefit == nullptr) return;
  for (const Mechanism& mechanism : benefit->method) {
    std::visit(AddTo{*this}, mechanism);
    sharing.by_order |= std::visit([&](const auto& rule) { return tells_order(chain, rule.figure); }, mechanism);
    for (const FigureId figure : figures_applied(mechanism)) sharing.by_order |= tells_order(chain, figure);
  }
}

bool have_same_classes(const KindPlan& a, const KindPlan& b) {
  const auto is_same = [](const InstitutionClass& one, const InstitutionClass& other) { return one.id == other.id; };
  return a.classes == b.classes ||
         std::equal(a.classes->begin(), a.classes->end(), b.classes->begin(), b.classes->end(), is_same);
}

}  // namespace mingbai
