#include "reckon/shared_deductibles.hpp"

#include <algorithm>

namespace mingbai {

void SharedDeductibles::share(const Deductible& rule, std::size_t op, std::optional<std::size_t> class_number, Row& row,
                              ReadAs& read) {
  if (row.at->at[op].amount == nothing) return;
  if (!read.basis) read_clauses(rule, read);
  const std::uint16_t institution = row.bill->institution_number;
  if (Begun* const shared = find(*read.basis, row, class_number)) {
    if (shared->institution == Bill::nameless) shared->institution = institution;
    row.deductible = static_cast<std::uint16_t>(shared - begun_.begin());
    return;
  }
  row.deductible = static_cast<std::uint16_t>(begun_.size());
  row.is_first_of_deductible = true;
  if (begun_.is_empty() || begun_.back().day != row.on) first_of_day_ = begun_.size();
  begun_.push(of_.arena, {row.item, row.on, institution, class_number});
  paid_before_.push(of_.arena, *read.basis == DeductibleBasis::per_year ? used_of_year() : nothing);
}

/// How often it is borne, where what the person looked up counts where the text leaves it open, and what becomes of a
/// part that is left unused.
void SharedDeductibles::read_clauses(const Deductible& rule, ReadAs& read) {
  const auto known = of_.plan.person().known_basis(of_.kind.kind);
  const bool is_known = known && rule.basis.reading != nullptr;
  read.basis = is_known ? *known : of_.world.choose_as<DeductibleBasis>(rule.basis);
  if (!is_by_day(*read.basis)) return;
  const Choice& unused = rule.unused_part;
  read.is_unused_part_open = unused.reading != nullptr;
  const std::size_t option = read.is_unused_part_open
                                 ? of_.world.peek(Level::kind, axis_of(*unused.reading), unused.reading->options.size())
                                 : 0;
  read.unused_part = static_cast<UnusedPart>(unused.values[option]);
}

Range SharedDeductibles::used_of_year() const {
  for (const Used& used : of_.used) {
    if (used.kind == of_.kind.kind && used.disease == of_.purse.disease) return used.deductible;
  }
  return nothing;
}

SharedDeductibles::Begun* SharedDeductibles::find(DeductibleBasis basis, const Row& row,
                                                  std::optional<std::size_t> class_number) {
  if (begun_.is_empty() || basis == DeductibleBasis::per_visit) return nullptr;
  if (basis == DeductibleBasis::per_year) return begun_.begin();
  // Bills come by day, unless they count by a day of their own.
  const bool come_by_day = of_.kind.counted_on == nullptr;
  if (come_by_day && begun_.back().day != row.on) return nullptr;
  const auto first = [&](const auto& is_shared) {
    Begun* const at = std::find_if(begun_.begin() + (come_by_day ? first_of_day_ : 0), begun_.end(),
                                   [&](const Begun& begun) { return begun.day == row.on && is_shared(begun); });
    return at == begun_.end() ? nullptr : at;
  };
  if (basis == DeductibleBasis::per_day) return first([](const Begun& /*begun*/) { return true; });
  // An institution that is named was told apart from the nameless ones when it first came up.
  const std::uint16_t institution = row.bill->institution_number;
  Begun* const named = institution == Bill::nameless ? nullptr : first([&](const Begun& begun) {
    return begun.institution == institution && begun.class_number == class_number;
  });
  if (named != nullptr) return named;
  if (is_in_part_) return find_in_part(row, class_number);
  return first([&](const Begun& begun) { return is_of_institution(begun, row, class_number); });
}

bool SharedDeductibles::is_of_institution(const Begun& begun, const Row& row, std::optional<std::size_t> class_number) {
  const std::uint16_t institution = row.bill->institution_number;
  if (begun.class_number != class_number) return false;
  if (begun.institution != Bill::nameless && institution != Bill::nameless) return begun.institution == institution;
  return of_.world.pick(Level::bill, axis_of(OpenInput::same_institution, row.item, begun.item), 2) == 1;
}

/// All visits without a name that may be apart are so, or as many as may be are at one institution: each bears the most
/// of the deductible in the former, and the least in one of the latter. Only whether one is at the first institution of
/// the day and class is asked for.
SharedDeductibles::Begun* SharedDeductibles::find_in_part(const Row& row, std::optional<std::size_t> class_number) {
  const std::uint16_t institution = row.bill->institution_number;
  const auto may_be_one = [&](const Begun& begun) {
    return begun.day == row.on && begun.class_number == class_number &&
           (begun.institution == Bill::nameless || institution == Bill::nameless);
  };
  Begun* const first = std::find_if(begun_.begin() + first_of_day_, begun_.end(), may_be_one);
  if (first == begun_.end()) return nullptr;
  const Axis pair = axis_of(OpenInput::same_institution, row.item, first->item);
  std::size_t is_at_first = 0;
  const bool is_held = of_.held.finds(pair, 2, is_at_first);
  if (is_at_first == 1) return first;
  if (of_.purpose != Purpose::trial) of_.axes.note(pair, 2, Parts{Part::care});
  const Axis ways = axis_of(OpenInput::ways_of_institutions, of_.purse.items.front());
  const std::size_t way = of_.world.pick(Level::bill, ways, 2 + institutions_.size());
  if (way == 0) return nullptr;
  Begun* const at = std::find_if(is_held ? first + 1 : first, begun_.end(), [&](const Begun& begun) {
    const std::uint16_t named = std::max(begun.institution, institution);
    return may_be_one(begun) && (named == Bill::nameless || (way >= 2 && named == institutions_[way - 2]));
  });
  return at == begun_.end() ? nullptr : at;
}

}  // namespace mingbai
