#include "../unit/mechanism_columns.hpp"
#include "support.hpp"

#include <doctest/doctest.h>
#include <array>
#include <deque>

namespace mingbai::property {

namespace {

using Kind = Op::Kind;
using Method = std::vector<Kind>;

/// The rates of the parts of an amount, between the lowest and the highest.
struct Parts {
  std::vector<Bracket> lowest;
  std::vector<Bracket> highest;
};

/// Bills of a method, and what was paid of their deductibles before.
struct Example {
  Method method;
  std::vector<ColumnBill> bills;
  /// What of each bill is out of policy.
  std::vector<Range> out_of_policy;
  std::vector<Range> paid_before;
  ReadAs read;
};

/// Small amounts, at which roundings and bounds meet, and larger ones.
Money drawn_money() {
  constexpr std::array scales{1, 7, 100, 3'333};
  return Money{static_cast<std::int64_t>(below(30)) * scales[below(scales.size())]};
}

Range drawn_range() {
  const Money low = drawn_money();
  if (!one_in(3)) return exactly(low);
  return {low, one_in(4) ? unbounded : low + drawn_money()};
}

Range drawn_bounded() {
  const Money low = drawn_money();
  return {low, one_in(2) ? low + drawn_money() : low};
}

Rate drawn_rate_from(Rate least) {
  const auto room = static_cast<std::size_t>(whole.ten_thousandths - least.ten_thousandths);
  if (one_in(4)) return one_in(2) ? whole : least;
  return {least.ten_thousandths + static_cast<std::int64_t>(below(room + 1))};
}

RateRange drawn_rates() {
  const Rate low = drawn_rate_from(Rate{0});
  return {low, one_in(3) ? drawn_rate_from(low) : low};
}

/// Up to three parts, of which the text may leave some without a rate.
Parts drawn_parts() {
  Parts parts;
  Money above{0};
  const std::size_t bounds = below(3);
  for (std::size_t part = 0; part <= bounds; ++part) {
    const Money up_to = part == bounds ? unbounded : above + drawn_money() + Money{1};
    const RateRange rates = drawn_rates();
    if (!one_in(4)) {
      parts.lowest.push_back({above, up_to, rates.low});
      parts.highest.push_back({above, up_to, rates.high});
    } else {
      parts.highest.push_back({above, up_to, whole});
    }
    above = up_to;
  }
  if (parts.lowest.empty()) parts.lowest.push_back({Money{0}, unbounded, Rate{0}});
  return parts;
}

Figures drawn_figures(Kind kind, std::deque<Parts>& kept) {
  switch (kind) {
    case Kind::deductible: return of_amount(drawn_range());
    case Kind::visit_cap:
    case Kind::quota: return one_in(5) ? not_stated() : of_amount(drawn_range());
    case Kind::package: return one_in(5) ? not_stated() : of_package(drawn_bounded(), drawn_rates());
    case Kind::share: break;
  }
  Figures figures = of_share(drawn_rates());
  if (one_in(2)) {
    const Parts& parts = kept.emplace_back(drawn_parts());
    figures.lowest = parts.lowest;
    figures.highest = parts.highest;
  }
  return figures;
}

bool is_fixed(const Method& method) { return method.front() == Kind::quota || method.front() == Kind::package; }

void set_in_policy(Example& example, std::size_t row, Range in_policy) {
  example.bills[row].in_policy = in_policy;
  example.bills[row].whole = in_policy + example.out_of_policy[row];
}

ReadAs drawn_reading() {
  ReadAs read;
  read.unused_part = one_in(2) ? UnusedPart::dropped : UnusedPart::carried_over;
  read.is_unused_part_open = one_in(2);
  read.each = one_in(2) ? QuotaEach::delivery : QuotaEach::baby;
  read.quota_surplus = one_in(2) ? QuotaSurplus::actual_cost : QuotaSurplus::paid_in_full;
  read.package_surplus = std::array{PackageSurplus::actual_cost, PackageSurplus::kept_by_institution,
                                    PackageSurplus::person_pays_rest}[below(3)];
  read.excess = one_in(2) ? QuotaExcess::institution : QuotaExcess::person;
  return read;
}

Example drawn_example(const Method& method, std::deque<Parts>& kept) {
  constexpr std::size_t deductibles = 2;
  Example example;
  example.method = method;
  example.read = drawn_reading();
  for (std::size_t i = 0; i < deductibles; ++i) example.paid_before.push_back(one_in(4) ? drawn_range() : nothing);
  const std::size_t count = 1 + below(is_fixed(method) ? 2 : 4);
  for (std::size_t row = 0; row < count; ++row) {
    ColumnBill bill;
    for (const Kind kind : method) bill.figures.push_back(drawn_figures(kind, kept));
    bill.pays = !one_in(8);
    bill.is_refused = !bill.pays && one_in(2);
    bill.may_be_uncovered = bill.pays && one_in(4);
    bill.has_fixed_price = is_fixed(method);
    bill.is_cost_told = !one_in(6);
    if (one_in(3)) bill.babies = 2;
    if (bill.pays && !one_in(4)) bill.deductible = static_cast<std::uint16_t>(below(deductibles));
    const Range out_of_policy = drawn_range();
    bill.least_out_of_policy = out_of_policy.low;
    example.bills.push_back(bill);
    example.out_of_policy.push_back(out_of_policy);
    set_in_policy(example, row, bill.is_cost_told ? drawn_range() : anything);
  }
  return example;
}

/// What the fund and the person pay of each bill.
struct Paid {
  Range fund;
  Range person;
};

std::vector<Paid> evaluated(const Example& example) {
  const KindPlan kind = plan_of(example.method);
  const MechanismColumns of(example.bills, example.paid_before, example.read);
  evaluate(kind, of.batch(), of.columns());
  std::vector<Paid> paid;
  for (std::size_t row = 0; row < example.bills.size(); ++row) paid.push_back({of.fund(row), of.person(row)});
  return paid;
}

std::string text_of_fen(Range range) {
  const auto text = [](Money money) { return money == unbounded ? "unbounded" : std::to_string(money.fen); };
  if (range == no_range) return "-";
  std::string both{"["};
  return both.append(text(range.low)).append(", ").append(text(range.high)).append("]");
}

std::string text_of(std::span<const Bracket> brackets) {
  std::string text;
  for (const Bracket& bracket : brackets) {
    text.append(" ").append(text_of_fen({bracket.above, bracket.up_to}));
    text += " at " + std::to_string(bracket.rate.ten_thousandths);
  }
  return text;
}

std::string text_of(const Figures& figures) {
  std::string text = figures.is_stated ? "" : "not stated, ";
  text += text_of_fen(figures.amount) + " at " + std::to_string(figures.share.low.ten_thousandths) + " to " +
          std::to_string(figures.share.high.ten_thousandths);
  if (!figures.highest.empty()) text += ", lowest" + text_of(figures.lowest) + ", highest" + text_of(figures.highest);
  return text;
}

std::string text_of(const Example& example) {
  const ReadAs& read = example.read;
  std::string text = "unused part " + std::to_string(static_cast<int>(read.unused_part)) + ", each " +
                     std::to_string(static_cast<int>(read.each)) + ", quota surplus " +
                     std::to_string(static_cast<int>(read.quota_surplus)) + ", package surplus " +
                     std::to_string(static_cast<int>(read.package_surplus)) + ", excess " +
                     std::to_string(static_cast<int>(read.excess));
  for (const Range paid : example.paid_before) text += ", paid before " + text_of_fen(paid);
  const std::vector<Paid> paid = evaluated(example);
  for (std::size_t row = 0; row < example.bills.size(); ++row) {
    const ColumnBill& bill = example.bills[row];
    text += "\n  in policy " + text_of_fen(bill.in_policy) + ", whole " + text_of_fen(*bill.whole);
    if (!bill.is_cost_told) text += ", not told";
    if (!bill.pays) text += bill.is_refused ? ", refused" : ", not paid";
    if (bill.may_be_uncovered) text += ", may be uncovered";
    if (bill.babies) text += ", babies " + std::to_string(*bill.babies);
    if (bill.deductible != Row::shares_nothing) text += ", deductible " + std::to_string(bill.deductible);
    for (const Figures& figures : bill.figures) text += "; " + text_of(figures);
    text += ": fund " + text_of_fen(paid[row].fund) + ", person " + text_of_fen(paid[row].person);
  }
  return text;
}

// What is raised and narrowed.

bool is_not_lower(Range raised, Range before) { return before.low <= raised.low && before.high <= raised.high; }

/// Raises the cost of a bill.
void raise_a_cost(Example& example) {
  const std::size_t row = below(example.bills.size());
  const Range before = example.bills[row].in_policy;
  Range raised{before.low + drawn_money(), before.high};
  if (before.is_bounded()) raised.high = std::max(raised.low, before.high + drawn_money());
  set_in_policy(example, row, raised);
}

Range raised(Range range) {
  const Money low = range.low + drawn_money();
  return {low, range.is_bounded() ? std::max(low, range.high + drawn_money()) : unbounded};
}

Rate raised(Rate rate) { return drawn_rate_from(rate); }

/// Raises what an op applies to a bill, where that is stated: of a package its share.
void raise_figures(Figures& figures, Kind kind, std::deque<Parts>& kept) {
  if (kind == Kind::share && !figures.lowest.empty()) {
    Parts parts{{figures.lowest.begin(), figures.lowest.end()}, {figures.highest.begin(), figures.highest.end()}};
    const Rate least = raised(Rate{0});
    for (auto* const brackets : {&parts.lowest, &parts.highest}) {
      for (Bracket& bracket : *brackets) bracket.rate = std::max(bracket.rate, least);
    }
    const Parts& lasting = kept.emplace_back(std::move(parts));
    figures.lowest = lasting.lowest;
    figures.highest = lasting.highest;
  } else if (kind == Kind::share || kind == Kind::package) {
    figures.share.low = raised(figures.share.low);
    figures.share.high = std::max(figures.share.low, raised(figures.share.high));
  } else {
    figures.amount = raised(figures.amount);
  }
}

Money between(Money low, Money high) {
  if (high == unbounded) return low + drawn_money();
  return low + Money{static_cast<std::int64_t>(below(static_cast<std::size_t>((high - low).fen) + 1))};
}

/// A range inside another; without a bound only inside one without.
Range inside(Range range) {
  const Money low = between(range.low, range.high);
  return {low, one_in(3) ? range.high : between(low, range.high)};
}

Range inside_with_its_bound(Range range) {
  return range.is_bounded() ? inside(range) : Range{between(range.low, unbounded), unbounded};
}

Rate between(Rate low, Rate high) {
  return {low.ten_thousandths +
          static_cast<std::int64_t>(below(static_cast<std::size_t>(high.ten_thousandths - low.ten_thousandths) + 1))};
}

RateRange inside(RateRange range) {
  const Rate low = between(range.low, range.high);
  return {low, between(low, range.high)};
}

/// Narrows the rate of each part for which the text states one.
Parts inside(std::span<const Bracket> lowest, std::span<const Bracket> highest) {
  Parts parts{{lowest.begin(), lowest.end()}, {highest.begin(), highest.end()}};
  for (Bracket& low : parts.lowest) {
    for (Bracket& high : parts.highest) {
      if (low.above != high.above || low.up_to != high.up_to) continue;
      const RateRange rates = inside(RateRange{low.rate, high.rate});
      low.rate = rates.low;
      high.rate = rates.high;
    }
  }
  return parts;
}

/// A range inside another, often at the cost of a bill, where mechanisms change.
Range inside(Range range, const ColumnBill& bill) {
  const Money cost = bill.whole->low;
  return range.low <= cost && cost <= range.high && one_in(2) ? exactly(cost) : inside(range);
}

/// What is not stated stays so.
void narrow_figures(const ColumnBill& bill, Figures& figures, Kind kind, std::deque<Parts>& kept) {
  if (!figures.is_stated) return;
  if (kind == Kind::share && !figures.lowest.empty()) {
    const Parts& parts = kept.emplace_back(inside(figures.lowest, figures.highest));
    figures.lowest = parts.lowest;
    figures.highest = parts.highest;
  } else if (kind == Kind::share || (kind == Kind::package && one_in(2))) {
    figures.share = inside(figures.share);
  } else {
    figures.amount = inside(figures.amount, bill);
  }
}

void narrow_one_range(Example& example, std::deque<Parts>& kept) {
  const std::size_t row = below(example.bills.size());
  ColumnBill& bill = example.bills[row];
  switch (below(is_fixed(example.method) ? 2 : 3)) {
    case 0: {
      // A case without a bound of its cost is taken to cost its package, so that a bound is no narrower input.
      const bool keeps_bound = example.method.front() == Kind::package;
      if (bill.is_cost_told) {
        set_in_policy(example, row, keeps_bound ? inside_with_its_bound(bill.in_policy) : inside(bill.in_policy));
      }
      break;
    }
    case 1: {
      const std::size_t op = below(bill.figures.size());
      narrow_figures(bill, bill.figures[op], example.method[op], kept);
      break;
    }
    default: {
      Range& paid = example.paid_before[below(example.paid_before.size())];
      paid = inside(paid);
      break;
    }
  }
}

// The properties, of one method each.

bool grows_with_cost(const Method& method) {
  return holds("a higher cost lowers nothing that is paid", [&method] {
    std::deque<Parts> kept;
    const Example example = drawn_example(method, kept);
    Example raised = example;
    raise_a_cost(raised);
    const std::vector<Paid> before = evaluated(example);
    const std::vector<Paid> after = evaluated(raised);
    for (std::size_t row = 0; row < before.size(); ++row) {
      require(is_not_lower(after[row].fund, before[row].fund) && is_not_lower(after[row].person, before[row].person),
              [&] { return text_of(example) + "\nraised\n" + text_of(raised); });
    }
  });
}

/// What raises a figure of a bill: a deductible lowers what the fund pays of it, any other figure raises that; of other
/// bills nothing is lowered, as more of a deductible is used up before them.
bool moves_with_figures(const Method& method) {
  return holds("a higher figure moves what is paid one way", [&method] {
    std::deque<Parts> kept;
    const Example example = drawn_example(method, kept);
    Example higher = example;
    const std::size_t row = below(higher.bills.size());
    const std::size_t op = below(method.size());
    Figures& figures = higher.bills[row].figures[op];
    need(figures.is_stated);
    raise_figures(figures, method[op], kept);
    const std::vector<Paid> before = evaluated(example);
    const std::vector<Paid> after = evaluated(higher);
    for (std::size_t each = 0; each < before.size(); ++each) {
      const bool is_lowered = each == row && method[op] == Kind::deductible;
      const bool moves = is_lowered ? is_not_lower(before[each].fund, after[each].fund)
                                    : is_not_lower(after[each].fund, before[each].fund);
      const bool spares_person = !is_fixed(method) || is_not_lower(before[each].person, after[each].person);
      require(moves && spares_person, [&] { return text_of(example) + "\nraised\n" + text_of(higher); });
    }
  });
}

/// The more was paid of a deductible before, the more the fund pays.
bool grows_with_what_was_paid(const Method& method) {
  return holds("more paid of a deductible lowers nothing that is paid", [&method] {
    std::deque<Parts> kept;
    const Example example = drawn_example(method, kept);
    Example more = example;
    Range& paid = more.paid_before[below(more.paid_before.size())];
    paid = raised(paid);
    const std::vector<Paid> before = evaluated(example);
    const std::vector<Paid> after = evaluated(more);
    for (std::size_t each = 0; each < before.size(); ++each) {
      require(is_not_lower(after[each].fund, before[each].fund),
              [&] { return text_of(example) + "\nmore\n" + text_of(more); });
    }
  });
}

bool narrows_with_input(const Method& method) {
  return holds("a range inside a range gives ranges inside", [&method] {
    std::deque<Parts> kept;
    const Example example = drawn_example(method, kept);
    Example narrowed = example;
    narrow_one_range(narrowed, kept);
    const std::vector<Paid> outer = evaluated(example);
    const std::vector<Paid> inner = evaluated(narrowed);
    for (std::size_t row = 0; row < outer.size(); ++row) {
      require(is_inside(inner[row].fund, outer[row].fund) && is_inside(inner[row].person, outer[row].person),
              [&] { return text_of(example) + "\nnarrowed\n" + text_of(narrowed); });
    }
  });
}

/// Stating a figure of which nothing was stated narrows it.
bool narrows_when_stated() {
  return holds("a figure that is found gives ranges inside", [] {
    std::deque<Parts> kept;
    const Example found = drawn_example({Kind::quota}, kept);
    Example open = found;
    const std::size_t row = below(open.bills.size());
    open.bills[row].figures[0] = not_stated();
    const Paid outer = evaluated(open)[row];
    const Paid inner = evaluated(found)[row];
    require(is_inside(inner.fund, outer.fund) && is_inside(inner.person, outer.person),
            [&] { return text_of(open) + "\nfound\n" + text_of(found); });
  });
}

const Method deductible{Kind::deductible};
const Method share{Kind::share};
const Method visit_cap{Kind::visit_cap};
const Method share_under_cap{Kind::share, Kind::visit_cap};
const Method chain{Kind::deductible, Kind::share, Kind::visit_cap};
const Method deductible_of_share{Kind::share, Kind::deductible};
const Method quota{Kind::quota};
const Method package{Kind::package};

}  // namespace

TEST_CASE("a higher cost of a bill never lowers what the fund pays of any") {
  for (const Method& method : {deductible, share, visit_cap, share_under_cap, chain, deductible_of_share}) {
    CHECK(grows_with_cost(method));
  }
}

TEST_CASE("a higher cost never lowers what fund or person pay of a quota") { CHECK(grows_with_cost(quota)); }

TEST_CASE("a higher cost never lowers what fund or person pay of a package") { CHECK(grows_with_cost(package)); }

TEST_CASE("a higher deductible, rate, cap, quota or share of a package moves what is paid one way") {
  for (const Method& method :
       {deductible, share, visit_cap, share_under_cap, chain, deductible_of_share, quota, package}) {
    CHECK(moves_with_figures(method));
  }
}

TEST_CASE("more paid of a deductible never lowers what the fund pays") {
  for (const Method& method : {deductible, chain, deductible_of_share}) CHECK(grows_with_what_was_paid(method));
}

TEST_CASE("a narrower cost, deductible, rate or cap never widens what is paid") {
  for (const Method& method : {deductible, share, visit_cap, share_under_cap, chain, deductible_of_share}) {
    CHECK(narrows_with_input(method));
  }
}

TEST_CASE("a narrower cost or quota never widens what is paid") { CHECK(narrows_with_input(quota)); }

TEST_CASE("a narrower cost, price or share of a package never widens what is paid") {
  CHECK(narrows_with_input(package));
}

TEST_CASE("a quota that is found never widens what is paid") { CHECK(narrows_when_stated()); }

}  // namespace mingbai::property
