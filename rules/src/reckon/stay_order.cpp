#include "reckon/stay_order.hpp"

#include <algorithm>

namespace mingbai {

void StayOrders::begin(std::span<const Row> rows) {
  has_earlier_stay_ = has_earlier_stay();
  const Date year_begins = first_day_of(of_.plan.person().benefit_year);
  open_from_ = is_alone_ ? std::optional(year_begins) : std::nullopt;
  first_day_.reset();
  List<std::uint16_t> of_first_day;
  for (std::size_t item = 0; item < of_.bills.size(); ++item) {
    const Bill& bill = of_.bills[item];
    if (bill.care->kind != of_.kind.kind) continue;
    const auto row = std::find_if(rows.begin(), rows.end(), [item](const Row& each) { return each.item == item; });
    const auto on = row == rows.end() ? bill.care->on : std::optional(row->on);
    const Counts counted = on ? counts(bill, *on) : Counts::perhaps;
    if (counted == Counts::perhaps) open_from_ = std::min(open_from_.value_or(Date::max()), on.value_or(year_begins));
    if (counted != Counts::yes || (first_day_ && *first_day_ < *on)) continue;
    if (first_day_ != on) of_first_day.clear();
    first_day_ = on;
    of_first_day.push(of_.arena, static_cast<std::uint16_t>(item));
  }
  const bool is_first_open = open_from_ && first_day_ && *open_from_ <= *first_day_;
  if (has_earlier_stay_ || is_first_open || of_first_day.is_empty()) return;
  const std::size_t ties = of_first_day.size();
  first_item_ =
      of_first_day[ties == 1 ? 0 : of_.world.pick(Level::bill, axis_of(OpenInput::admission, of_first_day[0]), ties)];
}

StayOrder StayOrders::of(const Row& row) {
  if (has_earlier_stay_ || (first_day_ && *first_day_ < row.on)) return StayOrder::later;
  if (open_from_ && *open_from_ <= row.on) {
    const std::size_t option = of_.world.pick(Level::bill, axis_of(OpenInput::admission, row.item), stay_orders.size());
    return static_cast<StayOrder>(option);
  }
  return row.item == first_item_ || row.on != first_day_ ? StayOrder::first : StayOrder::later;
}

StayOrders::Counts StayOrders::counts(const Bill& bill, Date on) const {
  const Care& care = *bill.care;
  const int year = of_.plan.person().benefit_year;
  const bool is_of_year = first_day_of(year) <= on;
  if (on > last_day_of(year) || (!is_of_year && care.discharged_on.value_or(on) < first_day_of(year)))
    return Counts::no;
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
