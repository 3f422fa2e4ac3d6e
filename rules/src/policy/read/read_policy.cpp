#include "policy/read/policy_reader.hpp"
#include "text/json_text.hpp"
#include "text/sorting.hpp"

#include <algorithm>

namespace mingbai::wire {

Faults PolicyReader::read() {
  constexpr std::array<std::string_view, 11> region_members{"region",      "name",         "checked_on", "localities",
                                                            "readings",    "contribution", "funding",    "enrolment",
                                                            "eligibility", "rules",        "care"};
  rulebook_.revise();
  const IdCounts ids_before = rulebook_.id_counts();
  const auto place = reader_.object([&](std::string_view key) {
    if (key == "$schema") {
      reader_.text();
    } else if (key == "documents") {
      reader_.array(most_items, [&] { read_document(); });
    } else if (key == "vocabulary") {
      read_vocabulary();
    } else if (key == "regions") {
      read_places();
    } else if (std::find(region_members.begin(), region_members.end(), key) != region_members.end()) {
      read_region_member(key);
    } else {
      return false;
    }
    return true;
  });
  const auto is_region_member = [&](std::string_view key) { return place && place->have(key); };
  if (std::any_of(region_members.begin(), region_members.end(), is_region_member)) {
    reader_.require(place, {"region", "name", "checked_on"});
  } else if (place && !place->have("documents") && !place->have("vocabulary") && !place->have("regions")) {
    reader_.missing(*place, "region");
  }
  if (reader_.has_faults()) {
    rulebook_.forget_ids_beyond(ids_before);
    return reader_.faults();
  }
  if (!documents_.empty()) rulebook_.add(std::move(documents_));
  for (auto& [number, identity] : identities_) rulebook_.identities[number] = std::move(identity);
  for (auto& [number, name] : localities_) rulebook_.localities[number] = std::move(name);
  for (auto& [id, includes] : grades_) rulebook_.grades[id] = std::move(includes);
  for (auto& [kind, name] : care_kinds_) rulebook_.care_kinds[kind] = std::move(name);
  for (Named& figure : figure_names_) rulebook_.figure_names[figure.id] = std::move(figure.name);
  if (places_) rulebook_.places = std::move(*places_);
  if (!policy_->region.empty()) rulebook_.add(std::move(policy_));
  return {};
}

void PolicyReader::read_region_member(std::string_view key) {
  if (key == "region") {
    const auto word = reader_.word();
    if (!word) return;
    const bool is_code = word->text.size() == 6 && word->text.find_first_not_of("0123456789") == std::string_view::npos;
    if (!is_code) reader_.fault_at(word->place, "unknown_region", "A region is a GB/T 2260 code of six digits.");
    policy_->region = word->text;
  } else if (key == "name") {
    policy_->name = read_text();
  } else if (key == "checked_on") {
    policy_->checked_on = reader_.date().value_or(Date{});
  } else if (key == "localities") {
    reader_.array(most_items, [&] {
      const auto id = read_id();
      const auto number = id ? intern(rulebook_.locality_ids, id->text, id->place) : std::nullopt;
      if (number) policy_->localities.push_back(*number);
    });
  } else if (key == "readings") {
    reader_.array(most_items, [&] { read_declared_reading(); });
  } else if (key == "contribution") {
    read_contribution();
  } else if (key == "funding") {
    read_funding();
  } else if (key == "enrolment") {
    read_enrolment();
  } else if (key == "eligibility") {
    reader_.array(most_items, [&] { policy_->eligibility.push_back(read_rule()); });
  } else if (key == "rules") {
    reader_.array(most_items, [&] { policy_->rules.push_back(read_rule()); });
  } else {
    reader_.array(most_items, [&] { read_benefit(); });
  }
}

void PolicyReader::read_contribution() {
  reader_.object([&](std::string_view key) {
    if (key == "indicative_for_other_regions") {
      policy_->contribution_is_indicative = reader_.boolean().value_or(false);
    } else if (key == "standard") {
      read_table(figures::standard);
    } else if (key == "aid") {
      read_table(figures::aid);
    } else if (key == "status_change") {
      read_status_change();
    } else if (key == "aid_reach") {
      read_aid_reach();
    } else {
      return false;
    }
    return true;
  });
}

void PolicyReader::read_status_change() {
  constexpr std::array<std::string_view, 1> aid_ids{"kept"};
  const auto place = reader_.object([&](std::string_view key) {
    if (key == "aid") {
      reader_.one_of(aid_ids, "out_of_range");
    } else if (key == "source") {
      policy_->aid_kept = read_source();
    } else {
      return false;
    }
    return true;
  });
  reader_.require(place, {"aid", "source"});
}

void PolicyReader::read_aid_reach() {
  constexpr std::array<std::string_view, 2> reading_ids{"reaches", "does_not_reach"};
  AidReach reach;
  const auto place = reader_.object([&](std::string_view key) {
    if (key == "identities") {
      reach.identities = read_symbols(rulebook_.identity_ids);
    } else if (key == "aid") {
      reach.reading = read_choice("contribution.aid.reach", reading_ids);
    } else {
      return false;
    }
    return true;
  });
  reader_.require(place, {"identities", "aid"});
  policy_->aid_reach = std::move(reach);
}

void PolicyReader::read_funding() {
  reader_.object([&](std::string_view key) {
    if (key == "rounding") {
      read_rounding();
      return true;
    }
    if (key == "levels") {
      read_levels();
      return true;
    }
    const auto figure = rulebook_.figure_ids.find("funding." + std::string{key});
    if (!figure) return false;
    read_table(*figure);
    return true;
  });
}

void PolicyReader::read_rounding() {
  constexpr std::array<std::string_view, 1> unit_ids{"yuan"};
  constexpr std::array<std::string_view, 3> direction_ids{"half_up", "up", "down"};
  SplitRounding rounding;
  const auto place = reader_.object([&](std::string_view key) {
    if (key == "to") {
      reader_.one_of(unit_ids, "out_of_range");
    } else if (key == "direction") {
      rounding.direction = read_choice("funding.rounding", direction_ids);
    } else {
      return false;
    }
    return true;
  });
  reader_.require(place, {"to", "direction"});
  policy_->split_rounding = std::move(rounding);
}

void PolicyReader::read_levels() {
  constexpr std::array<std::string_view, 3> level_ids{"region", "city", "county"};
  std::array<bool, 3> are_levels{};
  reader_.array(most_items, [&] {
    if (const auto level = reader_.one_of(level_ids, "out_of_range")) are_levels[*level] = true;
  });
  policy_->levels = Levels{are_levels[0], are_levels[1], are_levels[2]};
}

void PolicyReader::read_declared_reading() {
  auto reading = std::make_unique<Reading>();
  std::optional<Word> preferred;
  const auto place = reader_.object([&](std::string_view key) {
    if (key == "id") {
      reading->id = read_id().value_or(Word{}).text;
    } else if (key == "options") {
      reading->options = read_ids();
    } else if (key == "preferred") {
      preferred = reader_.word();
    } else if (key == "conflict") {
      reading->is_conflict = reader_.boolean().value_or(false);
    } else if (key == "source") {
      reading->source = read_source();
    } else {
      return false;
    }
    return true;
  });
  reader_.require(place, {"id", "options", "source"});
  if (place && reading->options.size() < 2) reader_.missing(*place, "options");
  if (preferred) {
    const auto at = std::find(reading->options.begin(), reading->options.end(), preferred->text);
    if (at == reading->options.end()) {
      reader_.fault_at(preferred->place, "out_of_range", "The preferred reading must be one of the readings.");
    } else {
      reading->preferred = static_cast<std::size_t>(at - reading->options.begin());
    }
  }
  policy_->readings.push_back(std::move(reading));
}

Rule PolicyReader::read_rule() {
  Rule rule;
  rule.figure.state = FigureState::exact;
  const auto place = reader_.object([&](std::string_view key) {
    if (key == "code") {
      rule.code = reader_.text().value_or("");
    } else if (key == "state") {
      rule.figure.state = reader_.one_of<FigureState>(figure_state_ids).value_or(FigureState::exact);
    } else if (key == "decided_by") {
      read_decided_by(rule.figure);
    } else if (key == "from") {
      rule.from = reader_.date();
    } else if (key == "source") {
      rule.source = read_source();
    } else {
      return false;
    }
    return true;
  });
  reader_.require(place, {"code", "source"});
  return rule;
}

void PolicyReader::read_places() {
  constexpr std::size_t code_digits = 6;
  places_.emplace();
  const auto place = reader_.object([&](std::string_view key) {
    if (key == "dated") {
      places_->dated = reader_.date();
    } else if (key == "source") {
      places_->source = reader_.text().value_or("");
    } else if (key == "places") {
      reader_.array(most_items, [&] {
        const auto word = reader_.word();
        if (!word) return;
        const bool is_named =
            word->text.size() > code_digits + 1 && word->text[code_digits] == ' ' &&
            word->text.substr(0, code_digits).find_first_not_of("0123456789") == std::string_view::npos;
        if (is_named) {
          places_->names.emplace_back(word->text.substr(0, code_digits), word->text.substr(code_digits + 1));
        } else {
          reader_.fault_at(word->place, "unknown_region", "A place is a code of six digits, a space and a name.");
        }
      });
    } else {
      return false;
    }
    return true;
  });
  reader_.require(place, {"dated", "source", "places"});
  sort(places_->names, std::less<>{});
}

Faults add_policy(Rulebook& rulebook, TapeView tape, Words* words) {
  return PolicyReader(rulebook.book(), tape, words).read();
}

Faults add_policy(Rulebook& rulebook, std::string_view text) {
  Tape tape;
  Faults faults = parse(text, longest_policy, tape);
  if (!faults.empty()) return faults;
  return add_policy(rulebook, TapeView{tape});
}

}  // namespace mingbai::wire
