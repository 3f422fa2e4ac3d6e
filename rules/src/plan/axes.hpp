#pragma once

#include "policy/policy_book.hpp"
#include "text/arena.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>

namespace mingbai {

/// An input that was not given and of which the answers are tried one after the other.
enum class OpenInput : std::uint8_t {
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
  /// How the institutions of unnamed visits are the same, where not every way is tried.
  ways_of_institutions,
  care_day,
  discharge_day,
  delivery,
  /// Which stay of the year a bill is, where it is looked at apart from others.
  admission,
  /// Whether there was a stay of the kind of care before all bills.
  earlier_stays,
};

/// A thing that is open: a clause with several readings, or an input of a bill (and of another that it is compared
/// with).
struct Axis {
  const Reading* reading = nullptr;
  OpenInput input = OpenInput::none;
  std::uint16_t item = 0;
  std::uint16_t other = 0;

  friend bool operator==(const Axis&, const Axis&) = default;
};

constexpr Axis axis_of(const Reading& reading) { return {&reading, OpenInput::none, 0, 0}; }
constexpr Axis axis_of(OpenInput input, std::size_t item = 0, std::size_t other = 0) {
  return {nullptr, input, static_cast<std::uint16_t>(item), static_cast<std::uint16_t>(other)};
}

/// The parts of an estimate that are reckoned one by one.
enum class Part : std::uint8_t { contribution, funding, coverage, care };

/// A set of parts.
class Parts {
 public:
  Parts() = default;
  constexpr explicit Parts(Part part) : bits_(bit(part)) {}

  constexpr void add(Parts others) { bits_ = static_cast<std::uint8_t>(bits_ | others.bits_); }
  [[nodiscard]] constexpr bool has(Part part) const { return (bits_ & bit(part)) != 0; }

 private:
  static constexpr std::uint8_t bit(Part part) { return static_cast<std::uint8_t>(1U << static_cast<unsigned>(part)); }

  std::uint8_t bits_ = 0;
};

/// An axis, the number of its options and the parts that they touch.
struct OpenAxis {
  Axis axis;
  std::size_t options = 0;
  Parts parts{};
};

/// What was found open, in the order in which it was; an axis goes by its place here.
class OpenAxes {
 public:
  explicit OpenAxes(Arena& arena) : arena_(&arena) {}

  /// The place of an axis, noted from now on.
  std::size_t note(const Axis& axis, std::size_t options, Parts parts);

  [[nodiscard]] std::size_t size() const { return axes_.size(); }
  [[nodiscard]] const OpenAxis& operator[](std::size_t place) const { return axes_[place]; }
  [[nodiscard]] const OpenAxis* begin() const { return axes_.begin(); }
  [[nodiscard]] const OpenAxis* end() const { return axes_.end(); }

 private:
  Arena* arena_;
  List<OpenAxis> axes_;
};

/// The option of an axis in a combination, and how many it has there; the axis by its place among what was found open.
struct Pick {
  std::uint32_t axis = 0;
  std::uint16_t option = 0;
  std::uint16_t options = 0;
};

/// An option that is held fast.
struct HeldAxis {
  Axis axis;
  std::size_t option = 0;
};

/// What is held fast while everything else that is open is tried.
struct Held {
  std::span<const HeldAxis> axes;
  /// Clauses are read in the preferred way where one is preferred.
  bool preferred_readings = false;

  /// The option of an axis that is held, if it is one of so many; false where none is.
  bool finds(const Axis& axis, std::size_t options, std::size_t& option) const;
  /// Whether none of some picks is ruled out.
  [[nodiscard]] bool allows(std::span<const Pick> picks, const OpenAxes& open) const;
  /// Whether it leaves an axis fewer options than it has.
  [[nodiscard]] bool narrows(const OpenAxis& open) const {
    for (const HeldAxis& held : axes) {
      if (held.axis == open.axis) return true;
    }
    return preferred_readings && open.axis.reading != nullptr && open.axis.reading->preferred;
  }
};

/// Which of the first picks of a combination were asked for; those beyond count as asked.
class AskedPicks {
 public:
  void add(std::size_t place) { bits_ |= place < most ? std::uint64_t{1} << place : 0; }
  void add(AskedPicks others) { bits_ |= others.bits_; }
  [[nodiscard]] bool has(std::size_t place) const { return place >= most || (bits_ >> place & 1U) != 0; }

 private:
  static constexpr std::size_t most = 64;

  std::uint64_t bits_ = 0;
};

/// Whether a combination is not ruled out.
inline bool is_allowed(std::span<const Pick> picks, const OpenAxes& axes, const Held& held) {
  return picks.empty() || held.allows(picks, axes);
}

/// Whether what was asked for tells a combination from earlier ones that are not ruled out either: they are the same
/// but for what has moved on from its first option.
bool is_told_apart(std::span<const Pick> picks, AskedPicks asked, const OpenAxes& axes, const Held& held);

/// Walks through every combination of what is open, where what is open may depend on what was picked before:
///
///     Explorer explorer(held, axes, part, arena);
///     do { … explorer.pick(axis, options) … } while (explorer.next());
///
/// An axis keeps its option throughout a combination, however often it is picked. What is held is not walked through.
class Explorer {
 public:
  Explorer(const Held& held, OpenAxes& axes, Part part, Arena& arena)
      : held_(&held), axes_(&axes), part_(part), arena_(&arena) {}

  std::size_t pick(const Axis& axis, std::size_t options);
  /// The option that the axis has or would be the first to have, without picking it.
  [[nodiscard]] std::size_t peek(const Axis& axis, std::size_t options) const;

  /// Moves to the next combination; false after the last one.
  bool next();

  /// The options of this combination, as long as no other comes.
  [[nodiscard]] std::span<const Pick> picks() const { return picks_.span(); }
  /// Which of them were picked since this was last called.
  AskedPicks take_asked() { return std::exchange(asked_, {}); }

 private:
  [[nodiscard]] const Pick* find(const Axis& axis) const;

  const Held* held_;
  OpenAxes* axes_;
  Part part_;
  Arena* arena_;
  List<Pick> picks_;
  /// The place after what was picked last: most combinations pick in the order of the one before.
  std::size_t likely_ = 0;
  AskedPicks asked_;
};

}  // namespace mingbai
