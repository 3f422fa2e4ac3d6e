#include "reckon/stay_order.hpp"

#include <algorithm>

namespace mingbai {

namespace {

void take_earlier(std::optional<Date>& first, Date day) { first = first ? std::min(*first, day) : day; }

}  // namespace

StayOrders::StayOrders(const PurseTrial& of, std::span<const std::uint16_t> items, bool is_alone)
    : of_(of), is_alone_(is_alone) {
  for (std::size_t item = 0; item < of.bills.size(); ++item) {
    const Bill& bill = of.bills[item];
    const bool is_in_group = std::find(items.begin(), items.end(), item) != items.end();
    if (is_in_group || bill.care->kind != of.kind.kind) continue;
    const Counts counted = bill.care->on ? counts(bill, *bill.care->on) : Counts::perhaps;
    is_any_other_open_ = is_any_other_open_ || counted == Counts::perhaps;
    if (counted == Counts::yes) take_earlier(first_of_others_, *bill.care->on);
  }
}

void StayOrders::begin(std::span<const Row> rows) {
  rows_ = rows;
  has_earlier_stay_ = has_earlier_stay();
  if (has_earlier_stay_) return;
  is_open_ = is_alone_ || is_any_other_open_;
  first_day_ = first_of_others_;
  for (const Row& row : rows) {
    const Counts counted = counts(*row.bill, row.on);
    is_open_ = is_open_ || counted == Counts::perhaps;
    if (counted == Counts::yes) take_earlier(first_day_, row.on);
  }
  if (is_open_ || !first_day_) return;
  const auto is_first = [&](const Row& row) {
    return row.on == *first_day_ && counts(*row.bill, row.on) == Counts::yes;
  };
  const auto first = std::find_if(rows.begin(), rows.end(), is_first);
  const auto of_one_day = static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), is_first));
  is_open_ = first_of_others_ == first_day_ && of_one_day > 0;
  if (is_open_ || of_one_day == 0) return;
  std::size_t place = 0;
  if (of_one_day > 1) place = of_.world.pick(Level::bill, axis_of(OpenInput::admission, first->item), of_one_day);
  first_item_ = (first + static_cast<std::ptrdiff_t>(place))->item;
}

StayOrder StayOrders::of(const Row& row) {
  if (has_earlier_stay_ || (first_day_ && *first_day_ < row.on)) return StayOrder::later;
  if (is_open_) {
    const std::size_t option = of_.world.pick(Level::bill, axis_of(OpenInput::admission, row.item), stay_orders.size());
    return static_cast<StayOrder>(option);
  }
  return row.item == first_item_ || row.on != first_day_ ? StayOrder::first : StayOrder::later;
}

StayOrders::Counts StayOrders::counts(const Bill& bill, Date on) const {
  const Care& care = *bill.care;
  const int year = of_.plan.person().benefit_year;
  if (year_of(care.discharged_on.value_or(on)) < year || year_of(on) > year) return Counts::no;
  const bool is_of_year = year_of(on) == year;
  const bool is_resident = care.scheme != Scheme::employee && bill.institution->is_designated.value_or(true);
  return is_of_year && is_resident && of_.cover.spell.on(on) == Cover::in_force ? Counts::yes : Counts::perhaps;
}

/// Whether there was a stay before all bills. What is told of the kind as a whole, or that the fund paid, tells it;
/// where only something else is told, it is open.
bool StayOrders::has_earlier_stay() {
  bool is_open = false;
  for (const Used& used : of_.used) {
    if (used.kind != of_.kind.kind) continue;
    if (used.admissions && !used.disease) return *used.admissions > 0;
    if (used.admissions.value_or(0) > 0 || used.fund > Money{0}) return true;
    is_open = is_open || !used.admissions;
  }
  const auto kind = static_cast<std::size_t>(of_.kind.kind);
  return is_open && of_.world.pick(Level::kind, axis_of(OpenInput::earlier_stays, kind), 2) == 1;
}

}  // namespace mingbai
