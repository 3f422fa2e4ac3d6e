#pragma once

#include "mingbai/wire.hpp"
#include "text/decimal.hpp"
#include "text/events.hpp"

#include <string>

namespace mingbai::wire {

/// Events as compact JSON text, byte for byte as JavaScript's `JSON.stringify` writes the same document.
class TextWriter final : public Events {
 public:
  void null() override { put("null"); }
  void boolean(bool value) override { put(value ? "true" : "false"); }
  void integer(std::int32_t value) override { put(std::to_string(value)); }
  void text(std::string_view text) override {
    separate();
    quote(text);
  }
  void key(Key key) override {
    put_plain(key.text());
    end_key();
  }
  void id(Key id) override { put_plain(id.text()); }
  void own_key(std::string_view key) override {
    text(key);
    end_key();
  }
  void object_begin() override { open('{'); }
  void object_end() override { close('}'); }
  void array_begin() override { open('['); }
  void array_end() override { close(']'); }

  void money(Money amount) override { put_plain(decimal_of(amount).view()); }
  void rate(Rate rate) override { put_plain(decimal_of(rate).view()); }
  void product(Product product) override { put_plain(decimal_of(product).view()); }
  void date(Date day) override { put_plain(mingbai::to_text(day)); }

  std::string json;

 private:
  void separate() {
    if (needs_comma_) json += ',';
    needs_comma_ = true;
  }
  void put(std::string_view token) {
    separate();
    json += token;
  }
  void end_key() {
    json += ':';
    needs_comma_ = false;
  }
  /// Text in which nothing needs escaping.
  void put_plain(std::string_view text) {
    separate();
    json += '"';
    json += text;
    json += '"';
  }
  void open(char bracket) {
    separate();
    json += bracket;
    needs_comma_ = false;
  }
  void close(char bracket) {
    json += bracket;
    needs_comma_ = true;
  }
  void quote(std::string_view text);
  void escape(char c);

  bool needs_comma_ = false;
};

/// Reads JSON text onto a tape. Returns the fault of text that is not JSON, or too long or too deep to be read.
Faults parse(std::string_view text, std::size_t longest, Tape& tape);

}  // namespace mingbai::wire
