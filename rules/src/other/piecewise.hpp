#pragma once

#include "mingbai/estimate.hpp"
#include "text/function_ref.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace mingbai {

/// A straight line over the cost in fen: `slope * cost + offset`, in ten-thousandths of a fen.
struct Line {
  std::int64_t slope = 0;
  std::int64_t offset = 0;

  friend constexpr bool operator==(Line, Line) = default;
};

/// A cost at which two lines cross, as an exact fraction of fen; the denominator is positive.
struct Crossing {
  std::int64_t numerator = 0;
  std::int64_t denominator = 1;

  friend constexpr bool operator<(Crossing a, Crossing b) {
    return a.numerator * b.denominator < b.numerator * a.denominator;
  }
  friend constexpr bool operator==(Crossing a, Crossing b) {
    return a.numerator * b.denominator == b.numerator * a.denominator;
  }
};

/// An amount as a function of a cost from nothing on: straight pieces without gaps, each with what bends it there.
class Piecewise {
 public:
  struct Piece {
    Crossing from;
    Line line;
    std::string_view why;

    friend bool operator==(const Piece&, const Piece&) = default;
  };

  explicit Piecewise(Line line) : pieces_{{{}, line, "start"}} {}
  /// An amount that the cost does not change; one beyond every cost of a curve stands for all such.
  static Piecewise constant(Money amount) {
    const Money beyond = largest_curve_cost + largest_curve_cost;
    return Piecewise({0, std::min(amount, beyond).fen * whole.ten_thousandths});
  }
  static Piecewise cost() { return Piecewise({whole.ten_thousandths, 0}); }

  friend bool operator==(const Piecewise&, const Piecewise&) = default;

  [[nodiscard]] const std::vector<Piece>& pieces() const { return pieces_; }

  /// The smaller or the larger of two at each cost; where that changes from one to the other it bends for the reason.
  friend Piecewise smaller(const Piecewise& a, const Piecewise& b, std::string_view why);
  friend Piecewise larger(const Piecewise& a, const Piecewise& b, std::string_view why);
  friend Piecewise operator+(const Piecewise& a, const Piecewise& b);
  friend Piecewise operator-(const Piecewise& a, const Piecewise& b);
  /// A share of an amount whose pieces run in whole fen.
  [[nodiscard]] Piecewise times(Rate rate) const;

 private:
  Piecewise() = default;
  void add(Piece piece);

  enum class Bound { low, high };
  /// Adds what two lines come to from a cost on, with what bends it there, up to where the next piece begins.
  using AddPieces = FunctionRef<void(Piecewise& result, Line a, Line b, Crossing from, std::string_view bend,
                                     std::optional<Crossing> to)>;
  static Piecewise combine(const Piecewise& a, const Piecewise& b, AddPieces add_pieces);
  static Piecewise choose(const Piecewise& a, const Piecewise& b, std::string_view why, Bound bound);
  static Piecewise sum(const Piecewise& a, const Piecewise& b, std::int64_t times_b);

  std::vector<Piece> pieces_;
};

}  // namespace mingbai
