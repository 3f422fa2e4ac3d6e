#include "purse_reckoner.hpp"

#include "care_amounts.hpp"
#include "text/sorting.hpp"

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
Axis PurseReckoner::class_axis(std::size_t item) const {
  Axis axis{nullptr, OpenInput::institution_class, item, 0};
  const std::string& id = bills()[item].institution.id;
  if (id.empty()) return axis;
  const auto answers = [&](const Care& care) {
    return care.institution.id == id && have_same_ids(*world().rules(care.kind).classes, *rules().classes);
  };
  axis.item = static_cast<std::size_t>(std::find_if(bills().begin(), bills().end(), answers) - bills().begin());
  return axis;
}

/// Whether the class of the institution is open for bills of other purses too.
bool PurseReckoner::is_class_shared(std::size_t item) const {
  const std::string& id = bills()[item].institution.id;
  if (id.empty()) return false;
  const auto& items = purse().items;
  for (std::size_t other = 0; other < bills().size(); ++other) {
    const bool is_of_purse = std::find(items.begin(), items.end(), other) != items.end();
    if (!is_of_purse && bills()[other].institution.id == id &&
        have_same_ids(*rules().classes, *world().rules(bills()[other].kind).classes)) {
      return true;
    }
  }
  return false;
}

Range PurseReckoner::used() const {
  const Used* of_purse = world().situation.used_for(purse().kind, purse().disease);
  const Range known = exactly(of_purse == nullptr ? Money{0} : of_purse->fund);
  if (!purse().disease) return known;
  const Used* of_any = world().situation.used_for(purse().kind, std::nullopt);
  return of_any == nullptr ? known : known + Range{Money{0}, of_any->fund};
}

Payment PurseReckoner::pay_one(std::size_t item, Date on, Deductions& deductions, PayCurve* curve) {
  const Care& care = bills()[item];
  Payment payment{care, item, on, care.institution.class_number, care.delivery, purse().disease, deductions};
  payment.curve = curve;
  if (!payment.class_number && !rules().classes->empty()) answer_class(payment);
  if (purse().kind == CareKind::maternity && !payment.delivery) {
    const Axis axis{nullptr, OpenInput::delivery, item, 0};
    payment.delivery = static_cast<Delivery>(world().answer(axis, delivery_ids.size()));
  }
  pay(world(), task_->cover, rules().benefit, payment);
  return payment;
}

/// Tries each class that the institution may be of, and none of them where that is possible too.
void PurseReckoner::answer_class(Payment& payment) {
  const auto& classes = *rules().classes;
  const std::size_t possible = count_possible_classes(classes, payment.care);
  const std::size_t options = possible + static_cast<std::size_t>(payment.care.institution.may_fit_none);
  if (options == 0) return;
  const Axis axis = class_axis(payment.item);
  const std::size_t option =
      is_class_shared(payment.item) ? world().answer_for_all_kinds(axis, options) : world().answer(axis, options);
  payment.fits_no_class = option >= possible;
  std::size_t number = 0;
  for_each_possible_class(classes, payment.care, [&](std::size_t place) {
    if (number++ == option) payment.class_number = classes[place].number;
  });
}

void PurseReckoner::say_cap(const Payment& payment, Range left, Range fund) {
  if (world().trace == nullptr || !world().trace->wants_steps() || !left.is_bounded()) return;
  world().trace->step({"cap",
                       world().id_of(*payment.annual_cap_figure),
                       payment.annual_cap_source,
                       {value::money("fund", payment.fund), value::money("cap", payment.annual_cap->cap),
                        value::money("cap_left", left)},
                       {value::money("fund", fund)}});
}

