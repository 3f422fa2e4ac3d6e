#include "purse_reckoner.hpp"

#include "care_amounts.hpp"

#include <algorithm>

namespace mingbai {

namespace {

/// So many payments are reckoned for the combinations of answers about one group of bills; where that is not enough,
/// each bill is reckoned by itself.
constexpr std::size_t most_payments = 8'192;
constexpr std::size_t most_open_bills = 14;

bool have_same_ids(const std::vector<InstitutionClass>& a, const std::vector<InstitutionClass>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const Named& one, const Named& other) { return one.id == other.id; });
}

/// Whether anything is stated of a cap that could hold a payment back. One of which nothing is, is assumed not to.
bool is_stated(const AnnualCap& cap) { return !cap.is_unlimited && cap.cap != anything; }

}  // namespace

/// Bills of one institution are of one class: the first of those whose kind of care has these classes answers for all.
Axis PurseReckoner::class_axis(std::size_t item, const std::vector<InstitutionClass>& classes) const {
  Axis axis{nullptr, OpenInput::institution_class, item, 0};
  const std::string& id = bills()[item].institution.id;
  if (id.empty()) return axis;
  const auto answers = [&](const Care& care) {
    return care.institution.id == id && have_same_ids(classes_for(world_.chain, care.kind), classes);
  };
  axis.item = static_cast<std::size_t>(std::find_if(bills().begin(), bills().end(), answers) - bills().begin());
  return axis;
}

/// Whether the class of the institution is open for bills of other purses too.
bool PurseReckoner::is_class_shared(std::size_t item) const {
  const std::string& id = bills()[item].institution.id;
  if (id.empty()) return false;
  const auto& classes = classes_for(world_.chain, purse_.kind);
  for (std::size_t other = 0; other < bills().size(); ++other) {
    const bool is_of_purse = std::binary_search(purse_.items.begin(), purse_.items.end(), other);
    if (!is_of_purse && bills()[other].institution.id == id &&
        have_same_ids(classes_for(world_.chain, bills()[other].kind), classes)) {
      return true;
    }
  }
  return false;
}

Range PurseReckoner::used() const {
  const Used* of_purse = world_.situation.used_for(purse_.kind, purse_.disease);
  const Range known = exactly(of_purse == nullptr ? Money{0} : of_purse->fund);
  if (!purse_.disease) return known;
  const Used* of_any = world_.situation.used_for(purse_.kind, std::nullopt);
  return of_any == nullptr ? known : known + Range{Money{0}, of_any->fund};
}

Payment PurseReckoner::pay_one(std::size_t item, Date on, Deductions& deductions, PayCurve* curve) {
  const Care& care = bills()[item];
  Payment payment{care, item, on, care.institution.class_number, care.delivery, purse_.disease, deductions};
  payment.curve = curve;
  const auto& classes = classes_for(world_.chain, purse_.kind);
  const auto possible = possible_classes(world_.rulebook, world_.chain, care);
  const std::size_t options = possible.size() + static_cast<std::size_t>(care.institution.may_fit_none);
  if (!payment.class_number && options > 0) {
    const Axis axis = class_axis(item, classes);
    const std::size_t option =
        is_class_shared(item) ? world_.answer_for_all_kinds(axis, options) : world_.answer(axis, options);
    payment.fits_no_class = option >= possible.size();
    if (!payment.fits_no_class) payment.class_number = world_.rulebook.class_ids.find(classes[possible[option]].id);
  }
  if (purse_.kind == CareKind::maternity && !payment.delivery) {
    const Axis axis{nullptr, OpenInput::delivery, item, 0};
    payment.delivery = static_cast<Delivery>(world_.answer(axis, delivery_ids.size()));
  }
  pay(world_, cover_, benefit_, payment);
  return payment;
}

