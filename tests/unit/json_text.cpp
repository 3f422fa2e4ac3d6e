#include "text/json_text.hpp"

#include <doctest/doctest.h>
#include <string>

namespace mingbai::wire {

namespace {

std::string written(std::string_view text) {
  TextWriter writer;
  writer.text(text);
  return writer.json;
}

std::string_view code_of(std::string_view text, std::size_t longest = longest_situation) {
  Tape tape;
  const Faults faults = parse(text, longest, tape);
  return faults.empty() ? std::string_view{} : faults.front().code;
}

std::string nested(std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); }

}  // namespace

TEST_CASE("text is escaped as JSON.stringify does") {
  using namespace std::string_view_literals;
  CHECK(written("\"\\/") == R"("\"\\/")");
  CHECK(written("\b\f\n\r\t") == R"("\b\f\n\r\t")");
  CHECK(written("\x00\x01\x1f"sv) == R"("\u0000\u0001\u001f")");
  CHECK(written("\x7f\u2028甲🏥") == "\"\x7f\u2028甲🏥\"");
  CHECK(written("") == "\"\"");
}

TEST_CASE("commas stand between members and items only") {
  TextWriter writer;
  writer.object_begin();
  writer.own_key("a");
  writer.array_begin();
  writer.integer(-1);
  writer.boolean(true);
  writer.null();
  writer.object_begin();
  writer.object_end();
  writer.array_end();
  writer.own_key("b");
  writer.text("c");
  writer.object_end();
  CHECK(writer.json == R"({"a":[-1,true,null,{}],"b":"c"})");
}

TEST_CASE("text that is too long is refused without a look at it") {
  CHECK(code_of("[1]", 3) == "");
  CHECK(code_of("[1] ", 3) == "too_large");
  CHECK(code_of(std::string(longest_situation + 1, 'x')) == "too_large");
}

TEST_CASE("text that nests too deep is refused") {
  CHECK(code_of(nested(32)) == "");
  CHECK(code_of(nested(33)) == "too_large");
  CHECK(code_of(nested(10'000)) == "too_large");
  CHECK(code_of(std::string(longest_situation, '[')) == "too_large");
}

TEST_CASE("text that is not JSON is refused") {
  for (const char* text : {"", "{", "[1,]", "{\"a\":1,}", "nul", "1 2", "'a'", "\"\\ud800\"", "\"\xff\"",
                           "\"\xc0\xaf\"", "\"\xed\xa0\x80\"", "[1] // comment"}) {
    CAPTURE(text);
    CHECK(code_of(text) == "malformed_json");
  }
}

TEST_CASE("numbers are JSON whatever their size, and hide no fault behind them") {
  for (const std::string& text :
       {std::string{"1e300"}, std::string{"1e-400"}, std::string{"123456789012345678901234567890"},
        std::string{"1e400"}, std::string{"[-1E+999, 0.5e400, \"1e400 \\\" 1e400\"]"}, std::string(400, '9'),
        "-" + std::string(400, '9') + ".5"}) {
    CAPTURE(text);
    CHECK(code_of(text) == "");
  }
  CHECK(code_of("[1e400,]") == "malformed_json");
  CHECK(code_of("[1e400") == "malformed_json");
}

TEST_CASE("a zero byte ends no text") {
  CHECK(code_of(std::string_view("1\0", 2)) == "malformed_json");
  CHECK(code_of(std::string_view("{}\0{}", 5)) == "malformed_json");
  CHECK(code_of(std::string_view("\0", 1)) == "malformed_json");
}

}  // namespace mingbai::wire
