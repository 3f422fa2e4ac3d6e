#include "mechanisms/unstated.hpp"

namespace mingbai {

void apply(World& world, const Unstated& unstated, Payment& payment) {
  find_and_explain(world, unstated.figure, payment.occasion());
}

}  // namespace mingbai
