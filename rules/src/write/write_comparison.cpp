#include "write/writer.hpp"

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
    array("values", difference.values, [&](const ComparedValue& value) { compared_value(value); });
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
    array("reasons", difference.reasons, [&](const std::vector<const Reason*>& reasons) {
      events_.array_begin();
      for (const Reason* reason : reasons) this->reason(*reason);
      events_.array_end();
    });
  });
}

void Writer::compared_value(const ComparedValue& value) {
  if (const auto* amount = std::get_if<Amount>(&value)) {
    this->amount(*amount);
  } else if (std::holds_alternative<Unlimited>(value)) {
    events_.text("unlimited");
  } else if (const auto* share = std::get_if<RateRange>(&value)) {
    events_.rates(*share);
  } else if (const auto* state = std::get_if<CoverState>(&value)) {
    events_.text(cover_state_ids[static_cast<std::size_t>(*state)]);
  } else if (const auto* start = std::get_if<CoverStart>(&value)) {
    cover_start(*start);
  } else if (const auto* day = std::get_if<Date>(&value)) {
    events_.date(*day);
  } else if (const auto* status = std::get_if<Status>(&value)) {
    events_.text(status_ids[static_cast<std::size_t>(*status)]);
  } else {
    events_.null();
  }
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
