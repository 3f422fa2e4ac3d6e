#include "text/pointers.hpp"

#include <utility>

namespace mingbai::wire {

namespace {

/// An object or array that the walk is inside of.
struct Level {
  bool is_array = false;
  std::size_t index = 0;
  /// The length of its own pointer.
  std::size_t length = 0;
};

void append_key(std::string& pointer, std::string_view key) {
  pointer += '/';
  for (const char c : key) {
    if (c == '~') {
      pointer += "~0";
    } else if (c == '/') {
      pointer += "~1";
    } else {
      pointer += c;
    }
  }
}

/// Walks along a tape and knows the pointer of each value.
class Walk {
 public:
  explicit Walk(const TapeCursor& tape) : tape_(tape) {}

  /// The pointer of the value at a position that lies ahead.
  const std::string& to(std::size_t position) {
    while (tape_.at() < position) {
      step();
      name_value();
    }
    return pointer_;
  }

 private:
  void step() {
    const Event event = tape_.event();
    tape_.step();
    if (event == Event::object_begin || event == Event::array_begin) {
      levels_.push_back({event == Event::array_begin, 0, pointer_.size()});
    } else if (event == Event::object_end || event == Event::array_end) {
      levels_.pop_back();
    }
  }
  /// Names the value that comes next, if one does.
  void name_value() {
    if (levels_.empty()) return;
    Level& level = levels_.back();
    pointer_.resize(level.length);
    const Event event = tape_.event();
    if (event == Event::object_end || event == Event::array_end) return;
    if (level.is_array) {
      append_key(pointer_, std::to_string(level.index++));
    } else {
      append_key(pointer_, tape_.text());
      tape_.step();
    }
  }

  TapeCursor tape_;
  std::string pointer_;
  std::vector<Level> levels_;
};

}  // namespace

std::vector<std::string> pointers(TapeCursor tape, const std::vector<std::size_t>& positions) {
  std::vector<std::string> found;
  Walk walk(tape);
  for (const std::size_t position : positions) found.push_back(walk.to(position));
  return found;
}

}  // namespace mingbai::wire
