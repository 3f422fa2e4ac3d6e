#include "check/checks.hpp"

namespace mingbai::cli {

namespace {

/// Looks at the clause of something that needs one.
void need_clause(const Examined& examined, const Node& stated, std::string_view what) {
  const Node source = stated["source"];
  for (const Node& part : {source["document"], source["article"]}) {
    if (!part.text().empty()) continue;
    examined.fault(source.is_object() ? part : source, "no_clause",
                   "This " + std::string{what} + " does not say from which clause it comes.",
                   "Add source with the number of the document and the article in it.");
    return;
  }
}

/// Readings of one setting, and contradicting sentences, which may stand anywhere.
void need_clauses_within(const Examined& examined, const Node& node) {
  for (const auto& [key, member] : node.members()) {
    if (key == "conflicts_with") need_clause(examined, member, "contradicting sentence");
    if (member["readings"].is_array()) need_clause(examined, member, "list of readings");
    need_clauses_within(examined, member);
  }
  for (const Node& item : node.items()) need_clauses_within(examined, item);
}

void check_document(const Examined& examined, const Node& clause) {
  const Node document = clause["document"];
  const std::string number = document.text();
  if (number.empty() || examined.folder.documents().count(number) > 0) return;
  examined.fault(document, "unlisted_document", "No file lists the document " + number + " that this clause cites.",
                 "Add the document to documents.json with its title and day of issue, or correct the number.");
}

void check_documents_within(const Examined& examined, const Node& node) {
  for (const auto& [key, member] : node.members()) {
    if (key == "source" || key == "designated_only" || key == "listed_in") check_document(examined, member);
    check_documents_within(examined, member);
  }
  for (const Node& item : node.items()) check_documents_within(examined, item);
}

}  // namespace

void check_clauses(const Examined& examined) {
  const Node root = examined.file.root();
  for (const FigureTable& table : examined.file.tables) {
    for (const Line& line : table.lines) need_clause(examined, line.node, "line of " + table.figure);
  }
  for (const Node& window : root["enrolment"]["windows"].items()) {
    need_clause(examined, window, "window");
    if (window["waiting"]["exempt"].is_there()) need_clause(examined, window["waiting"]["exempt"], "exemption");
    for (const Node& group : window["groups"].items()) need_clause(examined, group, "group of a window");
  }
  for (const Node& reading : root["readings"].items()) need_clause(examined, reading, "reading");
  for (const std::string_view list : {"eligibility", "rules"}) {
    for (const Node& rule : root[list].items()) need_clause(examined, rule, "rule");
  }
  const Node status_change = root["contribution"]["status_change"];
  if (status_change.is_there()) need_clause(examined, status_change, "rule on a change of status");
  need_clauses_within(examined, root);
  check_documents_within(examined, root);
}

}  // namespace mingbai::cli
