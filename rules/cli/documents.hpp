#pragma once

#include <istream>
#include <optional>
#include <string>

namespace mingbai::cli {

/// How the documents of a stream lie in it: all of it is one, or each line is; a line that is blank is none.
enum class Layout { unknown, one_document, by_line };

/// The documents of a stream: one JSON document, or NDJSON with one a line. Where that is unknown, it is NDJSON where
/// the first line closes all that it opens, or the second is a whole object; nothing at all is then one document, which
/// is empty. A line is given as soon as it is there: what follows it is not waited for, unless the first line leaves
/// open which of the two it is.
class Documents {
 public:
  explicit Documents(std::istream& stream, Layout layout = Layout::unknown) : stream_(stream), layout_(layout) {}

  /// The next document; of one that is too long, no more than a reader needs to refuse it.
  std::optional<std::string> next();

  /// Whether a document more has arrived already, so that `next` need not wait.
  [[nodiscard]] bool has_arrived();

 private:
  std::optional<std::string> next_line();
  std::optional<std::string> next_written_line();
  std::optional<std::string> first();
  std::string whole(std::string first, std::optional<std::string> second);
  /// Takes what has arrived, and waits only if nothing has.
  bool refill();

  std::istream& stream_;
  Layout layout_;
  std::optional<std::string> second_;
  /// What has arrived and was not yet given.
  std::string arrived_;
  std::size_t given_ = 0;
};

}  // namespace mingbai::cli
