#include "mingbai/wire.hpp"
#include "situations.hpp"

#include <doctest/doctest.h>

namespace mingbai::property {

TEST_CASE("what is kept of a person changes no estimate") {
  CHECK(holds("other bills of the same person, with a memory and without", [] {
    const Json document = situation();
    Json other = document;
    other.erase("used");
    if (other.contains("care") && !other["care"].empty()) other["care"].erase(below(other["care"].size()));
    Memory memory;
    for (const Json& each : {document, other, document}) {
      const Situation given = situation_of(each);
      const std::string remembered = wire::to_text(estimate(rulebook(), given, Steps::written, memory), given);
      Memory fresh;
      const std::string anew = wire::to_text(estimate(rulebook(), given, Steps::written, fresh), given);
      require(remembered == anew,
              [&] { return each.dump().append("\n").append(remembered).append("\n").append(anew); });
    }
  }));
}

}  // namespace mingbai::property
