#pragma once

#include "mingbai/date.hpp"
#include "mingbai/money.hpp"
#include "mingbai/rate.hpp"
#include "text/decimal.hpp"
#include "text/function_ref.hpp"
#include "text/tape_cursor.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mingbai::wire {

/// The years that documents may speak of.
inline constexpr int first_year = 1900;
inline constexpr int last_year = 2999;

/// Where in a document something stands: its place on the tape, from which its JSON pointer is found.
struct Place {
  std::size_t position = 0;
};

/// Where an object stands, and the keys that it has.
class Members : public Place {
 public:
  explicit Members(Place place) : Place(place) {}

  void add(std::string_view key) {
    if (count_ < few_.size()) {
      few_[count_] = key;
    } else {
      more_.push_back(key);
    }
    ++count_;
  }
  [[nodiscard]] std::size_t count() const { return count_; }
  [[nodiscard]] std::string_view key(std::size_t place) const {
    return place < few_.size() ? few_[place] : more_[place - few_.size()];
  }
  [[nodiscard]] bool have(std::string_view key) const {
    const auto end = few_.begin() + static_cast<std::ptrdiff_t>(std::min(count_, few_.size()));
    return std::find(few_.begin(), end, key) != end || std::find(more_.begin(), more_.end(), key) != more_.end();
  }

 private:
  /// Room for as many as nearly all objects have.
  std::array<std::string_view, 8> few_;
  std::vector<std::string_view> more_;
  std::size_t count_ = 0;
};

/// A text of a document and where it stands, for checks that need the whole document first.
struct Word {
  std::string_view text;
  Place place;
};

/// Reads values off a tape, each where it is expected. A value of another kind is noted as a fault and passed over, so
/// that one reading finds every fault.
class Reader {
 public:
  explicit Reader(TapeView tape, Words* words = nullptr) : cursor_(tape, words), start_(cursor_), words_(words) {}

  /// Calls `read(key)` for each member; it reads the value and returns true, or returns false for a key that it does
  /// not know. Returns what it has, to see what is missing.
  std::optional<Members> object(FunctionRef<bool(std::string_view key)> read);

  /// Calls `read()` for each item of an array of at most `most` items.
  void array(std::size_t most, FunctionRef<void()> read);

  std::optional<std::string_view> text();
  std::optional<Word> word();
  std::optional<bool> boolean();
  std::optional<int> integer(int low, int high);
  std::optional<Date> date();
  /// Yuan with at most two decimals, as a number or as text.
  std::optional<Money> money();
  /// A number from 0 to 1 with at most four decimals.
  std::optional<Rate> rate();
  /// Percent, from 0 to 100 with at most two decimals.
  std::optional<Rate> percent();
  /// One of the ids, which stand for the values of `Enum` in order.
  template <class Enum, std::size_t count>
  std::optional<Enum> one_of(const std::array<std::string_view, count>& ids, std::string_view code = "out_of_range") {
    const auto chosen = one_of(std::span<const std::string_view>{ids}, code);
    if (!chosen) return std::nullopt;
    return static_cast<Enum>(*chosen);
  }
  std::optional<std::size_t> one_of(std::span<const std::string_view> ids, std::string_view code);
  /// One of consecutive numbers, which stand for the values of `Enum` in order.
  template <class Enum, std::size_t count>
  std::optional<Enum> one_of(const std::array<int, count>& numbers) {
    const auto number = integer(numbers.front(), numbers.back());
    if (!number) return std::nullopt;
    return static_cast<Enum>(*number - numbers.front());
  }

  /// Whether the value that comes next is an object, or text.
  [[nodiscard]] bool is_object() const { return cursor_.event() == Event::object_begin; }
  [[nodiscard]] bool is_text() const { return cursor_.is_text(); }

  [[nodiscard]] Place here() const { return {cursor_.at()}; }
  void skip() { cursor_.skip(); }
  /// The text is one that documents use again: from now on it goes by number.
  void remember(const Word& word);

  void fault(std::string_view code, std::string_view message) { fault_at(here(), code, message); }
  void fault_at(const Place& place, std::string_view code, std::string_view message) { note(place, {}, code, message); }
  /// The fault is one of a field of the object, which may be absent.
  void fault_in(const Place& object, std::string_view field, std::string_view code, std::string_view message);
  void missing(const Place& object, std::string_view field);
  /// Notes each of the fields that the object lacks.
  void require(const std::optional<Members>& object, std::initializer_list<std::string_view> fields);

  /// All faults, in the order of the document.
  [[nodiscard]] Faults faults() const;
  [[nodiscard]] bool has_faults() const { return !faults_.empty(); }

 private:
  static constexpr std::size_t most_keys = 256;

  struct PlacedFault {
    std::size_t position;
    /// What follows the pointer of what stands there.
    std::string suffix;
    std::string_view code;
    std::string message;
  };

  bool expect(Event expected, std::string_view what);
  void note(const Place& place, std::string suffix, std::string_view code, std::string_view message);
  /// The number that comes next in units of 1/10^decimals.
  std::optional<Decimal> number(int decimals, std::int64_t most);
  /// A decimal in units of 1/10^decimals, from 0 to `most` of them; `form` says what it must be.
  std::optional<std::int64_t> decimal(int decimals, std::int64_t most, std::string_view form);

  TapeCursor cursor_;
  TapeCursor start_;
  Words* words_;
  std::vector<PlacedFault> faults_;
};

}  // namespace mingbai::wire
