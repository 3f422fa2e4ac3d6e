#include "check/checks.hpp"

#include <algorithm>

namespace mingbai::cli {

namespace {

void check_used(const Examined& examined, const Node& list, const Ids& defined, std::string_view code,
                std::string_view what, const std::string& remedy) {
  for (const Node& item : list.items()) {
    const std::string id = item.text();
    if (id.empty() || defined.count(id) > 0) continue;
    examined.fault(item, code, "The " + std::string{what} + " " + id + " is defined nowhere.", remedy);
  }
}

/// Identities and localities, wherever they stand.
void check_vocabulary_within(const Examined& examined, const Node& node) {
  for (const auto& [key, member] : node.members()) {
    if (key == "identities") {
      check_used(examined, member, examined.folder.identities(), "unknown_identity", "identity",
                 "Correct the id, or define the identity in vocabulary.json.");
    } else if (key == "localities") {
      check_used(examined, member, examined.folder.localities(), "unknown_locality", "locality",
                 "Correct the id, or define the locality in vocabulary.json.");
    } else {
      check_vocabulary_within(examined, member);
    }
  }
  for (const Node& item : node.items()) check_vocabulary_within(examined, item);
}

/// The ids that a kind of care defines in a list, in the region or those above.
Ids ids_of_kind(const Examined& examined, const std::string& kind, std::string_view list) {
  Ids ids;
  for (const PolicyFile* file : examined.folder.chain(examined.file)) {
    for (const Node& benefit : file->care(kind)) {
      for (const Node& item : benefit[list].items()) ids.insert(item["id"].text());
    }
  }
  return ids;
}

void check_care(const Examined& examined, const Node& benefit) {
  const std::string kind = benefit["kind"].text();
  const Ids classes = ids_of_kind(examined, kind, "classes");
  Ids diseases = ids_of_kind(examined, kind, "diseases");
  if (kind == "two_disease_drugs") diseases.insert({"hypertension", "diabetes"});
  for (const FigureTable& table : examined.file.tables) {
    if (!table.node.path().starts_with(benefit.path() + '/')) continue;
    for (const Line& line : table.lines) {
      check_used(examined, line.node["classes"], classes, "unknown_class", "class",
                 "Correct the id, or define the class in classes of this kind of care.");
      check_used(examined, line.node["diseases"], diseases, "unknown_disease", "disease",
                 "Correct the id, or define the disease in diseases of this kind of care.");
    }
  }
}

void check_unique(const Examined& examined, const Node& list) {
  Ids ids;
  for (const Node& item : list.items()) {
    const std::string id = item["id"].text();
    if (id.empty() || ids.insert(id).second) continue;
    examined.fault(item["id"], "id_twice", "The id " + id + " stands twice in this list.",
                   "Give one of the two another id, or remove it.");
  }
}

}  // namespace

void check_ids(const Examined& examined) {
  const Node root = examined.file.root();
  for (const auto& [key, member] : root.members()) {
    if (key == "localities") {
      check_used(examined, member, examined.folder.localities(), "unknown_locality", "locality",
                 "Correct the id, or define the locality in vocabulary.json.");
    } else if (key != "vocabulary") {
      check_vocabulary_within(examined, member);
    }
  }
  for (const Node& benefit : root["care"].items()) {
    check_care(examined, benefit);
    check_unique(examined, benefit["classes"]);
    check_unique(examined, benefit["diseases"]);
  }
  check_unique(examined, root["readings"]);
  for (const std::string_view list : {"identities", "localities", "care_kinds"}) {
    check_unique(examined, root["vocabulary"][list]);
  }
}

}  // namespace mingbai::cli
