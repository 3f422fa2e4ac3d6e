#include "answer/say_bills.hpp"

#include <algorithm>

namespace mingbai {

namespace {

/// Says things of bills in the order in which they were reckoned, each once.
class Speaker {
 public:
  Speaker(const Reckoning& reckoning, bool with_steps, SaidOfAnswer& said)
      : reckoning_(reckoning),
        with_steps_(with_steps),
        said_(said),
        of_bill_(said.arena.array<List<const Said*>>(reckoning.bills().size())) {}

  void say() {
    for (const PersonCombination& person : reckoning_.table().combinations) {
      for (const KindTable& kind : person.kinds) {
        for (const KindCombination& combination : kind.combinations) {
          for (const Purse& purse : combination.purses) say(purse);
        }
      }
    }
  }

 private:
  void say(const Purse& purse) {
    if (purse.is_left_open) return;
    // A group that was given up stands where the first of its bills stands apart.
    std::size_t given_up = 0;
    for (const BillGroup& group : purse.groups) {
      if (!group.is_alone) {
        say(group);
      } else if (given_up < purse.given_up.size() && purse.given_up[given_up].items.front() == group.items.front()) {
        say(purse.given_up[given_up++]);
      }
    }
    for (const BillGroup& group : purse.groups) {
      if (group.is_alone) say(group);
    }
    assume_cap_not_reached(purse);
  }

  void say(const BillGroup& group) {
    for (const Combination& combination : group.combinations) {
      for (const Row& row : combination.batch.rows) say(row);
    }
  }

  void say(const Row& row) {
    List<const Said*>& known = of_bill_[row.item];
    const Said* const said = row.at->said;
    if (std::find(known.begin(), known.end(), said) != known.end()) return;
    Reasons& reasons = said_.care[row.item];
    if (known.is_empty()) {
      reasons = Reasons(said->reasons);
    } else {
      for (const Reason& reason : said->reasons) reasons.add(reason, said_.arena);
    }
    known.push(said_.arena, said);
    const bool is_new = std::find(everything_.begin(), everything_.end(), said) == everything_.end();
    if (is_new) everything_.push(said_.arena, said);
    for (Assumption assumption : said->assumed) {
      const bool is_of_bill = assumption.path.field.starts_with("/care/#");
      if (is_of_bill) assumption.path.item = row.item;
      if (is_new || is_of_bill) add_assumption(assumption, said_.arena, said_.assumed);
    }
    if (is_new) use(said->uses);
  }

  void use(std::span<const SourceUse> uses) {
    for (const SourceUse& use : uses) {
      if (with_steps_ || !use.by_step) said_.use(*use.source);
    }
  }

  /// A cap of which no amount and no floor is stated is assumed not to be reached, by care that the fund pays a share
  /// of.
  void assume_cap_not_reached(const Purse& purse) {
    const PurseAmounts& amounts = purse.amounts;
    const bool is_assumed = purse.unstated_cap != nullptr && !is_stated(purse.unstated_cap->cap) &&
                            !amounts.has_stated_cap && !amounts.has_unlimited_cap && !amounts.is_refused;
    if (!is_assumed) return;
    Assumption assumption;
    assumption.code = "annual_cap_not_reached";
    assumption.path = {"/used/*", 0, purse.unstated_cap->care};
    assumption.figure = purse.unstated_cap->figure;
    assumption.source = purse.unstated_cap->source;
    if (amounts.fund.high != unbounded) assumption.up_to = amounts.used.high + amounts.fund.high;
    if (assumption.source != nullptr) said_.use(*assumption.source);
    add_assumption(assumption, said_.arena, said_.assumed);
  }

  const Reckoning& reckoning_;
  bool with_steps_;
  SaidOfAnswer& said_;
  /// By bill: what was said of it.
  std::span<List<const Said*>> of_bill_;
  List<const Said*> everything_;
};

}  // namespace

void say_bills(const Reckoning& reckoning, bool with_steps, SaidOfAnswer& said) {
  Speaker(reckoning, with_steps, said).say();
}

}  // namespace mingbai
