#pragma once

#include "lookup.hpp"

#include <vector>

namespace mingbai {

/// The figures that a mechanism applies to a bill, looked up.
struct Applied {
  Found figure;
  /// Of a package, the share of it that the fund pays.
  Found share;
  /// Of a share, the lines for parts of the amount; empty where one rate is for all of it.
  std::vector<const Term*> brackets;
};

/// Looks up what a mechanism applies on an occasion.
Applied look_up(World& world, const Mechanism& mechanism, const Occasion& occasion);

/// Says in the trace, which there must be, where the figures come from and why they are not one number each.
void explain(World& world, const Mechanism& mechanism, const Applied& applied, const Occasion& occasion);

/// Whether a figure that the person looked up breaks what a document states, and was left out.
inline bool is_contradicted(const Applied& applied) {
  return applied.figure.contradicted != nullptr || applied.share.contradicted != nullptr;
}

}  // namespace mingbai
