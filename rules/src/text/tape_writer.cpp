#include "text/tape_writer.hpp"

#include "text/decimal.hpp"

#include <cstring>
#include <limits>

namespace mingbai::wire {

namespace {

/// Whether a value fits one word, not to be taken for a negative one.
bool is_small(std::int64_t value) { return value >= 0 && value <= std::numeric_limits<std::int32_t>::max(); }

std::uint32_t word_of_money(Money amount) { return static_cast<std::uint32_t>(amount.fen); }

}  // namespace

void TapeWriter::put_word(Event event, std::string_view text) {
  const auto number = words_ == nullptr ? std::nullopt : words_->number(text);
  if (number) {
    put(Event::word, *number);
  } else {
    put_text(event, text);
  }
}

void TapeWriter::put_text(Event event, std::string_view text) {
  const std::size_t start = tape_.size();
  tape_.resize(start + 1 + (text.size() + sizeof(std::uint32_t) - 1) / sizeof(std::uint32_t));
  tape_[start] = word_of(event, static_cast<std::uint32_t>(text.size()));
  if (!text.empty()) std::memcpy(&tape_[start + 1], text.data(), text.size());
}

void TapeWriter::money(Money amount) {
  if (is_small(amount.fen)) {
    put_with(Event::money, word_of_money(amount));
  } else {
    put_text(Event::text, decimal_of(amount).view());
  }
}

void TapeWriter::rate(Rate rate) {
  if (rate >= Rate{0} && rate <= whole) {
    put(Event::rate, static_cast<std::uint32_t>(rate.ten_thousandths));
  } else {
    put_text(Event::text, decimal_of(rate).view());
  }
}

void TapeWriter::product(Product product) {
  const std::int64_t fen = product.ten_thousandths_of_fen / whole.ten_thousandths;
  const std::int64_t rest = product.ten_thousandths_of_fen % whole.ten_thousandths;
  if (is_small(fen) && is_small(rest)) {
    put_with(Event::product, static_cast<std::uint32_t>(fen));
    tape_.push_back(static_cast<std::uint32_t>(rest));
  } else {
    put_text(Event::text, decimal_of(product).view());
  }
}

void TapeWriter::date(Date day) { put_with(Event::date, static_cast<std::uint32_t>(day.time_since_epoch().count())); }

void TapeWriter::range(Range range, const std::optional<Money>& preferred) {
  const bool is_bounded = range.is_bounded();
  if (!is_small(range.low.fen) || (is_bounded && !is_small(range.high.fen)) ||
      (preferred && !is_small(preferred->fen))) {
    Events::range(range, preferred);
    return;
  }
  const bool has_high = is_bounded && !range.is_exact();
  put(Event::range, (range.is_exact() ? range_is_exact : 0U) | (is_bounded ? 0U : range_is_unbounded) |
                        (preferred ? range_has_default : 0U));
  tape_.push_back(word_of_money(range.low));
  if (has_high) tape_.push_back(word_of_money(range.high));
  if (preferred) tape_.push_back(word_of_money(*preferred));
}

void TapeWriter::rates(RateRange range) {
  constexpr unsigned half = 16;
  const bool is_share = range.low >= Rate{0} && range.low <= whole && range.high >= Rate{0} && range.high <= whole;
  if (is_share) {
    put_with(Event::rates, static_cast<std::uint32_t>(range.low.ten_thousandths) |
                               static_cast<std::uint32_t>(range.high.ten_thousandths) << half);
  } else {
    Events::rates(range);
  }
}

void TapeWriter::source(const Source& source) {
  if (&source != last_source_) {
    const auto document = words_ == nullptr ? std::nullopt : words_->number(source.document);
    const auto article = words_ == nullptr ? std::nullopt : words_->number(source.article);
    if (!document || !article) {
      Events::source(source);
      return;
    }
    last_source_ = &source;
    last_document_ = *document;
    last_article_ = *article;
  }
  put_with(Event::source, last_document_);
  tape_.push_back(last_article_);
}

}  // namespace mingbai::wire
