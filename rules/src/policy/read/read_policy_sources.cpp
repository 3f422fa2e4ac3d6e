#include "policy/read/policy_reader.hpp"

namespace mingbai::wire {

void PolicyReader::read_document() {
  Document document;
  const auto place = reader_.object([&](std::string_view key) {
    if (key == "number") {
      document.number = reader_.text().value_or("");
    } else if (key == "title") {
      document.title = read_text();
    } else if (key == "issued_on") {
      document.issued_on = reader_.date().value_or(Date{});
    } else if (key == "effective_on") {
      document.effective_on = reader_.date();
    } else if (key == "issuers") {
      document.issuers = read_texts();
    } else {
      return false;
    }
    return true;
  });
  reader_.require(place, {"number", "title", "issued_on"});
  documents_.push_back(std::move(document));
}

void PolicyReader::read_vocabulary() {
  reader_.object([&](std::string_view key) {
    if (key == "identities") {
      reader_.array(most_items, [&] { read_identity(); });
    } else if (key == "localities") {
      reader_.array(most_items, [&] {
        const Place place = reader_.here();
        const auto named = read_named();
        if (!named) return;
        if (const auto number = intern(rulebook_.locality_ids, named->id, place))
          localities_.emplace_back(*number, named->name);
      });
    } else if (key == "grades") {
      reader_.array(most_items, [&] { read_grade(); });
    } else if (key == "figures") {
      reader_.array(most_items, [&] {
        if (auto named = read_named()) figure_names_.push_back(std::move(*named));
      });
    } else if (key == "care_kinds") {
      reader_.array(most_items, [&] {
        const Place place = reader_.here();
        const auto named = read_named();
        if (!named) return;
        if (const auto kind = from_id<CareKind>(care_kind_ids, named->id)) {
          care_kinds_.emplace_back(*kind, named->name);
        } else {
          reader_.fault_at(place, "unknown_kind", "This is not a kind of care that can be asked about.");
        }
      });
    } else {
      return false;
    }
    return true;
  });
}

void PolicyReader::read_grade() {
  std::string id;
  std::vector<std::string> includes;
  const auto place = reader_.object([&](std::string_view key) {
    if (key == "id") {
      id = read_id().value_or(Word{}).text;
    } else if (key == "includes") {
      includes = read_ids();
    } else {
      return false;
    }
    return true;
  });
  reader_.require(place, {"id", "includes"});
  grades_.emplace_back(std::move(id), std::move(includes));
}

void PolicyReader::read_identity() {
  std::string_view id;
  Identity identity;
  const auto place = reader_.object([&](std::string_view key) {
    if (key == "id") {
      id = read_id().value_or(Word{}).text;
    } else if (key == "name") {
      identity.name = read_text();
    } else if (key == "facts") {
      identity.facts = read_texts();
    } else if (key == "aided") {
      reader_.boolean();
    } else {
      return false;
    }
    return true;
  });
  reader_.require(place, {"id", "name"});
  if (id.empty()) return;
  if (const auto number = intern(rulebook_.identity_ids, id, *place))
    identities_.emplace_back(*number, std::move(identity));
}

}  // namespace mingbai::wire
