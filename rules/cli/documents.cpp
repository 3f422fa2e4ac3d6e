#include "documents.hpp"

#include "mingbai/wire.hpp"

#include <string_view>

namespace mingbai::cli {

namespace {

constexpr std::size_t longest = wire::longest_situation + 1;

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\r") == std::string_view::npos; }

/// Whether everything that a line opens it also closes.
bool is_closed(std::string_view line) {
  int depth = 0;
  bool is_in_text = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const char c = line[i];
    if (is_in_text) {
      if (c == '\\') ++i;
      is_in_text = c != '"';
    } else if (c == '"') {
      is_in_text = true;
    } else if (c == '{' || c == '[') {
      ++depth;
    } else if (c == '}' || c == ']') {
      --depth;
    }
  }
  return depth == 0 && !is_in_text;
}

}  // namespace

std::optional<std::string> Documents::next_line() {
  std::string line;
  std::streambuf& buffer = *stream_.rdbuf();
  for (int c = buffer.sbumpc();; c = buffer.sbumpc()) {
    if (c == std::char_traits<char>::eof()) {
      stream_.setstate(std::ios::eofbit);
      if (line.empty()) return std::nullopt;
      return line;
    }
    if (c == '\n') return line;
    if (line.size() < longest) line += static_cast<char>(c);
  }
}

void Documents::start() {
  first_ = next_line();
  while (first_ && is_blank(*first_)) first_ = next_line();
  if (!first_) return;
  second_ = next_line();
  is_by_line_ = second_ && (is_closed(*first_) || (second_->starts_with('{') && is_closed(*second_)));
}

std::optional<std::string> Documents::next() {
  if (is_by_line_) {
    while (first_ && is_blank(*first_)) {
      first_ = std::move(second_);
      second_ = first_ ? next_line() : std::nullopt;
    }
    auto document = std::move(first_);
    first_ = std::move(second_);
    second_ = first_ ? next_line() : std::nullopt;
    return document;
  }
  if (!first_) return std::nullopt;
  std::string document = *std::move(first_);
  first_.reset();
  for (auto line = std::move(second_); line && document.size() < longest; line = next_line()) {
    document += '\n';
    document += *line;
  }
  return document;
}

}  // namespace mingbai::cli
