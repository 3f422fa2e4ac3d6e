#include "situation/bills.hpp"

namespace mingbai {

void set_cost(Bill& bill, const Cost& cost) {
  bill.in_policy = cost.in_policy;
  bill.whole = cost.whole;
  bill.out_of_policy = cost.out_of_policy;
  bill.is_cost_told = cost.is_given;
}

std::span<Bill> bills_of(const Situation& situation, Arena& arena) {
  const std::span<Bill> bills = arena.array<Bill>(situation.care.size());
  List<const std::string*> names;
  for (std::size_t item = 0; item < bills.size(); ++item) {
    const Care& care = situation.care[item];
    Bill& bill = bills[item];
    bill.care = &care;
    bill.institution = &care.institution;
    bill.class_number = care.institution.class_number;
    bill.diseases = care.diseases;
    set_cost(bill, care.cost);
    const std::string& name = care.institution.id;
    if (name.empty()) continue;
    std::size_t number = 0;
    while (number < names.size() && *names[number] != name) ++number;
    if (number == names.size()) names.push(arena, &name);
    bill.institution_number = static_cast<std::uint16_t>(number + 1);
  }
  return bills;
}

}  // namespace mingbai
