#include "text/reader.hpp"

#include "text/pointers.hpp"
#include "text/sorting.hpp"

namespace mingbai::wire {

bool Reader::expect(Event expected, std::string_view what) {
  if (cursor_.event() == expected) return true;
  fault("wrong_type", "This must be " + std::string{what} + ".");
  skip();
  return false;
}

std::optional<Members> Reader::object(FunctionRef<bool(std::string_view key)> read) {
  if (!expect(Event::object_begin, "an object")) return std::nullopt;
  Members members(here());
  cursor_.step();
  while (cursor_.event() != Event::object_end) {
    const std::string_view key = cursor_.text();
    cursor_.step();
    if (members.have(key)) {
      fault("duplicate_key", "This key is there twice.");
      skip();
    } else if (members.count() == most_keys) {
      fault("too_large", "The object has too many keys.");
      skip();
    } else {
      members.add(key);
      if (!read(key)) {
        fault("unknown_field", "This field is not known here.");
        skip();
      }
    }
  }
  cursor_.step();
  return members;
}

void Reader::array(std::size_t most, FunctionRef<void()> read) {
  if (!expect(Event::array_begin, "an array")) return;
  const Place place = here();
  cursor_.step();
  std::size_t index = 0;
  while (cursor_.event() != Event::array_end) {
    if (index < most) {
      read();
    } else {
      skip();
    }
    ++index;
  }
  cursor_.step();
  if (index > most) fault_at(place, "too_large", "There may be at most " + std::to_string(most) + " items.");
}

std::optional<std::string_view> Reader::text() {
  if (!is_text()) {
    expect(Event::text, "text");
    return std::nullopt;
  }
  const std::string_view text = cursor_.text();
  cursor_.step();
  return text;
}

std::optional<Word> Reader::word() {
  const Place place = here();
  const auto read = text();
  if (!read) return std::nullopt;
  return Word{*read, place};
}

void Reader::remember(const Word& word) {
  if (words_ != nullptr && cursor_.event_at(word.place.position) == Event::text) words_->number(word.text);
}

std::optional<bool> Reader::boolean() {
  const Event value = cursor_.event();
  if (value != Event::yes && value != Event::no) {
    expect(Event::yes, "true or false");
    return std::nullopt;
  }
  cursor_.step();
  return value == Event::yes;
}

std::optional<int> Reader::integer(int low, int high) {
  const Place place = here();
  if (cursor_.event() == Event::digits || cursor_.event() == Event::hundredths) {
    fault("out_of_range",
          "This must be a whole number from " + std::to_string(low) + " to " + std::to_string(high) + ".");
    skip();
    return std::nullopt;
  }
  if (!expect(Event::integer, "a whole number")) return std::nullopt;
  const int value = cursor_.number();
  cursor_.step();
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

std::optional<Decimal> Reader::number(int decimals, std::int64_t most) {
  std::optional<Decimal> read;
  switch (cursor_.event()) {
    case Event::integer: read = scale_decimal(cursor_.number(), 0, decimals, most); break;
    case Event::hundredths: read = scale_decimal(cursor_.number(), 2, decimals, most); break;
    case Event::digits:
    case Event::text:
    case Event::word: read = parse_decimal(cursor_.text(), decimals, most); break;
    default: expect(Event::digits, "a number or a decimal in text"); return std::nullopt;
  }
  cursor_.step();
  return read;
}

std::optional<std::int64_t> Reader::decimal(int decimals, std::int64_t most, std::string_view form) {
  const Place place = here();
  const auto read = number(decimals, most);
  if (!read) return std::nullopt;
  if (!read->fault) return read->value;
  const bool is_out_of_range = *read->fault == DecimalFault::negative || *read->fault == DecimalFault::too_large;
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

void Reader::note(const Place& place, std::string suffix, std::string_view code, std::string_view message) {
  faults_.push_back({place.position, std::move(suffix), code, std::string{message}});
}

void Reader::fault_in(const Place& object, std::string_view field, std::string_view code, std::string_view message) {
  std::string suffix{'/'};
  suffix += field;
  note(object, std::move(suffix), code, message);
}

void Reader::missing(const Place& object, std::string_view field) {
  fault_in(object, field, "missing_field", "This field is required.");
}

void Reader::require(const std::optional<Members>& object, std::initializer_list<std::string_view> fields) {
  if (!object) return;
  for (const std::string_view field : fields) {
    if (!object->have(field)) missing(*object, field);
  }
}

Faults Reader::faults() const {
  auto sorted = faults_;
  sort(sorted, [](const PlacedFault& a, const PlacedFault& b) { return a.position < b.position; });
  std::vector<std::size_t> positions;
  for (const PlacedFault& placed : sorted) positions.push_back(placed.position);
  std::vector<std::string> paths = pointers(start_, positions);
  Faults faults;
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    faults.push_back({sorted[i].code, std::move(paths[i]) + sorted[i].suffix, std::move(sorted[i].message)});
  }
  return faults;
}

}  // namespace mingbai::wire
