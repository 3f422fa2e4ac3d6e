#include "check/checks.hpp"

#include <algorithm>

namespace mingbai::cli {

namespace {

/// The figures that a rule of a method applies.
Ids figures_of(const Node& rule) {
  const std::string mechanism = rule["mechanism"].text();
  if (mechanism == "cap") return {rule["period"].text() == "visit" ? "visit_cap" : "annual_cap"};
  if (mechanism == "package") return {"package", "share"};
  if (mechanism == "unstated") return {"benefit"};
  return {mechanism};
}

bool states(const std::vector<const PolicyFile*>& chain, const std::string& kind, const std::string& name) {
  const std::string figure = kind + '.' + name;
  return std::any_of(chain.begin(), chain.end(), [&](const PolicyFile* file) {
    return std::any_of(file->tables.begin(), file->tables.end(),
                       [&](const FigureTable& table) { return table.figure == figure; });
  });
}

void check_rules(const Examined& examined, const Node& benefit) {
  const auto chain = examined.folder.chain(examined.file);
  for (const Node& rule : benefit["method"].items()) {
    for (const std::string& figure : figures_of(rule)) {
      if (figure.empty() || states(chain, benefit["kind"].text(), figure)) continue;
      examined.fault(rule, "mechanism_without_figure",
                     "This rule applies the figure " + figure + ", which neither this entry nor a region above states.",
                     "Add a line to figures." + figure +
                         ", with state not_stated where the text states no figure, or remove the rule.");
    }
  }
}

void check_figures(const Examined& examined, const Node& benefit) {
  Ids applied;
  const std::string kind = benefit["kind"].text();
  for (const Node& rule : method_of(examined.folder.chain(examined.file), kind).items())
    applied.merge(figures_of(rule));
  for (const auto& [name, table] : benefit["figures"].members()) {
    if (table.items().empty() || applied.count(name) > 0) continue;
    examined.fault(table, "figure_without_mechanism", "No rule of the method applies the figure " + name + ".",
                   "Add the rule to method of this entry or of the region above, or remove the figure.");
  }
}

}  // namespace

void check_methods(const Examined& examined) {
  for (const Node& benefit : examined.file.root()["care"].items()) {
    check_rules(examined, benefit);
    check_figures(examined, benefit);
  }
}

}  // namespace mingbai::cli
