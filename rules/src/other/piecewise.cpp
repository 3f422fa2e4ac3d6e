#include "other/piecewise.hpp"

#include <algorithm>

namespace mingbai {

namespace {

/// What bends a curve where another combination of readings and answers becomes its bound: the weakest of reasons.
constexpr std::string_view other_option = "alternative";

/// Where two lines cross; none where they are parallel.
std::optional<Crossing> crossing(Line a, Line b) {
  if (a.slope == b.slope) return std::nullopt;
  const bool is_positive = a.slope > b.slope;
  return Crossing{is_positive ? b.offset - a.offset : a.offset - b.offset,
                  is_positive ? a.slope - b.slope : b.slope - a.slope};
}

/// Which of two lines is lower just after a cost: negative for the first, positive for the second, zero for neither.
std::int64_t compare_after(Line a, Line b, Crossing cost) {
  const std::int64_t slope = a.slope - b.slope;
  const std::int64_t there = slope * cost.numerator + (a.offset - b.offset) * cost.denominator;
  return there != 0 ? there : slope;
}

}  // namespace

void Piecewise::add(Piece piece) {
  if (!pieces_.empty() && pieces_.back().line == piece.line) return;
  if (!pieces_.empty() && pieces_.back().from == piece.from) {
    pieces_.back() = piece;
  } else {
    pieces_.push_back(piece);
  }
}

Piecewise Piecewise::combine(const Piecewise& a, const Piecewise& b, AddPieces add_pieces) {
  Piecewise result;
  std::size_t in_a = 0;
  std::size_t in_b = 0;
  Crossing from;
  std::string_view why = "start";
  for (;;) {
    const bool has_next_a = in_a + 1 < a.pieces_.size();
    const bool has_next_b = in_b + 1 < b.pieces_.size();
    const Piece* next_a = has_next_a ? &a.pieces_[in_a + 1] : nullptr;
    const Piece* next_b = has_next_b ? &b.pieces_[in_b + 1] : nullptr;
    const bool is_a_next = next_a != nullptr && (next_b == nullptr || !(next_b->from < next_a->from));
    const Piece* next = is_a_next ? next_a : next_b;
    add_pieces(result, a.pieces_[in_a].line, b.pieces_[in_b].line, from, why,
               next == nullptr ? std::optional<Crossing>{} : next->from);
    if (next == nullptr) return result;
    const bool at_once = next_a != nullptr && next_b != nullptr && next_a->from == next_b->from;
    if (is_a_next || at_once) ++in_a;
    if (!is_a_next || at_once) ++in_b;
    from = next->from;
    why = at_once && next->why == other_option ? next_b->why : next->why;
  }
}

Piecewise Piecewise::choose(const Piecewise& a, const Piecewise& b, std::string_view why, Bound bound) {
  const auto choose_line = [&](Piecewise& result, Line line_a, Line line_b, Crossing from, std::string_view bend,
                               std::optional<Crossing> to) {
    const std::int64_t order = compare_after(line_a, line_b, from);
    const bool is_a = bound == Bound::low ? order <= 0 : order >= 0;
    const Line chosen = is_a ? line_a : line_b;
    const bool is_changed = !result.pieces_.empty() && result.pieces_.back().line != chosen;
    const auto& own = (is_a ? a : b).pieces_;
    const bool bends_itself = std::any_of(
        own.begin(), own.end(), [&](const Piece& piece) { return piece.from == from && piece.line == chosen; });
    result.add({from, chosen, is_changed && !bends_itself ? why : bend});
    const auto at = crossing(line_a, line_b);
    if (at && from < *at && (!to || *at < *to)) result.add({*at, is_a ? line_b : line_a, why});
  };
  return combine(a, b, choose_line);
}

Piecewise smaller(const Piecewise& a, const Piecewise& b, std::string_view why) {
  return Piecewise::choose(a, b, why, Piecewise::Bound::low);
}

Piecewise larger(const Piecewise& a, const Piecewise& b, std::string_view why) {
  return Piecewise::choose(a, b, why, Piecewise::Bound::high);
}

Piecewise Piecewise::sum(const Piecewise& a, const Piecewise& b, std::int64_t times_b) {
  const auto add_lines = [&](Piecewise& result, Line line_a, Line line_b, Crossing from, std::string_view bend,
                             std::optional<Crossing> /*to*/) {
    result.add({from, {line_a.slope + times_b * line_b.slope, line_a.offset + times_b * line_b.offset}, bend});
  };
  return combine(a, b, add_lines);
}

Piecewise operator+(const Piecewise& a, const Piecewise& b) { return Piecewise::sum(a, b, 1); }

Piecewise operator-(const Piecewise& a, const Piecewise& b) { return Piecewise::sum(a, b, -1); }

Piecewise Piecewise::times(Rate rate) const {
  Piecewise result;
  for (const Piece& piece : pieces_) {
    result.add({piece.from,
                {piece.line.slope / whole.ten_thousandths * rate.ten_thousandths,
                 piece.line.offset / whole.ten_thousandths * rate.ten_thousandths},
                piece.why});
  }
  return result;
}

}  // namespace mingbai
