#pragma once

#include "mingbai/engine.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <nlohmann/json.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mingbai::property {

using Json = nlohmann::json;

/// Whether a property holds in as many random examples as the environment asks for; one in which it does not is made
/// small and printed.
bool holds(const char* description, const std::function<void()>& property);

/// Random choices of one example. Small examples are those that choose what comes first.
std::size_t below(std::size_t count);
bool one_in(std::size_t count);
template <class T>
const T& any_of(const std::vector<T>& choices) {
  return choices[below(choices.size())];
}
template <class T>
const T& any_of(std::span<const T> choices) {
  return choices[below(choices.size())];
}
/// Shows what was chosen one by one as one document, which shrinks as a whole.
Json drawn(const std::function<Json()>& draw);

/// Fails the example, saying why, where what it needs does not hold.
void require(bool is_met, const std::function<std::string()>& what);
/// Gives up an example that says nothing about the property.
void need(bool is_met);

/// The shipped policies.
const Rulebook& rulebook();

/// Stops the example where the situation has faults, since only situations without are drawn.
Situation situation_of(const Json& document);
bool has_faults(const Json& document);

/// A situation and its estimate, which points into it.
struct Answered {
  explicit Answered(const Json& document);
  explicit Answered(Situation given);
  Answered(const Answered&) = delete;
  Answered& operator=(const Answered&) = delete;
  ~Answered() = default;

  Situation situation;
  Memory memory;
  const Estimate& estimate;
};

bool is_inside(Range inner, Range outer);
/// The one figure of an amount: exact, or under the preferred readings.
std::optional<Money> figure_of(const Amount& amount);

std::string yuan(Money amount);
std::string text_of(Range range);
std::string text_of(const Amount& amount);

/// Whether a fixed price or amount is paid for such care here, whatever it costs.
bool is_fixed_price(const Situation& situation, const Care& care);

}  // namespace mingbai::property
