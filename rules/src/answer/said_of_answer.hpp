#pragma once

#include "mingbai/estimate.hpp"
#include "plan/said.hpp"
#include "text/arena.hpp"

namespace mingbai {

/// The reasons of one result: first those of somebody else's list, which is copied only where another comes.
class Reasons {
 public:
  Reasons() = default;
  explicit Reasons(std::span<const Reason> first) : first_(first) {}

  void add(const Reason& reason, Arena& arena) {
    if (own_.is_empty()) own_.append(arena, first_);
    add_reason(reason, arena, own_);
  }
  [[nodiscard]] std::span<const Reason> all() const {
    return own_.is_empty() ? first_ : std::span<const Reason>(own_.span());
  }

 private:
  std::span<const Reason> first_;
  List<Reason> own_;
};

/// What an estimate says besides amounts: the reasons of each result, what is assumed, and what all of it rests on.
struct SaidOfAnswer {
  explicit SaidOfAnswer(Arena& in) : arena(in) {}

  Arena& arena;
  Reasons contribution;
  Reasons funding;
  Reasons coverage;
  /// By bill.
  std::span<Reasons> care;
  List<Assumption> assumed;
  List<const Source*> sources;

  void reason(Reasons& result, const Reason& reason) {
    if (reason.source != nullptr) use(*reason.source);
    result.add(reason, arena);
  }
  void use(const Source& source) {
    for (const Source* known : sources) {
      if (is_same_clause(known, &source)) return;
    }
    sources.push(arena, &source);
  }
};

}  // namespace mingbai
