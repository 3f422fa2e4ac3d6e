#pragma once

#include "mingbai/words.hpp"
#include "text/events.hpp"
#include "text/tape.hpp"

namespace mingbai::wire {

/// Events onto the end of a tape. Where there are words, text goes by number.
class TapeWriter final : public Events {
 public:
  explicit TapeWriter(Tape& tape, Words* words = nullptr) : tape_(tape), words_(words) {}

  void null() override { put(Event::null); }
  void boolean(bool value) override { put(value ? Event::yes : Event::no); }
  void integer(std::int32_t value) override { put_with(Event::integer, static_cast<std::uint32_t>(value)); }
  void digits(std::string_view digits) { put_text(Event::digits, digits); }
  void text(std::string_view text) override { put_word(Event::text, text); }
  void key(Key key) override { put_known(Event::key, key); }
  void id(Key id) override { put_known(Event::text, id); }
  void own_key(std::string_view key) override { put_word(Event::key, key); }
  void object_begin() override { put(Event::object_begin); }
  void object_end() override { put(Event::object_end); }
  void array_begin() override { put(Event::array_begin); }
  void array_end() override { put(Event::array_end); }

  void money(Money amount) override;
  void rate(Rate rate) override;
  void product(Product product) override;
  void date(Date day) override;
  void range(Range range, const std::optional<Money>& preferred) override;
  void rates(RateRange range) override;
  void source(const Source& source) override;

 private:
  static constexpr std::uint32_t word_of(Event event, std::uint32_t with) {
    return static_cast<std::uint32_t>(event) | with << event_bits;
  }
  void put(Event event, std::uint32_t with = 0) { tape_.push_back(word_of(event, with)); }
  void put_with(Event event, std::uint32_t following) {
    put(event);
    tape_.push_back(following);
  }
  void put_known(Event event, Key known) {
    if (words_ == nullptr) {
      put_text(event, known.text());
    } else {
      put(Event::word, known.number());
    }
  }
  void put_word(Event event, std::string_view text);
  void put_text(Event event, std::string_view text);

  Tape& tape_;
  Words* words_;
  /// The source that came last, and its words: most sources come several times in a row.
  const Source* last_source_ = nullptr;
  std::uint32_t last_document_ = 0;
  std::uint32_t last_article_ = 0;
};

}  // namespace mingbai::wire
