#include "mingbai/wire.hpp"
#include "situations.hpp"

#include <doctest/doctest.h>
#include <variant>

namespace mingbai::property {

namespace {

/// The text with some bytes changed, left out or put in.
std::string mutated(std::string text) {
  const std::string telling = "{}[]\",:0-9.e\\ x\xff\x80";
  for (std::size_t edits = 1 + below(4); edits > 0 && !text.empty(); --edits) {
    const std::size_t at = below(text.size());
    const char byte = one_in(3) ? static_cast<char>(below(256)) : telling[below(telling.size())];
    switch (below(4)) {
      case 0: text[at] = byte; break;
      case 1: text.erase(at, 1 + below(8)); break;
      case 2: text.insert(at, 1, byte); break;
      default: text.insert(at, text.substr(below(text.size()), below(24))); break;
    }
  }
  return text;
}

}  // namespace

TEST_CASE("text with random edits gives an estimate or faults") {
  CHECK(holds("no text brings the reader down", [] {
    const std::string document = situation({.most_bills = 2}).dump();
    for (std::size_t times = 0; times < 20; ++times) {
      std::string text = mutated(document);
      const auto read = wire::read_situation(rulebook(), text);
      if (const auto* faults = std::get_if<wire::Faults>(&read)) {
        require(!faults->empty() && Json::accept(wire::to_text(*faults)), [&] { return text; });
      } else {
        const Situation& situation = std::get<Situation>(read);
        Memory memory;
        const std::string answer = wire::to_text(estimate(rulebook(), situation, Steps::omitted, memory), situation);
        require(Json::accept(answer), [&] { return text; });
      }
    }
  }));
}

}  // namespace mingbai::property
