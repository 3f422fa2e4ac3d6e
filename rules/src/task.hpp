#pragma once

#include "inquiry.hpp"
#include "world.hpp"

#include <vector>

namespace mingbai {

/// What one part of the reckoning is asked: over which situation, with what held, and where to say what it does.
struct Task {
  const Inquiry& inquiry;
  const Held& held;
  Trace* trace;
  /// Receives everything that is found open.
  std::vector<OpenAxis>& open;
  /// Receives the curves of a bill, where they are wanted.
  CurveSink* curves = nullptr;

  /// Runs `visit` in the world of every combination of what is open.
  template <class Visit>
  void in_every_world(const Visit& visit) const {
    Explorer explorer(held, open);
    do {
      World world(inquiry, explorer, trace);
      world.curves = curves;
      visit(world);
    } while (explorer.next());
  }
};

}  // namespace mingbai
