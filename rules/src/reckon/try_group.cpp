#include "reckon/try_group.hpp"

#include "reckon/evaluate.hpp"
#include "reckon/groups.hpp"
#include "reckon/nameless.hpp"
#include "reckon/shared_deductibles.hpp"
#include "reckon/stay_order.hpp"

#include <algorithm>
#include <bit>

namespace mingbai {

namespace {

/// So many payments are reckoned for the combinations of answers about one group of bills; where that is not enough,
/// each bill is looked at apart.
constexpr std::size_t most_payments = 8'192;
constexpr std::size_t most_open_bills = 14;

/// Tries one combination after the other.
class GroupTrial {
 public:
  GroupTrial(const PurseTrial& of, const BillGroup& group)
      : of_(of),
        items_(group.items),
        world_(of.world),
        ops_(of.kind.ops),
        count_(items_.size()),
        is_alone_(group.is_alone || of.purse.may_share_deductible),
        deductibles_(of),
        orders_(of, is_alone_) {
    key_.set(CaseKey::spell, of.cover.number);
    key_.set(CaseKey::disease, of.purse.disease);
    key_.set(CaseKey::is_alone, std::uint64_t{is_alone_});
    in_policy_ = column();
    whole_ = column();
    columns_.in_policy = in_policy_;
    columns_.whole = whole_;
    columns_.payable = column();
    columns_.left = of.arena.array<Range>(count_);
    columns_.paid = {of.arena.room<Range>(count_ * ops_.size()), count_ * ops_.size()};
  }

  /// Tries visits without a name only in the ways that bound what a bill gets; false where a cap is stated, under which
  /// what a bill gets depends on what the others do.
  bool try_in_part(std::span<const std::uint16_t> institutions, List<Combination>& combinations) {
    deductibles_.try_in_part(institutions);
    is_in_part_ = true;
    if (!try_all(combinations)) return false;
    const auto has_stated_cap = [](const Row& row) { return row.at->cap && is_stated(*row.at->cap); };
    return std::none_of(combinations.begin(), combinations.end(), [&](const Combination& each) {
      return std::any_of(each.batch.rows.begin(), each.batch.rows.end(), has_stated_cap);
    });
  }

  bool try_all(List<Combination>& combinations) {
    if (is_surely_too_large()) return false;
    Explorer explorer(of_.held, of_.axes, Part::care, of_.arena);
    world_.explore(Level::bill, explorer);
    std::size_t payments = 0;
    do {
      payments += count_;
      if (count_ > 1 && payments > most_payments) return false;
      world_.take_asked(Level::kind);
      world_.take_asked(Level::person);
      Combination combination = tried();
      combination.of_kind = world_.take_asked(Level::kind);
      combination.of_person = world_.take_asked(Level::person);
      combination.picks = of_.arena.copy(explorer.picks());
      combinations.push(of_.arena, combination);
    } while (explorer.next());
    return true;
  }

  std::optional<Combination> try_first() {
    if (is_surely_too_large()) return std::nullopt;
    return tried();
  }

 private:
  /// One combination, as the world is.
  Combination tried() {
    rows_ = {of_.arena.room<Row>(count_), count_};
    read_ = of_.arena.array<ReadAs>(ops_.size());
    deductibles_.clear();
    put_in_order();
    if (of_.kind.sharing.by_order) orders_.begin(rows_);
    for (std::size_t row = 0; row < count_; ++row) {
      settle(rows_[row]);
      in_policy_[row] = rows_[row].bill->in_policy;
      whole_[row] = rows_[row].bill->whole;
    }
    Combination combination;
    combination.batch = {rows_, deductibles_.paid_before(), read_};
    evaluate_into(combination);
    return combination;
  }

  /// Whether so much is open, each with two answers or more, that the combinations are surely too many.
  [[nodiscard]] bool is_surely_too_large() const {
    if (count_ == 1 || of_.purse.is_settled) return false;
    std::size_t open = 0;
    for (const std::uint16_t item : items_) {
      const Bill& bill = of_.bills[item];
      const bool is_class_open = !bill.is_class_told() && of_.class_axes[item].axis.item == item &&
                                 count_possible_classes(*of_.kind.classes, *bill.institution) > 1;
      const bool is_institution_open =
          !is_in_part_ && of_.kind.sharing.by_institution && bill.institution_number == Bill::nameless;
      open += static_cast<std::size_t>(is_class_open || !bill.care->on || is_institution_open);
    }
    return open > most_open_bills;
  }

  [[nodiscard]] std::span<Range> column() const { return {of_.arena.room<Range>(count_), count_}; }

