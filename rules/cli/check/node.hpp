#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mingbai::cli {

using Json = nlohmann::ordered_json;

/// A value of a document and the JSON pointer to it. A member that is not there has a pointer too, but no value; what
/// is asked of a value of another type than it has is empty.
class Node {
 public:
  explicit Node(const Json* value, std::string path = {}) : value_(value), path_(std::move(path)) {}

  [[nodiscard]] const std::string& path() const { return path_; }
  [[nodiscard]] bool is_there() const { return value_ != nullptr; }
  [[nodiscard]] bool is_object() const;
  [[nodiscard]] bool is_array() const;
  [[nodiscard]] bool is_true() const;

  Node operator[](std::string_view key) const;
  [[nodiscard]] std::vector<Node> items() const;
  [[nodiscard]] std::vector<std::pair<std::string, Node>> members() const;

  [[nodiscard]] std::string text() const;
  [[nodiscard]] std::vector<std::string> texts() const;
  [[nodiscard]] std::optional<int> integer() const;
  /// A number, or a decimal in text, in hundredths: fen where it is yuan, ten-thousandths where it is percent.
  [[nodiscard]] std::optional<std::int64_t> hundredths() const;
  /// The value as JSON: the same for equal values.
  [[nodiscard]] std::string json() const;

 private:
  const Json* value_;
  std::string path_;
};

/// Where a pointer points in a document: places compare in the order of the text.
std::vector<std::size_t> place_of(const Json& document, std::string_view path);

}  // namespace mingbai::cli
