#include "estimator.hpp"

#include <emscripten/emscripten.h>

/// The engine for pages, where bytes count: plain exports, which need no glue but a few lines of the loader, and no
/// parser of JSON, since the host has one.

namespace mingbai {

namespace {

/// A tape where the host finds it: its address, then its length in words.
struct Passed {
  const std::uint32_t* words;
  std::size_t length;
};

Passed passed;

const Passed* pass(const wire::Tape& tape) {
  passed = {tape.data(), tape.size()};
  return &passed;
}

Estimator& estimator() {
  static auto* const instance = new Estimator;
  return *instance;
}

}  // namespace

extern "C" {

EMSCRIPTEN_KEEPALIVE const Passed* mingbai_reserve(std::size_t words) { return pass(estimator().reserve(words)); }
EMSCRIPTEN_KEEPALIVE const Passed* mingbai_output() { return pass(estimator().output()); }
EMSCRIPTEN_KEEPALIVE const Passed* mingbai_words_from(std::uint32_t number) {
  return pass(estimator().words_from(number));
}
EMSCRIPTEN_KEEPALIVE void mingbai_add_policy(std::size_t words) { estimator().add_policy_tape(words); }
EMSCRIPTEN_KEEPALIVE void mingbai_estimate(std::size_t words, int with_steps) {
  estimator().estimate_tape(words, with_steps != 0);
}
EMSCRIPTEN_KEEPALIVE void mingbai_curve(std::size_t words, int to_yuan) { estimator().curve(words, to_yuan); }
EMSCRIPTEN_KEEPALIVE void mingbai_add_to_comparison(std::size_t words) { estimator().add_to_comparison(words); }
EMSCRIPTEN_KEEPALIVE void mingbai_compare() { estimator().compare(); }
EMSCRIPTEN_KEEPALIVE void mingbai_forget_comparison() { estimator().forget_comparison(); }
EMSCRIPTEN_KEEPALIVE void mingbai_form(std::size_t region_bytes, int benefit_year) {
  estimator().form(region_bytes, benefit_year);
}
EMSCRIPTEN_KEEPALIVE void mingbai_catalogue() { estimator().catalogue(); }
}

}  // namespace mingbai
