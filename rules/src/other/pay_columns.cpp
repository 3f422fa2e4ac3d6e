#include "mingbai/columns.hpp"

#include "policy/chain.hpp"
#include "reckon/reckoning.hpp"
#include "text/reader.hpp"

#include <cmath>
#include <limits>
#include <string>

namespace mingbai::wire {

namespace {

std::string pointer(std::string_view column) {
  std::string path{'/'};
  path += column;
  return path;
}

/// The pointer of one entry of a column.
std::string entry(std::string_view column, std::size_t place) {
  std::string path = pointer(column);
  path += '/';
  path += std::to_string(place);
  return path;
}

class ColumnReckoner {
 public:
  ColumnReckoner(const PolicyBook& rulebook, const Situation& situation, const BillColumns& columns)
      : rulebook_(rulebook),
        columns_(columns),
        situation_(situation),
        common_(situation.care.empty() ? Care{} : situation.care.front()),
        count_(columns.in_policy.size()) {
    const Chain chain = rulebook.chain(situation.region);
    for (const InstitutionClass& each : classes_for(chain, common_.kind)) class_numbers_.push_back(each.number);
  }

  Faults faults() {
    if (situation_.care.size() != 1) note("/care", "One bill must say what holds for all.");
    check_claims();
    check("on", columns_.on, "The year must be from 1900 to 2999.", [](std::int32_t day) {
      const Date on{std::chrono::days{day}};
      return on >= first_day_of(first_year) && on <= last_day_of(last_year);
    });
    check("class", columns_.classes, "The form has no such class.",
          [&](std::uint8_t place) { return place == BillColumns::no_class || place < class_numbers_.size(); });
    check("institution", columns_.institutions, "", [](std::uint32_t) { return true; });
    check("in_policy", columns_.in_policy, "This must be whole fen from 0 to 100000000000000.", [](double fen) {
      return fen >= 0 && fen <= static_cast<double>(largest_amount.fen) && std::trunc(fen) == fen;
    });
    return std::move(faults_);
  }

  /// False where two bills of a claim give one institution different classes.
  bool reckon(PaidColumns& bills, PaidColumns& claims) {
    resize(bills, count_);
    resize(claims, columns_.claims.size() - 1);
    Insured insured(rulebook_, situation_);
    Arena arena;
    for (std::size_t claim = 0; claim + 1 < columns_.claims.size(); ++claim) {
      const std::size_t first = columns_.claims[claim];
      take(first, columns_.claims[claim + 1]);
      if (!share_classes(first)) return false;
      arena.clear();
      const Reckoning reckoning(insured, bills_of(situation_, arena), situation_.used, OpenAxes(arena), arena,
                                Purpose::trial);
      const BillAmounts& all = reckoning.all();
      for (std::size_t i = 0; i < all.care.size(); ++i) put(bills, first + i, all.care[i].fund, all.care[i].person);
      put(claims, claim, all.totals.fund, all.totals.person);
    }
    return true;
  }

  Faults take_faults() { return std::move(faults_); }

 private:
  static constexpr std::size_t most_bills = 400;

  void note(std::string path, std::string_view message) {
    faults_.push_back({"out_of_range", std::move(path), std::string{message}});
  }

  template <class Column, class Test>
  void check(std::string_view name, const Column& column, std::string_view message, const Test& is_sound) {
    if (!column.empty() && column.size() != count_) {
      note(pointer(name), "The column must have one entry for each bill.");
      return;
    }
    for (std::size_t bill = 0; bill < column.size(); ++bill) {
      if (is_sound(column[bill])) continue;
      note(entry(name, bill), message);
      return;
    }
  }

  void check_claims() {
    const auto& claims = columns_.claims;
    if (claims.empty() || claims.front() != 0 || claims.back() != count_) {
      note("/claims", "The first must be 0 and the last the number of bills.");
      return;
    }
    for (std::size_t i = 1; i < claims.size(); ++i) {
      if (claims[i] >= claims[i - 1] && claims[i] - claims[i - 1] <= most_bills) continue;
      note(entry("claims", i), "A claim has from 0 to 400 bills.");
      return;
    }
  }

  static void resize(PaidColumns& columns, std::size_t count) {
    columns.fund_low.resize(count);
    columns.fund_high.resize(count);
    columns.person_low.resize(count);
    columns.person_high.resize(count);
  }

  static double fen_of(Money amount) {
    return amount == unbounded ? std::numeric_limits<double>::infinity() : static_cast<double>(amount.fen);
  }

  static void put(PaidColumns& columns, std::size_t row, Range fund, Range person) {
    columns.fund_low[row] = fen_of(fund.low);
    columns.fund_high[row] = fen_of(fund.high);
    columns.person_low[row] = fen_of(person.low);
    columns.person_high[row] = fen_of(person.high);
  }

  /// Makes the bills from one on those of the situation.
  void take(std::size_t first, std::size_t end) {
    situation_.care.assign(end - first, common_);
    for (std::size_t bill = first; bill < end; ++bill) {
      Care& care = situation_.care[bill - first];
      if (!columns_.on.empty()) care.on = Date{std::chrono::days{columns_.on[bill]}};
      if (!columns_.classes.empty()) {
        const std::uint8_t place = columns_.classes[bill];
        care.institution.class_number.reset();
        if (place != BillColumns::no_class) care.institution.class_number = class_numbers_[place];
      }
      if (!columns_.institutions.empty()) {
        const std::uint32_t number = columns_.institutions[bill];
        care.institution.id = number == 0 ? std::string{} : std::to_string(number);
      }
      care.cost = {};
      care.cost.is_given = true;
      care.cost.out_of_policy_assumed = true;
      care.cost.in_policy = exactly(Money{static_cast<std::int64_t>(columns_.in_policy[bill])});
      care.cost.whole = care.cost.in_policy;
    }
  }

  /// What is said of the class of an institution in one bill holds for it in all bills of the claim.
  bool share_classes(std::size_t first) {
    if (columns_.classes.empty() || columns_.institutions.empty()) return true;
    auto& care = situation_.care;
    for (std::size_t told = 0; told < care.size(); ++told) {
      const auto& class_number = care[told].institution.class_number;
      if (!class_number || columns_.institutions[first + told] == 0) continue;
      for (std::size_t other = 0; other < care.size(); ++other) {
        if (columns_.institutions[first + other] != columns_.institutions[first + told]) continue;
        auto& of_other = care[other].institution.class_number;
        if (!of_other) of_other = class_number;
        if (of_other == class_number) continue;
        note(entry("class", first + other), "Another bill gives this institution another class.");
        return false;
      }
    }
    return true;
  }

  const PolicyBook& rulebook_;
  const BillColumns& columns_;
  Situation situation_;
  const Care common_;
  const std::size_t count_;
  std::vector<std::size_t> class_numbers_;
  Faults faults_;
};

}  // namespace

Faults pay_columns(const Rulebook& rulebook, const Situation& situation, const BillColumns& columns, PaidColumns& bills,
                   PaidColumns& claims) {
  ColumnReckoner reckoner(rulebook.book(), situation, columns);
  Faults faults = reckoner.faults();
  if (!faults.empty()) return faults;
  return reckoner.reckon(bills, claims) ? Faults{} : reckoner.take_faults();
}

}  // namespace mingbai::wire
