#include "text/json_text.hpp"

#include "text/tape_writer.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <nlohmann/json.hpp>

namespace mingbai::wire {

namespace {

constexpr int deepest = 32;

/// Hands the events of nlohmann's parser on to a tape.
class SaxToTape final : public nlohmann::json_sax<nlohmann::json> {
 public:
  explicit SaxToTape(TapeWriter& writer) : writer_(writer) {}

  std::size_t error_position = 0;
  bool is_too_deep = false;
  /// The parser gave up at a number that is beyond what it can hold.
  bool has_huge_number = false;

  bool null() override {
    writer_.null();
    return true;
  }
  bool boolean(bool value) override {
    writer_.boolean(value);
    return true;
  }
  bool number_integer(number_integer_t value) override {
    if (value < std::numeric_limits<std::int32_t>::min()) {
      writer_.digits(std::to_string(value));
    } else {
      writer_.integer(static_cast<std::int32_t>(value));
    }
    return true;
  }
  bool number_unsigned(number_unsigned_t value) override {
    if (value > static_cast<number_unsigned_t>(std::numeric_limits<std::int32_t>::max())) {
      writer_.digits(std::to_string(value));
    } else {
      writer_.integer(static_cast<std::int32_t>(value));
    }
    return true;
  }
  bool number_float(number_float_t /*value*/, const string_t& digits) override {
    writer_.digits(digits);
    return true;
  }
  bool string(string_t& text) override {
    writer_.text(text);
    return true;
  }
  bool binary(binary_t& /*value*/) override { return false; }
  bool key(string_t& key) override {
    writer_.own_key(key);
    return true;
  }
  bool start_object(std::size_t /*size*/) override {
    writer_.object_begin();
    return descend();
  }
  bool end_object() override {
    --depth_;
    writer_.object_end();
    return true;
  }
  bool start_array(std::size_t /*size*/) override {
    writer_.array_begin();
    return descend();
  }
  bool end_array() override {
    --depth_;
    writer_.array_end();
    return true;
  }
  bool parse_error(std::size_t position, const std::string& /*token*/,
                   const nlohmann::detail::exception& error) override {
    constexpr int number_overflow = 406;
    has_huge_number = error.id == number_overflow;
    error_position = position;
    return false;
  }

 private:
  bool descend() {
    is_too_deep = ++depth_ > deepest;
    return !is_too_deep;
  }

  TapeWriter& writer_;
  int depth_ = 0;
};

/// The end of the number or text that begins at a place of JSON.
std::size_t end_of_token(std::string_view text, std::size_t at) {
  constexpr std::string_view of_numbers = "0123456789+-.eE";
  if (text[at] != '"') return std::min(text.find_first_not_of(of_numbers, at), text.size());
  for (++at; at < text.size() && text[at] != '"'; ++at) {
    if (text[at] == '\\') ++at;
  }
  return std::min(at + 1, text.size());
}

/// JSON in which numbers that are beyond what the parser can hold are others that are no amounts either, so that it can
/// go on to other faults.
std::string without_huge_numbers(std::string_view given) {
  std::string text{given};
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] != '"' && text[at] != '-' && (text[at] < '0' || text[at] > '9')) {
      ++at;
      continue;
    }
    const std::size_t end = end_of_token(text, at);
    const bool is_huge = text[at] != '"' && std::isinf(std::strtod(text.substr(at, end - at).c_str(), nullptr));
    const std::size_t exponent = at + (text[at] == '-' ? 2 : 1);
    if (is_huge && exponent + 1 < end) {
      std::fill(text.begin() + static_cast<std::ptrdiff_t>(exponent), text.begin() + static_cast<std::ptrdiff_t>(end),
                '0');
      text[exponent] = 'e';
    }
    at = end;
  }
  return text;
}

}  // namespace

void TextWriter::quote(std::string_view text) {
  json += '"';
  std::size_t start = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto c = static_cast<unsigned char>(text[at]);
    if (c >= 0x20 && c != '"' && c != '\\') continue;
    json += text.substr(start, at - start);
    escape(text[at]);
    start = at + 1;
  }
  json += text.substr(start);
  json += '"';
}

void TextWriter::escape(char c) {
  constexpr std::string_view hex = "0123456789abcdef";
  switch (c) {
    case '"': json += "\\\""; break;
    case '\\': json += "\\\\"; break;
    case '\b': json += "\\b"; break;
    case '\f': json += "\\f"; break;
    case '\n': json += "\\n"; break;
    case '\r': json += "\\r"; break;
    case '\t': json += "\\t"; break;
    default:
      json += "\\u00";
      json += hex[static_cast<unsigned char>(c) >> 4U];
      json += hex[static_cast<unsigned char>(c) & 15U];
  }
}

Faults parse(std::string_view text, std::size_t longest, Tape& tape) {
  if (text.size() > longest) {
    return {{"too_large", "", "The document is longer than " + std::to_string(longest) + " bytes."}};
  }
  Tape read;
  TapeWriter writer(read);
  SaxToTape sax(writer);
  const bool is_json = nlohmann::json::sax_parse(text.begin(), text.end(), &sax);
  if (sax.has_huge_number) {
    const std::string other = without_huge_numbers(text);
    if (other != text) return parse(other, longest, tape);
  }
  // What follows a zero byte the parser does not look at.
  const std::size_t zero = text.find('\0');
  if (is_json && zero != std::string_view::npos) sax.error_position = zero + 1;
  if (sax.is_too_deep) {
    return {{"too_large", "", "The document nests deeper than " + std::to_string(deepest) + " levels."}};
  }
  if (sax.error_position != 0 || !is_json) {
    return {{"malformed_json", "", "The text is not JSON at byte " + std::to_string(sax.error_position) + "."}};
  }
  tape = std::move(read);
  return {};
}

}  // namespace mingbai::wire