void PurseReckoner::say_cap(const Payment& payment, Range left, Range fund) {
  if (world_.trace == nullptr || !world_.trace->wants_steps() || !left.is_bounded()) return;
  world_.trace->step({"cap",
                      world_.id_of(*payment.annual_cap_figure),
                      payment.annual_cap_source,
                      {value::money("fund", payment.fund), value::money("cap", payment.annual_cap->cap),
                       value::money("cap_left", left)},
                      {value::money("fund", fund)}});
}

void PurseReckoner::run(const std::vector<std::size_t>& group, bool is_alone, const UsedBefore& used_before,
                        GroupRange& result) {
  std::vector<std::pair<Date, std::size_t>> dated;
  for (const std::size_t item : group) {
    const auto& on = bills()[item].on;
    const Date day = on ? *on : days_[world_.answer({nullptr, OpenInput::care_day, item, 0}, days_.size())];
    dated.emplace_back(day, item);
  }
  std::sort(dated.begin(), dated.end());

  Deductions deductions;
  deductions.may_be_used = is_alone || purse_.may_share_deductible;
  Range paid = nothing;
  Range person = nothing;
  Range sum = nothing;
  for (const auto& [day, item] : dated) {
    if (world_.trace != nullptr) world_.trace->about(world_.trace->care[item]);
    std::optional<PayCurve> curve;
    if (world_.curves != nullptr && world_.curves->item == item) curve.emplace(bills()[item].cost.out_of_policy.low);
    const Payment payment = pay_one(item, day, deductions, curve ? &*curve : nullptr);
    Range fund = payment.fund;
    std::optional<AnnualCap> cap = payment.annual_cap;
    if (cap && !used_before.empty() && is_stated(*cap)) {
      const Range before = used() + used_before[item] + (has_one_cap_ ? sum : paid);
      const Range left = remainder(cap->cap, before);
      fund = smaller(fund, left);
      cap->remaining = has_one_cap_ ? remainder(cap->cap, before + payment.fund) : remainder(left, fund);
      say_cap(payment, left, fund);
      if (curve) curve->cap(left);
    }
    if (curve) curves_.push_back(*curve);
    const CareAmounts amounts = amounts_of(payment, fund, cap);
    bill_ranges_[item].before_cap = hull(bill_ranges_[item].before_cap, payment.fund);
    fold(bill_ranges_[item].amounts, amounts);
    paid = paid + fund;
    sum = sum + payment.fund;
    person = person + amounts.person;
    result.has_quota = result.has_quota || payment.is_quota;
  }
  result.before_cap = hull(result.before_cap, sum);
  result.person = hull(result.person, person);
}

/// Whether so much is open about a group, each with two answers or more, that its combinations are surely too many.
bool PurseReckoner::is_surely_too_large(const std::vector<std::size_t>& group) const {
  const auto& classes = classes_for(world_.chain, purse_.kind);
  std::size_t open = 0;
  for (const std::size_t item : group) {
    const Care& care = bills()[item];
    const bool is_class_open = !care.institution.class_number &&
                               possible_classes(world_.rulebook, world_.chain, care).size() > 1 &&
                               class_axis(item, classes).item == item;
    const bool is_institution_open = shares_by_institution_ && care.institution.id.empty();
    open += static_cast<std::size_t>(is_class_open || !care.on || is_institution_open);
  }
  return group.size() > 1 && open > most_open_bills;
}

PurseReckoner::GroupRange PurseReckoner::explore(const std::vector<std::size_t>& group, bool is_alone,
                                                 const UsedBefore& used_before) {
  GroupRange result;
  result.is_too_large = is_surely_too_large(group);
  if (result.is_too_large) return result;
  Explorer local(held_, open_);
  world_.explore_locally(&local);
  const std::size_t payments_before = payments;
  do {
    payments += group.size();
    if (group.size() > 1 && payments - payments_before > most_payments) {
      result.is_too_large = true;
      break;
    }
    run(group, is_alone, used_before, result);
  } while (local.next());
  world_.explore_locally(nullptr);
  return result;
}

