#pragma once

#include "reckon/reckoning.hpp"

namespace mingbai {

/// A visit that can as well be made at another institution: not what somebody is in hospital or under treatment for.
struct FreeVisit {
  /// The place of its bill.
  std::uint16_t item = 0;
  std::uint16_t institution = Bill::nameless;
  /// The place of the first visit of its day among all; those without a day are of one day for this.
  std::uint16_t day = 0;
  bool is_dated = false;
  /// An earlier visit is to the same institution: what is advised of that one moves this one too.
  bool moves_with_earlier = false;
};

/// The free visits of a person, and which of them a change to one may touch.
class FreeVisits {
 public:
  /// As they were reckoned; `is_care_open` if anything about them is open.
  FreeVisits(const Reckoning& reckoning, bool is_care_open, Arena& arena);

  [[nodiscard]] const FreeVisit* begin() const { return visits_.begin(); }
  [[nodiscard]] const FreeVisit* end() const { return visits_.end(); }

  /// The first earlier visit of the same day at another institution of the same class; null where there is none.
  [[nodiscard]] const FreeVisit* other_institution_of_day(const FreeVisit& visit) const;

  /// The bills of the visits whose payment may depend on a visit or on others at its institution, and on the other
  /// institution that it may move to: those of their days, or all.
  struct Touched {
    List<std::uint16_t> items;
    /// With those that are left out as they surely are not touched.
    std::size_t count = 0;
  };
  [[nodiscard]] Touched touched_by(const FreeVisit& visit, const FreeVisit* other, Arena& arena) const;

 private:
  [[nodiscard]] std::uint16_t day_of(const Bill& bill) const;
  [[nodiscard]] bool are_all_joined(const Reckoning& reckoning) const;

  Bills bills_;
  List<FreeVisit> visits_;
  /// By bill: what the person pays is one amount.
  std::span<bool> is_exact_;
  /// A deductible of the year or a cap joins all visits, or a day is open.
  bool are_all_joined_ = false;
  /// A visit to an institution shares no deductible with those to others, whatever its class.
  bool are_institutions_apart_ = false;
};

}  // namespace mingbai
