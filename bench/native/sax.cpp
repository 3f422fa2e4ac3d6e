// bench_sax FILE: parses each line of a file with nlohmann's SAX parser, reads them as the command does, and prints how
// many events there were. Fails where a line is not JSON.
#include "documents.hpp"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>

namespace {

using nlohmann::json;

/// Does nothing with an event but count it.
class Counter {
 public:
  bool null() { return count(); }
  bool boolean(bool /*value*/) { return count(); }
  bool number_integer(json::number_integer_t /*value*/) { return count(); }
  bool number_unsigned(json::number_unsigned_t /*value*/) { return count(); }
  bool number_float(json::number_float_t /*value*/, const json::string_t& /*text*/) { return count(); }
  bool string(json::string_t& /*value*/) { return count(); }
  bool binary(json::binary_t& /*value*/) { return count(); }
  bool start_object(std::size_t /*members*/) { return count(); }
  bool key(json::string_t& /*key*/) { return count(); }
  bool end_object() { return count(); }
  bool start_array(std::size_t /*items*/) { return count(); }
  bool end_array() { return count(); }
  bool parse_error(std::size_t /*place*/, const std::string& /*token*/, const json::exception& /*fault*/) {
    return false;
  }

  [[nodiscard]] std::uint64_t events() const { return events_; }

 private:
  bool count() {
    ++events_;
    return true;
  }

  std::uint64_t events_ = 0;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return EXIT_FAILURE;
  std::ifstream file(argv[1], std::ios::binary);
  mingbai::cli::Documents lines(file, mingbai::cli::Layout::by_line);
  Counter counter;
  while (const auto line = lines.next()) {
    if (!json::sax_parse(*line, &counter)) return EXIT_FAILURE;
  }
  std::printf("%llu\n", static_cast<unsigned long long>(counter.events()));
  return EXIT_SUCCESS;
}