void PurseReckoner::explore_all(bool with_cap) {
  curves_.clear();
  for (std::size_t g = 0; g < groups_.size(); ++g) {
    const UsedBefore before = with_cap ? used_before(groups_[g]) : UsedBefore{};
    if (with_cap) {
      for (const std::size_t item : groups_[g]) bill_ranges_[item].amounts = {};
    }
    group_ranges_[g] = explore(groups_[g], is_alone_[g], before);
  }
}

/// Gives up the joint combinations of a group that has too many: any of its bills may have used up any deductible.
void PurseReckoner::split_large_groups() {
  for (std::size_t g = 0; g < group_ranges_.size(); ++g) {
    if (!group_ranges_[g].is_too_large) continue;
    is_widened = true;
    const std::vector<std::size_t> split = groups_[g];
    for (const std::size_t item : split) bill_ranges_[item] = {};
    groups_[g] = {split.front()};
    is_alone_[g] = true;
    for (std::size_t i = 1; i < split.size(); ++i) {
      groups_.push_back({split[i]});
      is_alone_.push_back(true);
      group_ranges_.emplace_back();
    }
  }
}

PurseReckoner::UsedBefore PurseReckoner::used_before(const std::vector<std::size_t>& group) {
  UsedBefore before(bills().size(), nothing);
  const auto is_earlier = [&](std::size_t other, std::size_t item) {
    const auto& a = bills()[other].on;
    const auto& b = bills()[item].on;
    return a && b ? std::pair(*a, other) < std::pair(*b, item) : false;
  };
  const auto is_perhaps_earlier = [&](std::size_t other, std::size_t item) {
    return !bills()[other].on || !bills()[item].on || is_earlier(other, item);
  };
  for (const std::size_t item : group) {
    for (std::size_t g = 0; g < groups_.size(); ++g) {
      const auto& others = groups_[g];
      if (others.front() == group.front()) continue;
      const auto comes_before = [&](std::size_t other) { return is_earlier(other, item); };
      if (std::all_of(others.begin(), others.end(), comes_before)) {
        before[item] = before[item] + group_ranges_[g].before_cap;
        continue;
      }
      for (const std::size_t other : others) {
        if (!is_perhaps_earlier(other, item)) continue;
        const Range range = bill_ranges_[other].before_cap;
        before[item] = before[item] + (is_earlier(other, item) ? range : hull(range, nothing));
      }
    }
  }
  return before;
}

/// The cap of the kind's bills, where they all have the same one.
std::optional<Range> PurseReckoner::one_cap() const {
  std::optional<Range> cap;
  for (const BillRange& bill : bill_ranges_) {
    if (!bill.amounts.annual_cap) continue;
    if (cap && *cap != bill.amounts.annual_cap->cap) return std::nullopt;
    cap = bill.amounts.annual_cap->cap;
  }
  return cap;
}

/// What the fund pays in all under caps that change through the year: at each bill the sum so far grows up to the cap
/// of that bill, and so do its bounds.
Range PurseReckoner::paid_under_changing_caps() const {
  std::vector<std::size_t> items;
  for (const auto& group : groups_) items.insert(items.end(), group.begin(), group.end());
  std::sort(items.begin(), items.end(),
            [&](std::size_t a, std::size_t b) { return std::pair(bills()[a].on, a) < std::pair(bills()[b].on, b); });
  Range sum = used();
  Range sum_of_bills = nothing;
  bool is_dated = true;
  for (const std::size_t item : items) {
    const auto& cap = bill_ranges_[item].amounts.annual_cap;
    const Range up_to = cap && is_stated(*cap) ? cap->cap : exactly(unbounded);
    sum = larger(sum, smaller(up_to, sum + bill_ranges_[item].before_cap));
    sum_of_bills = sum_of_bills + bill_ranges_[item].amounts.fund;
    is_dated = is_dated && bills()[item].on;
  }
  return is_dated ? remainder(sum, used()) : sum_of_bills;
}

