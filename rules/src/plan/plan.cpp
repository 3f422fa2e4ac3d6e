#include "plan/plan.hpp"

#include <utility>

namespace mingbai {

namespace {

template <std::size_t... kinds>
std::array<KindPlan, sizeof...(kinds)> kind_plans(const Chain& chain, std::index_sequence<kinds...> /*all*/) {
  return {KindPlan(chain, static_cast<CareKind>(kinds))...};
}

}  // namespace

Plan::Plan(const PolicyBook& rulebook, const Person& person)
    : rulebook_(rulebook),
      revision_(rulebook.revision),
      person_(person),
      chain_(rulebook.chain(person.region)),
      kinds_(kind_plans(chain_, std::make_index_sequence<care_kind_ids.size()>{})),
      cases_(chain_, person_) {}

bool Plan::have_same_classes(CareKind a, CareKind b) const {
  return a == b || mingbai::have_same_classes(kind(a), kind(b));
}

}  // namespace mingbai
