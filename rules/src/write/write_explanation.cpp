#include "answer/care_path.hpp"
#include "write/writer.hpp"

namespace mingbai::wire {

void Writer::explanation(const Explanation& explanation) {
  array("reasons", explanation.reasons, [&](const Reason& item) { reason(item); });
  array("steps", explanation.steps, [&](const Step& item) { step(item); });
}

void Writer::reason(const Reason& reason) {
  constexpr auto codes = keys_of(reason_ids);
  object([&] {
    id("code", codes[static_cast<std::size_t>(reason.code)]);
    text_or_null("figure", reason.figure);
    source(reason.source);
    events_.key("detail");
    object([&] { reason_detail(reason); });
  });
}

void Writer::reason_detail(const Reason& reason) {
  if (!reason.readings.empty()) {
    array("readings", reason.readings, [&](const ReadingResult& item) { reading(item); });
    if (!reason.results_of.empty()) text("results_of", reason.results_of);
  }
  if (!reason.path.is_empty()) text("path", PathText(reason.path).view());
  if (reason.from) date("from", reason.from);
  if (reason.benefit_year) {
    events_.key("benefit_year");
    events_.integer(*reason.benefit_year);
  }
  if (reason.stated == nullptr) return;
  const Figure& figure = *reason.stated;
  if (figure.state == FigureState::delegated) {
    decided_by(figure);
  } else if (is_one_number(figure.state) || is_floor_or_ceiling(figure.state) || figure.state == FigureState::about) {
    const auto value = [&](Key key, std::int64_t number) {
      events_.key(key);
      switch (reason.unit) {
        case Unit::days: events_.text(std::to_string(number)); break;
        case Unit::ten_thousandths: events_.rate(Rate{number}); break;
        default: events_.money(Money{number});
      }
    };
    value("value", figure.value);
    if (figure.state != FigureState::derived) return;
    const std::int64_t change = figure.value - figure.stated;
    value("stated", figure.stated);
    if (change < 0) {
      value("less", -change);
    } else {
      value("plus", change);
    }
  }
}

void Writer::decided_by(const Figure& figure) {
  array("documents", figure.documents, [&](const std::string& document) { events_.text(document); });
  if (figure.authority) name("authority", *figure.authority);
}

void Writer::reading(const ReadingResult& reading) {
  object([&] {
    text("id", reading.id);
    events_.key("default");
    events_.boolean(reading.is_preferred);
    events_.key("result");
    if (const auto* amount = std::get_if<Range>(&reading.result)) {
      range(*amount);
    } else if (const auto* day = std::get_if<Date>(&reading.result)) {
      events_.date(*day);
    } else {
      events_.null();
    }
  });
}

void Writer::step(const Step& step) {
  const StepRule& rule = *step.rule;
  object([&] {
    text("op", rule.op);
    text_or_null("figure", rule.figure);
    source(rule.source);
    step_values("in", rule.in, step.values, step.words);
    step_values("out", rule.out, step.values.subspan(rule.in.size()), step.words);
  });
}

void Writer::step_values(Key key, std::span<const StepValue> values, std::span<const Bounds> bounds,
                         std::span<const std::string_view> words) {
  events_.key(key);
  object([&] {
    for (std::size_t i = 0; i < values.size(); ++i) {
      events_.own_key(values[i].name);
      step_value(values[i].kind, bounds[i], words);
    }
  });
}

void Writer::step_value(StepValue::Kind kind, Bounds value, std::span<const std::string_view> words) {
  const auto write = [&](const auto& one) {
    if (value.low == value.high) {
      one(value.low);
      return;
    }
    object([&] {
      events_.key("low");
      one(value.low);
      events_.key("high");
      one(value.high);
    });
  };
  switch (kind) {
    case StepValue::Kind::money:
      if (value.low == value.high && value.high != unbounded.fen) {
        events_.money(Money{value.low});
      } else {
        range({Money{value.low}, Money{value.high}});
      }
      break;
    case StepValue::Kind::rate: write([&](std::int64_t count) { events_.rate(Rate{count}); }); break;
    case StepValue::Kind::product: write([&](std::int64_t count) { events_.product(Product{count}); }); break;
    case StepValue::Kind::number:
      write([&](std::int64_t count) { events_.integer(static_cast<std::int32_t>(count)); });
      break;
    case StepValue::Kind::date:
      write([&](std::int64_t count) { events_.date(Date{std::chrono::days{static_cast<int>(count)}}); });
      break;
    case StepValue::Kind::word:
      if (words.size() == 1) {
        events_.text(words.front());
      } else {
        array(words, [&](std::string_view word) { events_.text(word); });
      }
      break;
  }
}

}  // namespace mingbai::wire