void PurseReckoner::run(Group group, bool is_alone, const UsedBefore& used_before, GroupRange& result) {
  dated_.clear();
  bool is_sorted = true;
  for (const std::size_t item : group) {
    const auto& on = bills()[item].on;
    const Date day = on ? *on : days_[world().answer({nullptr, OpenInput::care_day, item, 0}, days_.size())];
    is_sorted = is_sorted && (dated_.empty() || dated_.back() < std::pair(day, item));
    dated_.emplace_back(day, item);
  }
  if (!is_sorted) sort(dated_, std::less<>{});

  deductions_.open.clear();
  deductions_.may_be_used = is_alone || purse().may_share_deductible;
  Range paid = nothing;
  Range person = nothing;
  Range sum = nothing;
  std::optional<Range> cap_so_far;
  bool is_one_cap = true;
  for (const auto& [day, item] : dated_) {
    if (world().trace != nullptr) world().trace->about(world().trace->care[item]);
    std::optional<PayCurve> curve;
    if (world().curves != nullptr && world().curves->item == item) curve.emplace(bills()[item].cost.out_of_policy.low);
    const Payment payment = pay_one(item, day, deductions_, curve ? &*curve : nullptr);
    Range fund = payment.fund;
    std::optional<AnnualCap> cap = payment.annual_cap;
    if (cap) is_one_cap = is_one_cap && cap_so_far.value_or(cap->cap) == cap->cap;
    if (cap) cap_so_far = cap->cap;
    if (cap && !used_before.empty() && is_stated(*cap)) {
      // Under one cap, what it holds back of earlier bills leaves nothing for later ones either.
      const Range before = used() + used_before[item] + (is_one_cap ? sum : paid);
      const Range left = remainder(cap->cap, before);
      fund = smaller(fund, left);
      cap->remaining = is_one_cap ? remainder(cap->cap, before + payment.fund) : remainder(left, fund);
      say_cap(payment, left, fund);
      if (curve) curve->cap(left);
    }
    if (curve) curves_.push_back(*curve);
    BillRange& bill = bill_ranges_[item];
    bill.before_cap = hull(bill.before_cap, payment.fund);
    const Range of_person = payment.person.value_or(rest_for_person(payment.care.cost, fund));
    fold(bill.amounts, amounts_of(payment, fund, of_person, cap));
    paid = paid + fund;
    sum = sum + payment.fund;
    person = person + of_person;
    result.has_quota = result.has_quota || payment.is_quota;
  }
  result.before_cap = hull(result.before_cap, sum);
  result.person = hull(result.person, person);
}

/// Nothing about a bill is open where its day, its class, the birth and, for a shared deductible, its institution are
/// told.
bool PurseReckoner::is_settled() const {
  const KindRules& of_kind = rules();
  return std::all_of(purse().items.begin(), purse().items.end(), [&](std::size_t item) {
    const Care& care = bills()[item];
    const bool is_class_settled = care.institution.class_number || of_kind.classes->empty();
    const bool is_institution_settled = !of_kind.deductible.by_institution || !care.institution.id.empty();
    const bool is_birth_settled = purse().kind != CareKind::maternity || care.delivery;
    return care.on && is_class_settled && is_institution_settled && is_birth_settled;
  });
}

/// Whether so much is open about a group, each with two answers or more, that its combinations are surely too many.
bool PurseReckoner::is_surely_too_large(Group group) const {
  std::size_t open = 0;
  for (const std::size_t item : group) {
    const Care& care = bills()[item];
    const bool is_class_open = !care.institution.class_number && count_possible_classes(*rules().classes, care) > 1 &&
                               class_axis(item).item == item;
    const bool is_institution_open = rules().deductible.by_institution && care.institution.id.empty();
    open += static_cast<std::size_t>(is_class_open || !care.on || is_institution_open);
  }
  return group.size() > 1 && open > most_open_bills;
}

