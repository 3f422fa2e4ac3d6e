#pragma once

#include "reckon/try_group.hpp"

namespace mingbai {

/// The deductibles that bills begin and share in one combination, asking for what is open about that.
class SharedDeductibles {
 public:
  explicit SharedDeductibles(const PurseTrial& of) : of_(of) {}

  /// Tries visits without a name only all apart, all together, and all together with each of these institutions.
  void try_in_part(std::span<const std::uint16_t> institutions) {
    is_in_part_ = true;
    institutions_ = institutions;
  }

  /// Begins another combination.
  void clear() {
    begun_.clear();
    paid_before_ = {};
  }
  /// Finds the deductible that a bill of an op shares with an earlier one, or begins one; how its clauses are read is
  /// the same for all bills of the combination.
  void share(const Deductible& rule, std::size_t op, std::optional<std::size_t> class_number, Row& row, ReadAs& read);
  /// What was paid of each before its first bill.
  [[nodiscard]] std::span<const Range> paid_before() const { return paid_before_.span(); }

 private:
  struct Begun {
    std::uint16_t item = 0;
    Date day;
    std::uint16_t institution = Bill::nameless;
    std::optional<std::size_t> class_number;
  };

  void read_clauses(const Deductible& rule, ReadAs& read);
  Begun* find(DeductibleBasis basis, const Row& row, std::optional<std::size_t> class_number);
  bool is_of_institution(const Begun& begun, const Row& row, std::optional<std::size_t> class_number);
  Begun* find_in_part(const Row& row, std::optional<std::size_t> class_number);
  [[nodiscard]] Range used_of_year() const;

  const PurseTrial& of_;
  bool is_in_part_ = false;
  std::span<const std::uint16_t> institutions_;
  List<Begun> begun_;
  /// Where those of the latest day begin.
  std::size_t first_of_day_ = 0;
  List<Range> paid_before_;
};

}  // namespace mingbai
