#pragma once

#include "reckon/insured.hpp"
#include "reckon/read_off.hpp"

namespace mingbai {

/// What is open about a person, to which what is open about bills can be added.
OpenAxes open_axes(const Insured& insured, Arena& arena);

/// The amounts of some bills of a person. It, and what it gives, lives in the arena.
class Reckoning {
 public:
  /// Of a person with bills, who used `used` before. What is found open is added to `axes`.
  Reckoning(Insured& insured, Bills bills, std::span<const Used> used, OpenAxes axes, Arena& arena, Purpose purpose);
  Reckoning(const Reckoning&) = delete;
  Reckoning& operator=(const Reckoning&) = delete;
  ~Reckoning() = default;

  [[nodiscard]] Insured& insured() const { return insured_; }
  [[nodiscard]] std::span<const Used> used() const { return used_; }
  [[nodiscard]] Arena& arena() const { return arena_; }
  [[nodiscard]] const OpenAxes& axes() const { return axes_; }
  [[nodiscard]] const WorldTable& table() const { return table_; }
  [[nodiscard]] Bills bills() const { return table_.bills; }

  /// The amounts of the bills over all that is open.
  [[nodiscard]] const BillAmounts& all() const { return amounts_.all(); }
  /// The amounts of the bills under what is held. They hold until the next are asked for.
  const BillAmounts& under(const Held& held);
  /// What the person pays of all bills under what is held.
  Range person_under(const Held& held) {
    return table_.is_partial || table_.bills.empty() ? under(held).totals.person : amounts_.person_under(held);
  }
  /// The amounts of a bill in either.
  [[nodiscard]] const CareAmounts& care(const BillAmounts& reading, std::size_t item) const {
    return amounts_.care(reading, item);
  }

 private:
  Insured& insured_;
  std::span<const Used> used_;
  Arena& arena_;
  OpenAxes axes_;
  WorldTable table_;
  Amounts amounts_;
  /// Of what is reckoned anew.
  Arena scratch_;
  BillAmounts anew_;
};

}  // namespace mingbai
