#include "text/names.hpp"

#include <doctest/doctest.h>

namespace mingbai {

TEST_CASE("names are one whatever the width of their signs and what does not show") {
  CHECK(is_same_name("新乡市医院（东区）", "新乡市医院(东区)"));
  CHECK(is_same_name("新乡市医院﹙东区﹚", "新乡市医院(东区)"));
  CHECK(is_same_name("甲医院", " 甲\u3000医 院\t"));
  CHECK(is_same_name("Ａ１医院", "A1医院"));
  CHECK(is_same_name("甲医院", "甲医院\u200B"));
  CHECK(is_same_name("甲医院", "\uFEFF甲\u00A0医院"));
  CHECK(is_same_name("", " "));
}

TEST_CASE("names that differ in what shows are two") {
  CHECK(!is_same_name("甲医院", "乙医院"));
  CHECK(!is_same_name("甲医院", "甲医院东区"));
  CHECK(!is_same_name("甲医院东区", "甲医院"));
  CHECK(!is_same_name("A", "a"));
  CHECK(!is_same_name("医院(东区)", "医院[东区]"));
  CHECK(!is_same_name("😀", "😁"));
}

TEST_CASE("a name of which nothing shows is none") {
  CHECK(is_blank_name(""));
  CHECK(is_blank_name(" \u3000\u200B"));
  CHECK(!is_blank_name(" 甲"));
  CHECK(!is_blank_name("！"));
}

}  // namespace mingbai
