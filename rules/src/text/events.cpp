#include "text/events.hpp"

namespace mingbai::wire {

void Events::range(Range range, const std::optional<Money>& preferred) {
  object_begin();
  key("low");
  money(range.low);
  key("high");
  if (range.is_bounded()) {
    money(range.high);
  } else {
    null();
  }
  if (preferred) {
    key("default");
    money(*preferred);
  }
  object_end();
}

void Events::rates(RateRange range) {
  object_begin();
  key("low");
  rate(range.low);
  key("high");
  rate(range.high);
  object_end();
}

void Events::source(const Source& source) {
  object_begin();
  key("document");
  text(source.document);
  key("article");
  text(source.article);
  object_end();
}

}  // namespace mingbai::wire
