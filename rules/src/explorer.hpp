#pragma once

#include "mingbai/rulebook.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace mingbai {

/// An input that was not given and of which the answers are tried one after the other.
enum class OpenInput {
  none,
  identity,
  /// Which of the identities that a person had in the year a rule that names no day means.
  identity_of_year,
  locality,
  fact,
  payment_day,
  payment_period,
  disease,
  institution_class,
  same_institution,
  care_day,
  delivery,
};

/// A thing that is open: a clause with several readings, or an input of a care item (and of another that it is
/// compared with).
struct Axis {
  const Reading* reading = nullptr;
  OpenInput input = OpenInput::none;
  std::size_t item = 0;
  std::size_t other = 0;

  friend bool operator==(const Axis&, const Axis&) = default;
};

/// The parts of an estimate that are reckoned one by one.
enum class Part { contribution, funding, coverage, care };

/// A set of parts.
class Parts {
 public:
  constexpr void add(Part part) { bits_ |= bit(part); }
  constexpr void add(Parts others) { bits_ |= others.bits_; }
  [[nodiscard]] constexpr bool has(Part part) const { return (bits_ & bit(part)) != 0; }
  [[nodiscard]] constexpr bool is_empty() const { return bits_ == 0; }

 private:
  static constexpr unsigned bit(Part part) { return 1U << static_cast<unsigned>(part); }

  unsigned bits_ = 0;
};

/// An axis, the number of its options and the parts that they touch.
struct OpenAxis {
  Axis axis;
  std::size_t options = 0;
  Parts parts{};
};

/// Notes what else was found open, and that it touches parts.
void note_open(const std::vector<OpenAxis>& met, Parts parts, std::vector<OpenAxis>& open);

/// An option that is held fast.
struct HeldAxis {
  Axis axis;
  std::size_t option = 0;

  friend bool operator==(const HeldAxis&, const HeldAxis&) = default;
};

/// What is held fast while everything else that is open is tried.
struct Held {
  std::vector<HeldAxis> axes;
  /// Clauses are read in the preferred way where one is preferred.
  bool preferred_readings = false;

  friend bool operator==(const Held&, const Held&) = default;
};

/// Walks through every combination of what is open, where what is open may depend on what was picked before:
///
///     Explorer explorer(held, met);
///     do { … explorer.pick(axis, options) … } while (explorer.next());
///
/// An axis keeps its option throughout a combination, however often it is picked.
class Explorer {
 public:
  Explorer(const Held& held, std::vector<OpenAxis>& met) : held_(&held), met_(&met) {}

  std::size_t pick(const Axis& axis, std::size_t options);

  /// Moves to the next combination; false after the last one.
  bool next();

 private:
  struct Pick {
    Axis axis;
    std::size_t options;
    std::size_t option;
  };

  void remember(const Axis& axis, std::size_t options);

  const Held* held_;
  std::vector<OpenAxis>* met_;
  std::vector<Pick> picks_;
};

}  // namespace mingbai
