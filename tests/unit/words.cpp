#include "mingbai/words.hpp"

#include "text/keys.hpp"

#include <doctest/doctest.h>
#include <string>

namespace mingbai::wire {

TEST_CASE("the keys of documents are the first words, by their places") {
  Words words;
  CHECK(words.count() == known_keys.size());
  for (std::uint32_t place = 0; place < known_keys.size(); ++place) {
    CHECK(words.text(place) == known_keys[place]);
    CHECK(words.number(known_keys[place]) == place);
  }
}

TEST_CASE("a text keeps its number, and texts of every length are told apart") {
  Words words;
  for (std::size_t length = 0; length <= Words::longest; ++length) {
    const std::uint32_t next = words.count();
    const std::string text(length, '~');
    CHECK(words.number(text) == next);
    CHECK(words.number(text) == next);
    CHECK(words.text(next) == text);
  }
  CHECK(words.number("医院甲") != words.number("医院乙"));
}

TEST_CASE("long texts, and texts that come when there are many, are not remembered") {
  Words words;
  CHECK_FALSE(words.number(std::string(Words::longest + 1, 'x')));
  for (int i = 0; words.count() < Words::most; ++i) words.number(std::to_string(i));
  CHECK_FALSE(words.number("one more"));
  CHECK(words.number("0") == known_keys.size());
}

}  // namespace mingbai::wire
