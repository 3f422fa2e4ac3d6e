#include "text/tape_cursor.hpp"

namespace mingbai::wire {

void TapeCursor::skip() {
  int depth = 0;
  do {
    switch (event()) {
      case Event::object_begin:
      case Event::array_begin: ++depth; break;
      case Event::object_end:
      case Event::array_end: --depth; break;
      default: break;
    }
    step();
  } while (depth > 0);
}

}  // namespace mingbai::wire