  /// Gives each bill its day, and puts them by day.
  void put_in_order() {
    for (std::size_t place = 0; place < count_; ++place) {
      const std::uint16_t item = items_[place];
      const Bill& bill = of_.bills[item];
      Row row;
      row.bill = &bill;
      row.item = item;
      row.on = bill.care->on ? *bill.care->on : tried_day(item);
      std::size_t at = place;
      for (; at > 0 && (row.on < rows_[at - 1].on || (row.on == rows_[at - 1].on && item < rows_[at - 1].item)); --at) {
        rows_[at] = rows_[at - 1];
      }
      rows_[at] = row;
    }
  }

  /// A day that the bill may be of; none is after the discharge.
  Date tried_day(std::uint16_t item) {
    const auto& discharged_on = of_.bills[item].care->discharged_on;
    std::size_t days = of_.days.size();
    while (discharged_on && days > 0 && *discharged_on < of_.days[days - 1]) --days;
    if (days == 0) return *discharged_on;
    return of_.days[world_.pick(Level::bill, axis_of(OpenInput::care_day, item), days)];
  }

  /// Finds the case of a bill and how the ops treat it, asking for what is open.
  void settle(Row& row) {
    const Bill& bill = *row.bill;
    const Care& care = *bill.care;
    CaseKey key = bill.key;
    key.set_all(key_);
    if (!bill.is_class_told() && !of_.kind.classes->empty()) ask_class(row, key);
    if (care.kind == CareKind::maternity && !care.delivery) {
      key.set(CaseKey::delivery,
              1 + world_.pick(Level::bill, axis_of(OpenInput::delivery, row.item), delivery_ids.size()));
    }
    if (of_.kind.sharing.by_order) key.set(CaseKey::admission, std::optional(orders_.of(row)));
    Date last = last_day(row);
    if (of_.kind.counted_on != nullptr) last = row.on = counted_day(row, last);
    const CoverSpell& spell = of_.cover.spell;
    const int year = of_.plan.person().benefit_year;
    key.set(CaseKey::cover, static_cast<std::uint64_t>(spell.during(year, row.on, last)));
    // Of a stay that began before the year, what holds is what held when the year began.
    const Date day = last < first_day_of(year) ? row.on : std::max(row.on, first_day_of(year));
    key.set(CaseKey::stretch, of_.plan.cases().stretch(day));
    row.at = &of_.plan.cases().find(world_, of_.kind, spell, key, day, of_.plan.arena());
    if (!row.at->pays) return;
    for (std::uint32_t left = of_.kind.ops_of_bills; left != 0; left &= left - 1) {
      const auto op = static_cast<std::size_t>(std::countr_zero(left));
      switch (ops_[op].kind) {
        case Op::Kind::deductible: share_deductible(row, op, key); break;
        case Op::Kind::quota: read_quota(row, op); break;
        case Op::Kind::package: read_package(row, op); break;
        case Op::Kind::share:
        case Op::Kind::visit_cap: break;
      }
    }
  }

  /// The last day of the care that a row is about. Where it is not told of a stay, that matters if a stay of one day
  /// would not be covered and a longer one might be.
  Date last_day(const Row& row) {
    const Care& care = *row.bill->care;
    if (!may_be_stay(care)) return row.on;
    if (care.discharged_on) return *care.discharged_on;
    const int year = of_.plan.person().benefit_year;
    const Date latest = std::max(row.on, last_day_of(year));
    const CoverSpell& spell = of_.cover.spell;
    const bool matters =
        spell.during(year, row.on, row.on) == Cover::none && spell.during(year, row.on, latest) != Cover::none;
    if (!matters) return row.on;
    return world_.pick(Level::bill, axis_of(OpenInput::discharge_day, row.item), 2) == 0 ? row.on : latest;
  }

  /// The day by which the case counts, as the clause on that is read.
  Date counted_day(const Row& row, Date discharged_on) {
    if (discharged_on == row.on || row.bill->care->scheme == Scheme::employee) return row.on;
    const bool is_by_discharge = world_.choose_as<CountedOn>(*of_.kind.counted_on) == CountedOn::discharge_day;
    return is_by_discharge ? discharged_on : row.on;
  }

