#include "mingbai/wire.hpp"
#include "situations.hpp"

#include <doctest/doctest.h>

namespace mingbai::property {

TEST_CASE("the same situation gives the same text") {
  CHECK(holds("the same text twice", [] {
    const Json document = situation();
    const auto answer = [&] {
      const Situation read = situation_of(document);
      Memory memory;
      return wire::to_text(estimate(rulebook(), read, Steps::written, memory), read);
    };
    std::string first = answer();
    require(first == answer(), [&] { return document.dump(); });
    require(Json::accept(first), [&] { return first; });
  }));
}

}  // namespace mingbai::property
