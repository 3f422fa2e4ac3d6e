#include "wire/json_text.hpp"
#include "wire/policy_reader.hpp"

#include <algorithm>

namespace mingbai::wire {

Faults PolicyReader::read() {
  constexpr std::array<std::string_view, 9> region_members{
      "region", "name", "checked_on", "localities", "contribution", "funding", "enrolment", "eligibility", "care"};
  const IdCounts ids_before = rulebook_.id_counts();
  const auto place = reader_.object([&](std::string_view key) {
    if (key == "$schema") {
      reader_.text();
    } else if (key == "documents") {
      reader_.array(most_items, [&] { read_document(); });
    } else if (key == "vocabulary") {
      read_vocabulary();
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
  } else if (place && !place->have("documents") && !place->have("vocabulary")) {
    reader_.missing(*place, "region");
  }
  if (reader_.has_faults()) {
    rulebook_.forget_ids_beyond(ids_before);
    return reader_.faults();
  }
  for (Document& document : documents_) rulebook_.documents[document.number] = std::move(document);
  for (auto& [number, identity] : identities_) rulebook_.identities[number] = std::move(identity);
  for (auto& [number, name] : localities_) rulebook_.localities[number] = std::move(name);
  for (auto& [kind, name] : care_kinds_) rulebook_.care_kinds[kind] = std::move(name);
  if (!policy_->region.empty()) {
    std::string region = policy_->region;
    rulebook_.policies[std::move(region)] = std::move(policy_);
  }
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
    policy_->localities = read_symbols(rulebook_.locality_ids).members();
  } else if (key == "contribution") {
    read_contribution();
  } else if (key == "funding") {
    read_funding();
  } else if (key == "enrolment") {
    read_enrolment();
  } else if (key == "eligibility") {
    reader_.array(most_items, [&] { read_eligibility(); });
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
    } else {
      return false;
    }
    return true;
  });
}

void PolicyReader::read_funding() {
  reader_.object([&](std::string_view key) {
    const auto figure = rulebook_.figure_ids.find("funding." + std::string{key});
    if (!figure) return false;
    read_table(*figure);
    return true;
  });
}

void PolicyReader::read_eligibility() {
  Eligibility eligibility;
  const auto place = reader_.object([&](std::string_view key) {
    if (key == "code") {
      eligibility.code = reader_.text().value_or("");
    } else if (key == "source") {
      eligibility.source = read_source();
    } else {
      return false;
    }
    return true;
  });
  reader_.require(place, {"code", "source"});
  policy_->eligibility.push_back(std::move(eligibility));
}

Faults add_policy(Rulebook& rulebook, std::string_view text) {
  Tape tape;
  Faults faults = parse(text, longest_policy, tape);
  if (!faults.empty()) return faults;
  return PolicyReader(rulebook, tape).read();
}

}  // namespace mingbai::wire