Totals PurseReckoner::totals(bool has_cap) const {
  Totals totals{nothing, nothing, nothing};
  bool is_plain = true;
  for (const GroupRange& group : group_ranges_) {
    totals.fund = totals.fund + group.before_cap;
    totals.person = totals.person + group.person;
    is_plain = is_plain && !group.has_quota;
  }
  for (const std::size_t item : purse_.items) totals.cost = totals.cost + bill_ranges_[item].amounts.cost;
  if (!has_cap) return totals;
  const auto cap = one_cap();
  totals.fund = cap ? smaller(totals.fund, remainder(*cap, used())) : paid_under_changing_caps();
  if (is_plain && totals.cost.is_exact()) totals.person = remainder(totals.cost, totals.fund);
  return totals;
}

Totals PurseReckoner::reckon(std::vector<CareAmounts>& care) {
  const BillGroups grouped = group_bills(world_.chain, world_.situation, purse_);
  benefit_ = grouped.benefit;
  shares_by_institution_ = grouped.may_share_by_institution;
  groups_ = grouped.groups;
  is_alone_.assign(groups_.size(), false);
  group_ranges_.assign(groups_.size(), {});
  bill_ranges_.assign(bills().size(), {});
  std::vector<Date> cover_days;
  for (const auto& day : {cover_.earliest, cover_.latest}) {
    if (day) cover_days.push_back(*day);
  }
  days_ = possible_days(world_.chain, world_.situation, cover_days);

  explore_all(false);
  split_large_groups();
  if (is_widened) explore_all(false);

  const bool has_cap = std::any_of(bill_ranges_.begin(), bill_ranges_.end(), [](const BillRange& bill) {
    return bill.amounts.annual_cap && is_stated(*bill.amounts.annual_cap);
  });
  has_one_cap_ = one_cap().has_value();
  if (has_cap) explore_all(true);

  for (const std::size_t item : purse_.items) care[item] = bill_ranges_[item].amounts;
  if (world_.curves != nullptr) {
    world_.curves->curves.insert(world_.curves->curves.end(), curves_.begin(), curves_.end());
  }
  const Totals sums = totals(has_cap);
  if (!has_cap) assume_cap_not_reached(sums.fund.high);
  return sums;
}

/// A cap of which no amount and no floor is stated is assumed not to be reached, by care that the fund pays a share of.
void PurseReckoner::assume_cap_not_reached(Money fund) {
  if (world_.trace == nullptr || benefit_ == nullptr) return;
  const auto pays_share = [](const Mechanism& mechanism) { return std::holds_alternative<Share>(mechanism); };
  if (std::none_of(benefit_->method.begin(), benefit_->method.end(), pays_share)) return;
  const bool is_unlimited = std::any_of(bill_ranges_.begin(), bill_ranges_.end(), [](const BillRange& bill) {
    return bill.amounts.annual_cap && bill.amounts.annual_cap->is_unlimited;
  });
  const bool is_refused = std::all_of(purse_.items.begin(), purse_.items.end(),
                                      [&](std::size_t item) { return bill_ranges_[item].amounts.is_refused; });
  if (is_unlimited || is_refused) return;
  Assumption assumption;
  assumption.code = "annual_cap_not_reached";
  assumption.path = "/used/" + std::string{id_of(purse_.kind)};
  if (purse_.disease) assumption.path += ":" + world_.rulebook.disease_ids.id(*purse_.disease);
  if (fund != unbounded) assumption.up_to = used().high + fund;
  for (const Mechanism& mechanism : benefit_->method) {
    const auto* cap = std::get_if<Cap>(&mechanism);
    if (cap == nullptr || cap->period != CapPeriod::year) continue;
    assumption.figure = world_.id_of(cap->figure);
    const Found found =
        find(world_, cap->figure, {first_day_of(world_.situation.benefit_year), {}, {}, {}, purse_.disease});
    assumption.source = found.source();
  }
  world_.trace->assume(std::move(assumption));
}

}  // namespace mingbai