  /// Tries each class that the institution may be of, and none of them where that is possible too.
  void ask_class(const Row& row, CaseKey& key) {
    const auto& classes = *of_.kind.classes;
    const Institution& institution = *row.bill->institution;
    const std::size_t possible = count_possible_classes(classes, institution);
    const std::size_t options = possible + static_cast<std::size_t>(institution.may_fit_none);
    if (options == 0) return;
    const ClassAxis& open = of_.class_axes[row.item];
    const std::size_t option = world_.pick(open.is_shared ? Level::person : Level::bill, open.axis, options);
    key.set(CaseKey::fits_no_class, std::uint64_t{option >= possible});
    std::size_t number = 0;
    for_each_possible_class(classes, institution, [&](std::size_t place) {
      if (number++ == option) key.set(CaseKey::class_number, classes[place].number + 1);
    });
  }

  void share_deductible(Row& row, std::size_t op, CaseKey key) {
    if (is_alone_) return;
    const auto class_number = key.number<std::size_t>(CaseKey::class_number);
    deductibles_.share(*ops_[op].deductible, op, class_number, row, read_[op]);
  }

  void read_quota(const Row& row, std::size_t op) {
    const Quota& rule = *ops_[op].quota;
    const Figures& figures = row.at->at[op];
    const int babies = row.bill->care->babies.value_or(1);
    if (!figures.is_stated) return;
    if (babies != 1) read_[op].each = world_.choose_as<QuotaEach>(rule.each);
    if (!row.bill->is_cost_told) return;
    const Range quota = quota_of(figures.amount, read_[op].each, babies);
    if (row.bill->whole.low < quota.high) read_[op].quota_surplus = world_.choose_as<QuotaSurplus>(rule.surplus);
    if (row.bill->whole.high > quota.low) read_[op].excess = world_.choose_as<QuotaExcess>(rule.excess);
  }

  void read_package(const Row& row, std::size_t op) {
    const Package& rule = *ops_[op].package;
    const Figures& figures = row.at->at[op];
    const Range cost = row.bill->whole;
    if (!figures.is_stated || !row.bill->is_cost_told || !cost.is_bounded()) return;
    if (cost.low < figures.amount.high) read_[op].package_surplus = world_.choose_as<PackageSurplus>(rule.surplus);
    if (cost.high > figures.amount.low) read_[op].excess = world_.choose_as<QuotaExcess>(rule.excess);
  }

  void evaluate_into(Combination& combination) {
    columns_.fund = column();
    columns_.person = column();
    combination.fund = columns_.fund;
    const auto may_be_uncovered = [](const Row& row) { return row.at->may_be_uncovered; };
    if (std::any_of(rows_.begin(), rows_.end(), may_be_uncovered)) combination.covered = columns_.covered = column();
    combination.person = columns_.person;
    if (of_.purpose == Purpose::answer_with_steps) columns_.kept = of_.arena.array<Kept>(count_ * ops_.size());
    combination.kept = columns_.kept;
    const UnusedParts matters = evaluate(of_.kind, combination.batch, columns_);
    combination.person_together = nothing;
    for (std::size_t row = 0; row < count_; ++row) {
      combination.person_together = combination.person_together + person_of_row(combination, row);
    }
    for (std::size_t op = 0; op < ops_.size(); ++op) {
      if ((matters >> op & 1U) != 0) world_.choose(ops_[op].deductible->unused_part);
    }
  }

  const PurseTrial& of_;
  std::span<const std::uint16_t> items_;
  World& world_;
  const std::vector<Op>& ops_;
  std::size_t count_;
  bool is_alone_;
  bool is_in_part_ = false;
  /// What of the case of each bill the group tells.
  CaseKey key_;
  std::span<Row> rows_;
  std::span<ReadAs> read_;
  SharedDeductibles deductibles_;
  /// Where lines tell the first stay of the year from later ones.
  StayOrders orders_;
  std::span<Range> in_policy_;
  std::span<Range> whole_;
  Columns<Range> columns_;
};

}  // namespace

bool try_group(const PurseTrial& trial, BillGroup& group) {
  const bool may_be_elsewhere = trial.kind.sharing.by_institution && !trial.purse.is_settled && !group.is_alone;
  if (may_be_elsewhere && has_many_nameless(trial.bills, group.items)) {
    const List<std::uint16_t> named = named_institutions(trial.bills, group.items, trial.arena);
    if (GroupTrial(trial, group).try_in_part(named.span(), group.combinations)) {
      group.is_tried_in_part = true;
      group.is_bounded_by_bill = !named.is_empty();
      return true;
    }
    group.combinations = {};
  }
  return GroupTrial(trial, group).try_all(group.combinations);
}

std::optional<Combination> try_first(const PurseTrial& trial, const BillGroup& group) {
  return GroupTrial(trial, group).try_first();
}

}  // namespace mingbai
