#pragma once

#include "mingbai/words.hpp"
#include "text/tape.hpp"

namespace mingbai::wire {

/// Goes along a tape of a document that came in.
class TapeCursor {
 public:
  explicit TapeCursor(TapeView tape, const Words* words = nullptr) : tape_(tape), words_(words) {}

  [[nodiscard]] std::size_t at() const { return at_; }
  [[nodiscard]] Event event() const { return event_at(at_); }
  [[nodiscard]] Event event_at(std::size_t position) const { return static_cast<Event>(tape_[position] & event_mask); }
  [[nodiscard]] bool is_text() const { return event() == Event::text || event() == Event::word; }
  /// The text or digits that come next.
  [[nodiscard]] std::string_view text() const {
    const std::uint32_t with = tape_[at_] >> event_bits;
    if (event() == Event::word) return words_->text(with);
    return {reinterpret_cast<const char*>(&tape_[at_] + 1), with};
  }
  /// The number in the word after the event.
  [[nodiscard]] std::int32_t number() const { return static_cast<std::int32_t>(tape_[at_ + 1]); }

  /// Steps over one event.
  void step() {
    switch (event()) {
      case Event::integer:
      case Event::hundredths: at_ += 2; break;
      case Event::digits:
      case Event::text:
      case Event::key:
        at_ += 1 + ((tape_[at_] >> event_bits) + sizeof(std::uint32_t) - 1) / sizeof(std::uint32_t);
        break;
      default: ++at_;
    }
  }
  /// Steps over one value, whatever it holds.
  void skip();

 private:
  TapeView tape_;
  const Words* words_;
  std::size_t at_ = 0;
};

}  // namespace mingbai::wire
