#pragma once

#include "mingbai/estimate.hpp"
#include "text/arena.hpp"

#include <initializer_list>
#include <span>

namespace mingbai {

/// A clause that something rests on; perhaps only where the steps are written.
struct SourceUse {
  const Source* source = nullptr;
  bool by_step = false;
};

/// What is said of a result or of a class of bills, each thing once and in the order in which it was found.
struct Said {
  std::span<const Reason> reasons;
  std::span<const Assumption> assumed;
  std::span<const SourceUse> uses;
};

/// A value of a step that is the same whatever is paid.
struct ToldValue {
  StepValue of;
  Bounds bounds;
  std::string_view word;
};

namespace told {

inline ToldValue money(std::string_view name, Range range) {
  return {{name, StepValue::Kind::money}, {range.low.fen, range.high.fen}, {}};
}
inline ToldValue rate(std::string_view name, RateRange range) {
  return {{name, StepValue::Kind::rate}, {range.low.ten_thousandths, range.high.ten_thousandths}, {}};
}
inline ToldValue days(std::string_view name, Date first, Date last) {
  return {{name, StepValue::Kind::date}, {first.time_since_epoch().count(), last.time_since_epoch().count()}, {}};
}
inline ToldValue day(std::string_view name, Date day) { return days(name, day, day); }
inline ToldValue number(std::string_view name, std::int64_t number) {
  return {{name, StepValue::Kind::number}, {number, number}, {}};
}
inline ToldValue word(std::string_view name, std::string_view word) {
  return {{name, StepValue::Kind::word}, {0, 0}, word};
}

}  // namespace told

/// Whether two pointers name one clause, or none.
inline bool is_same_clause(const Source* a, const Source* b) {
  return a == b || (a != nullptr && b != nullptr && *a == *b);
}

/// Widens a list of steps to hold a step: one by the same rule takes up its values.
void add_step(const Step& step, Arena& arena, List<Step>& steps);

/// Collects what is said while figures are looked up and results are reckoned, each thing once. What it collects holds
/// as long as its arena.
class Saying {
 public:
  /// What is said of one result.
  struct Result {
    List<Reason> reasons;
    List<Step> steps;
  };

  explicit Saying(Arena& arena) : arena_(&arena) {}

  /// What follows is about this result.
  void about(Result& result) { about_ = &result; }

  void reason(const Reason& reason);
  /// A step that was met before widens to hold the values of both.
  void step(std::string_view op, std::string_view figure, const Source* source, std::initializer_list<ToldValue> in,
            std::initializer_list<ToldValue> out);
  /// A step is written by this clause, with values that depend on what is paid.
  void use_by_step(const Source* source);
  /// An assumption that was made before reaches as far as both.
  void assume(const Assumption& assumption);
  void use(const Source& source) { use({&source, false}); }

  [[nodiscard]] Arena& arena() const { return *arena_; }
  [[nodiscard]] std::span<const Assumption> assumed() const { return assumed_.span(); }
  [[nodiscard]] std::span<const SourceUse> uses() const { return uses_.span(); }

 private:
  void use(const SourceUse& use);

  Arena* arena_;
  Result* about_ = nullptr;
  List<Assumption> assumed_;
  List<SourceUse> uses_;
};

/// Adds an assumption to a list; one that was made before reaches as far as both.
void add_assumption(const Assumption& assumption, Arena& arena, List<Assumption>& assumed);

/// Adds a reason to a list, if it is not there.
void add_reason(const Reason& reason, Arena& arena, List<Reason>& reasons);

}  // namespace mingbai
