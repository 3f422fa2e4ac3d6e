#pragma once

#include <memory>

namespace mingbai {

struct PolicyBook;

/// All policies, ready to be asked: filled by `wire::add_policy`, and then given to the questions of engine.hpp.
/// Threads may ask one at the same time, as long as none adds to it. A rulebook that was moved from may only be
/// assigned to.
class Rulebook {
 public:
  Rulebook();
  Rulebook(Rulebook&&) noexcept;
  Rulebook& operator=(Rulebook&&) noexcept;
  ~Rulebook();

  /// What the engine itself reads and fills.
  [[nodiscard]] const PolicyBook& book() const { return *book_; }
  [[nodiscard]] PolicyBook& book() { return *book_; }

 private:
  std::unique_ptr<PolicyBook> book_;
};

}  // namespace mingbai
