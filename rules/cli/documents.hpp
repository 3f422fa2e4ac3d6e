#pragma once

#include <istream>
#include <optional>
#include <string>

namespace mingbai::cli {

/// The documents of a stream: one JSON document, or NDJSON with one a line. It is NDJSON where there are
/// several lines and the first closes all that it opens, or the second is a whole object.
class Documents {
 public:
  explicit Documents(std::istream& stream) : stream_(stream) { start(); }

  /// The next document; of one that is too long, no more than a reader needs to refuse it.
  std::optional<std::string> next();

 private:
  void start();
  std::optional<std::string> next_line();

  std::istream& stream_;
  std::optional<std::string> first_;
  std::optional<std::string> second_;
  bool is_by_line_ = false;
};

}  // namespace mingbai::cli
