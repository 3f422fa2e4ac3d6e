#include "other/stated.hpp"

#include "plan/look_up.hpp"

#include <algorithm>

namespace mingbai {

namespace {

/// Whether what a region states of a figure answers for a region: a contribution that is only indicative does not for
/// those below.
bool answers(const Policy& policy, std::string_view region, FigureId figure) {
  return figure != figures::standard || sets_contribution(policy, region);
}

/// Whether a figure is asked for a benefit year as such, not for a day of it.
bool is_without_day(FigureId figure) { return figure == figures::standard || figure == figures::aid; }

}  // namespace

StatedFigure::StatedFigure(const PolicyBook& rulebook, std::string_view region, FigureId figure)
    : rulebook_(rulebook), figure_(figure) {
  const Chain chain = rulebook.chain(region);
  for (const Policy* policy : chain) {
    const Table* table = policy->table(figure);
    if (table == nullptr || !answers(*policy, region, figure)) continue;
    tables_.push_back({policy, table});
    for (const Term& term : table->terms) terms_.push_back(&term);
  }
  dimensions_ = dimensions_of(rulebook, chain, figure, terms_);
}

/// A figure that is stated by day holds for a year if it does at its end.
bool StatedFigure::is_in_time(const Term& term, int year) const {
  const auto& years = term.benefit_year.values;
  if (!years.empty()) return std::find(years.begin(), years.end(), year) != years.end();
  if (is_without_day(figure_)) return true;
  const Date last = last_day_of(year);
  const auto first = term.first_day;
  return (!first || *first <= last) && (!term.to || last <= *term.to);
}

bool StatedFigure::is_for(const Term& term, const Cell& of, int year) const {
  for (std::size_t i = 0; i < dimensions_.size(); ++i) {
    if (!dimensions_[i].admits(term, of[i], year)) return false;
  }
  return true;
}

const Term* StatedFigure::first_line(const Table& table, const Cell& of, int year) const {
  for (const Term& term : table.terms) {
    if (is_in_time(term, year) && is_for(term, of, year)) return &term;
  }
  return nullptr;
}

/// Whether a region states the figure for some part of the amount: for the others it then leaves it open.
bool StatedFigure::states_some_part(const Table& table, Cell of, int year) const {
  for (std::size_t& part = of.front() = 0; part < dimensions_.front().size; ++part) {
    const Term* term = first_line(table, of, year);
    if (term != nullptr && states_figure(term->figure.state)) return true;
  }
  return false;
}

Stated StatedFigure::in_year(const Cell& of, int year) const {
  Stated stated;
  const Unit unit = rulebook_.figure_units[figure_];
  Bounds bounds = open_bounds(unit);
  bool has_figure = false;
  for (const auto& [policy, table] : tables_) {
    const Term* term = first_line(*table, of, year);
    if (!has_figure && states_some_part(*table, of, year)) {
      has_figure = true;
      stated.term = term;
      if (term != nullptr) bounds = bounds_of(term->figure.state, term->figure.value, unit);
    } else if (stated.term == nullptr && !has_figure) {
      stated.term = term;
    } else if (has_figure && stated.term != nullptr && term != nullptr) {
      const FromAbove effect = bind_from_above(*policy, figure_, term->figure, unit, bounds);
      if (effect == FromAbove::narrows) stated.bounds_from_above.push_back(term);
    }
  }
  return stated;
}

}  // namespace mingbai
