#include "check/node.hpp"

#include <charconv>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

namespace mingbai::cli {

namespace {

std::string escaped(std::string_view key) {
  std::string token;
  for (const char c : key) {
    if (c == '~') {
      token += "~0";
    } else if (c == '/') {
      token += "~1";
    } else {
      token += c;
    }
  }
  return token;
}

std::string unescaped(std::string_view token) {
  std::string key;
  for (std::size_t i = 0; i < token.size(); ++i) {
    if (token[i] == '~' && i + 1 < token.size()) {
      key += token[++i] == '0' ? '~' : '/';
    } else {
      key += token[i];
    }
  }
  return key;
}

std::optional<std::int64_t> hundredths_of(double number) {
  constexpr double hundred = 100;
  constexpr double most = 1e15;
  if (!(std::abs(number) < most)) return std::nullopt;
  return std::llround(number * hundred);
}

}  // namespace

bool Node::is_object() const { return value_ != nullptr && value_->is_object(); }
bool Node::is_array() const { return value_ != nullptr && value_->is_array(); }
bool Node::is_true() const { return value_ != nullptr && value_->is_boolean() && value_->get<bool>(); }

Node Node::operator[](std::string_view key) const {
  std::string path = path_ + '/' + escaped(key);
  if (!is_object()) return Node(nullptr, std::move(path));
  const auto at = value_->find(std::string{key});
  return Node(at == value_->end() ? nullptr : &*at, std::move(path));
}

std::vector<Node> Node::items() const {
  std::vector<Node> items;
  if (!is_array()) return items;
  for (const Json& item : *value_) items.emplace_back(&item, path_ + '/' + std::to_string(items.size()));
  return items;
}

std::vector<std::pair<std::string, Node>> Node::members() const {
  std::vector<std::pair<std::string, Node>> members;
  if (!is_object()) return members;
  for (const auto& [key, value] : value_->items()) members.emplace_back(key, Node(&value, path_ + '/' + escaped(key)));
  return members;
}

std::string Node::text() const { return value_ != nullptr && value_->is_string() ? value_->get<std::string>() : ""; }

std::vector<std::string> Node::texts() const {
  std::vector<std::string> texts;
  for (const Node& item : items()) {
    if (std::string text = item.text(); !text.empty()) texts.push_back(std::move(text));
  }
  return texts;
}

std::optional<int> Node::integer() const {
  if (value_ == nullptr || !value_->is_number_integer()) return std::nullopt;
  const auto number = value_->get<std::int64_t>();
  if (number < std::numeric_limits<int>::min() || number > std::numeric_limits<int>::max()) return std::nullopt;
  return static_cast<int>(number);
}

std::optional<std::int64_t> Node::hundredths() const {
  if (value_ == nullptr) return std::nullopt;
  if (value_->is_number()) return hundredths_of(value_->get<double>());
  const std::string digits = text();
  double number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (digits.empty() || error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
  return hundredths_of(number);
}

std::string Node::json() const { return value_ == nullptr ? "" : value_->dump(); }

std::vector<std::size_t> place_of(const Json& document, std::string_view path) {
  std::vector<std::size_t> place;
  const Json* value = &document;
  while (!path.empty()) {
    path.remove_prefix(1);
    const auto end = path.find('/');
    const std::string key = unescaped(path.substr(0, end));
    path.remove_prefix(end == std::string_view::npos ? path.size() : end);
    std::size_t index = 0;
    const Json* found = nullptr;
    if (value != nullptr && value->is_array()) {
      std::from_chars(key.data(), key.data() + key.size(), index);
      if (index < value->size()) found = &(*value)[index];
    } else if (value != nullptr && value->is_object()) {
      for (const auto& [name, member] : value->items()) {
        if (name == key) {
          found = &member;
          break;
        }
        ++index;
      }
    }
    place.push_back(index);
    value = found;
  }
  return place;
}

}  // namespace mingbai::cli
