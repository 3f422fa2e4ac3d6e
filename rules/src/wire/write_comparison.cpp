#include "wire/writer.hpp"

namespace mingbai::wire {

void Writer::write(const Comparison& comparison, const std::vector<Situation>& situations) {
  object([&] {
    events_.key("estimates");
    events_.array_begin();
    for (std::size_t i = 0; i < situations.size(); ++i) write(*comparison.estimates[i], situations[i]);
    events_.array_end();
    array("differences", comparison.differences, [&](const Difference& item) { difference(item); });
  });
}

void Writer::difference(const Difference& difference) {
  object([&] {
    text("path", difference.path);
    array("values", difference.values, [&](const std::variant<Amount, CoverStart>& value) {
      if (const auto* amount = std::get_if<Amount>(&value)) {
        this->amount(*amount);
      } else {
        cover_start(*std::get_if<CoverStart>(&value));
      }
    });
    array("because", difference.because, [&](const ComparedStep& rule) {
      object([&] {
        text("op", rule.op);
        text_or_null("figure", rule.figure);
        array("steps", rule.steps, [&](const Step* step) {
          if (step == nullptr) {
            events_.null();
          } else {
            this->step(*step);
          }
        });
      });
    });
  });
}

void Writer::cover_start(const CoverStart& start) {
  if (!start.earliest && !start.latest) {
    events_.null();
    return;
  }
  object([&] {
    date("earliest", start.earliest);
    date("latest", start.latest);
  });
}

}  // namespace mingbai::wire
