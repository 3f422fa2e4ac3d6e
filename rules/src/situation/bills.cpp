#include "situation/bills.hpp"

#include "text/names.hpp"

namespace mingbai {

namespace {

constexpr bool has_room(CaseKey::Field field, std::size_t values) { return values <= std::size_t{1} << field.bits; }
static_assert(has_room(CaseKey::kind, care_kind_ids.size()));
static_assert(has_room(CaseKey::delivery, 1 + delivery_ids.size()));
static_assert(has_room(CaseKey::setting, 1 + setting_ids.size()));
static_assert(has_room(CaseKey::admission, 1 + stay_orders.size()));
static_assert(has_room(CaseKey::class_number, 1 + SymbolSet::most_in_set));

CaseKey key_of(const Care& care) {
  CaseKey key;
  key.set(CaseKey::kind, static_cast<std::uint64_t>(care.kind));
  key.set(CaseKey::delivery, care.delivery);
  key.set(CaseKey::setting, care.setting);
  key.set(CaseKey::is_not_listed, std::uint64_t{care.is_not_listed});
  key.set(CaseKey::is_undesignated, std::uint64_t{!care.institution.is_designated.value_or(true)});
  key.set(CaseKey::is_elsewhere, std::uint64_t{care.place.value_or(TreatmentPlace::local) != TreatmentPlace::local});
  key.set(CaseKey::is_of_employees, std::uint64_t{care.scheme == Scheme::employee});
  return key;
}

/// Gives institutions numbers by their names.
class Numbering {
 public:
  explicit Numbering(Arena& arena) : arena_(arena) {}

  std::uint16_t number(const std::string& name) {
    if (is_blank_name(name)) return Bill::nameless;
    std::size_t number = 0;
    while (number < names_.size() && !is_same_name(*names_[number], name)) ++number;
    if (number == names_.size()) names_.push(arena_, &name);
    return static_cast<std::uint16_t>(number + 1);
  }

 private:
  Arena& arena_;
  List<const std::string*> names_;
};

}  // namespace

void Bill::set_cost(const Cost& cost) {
  in_policy = cost.in_policy;
  whole = cost.whole;
  least_out_of_policy = cost.out_of_policy.low;
  is_cost_told = cost.is_given;
  key.set(CaseKey::is_cost_told, std::uint64_t{cost.is_given});
  key.set(CaseKey::is_cost_bounded, std::uint64_t{cost.whole.is_bounded()});
}

std::span<Bill> bills_of(const Situation& situation, Arena& arena) {
  const std::size_t count = situation.care.size();
  const std::span<Bill> bills{arena.room<Bill>(count), count};
  Numbering institutions(arena);
  for (std::size_t item = 0; item < count; ++item) {
    const Care& care = situation.care[item];
    Bill bill;
    bill.care = &care;
    bill.institution = &care.institution;
    bill.key = key_of(care);
    bill.set_class(care.institution.class_number);
    bill.institution_number = institutions.number(care.institution.id);
    bill.diseases = care.diseases;
    bill.set_cost(care.cost);
    bills[item] = bill;
  }
  return bills;
}

}  // namespace mingbai
