#pragma once

#include "plan/world.hpp"

namespace mingbai {

/// What something comes to, by the answers that it turns out to depend on. Worked out for each combination of these
/// when it is first asked for; what it finds is remembered in an arena.
template <class Outcome>
class Decision {
 public:
  /// The outcome in a world, asking there for what it depends on; `make` works it out where it is not known.
  template <class Make>
  const Outcome& in(World& world, Arena& arena, const Make& make) {
    for (Node* node = &root_;;) {
      if (node->outcome != nullptr) return *node->outcome;
      if (node->by_option.empty()) return work_out(world, arena, make);
      node = &child(*node, world.pick(node->level, node->axis, node->by_option.size()), arena);
    }
  }

 private:
  struct Node {
    Axis axis;
    Level level{};
    std::span<Node*> by_option;
    const Outcome* outcome = nullptr;
  };

  static Node& child(Node& node, std::size_t option, Arena& arena) {
    Node*& of_option = node.by_option[option];
    if (of_option == nullptr) of_option = &arena.make(Node{});
    return *of_option;
  }

  template <class Make>
  const Outcome& work_out(World& world, Arena& arena, const Make& make) {
    AskedLog log{arena};
    world.log = &log;
    const Outcome& outcome = arena.make<Outcome>(make(world));
    world.log = nullptr;
    Node* node = &root_;
    for (const Asked& asked : log.asked) {
      if (node->by_option.empty()) {
        node->axis = asked.axis;
        node->level = asked.level;
        node->by_option = arena.array<Node*>(asked.options);
      }
      node = &child(*node, asked.option, arena);
    }
    node->outcome = &outcome;
    return outcome;
  }

  Node root_;
};

}  // namespace mingbai
