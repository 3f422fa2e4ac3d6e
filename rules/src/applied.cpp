#include "applied.hpp"

#include <algorithm>

namespace mingbai {

namespace {

bool is_for_a_part(const Term* term) { return term->above > Money{0} || term->up_to != unbounded; }

struct LookUp {
  World& world;
  const Occasion& occasion;

  template <class Rule>
  Applied operator()(const Rule& rule) const {
    return {find(world, rule.figure, occasion), {}, {}};
  }
  Applied operator()(const Share& share) const {
    Applied applied{find(world, share.figure, occasion), {}, {}};
    if (applied.figure.is_looked_up) return applied;
    applied.brackets = find_brackets(world, share.figure, occasion);
    if (std::none_of(applied.brackets.begin(), applied.brackets.end(), is_for_a_part)) applied.brackets.clear();
    return applied;
  }
  Applied operator()(const Package& package) const {
    return {find(world, package.figure, occasion), find(world, package.share_figure, occasion), {}};
  }
};

struct Explain {
  World& world;
  const Applied& applied;
  const Occasion& occasion;

  template <class Rule>
  void operator()(const Rule& rule) const {
    explain(world, rule.figure, applied.figure, occasion);
  }
  /// Care before the first day is refused instead.
  void operator()(const Admission& admission) const {
    const Found& found = applied.figure;
    if (found.term != nullptr && !is_before_first_day(found, *occasion.on)) {
      explain(world, admission.figure, found, occasion);
    }
  }
  void operator()(const Package& package) const {
    explain(world, package.figure, applied.figure, occasion);
    explain(world, package.share_figure, applied.share, occasion);
  }
};

}  // namespace

Applied look_up(World& world, const Mechanism& mechanism, const Occasion& occasion) {
  return std::visit(LookUp{world, occasion}, mechanism);
}

void explain(World& world, const Mechanism& mechanism, const Applied& applied, const Occasion& occasion) {
  std::visit(Explain{world, applied, occasion}, mechanism);
}

}  // namespace mingbai
