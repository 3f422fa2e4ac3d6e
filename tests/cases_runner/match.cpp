#include "match.hpp"

#include <algorithm>
#include <utility>

namespace mingbai::cases {

namespace {

constexpr const char* contains_key = "contains";
constexpr const char* lacks_key = "lacks";

class Matcher {
 public:
  std::vector<Mismatch> found;

  void match(const Json::json_pointer& pointer, const Json& expected, const Json& got) {
    if (expected.is_object() && got.is_array()) {
      match_some(pointer, expected, got);
    } else if (expected.is_object() && got.is_object()) {
      match_object(pointer, expected, got);
    } else if (expected.is_array() && got.is_array() && expected.size() == got.size()) {
      for (std::size_t i = 0; i < got.size(); ++i) match(pointer / i, expected[i], got[i]);
    } else if (expected != got) {
      say(pointer, expected.dump(), got);
    }
  }

 private:
  void say(const Json::json_pointer& pointer, std::string expected, const Json& got) {
    found.push_back({pointer.to_string(), std::move(expected), got.dump()});
  }

  void match_object(const Json::json_pointer& pointer, const Json& expected, const Json& got) {
    for (const auto& [key, value] : expected.items()) {
      if (key == lacks_key) {
        for (const std::string name : value) {
          if (got.contains(name)) say(pointer / name, "nothing", got[name]);
        }
      } else if (!got.contains(key)) {
        found.push_back({(pointer / key).to_string(), value.dump(), "nothing"});
      } else {
        match(pointer / key, value, got[key]);
      }
    }
  }

  void match_some(const Json::json_pointer& pointer, const Json& expected, const Json& got) {
    const auto holds = [&](const Json& item) {
      return std::any_of(got.begin(), got.end(), [&](const Json& other) { return mismatches(item, other).empty(); });
    };
    for (const auto& [key, items] : expected.items()) {
      for (const Json& item : items) {
        if (holds(item) == (key == contains_key)) continue;
        say(pointer, std::string{key}.append(" ").append(item.dump()), got);
      }
    }
  }
};

}  // namespace

std::vector<Mismatch> mismatches(const Json& expected, const Json& got) {
  Matcher matcher;
  matcher.match(Json::json_pointer{}, expected, got);
  return std::move(matcher.found);
}

}  // namespace mingbai::cases
