#pragma once

#include "mingbai/wire.hpp"

#include <cstring>

namespace mingbai::wire {

/// What a word of a tape says; the upper 28 bits hold a length in bytes where text follows, padded to whole words.
enum class Event : std::uint32_t {
  null = 0,
  no = 1,
  yes = 2,
  /// A whole number in the next word, as a signed 32-bit integer.
  integer = 3,
  /// The digits of any other number, as JSON writes it.
  digits = 4,
  text = 5,
  key = 6,
  object_begin = 7,
  object_end = 8,
  array_begin = 9,
  array_end = 10,
};

inline constexpr unsigned event_bits = 4;
inline constexpr std::uint32_t event_mask = (1U << event_bits) - 1;

/// Writes events one after the other. Documents are written through this interface whatever becomes of them.
class Events {
 public:
  Events() = default;
  Events(const Events&) = delete;
  Events& operator=(const Events&) = delete;
  virtual ~Events() = default;

  virtual void null() = 0;
  virtual void boolean(bool value) = 0;
  virtual void integer(std::int32_t value) = 0;
  virtual void text(std::string_view text) = 0;
  virtual void key(std::string_view key) = 0;
  virtual void object_begin() = 0;
  virtual void object_end() = 0;
  virtual void array_begin() = 0;
  virtual void array_end() = 0;
};

/// Events onto a tape.
class TapeWriter final : public Events {
 public:
  void null() override { put(Event::null); }
  void boolean(bool value) override { put(value ? Event::yes : Event::no); }
  void integer(std::int32_t value) override {
    put(Event::integer);
    tape.push_back(static_cast<std::uint32_t>(value));
  }
  void digits(std::string_view digits) { put_text(Event::digits, digits); }
  void text(std::string_view text) override { put_text(Event::text, text); }
  void key(std::string_view key) override { put_text(Event::key, key); }
  void object_begin() override { put(Event::object_begin); }
  void object_end() override { put(Event::object_end); }
  void array_begin() override { put(Event::array_begin); }
  void array_end() override { put(Event::array_end); }

  Tape tape;

 private:
  void put(Event event) { tape.push_back(static_cast<std::uint32_t>(event)); }
  void put_text(Event event, std::string_view text) {
    tape.push_back(static_cast<std::uint32_t>(event) | static_cast<std::uint32_t>(text.size()) << event_bits);
    const std::size_t start = tape.size();
    tape.resize(start + (text.size() + sizeof(std::uint32_t) - 1) / sizeof(std::uint32_t));
    if (!text.empty()) std::memcpy(&tape[start], text.data(), text.size());
  }
};

}  // namespace mingbai::wire
