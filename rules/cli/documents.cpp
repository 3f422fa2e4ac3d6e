#include "documents.hpp"

#include "mingbai/wire.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

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

void append(std::string& line, std::string_view part) { line += part.substr(0, longest - line.size()); }

}  // namespace

bool Documents::refill() {
  arrived_.clear();
  given_ = 0;
  std::streambuf& buffer = *stream_.rdbuf();
  if (buffer.sgetc() == std::char_traits<char>::eof()) return false;
  const std::streamsize size = std::max<std::streamsize>(buffer.in_avail(), 1);
  arrived_.resize(static_cast<std::size_t>(size));
  arrived_.resize(static_cast<std::size_t>(buffer.sgetn(arrived_.data(), size)));
  return true;
}

bool Documents::has_arrived() {
  if (second_) return true;
  for (auto end = arrived_.find('\n', given_); end != std::string::npos; end = arrived_.find('\n', given_)) {
    if (!is_blank(std::string_view(arrived_).substr(given_, end - given_))) return true;
    given_ = end + 1;
  }
  return false;
}

std::optional<std::string> Documents::next_line() {
  std::string line;
  while (true) {
    const std::string_view rest = std::string_view(arrived_).substr(given_);
    const std::size_t end = rest.find('\n');
    append(line, rest.substr(0, end));
    if (end != std::string_view::npos) {
      given_ += end + 1;
      return line;
    }
    if (refill()) continue;
    if (line.empty()) return std::nullopt;
    return line;
  }
}

std::optional<std::string> Documents::next_written_line() {
  auto line = std::exchange(second_, std::nullopt);
  if (!line) line = next_line();
  while (line && is_blank(*line)) line = next_line();
  return line;
}

std::optional<std::string> Documents::first() {
  auto line = next_written_line();
  layout_ = Layout::by_line;
  if (line && is_closed(*line)) return line;
  auto second = line ? next_line() : std::nullopt;
  if (second && second->starts_with('{') && is_closed(*second)) {
    second_ = std::move(second);
    return line;
  }
  layout_ = Layout::one_document;
  return whole(line.value_or(""), std::move(second));
}

std::string Documents::whole(std::string first, std::optional<std::string> second) {
  std::string document = std::move(first);
  for (auto line = std::move(second); line && document.size() < longest; line = next_line()) {
    document += '\n';
    document += *line;
  }
  return document;
}

std::optional<std::string> Documents::next() {
  switch (layout_) {
    case Layout::unknown: return first();
    case Layout::by_line: return next_written_line();
    case Layout::one_document: break;
  }
  return std::nullopt;
}

}  // namespace mingbai::cli
