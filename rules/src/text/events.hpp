#pragma once

#include "mingbai/date.hpp"
#include "mingbai/figure.hpp"
#include "mingbai/range.hpp"
#include "mingbai/rate.hpp"
#include "text/keys.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace mingbai::wire {

/// Takes events one after the other. Documents are written through this interface whatever becomes of them.
class Events {
 public:
  Events() = default;
  Events(const Events&) = delete;
  Events& operator=(const Events&) = delete;
  virtual ~Events() = default;

  virtual void null() = 0;
  virtual void boolean(bool value) = 0;
  virtual void integer(std::int32_t value) = 0;
  virtual void text(std::string_view text) = 0;
  virtual void key(Key key) = 0;
  /// Text that is one of the known ids.
  virtual void id(Key id) = 0;
  /// A key that names something of the document's own.
  virtual void own_key(std::string_view key) = 0;
  virtual void object_begin() = 0;
  virtual void object_end() = 0;
  virtual void array_begin() = 0;
  virtual void array_end() = 0;

  /// Text that says a number or a day.
  virtual void money(Money amount) = 0;
  virtual void rate(Rate rate) = 0;
  virtual void product(Product product) = 0;
  virtual void date(Date day) = 0;

  /// The objects that a document has most of.
  virtual void range(Range range, const std::optional<Money>& preferred);
  virtual void rates(RateRange range);
  virtual void source(const Source& source);
};

}  // namespace mingbai::wire
