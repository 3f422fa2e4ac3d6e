#include "wire/reader.hpp"

#include "wire/decimal.hpp"

namespace mingbai::wire {

std::string_view Reader::text_at() const {
  const std::size_t length = tape_[at_] >> event_bits;
  return {reinterpret_cast<const char*>(&tape_[at_] + 1), length};
}

void Reader::step_over_text() {
  const std::size_t length = tape_[at_] >> event_bits;
  at_ += 1 + (length + sizeof(std::uint32_t) - 1) / sizeof(std::uint32_t);
}

void Reader::skip() {
  int depth = 0;
  do {
    switch (event()) {
      case Event::object_begin:
      case Event::array_begin: ++depth; break;
      case Event::object_end:
      case Event::array_end: --depth; break;
      default: break;
    }
    switch (event()) {
      case Event::integer: at_ += 2; break;
      case Event::digits:
      case Event::text:
      case Event::key: step_over_text(); break;
      default: ++at_;
    }
  } while (depth > 0);
}

bool Reader::expect(Event expected, std::string_view what) {
  if (event() == expected) return true;
  fault("wrong_type", "This must be " + std::string{what} + ".");
  skip();
  return false;
}

std::size_t Reader::descend(std::string_view key) {
  const std::size_t length = path_.size();
  path_ += '/';
  for (const char c : key) {
    if (c == '~') {
      path_ += "~0";
    } else if (c == '/') {
      path_ += "~1";
    } else {
      path_ += c;
    }
  }
  return length;
}

std::optional<std::string_view> Reader::text() {
  if (!expect(Event::text, "text")) return std::nullopt;
  const std::string_view text = text_at();
  step_over_text();
  return text;
}

std::optional<Word> Reader::word() {
  Place place = here();
  const auto read = text();
  if (!read) return std::nullopt;
  return Word{*read, std::move(place)};
}

std::optional<bool> Reader::boolean() {
  const Event value = event();
  if (value != Event::yes && value != Event::no) {
    expect(Event::yes, "true or false");
    return std::nullopt;
  }
  ++at_;
  return value == Event::yes;
}

std::optional<int> Reader::integer(int low, int high) {
  const Place place = here();
  if (event() == Event::digits) {
    fault("out_of_range",
          "This must be a whole number from " + std::to_string(low) + " to " + std::to_string(high) + ".");
    skip();
    return std::nullopt;
  }
  if (!expect(Event::integer, "a whole number")) return std::nullopt;
  const int value = static_cast<int>(tape_[at_ + 1]);
  at_ += 2;
  if (value >= low && value <= high) return value;
  fault_at(place, "out_of_range",
           "This must be a whole number from " + std::to_string(low) + " to " + std::to_string(high) + ".");
  return std::nullopt;
}

std::optional<Date> Reader::date() {
  const Place place = here();
  const auto written = text();
  if (!written) return std::nullopt;
  const auto day = parse_date(*written);
  if (!day) {
    fault_at(place, "bad_date", "This must be a day of the calendar, written YYYY-MM-DD.");
  } else if (year_of(*day) < first_year || year_of(*day) > last_year) {
    fault_at(place, "out_of_range",
             "The year must be from " + std::to_string(first_year) + " to " + std::to_string(last_year) + ".");
    return std::nullopt;
  }
  return day;
}

std::optional<std::string> Reader::number_or_text() {
  std::string digits;
  switch (event()) {
    case Event::integer: digits = std::to_string(static_cast<std::int32_t>(tape_[at_ + 1])); break;
    case Event::digits:
    case Event::text: digits = text_at(); break;
    default: expect(Event::digits, "a number or a decimal in text"); return std::nullopt;
  }
  skip();
  return digits;
}

std::optional<std::int64_t> Reader::decimal(int decimals, std::int64_t most, std::string_view form) {
  const Place place = here();
  const auto digits = number_or_text();
  if (!digits) return std::nullopt;
  const Decimal decimal = parse_decimal(*digits, decimals, most);
  if (!decimal.fault) return decimal.value;
  const bool is_out_of_range = *decimal.fault == DecimalFault::negative || *decimal.fault == DecimalFault::too_large;
  fault_at(place, is_out_of_range ? "out_of_range" : "bad_amount", "This must be " + std::string{form} + ".");
  return std::nullopt;
}

std::optional<Money> Reader::money() {
  const auto fen = decimal(2, largest_amount.fen, "yuan from 0 to 1000000000000 with at most two decimals");
  return fen ? std::optional{Money{*fen}} : std::nullopt;
}

std::optional<Rate> Reader::rate() {
  const auto value = decimal(4, whole.ten_thousandths, "a share from 0 to 1 with at most four decimals");
  return value ? std::optional{Rate{*value}} : std::nullopt;
}

std::optional<Rate> Reader::percent() {
  const auto value = decimal(2, whole.ten_thousandths, "percent from 0 to 100 with at most two decimals");
  return value ? std::optional{Rate{*value}} : std::nullopt;
}

std::optional<std::size_t> Reader::one_of(std::span<const std::string_view> ids, std::string_view code) {
  const Place place = here();
  const auto written = text();
  if (!written) return std::nullopt;
  const auto at = std::find(ids.begin(), ids.end(), *written);
  if (at != ids.end()) return static_cast<std::size_t>(at - ids.begin());
  std::string message = "This must be one of:";
  for (const std::string_view id : ids) (message += ' ') += id;
  fault_at(place, code, message + ".");
  return std::nullopt;
}

void Reader::fault_at(const Place& place, std::string_view code, std::string message) {
  faults_.push_back({place.position, {code, place.path, std::move(message)}});
}

void Reader::missing(const Place& object, std::string_view field) {
  fault_at({object.path + "/" + std::string{field}, object.position}, "missing_field", "This field is required.");
}

void Reader::require(const std::optional<Members>& object, std::initializer_list<std::string_view> fields) {
  if (!object) return;
  for (const std::string_view field : fields) {
    if (!object->have(field)) missing(*object, field);
  }
}

Faults Reader::faults() const {
  auto sorted = faults_;
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const PlacedFault& a, const PlacedFault& b) { return a.position < b.position; });
  Faults faults;
  for (auto& placed : sorted) faults.push_back(std::move(placed.fault));
  return faults;
}

}  // namespace mingbai::wire
