#include "policy/read/policy_reader.hpp"

namespace mingbai::wire {

Text PolicyReader::read_text() {
  Text text;
  const auto place = reader_.object([&](std::string_view key) {
    if (key == "zh") {
      text.zh = reader_.text().value_or("");
    } else if (key == "en") {
      text.en = reader_.text().value_or("");
    } else {
      return false;
    }
    return true;
  });
  if (place && text.zh.empty()) reader_.missing(*place, "zh");
  if (place && text.en.empty()) reader_.missing(*place, "en");
  return text;
}

std::optional<Word> PolicyReader::read_id() {
  const auto id = reader_.word();
  if (id && id->text.size() > longest_id) {
    reader_.fault_at(id->place, "too_large", "An id may have at most 64 bytes.");
  }
  return id;
}

std::vector<std::string> PolicyReader::read_ids() {
  std::vector<std::string> ids;
  reader_.array(most_items, [&] {
    if (const auto id = read_id()) ids.emplace_back(id->text);
  });
  return ids;
}

Source PolicyReader::read_source() {
  Source source;
  const auto place = reader_.object([&](std::string_view key) {
    if (key == "document") {
      source.document = reader_.text().value_or("");
    } else if (key == "article") {
      source.article = reader_.text().value_or("");
    } else {
      return false;
    }
    return true;
  });
  if (place && source.document.empty()) reader_.missing(*place, "document");
  if (place && source.article.empty()) reader_.missing(*place, "article");
  return source;
}

std::vector<std::string> PolicyReader::read_texts() {
  std::vector<std::string> texts;
  reader_.array(most_items, [&] {
    if (const auto text = reader_.text()) texts.emplace_back(*text);
  });
  return texts;
}

std::optional<Named> PolicyReader::read_named() {
  Named named;
  const auto place = reader_.object([&](std::string_view key) {
    if (key == "id") {
      named.id = read_id().value_or(Word{}).text;
    } else if (key == "name") {
      named.name = read_text();
    } else {
      return false;
    }
    return true;
  });
  if (!place) return std::nullopt;
  if (named.id.empty()) reader_.missing(*place, "id");
  return named;
}

SymbolSet PolicyReader::read_symbols(Symbols& symbols) {
  SymbolSet set;
  reader_.array(most_items, [&] {
    const auto id = read_id();
    if (!id) return;
    if (const auto number = intern(symbols, id->text, id->place)) set.add(*number);
  });
  return set;
}

std::optional<std::size_t> PolicyReader::intern(Symbols& symbols, std::string_view id, const Place& place) {
  const std::size_t number = symbols.intern(id);
  if (number < SymbolSet::most_in_set) return number;
  reader_.fault_at(place, "too_large", "There are too many different ids.");
  return std::nullopt;
}

}  // namespace mingbai::wire
