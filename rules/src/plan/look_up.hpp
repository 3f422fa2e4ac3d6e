#pragma once

#include "plan/world.hpp"
#include "situation/case_key.hpp"

#include <array>
#include <optional>
#include <vector>

namespace mingbai {

/// For which care a figure is wanted. A figure that is stated by benefit year only needs neither.
struct Occasion {
  std::optional<Date> on{};
  /// What tells the care apart from other care.
  CaseKey care{};
};

/// Lines of regions above, of which there are few.
class LinesAbove {
 public:
  void add(const Term* term) { terms_[count_++] = term; }
  [[nodiscard]] std::size_t size() const { return count_; }
  [[nodiscard]] const Term* const* begin() const { return terms_.data(); }
  [[nodiscard]] const Term* const* end() const { return terms_.data() + count_; }

 private:
  std::array<const Term*, Chain::most_regions> terms_{};
  std::size_t count_ = 0;
};

/// What the documents guarantee of a quantity on an occasion.
struct Found {
  Bounds bounds;
  /// The line that answers, or that says why nothing does; none where no document speaks of it.
  const Term* term = nullptr;
  /// Who holds `term`.
  const Policy* policy = nullptr;
  /// `term` is the right line, but not for this day or year.
  bool is_outside_period = false;
  /// The person looked the figure up, and no document contradicts it.
  bool is_looked_up = false;
  /// The figure that the person looked up breaks what a document states, and was left out.
  const Term* contradicted = nullptr;
  /// Floors and ceilings of regions above that bind too.
  LinesAbove bounds_from_above;
  /// A floor or ceiling from above that the nearest figure breaks.
  const Term* conflicting = nullptr;

  [[nodiscard]] const Source* source() const { return term == nullptr ? nullptr : &term->source; }
  [[nodiscard]] bool states_figure() const {
    return is_looked_up || (term != nullptr && !is_outside_period && mingbai::states_figure(term->figure.state));
  }
};

/// The cap of a year that a look-up found, of which nothing is used.
inline AnnualCap annual_cap_of(const Found& found) {
  const bool is_unlimited = !found.is_looked_up && !found.is_outside_period && found.term != nullptr &&
                            found.term->figure.state == FigureState::unlimited;
  return {is_unlimited, money_range(found.bounds), anything};
}

/// Whether anything is stated of a cap that could hold a payment back. One of which nothing is, is assumed not to.
constexpr bool is_stated(const AnnualCap& cap) { return !cap.is_unlimited && cap.cap != anything; }

/// Whether a region's contribution is that of another below it, and does not only tell what to expect there.
inline bool sets_contribution(const Policy& policy, std::string_view region) {
  return policy.region == region || !policy.contribution_is_indicative;
}

/// What a line of a region above does to the bounds of a figure that a region below states.
enum class FromAbove { changes_nothing, conflicts, narrows };

/// Lets the floor or ceiling of a region above bind: bounds that it conflicts with stay as they are. Not so for the
/// whole funding where it rests on a contribution that sets nothing below.
FromAbove bind_from_above(const Policy& above, FigureId figure, const Figure& stated, Unit unit, Bounds& bounds);

/// Whether what a text newly admits is not yet admitted on a day.
inline bool is_before_first_day(const Found& found, Date on) {
  return found.is_outside_period && found.term->first_day && on < *found.term->first_day;
}

/// Looks a quantity up: the nearest region that states a figure for the occasion wins, floors and ceilings from above
/// still bind, and a figure that the person looked up fills what the documents leave open.
Found find(World& world, FigureId figure, const Occasion& occasion);

/// Whether a line for the person's benefit year states a figure for people of other identities.
bool is_stated_for_others(const World& world, FigureId figure);

/// Looks a quantity up in one table alone.
Found find_in(World& world, const Policy& policy, const Table& table, const Occasion& occasion);

/// The lines of the nearest region that states any, which apply on the occasion: for each part of an amount the first
/// line that is for it.
std::vector<const Term*> find_brackets(World& world, FigureId figure, const Occasion& occasion);

/// Says where the figure comes from, and why it is not one number.
void explain(World& world, FigureId figure, const Found& found, const Occasion& occasion);

/// The two together.
Found find_and_explain(World& world, FigureId figure, const Occasion& occasion);

}  // namespace mingbai
