#include "mingbai/engine.hpp"

#include "other/stated.hpp"
#include "text/sorting.hpp"

#include <algorithm>

namespace mingbai {

namespace {

bool is_same(const Term* a, const Term* b) {
  if (a == nullptr || b == nullptr) return a == b;
  const auto decides = [](const Figure& figure) { return figure.authority ? figure.authority->zh : std::string{}; };
  return a->figure.state == b->figure.state && a->figure.value == b->figure.value &&
         a->figure.documents == b->figure.documents && decides(a->figure) == decides(b->figure);
}

bool is_same(const Stated& a, const Stated& b) {
  const auto& of_a = a.bounds_from_above;
  const auto& of_b = b.bounds_from_above;
  return is_same(a.term, b.term) && std::equal(of_a.begin(), of_a.end(), of_b.begin(), of_b.end(),
                                               [](const Term* x, const Term* y) { return is_same(x, y); });
}

/// The cells for which one and the same lines answer before and after.
struct Cells {
  Stated before;
  Stated after;
  /// By dimension.
  std::vector<Values> values;

  void add(const Cell& of) {
    for (std::size_t i = 0; i < of.size(); ++i) values[i][of[i]] = true;
  }
};

/// The next case in order; none after the last.
bool advance(Cell& of, const std::vector<Dimension>& dimensions) {
  for (std::size_t i = 0; i < of.size(); ++i) {
    if (++of[i] < dimensions[i].size) return true;
    of[i] = 0;
  }
  return false;
}

/// What is not the same of one figure in two years.
class FigureChanges {
 public:
  FigureChanges(const PolicyBook& rulebook, std::string_view region, FigureId figure)
      : figure_id_(figure), figure_(rulebook, region, figure) {}

  std::vector<Change> between(int before, int after) const {
    std::vector<Cells> differing = cells_that_differ(before, after);
    sort(differing, [&](const Cells& a, const Cells& b) { return place(a) < place(b); });
    std::vector<Change> changes;
    for (const Cells& cells : differing) {
      changes.push_back({figure_id_, conditions_of(cells), cells.before, cells.after});
    }
    return changes;
  }

 private:
  [[nodiscard]] std::vector<Cells> cells_that_differ(int before, int after) const {
    std::vector<Cells> differing;
    std::vector<Values> none;
    for (const Dimension& dimension : figure_.dimensions()) none.emplace_back(dimension.size, false);
    Cell of(figure_.dimensions().size(), 0);
    do {
      const Stated was = figure_.in_year(of, before);
      const Stated is = figure_.in_year(of, after);
      if (is_same(was, is)) continue;
      auto at = std::find_if(differing.begin(), differing.end(),
                             [&](const Cells& cells) { return cells.before == was && cells.after == is; });
      if (at == differing.end()) at = differing.insert(at, {was, is, none});
      at->add(of);
    } while (advance(of, figure_.dimensions()));
    return differing;
  }

  /// Where the lines stand in the policy files, the first of them first.
  [[nodiscard]] std::pair<std::ptrdiff_t, std::ptrdiff_t> place(const Cells& cells) const {
    const auto& terms = figure_.terms();
    const auto of = [&](const Term* term) { return std::find(terms.begin(), terms.end(), term) - terms.begin(); };
    return std::minmax({of(cells.before.term), of(cells.after.term)});
  }

  [[nodiscard]] ChangeConditions conditions_of(const Cells& cells) const {
    ChangeConditions conditions;
    const auto& dimensions = figure_.dimensions();
    for (std::size_t i = 0; i < dimensions.size(); ++i) {
      const auto names = [&](const Stated& stated) {
        return stated.term != nullptr && dimensions[i].is_named_by && dimensions[i].is_named_by(*stated.term);
      };
      const Values& values = cells.values[i];
      const bool is_all = std::find(values.begin(), values.end(), false) == values.end();
      const bool is_told = names(cells.before) || names(cells.after) || (dimensions[i].tells_rest && !is_all);
      if (is_told) dimensions[i].tell(values, conditions);
    }
    return conditions;
  }

  FigureId figure_id_;
  StatedFigure figure_;
};

}  // namespace

bool ReadSo::is_preferred() const {
  return reading->preferred && std::find(options.begin(), options.end(), *reading->preferred) != options.end();
}

std::vector<Change> diff(const Rulebook& rulebook, std::string_view region, int before, int after) {
  const PolicyBook& book = rulebook.book();
  std::vector<Change> changes;
  std::vector<FigureId> told;
  for (const Policy* policy : book.chain(region)) {
    for (const Table& table : policy->tables) {
      if (std::find(told.begin(), told.end(), table.id) != told.end()) continue;
      told.push_back(table.id);
      const auto of_figure = FigureChanges(book, region, table.id).between(before, after);
      changes.insert(changes.end(), of_figure.begin(), of_figure.end());
    }
  }
  return changes;
}

}  // namespace mingbai