PurseReckoner::GroupRange PurseReckoner::explore(Group group, bool is_alone, const UsedBefore& used_before) {
  GroupRange result;
  result.is_too_large = is_surely_too_large(group);
  if (result.is_too_large) return result;
  Explorer local(task_->held, task_->open);
  world().explore_locally(&local);
  const std::size_t payments_before = payments_;
  do {
    payments_ += group.size();
    if (group.size() > 1 && payments_ - payments_before > most_payments) {
      result.is_too_large = true;
      break;
    }
    run(group, is_alone, used_before, result);
  } while (local.next());
  world().explore_locally(nullptr);
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
    is_widened_ = true;
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

PurseReckoner::UsedBefore PurseReckoner::used_before(Group group) {
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
  Range sum = used();
  Range sum_of_bills = nothing;
  bool is_dated = true;
  for (const std::size_t item : purse().items) {
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
  for (const std::size_t item : purse().items) totals.cost = totals.cost + bill_ranges_[item].amounts.cost;
  if (!has_cap) return totals;
  const auto cap = one_cap();
  totals.fund = cap ? smaller(totals.fund, remainder(*cap, used())) : paid_under_changing_caps();
  if (is_plain && totals.cost.is_exact()) totals.person = remainder(totals.cost, totals.fund);
  return totals;
}

bool PurseReckoner::has_stated_cap() const {
  return std::any_of(bill_ranges_.begin(), bill_ranges_.end(), [](const BillRange& bill) {
    return bill.amounts.annual_cap && is_stated(*bill.amounts.annual_cap);
  });
}

Totals PurseReckoner::reckon(const PurseTask& task, std::vector<CareAmounts>& care) {
  task_ = &task;
  is_widened_ = false;
  payments_ = 0;
  bill_ranges_.assign(bills().size(), {});
  curves_.clear();
  if (is_settled()) {
    reckon_in_one_run();
  } else {
    reckon_in_groups();
  }
  for (const std::size_t item : purse().items) care[item] = bill_ranges_[item].amounts;
  if (world().curves != nullptr) {
    world().curves->curves.insert(world().curves->curves.end(), curves_.begin(), curves_.end());
  }
  const bool has_cap = has_stated_cap();
  const Totals sums = totals(has_cap);
  if (!has_cap) assume_cap_not_reached(sums.fund.high);
  return sums;
}

/// Takes the bills one after the other; each knows what the earlier ones used.
void PurseReckoner::reckon_in_one_run() {
  nothing_before_.assign(bills().size(), nothing);
  group_ranges_.assign(1, {});
  payments_ = purse().items.size();
  run(purse().items, false, nothing_before_, group_ranges_.front());
}

/// Explores groups that are independent of each other but for a cap, and then, where there is one, again with what the
/// others may have used of it.
void PurseReckoner::reckon_in_groups() {
  groups_ = group_bills(world(), purse());
  is_alone_.assign(groups_.size(), false);
  group_ranges_.assign(groups_.size(), {});
  std::vector<Date> cover_days;
  for (const auto& day : {task_->cover.earliest, task_->cover.latest}) {
    if (day) cover_days.push_back(*day);
  }
  days_ = possible_days(world().chain, world().situation, cover_days);

  explore_all(false);
  split_large_groups();
  if (is_widened_) explore_all(false);
  if (has_stated_cap()) explore_all(true);
}

/// A cap of which no amount and no floor is stated is assumed not to be reached, by care that the fund pays a share of.
void PurseReckoner::assume_cap_not_reached(Money fund) {
  const Benefit* benefit = rules().benefit;
  if (world().trace == nullptr || benefit == nullptr) return;
  const auto pays_share = [](const Mechanism& mechanism) { return std::holds_alternative<Share>(mechanism); };
  if (std::none_of(benefit->method.begin(), benefit->method.end(), pays_share)) return;
  const bool is_unlimited = std::any_of(bill_ranges_.begin(), bill_ranges_.end(), [](const BillRange& bill) {
    return bill.amounts.annual_cap && bill.amounts.annual_cap->is_unlimited;
  });
  const bool is_refused = std::all_of(purse().items.begin(), purse().items.end(),
                                      [&](std::size_t item) { return bill_ranges_[item].amounts.is_refused; });
  if (is_unlimited || is_refused) return;
  Assumption assumption;
  assumption.code = "annual_cap_not_reached";
  assumption.path = "/used/" + std::string{id_of(purse().kind)};
  if (purse().disease) assumption.path += ":" + world().rulebook.disease_ids.id(*purse().disease);
  if (fund != unbounded) assumption.up_to = used().high + fund;
  for (const Mechanism& mechanism : benefit->method) {
    const auto* cap = std::get_if<Cap>(&mechanism);
    if (cap == nullptr || cap->period != CapPeriod::year) continue;
    assumption.figure = world().id_of(cap->figure);
    const Found found =
        find(world(), cap->figure, {first_day_of(world().situation.benefit_year), {}, {}, {}, purse().disease});
    assumption.source = found.source();
  }
  world().trace->assume(std::move(assumption));
}

}  // namespace mingbai
