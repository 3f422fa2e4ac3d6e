#pragma once

#include "mingbai/estimate.hpp"

#include <array>
#include <cstdint>

namespace mingbai {

/// A pointer to something of a bill; `field` is a whole one with `#` for the place of the bill.
constexpr Path care_path(std::string_view field, std::size_t item) {
  return {field, static_cast<std::int32_t>(item), {}};
}

namespace care_fields {

inline constexpr std::string_view on = "/care/#/on";
inline constexpr std::string_view discharged_on = "/care/#/discharged_on";
inline constexpr std::string_view disease = "/care/#/disease";
inline constexpr std::string_view institution_class = "/care/#/institution/class";
inline constexpr std::string_view institution_id = "/care/#/institution/id";
inline constexpr std::string_view delivery = "/care/#/delivery";
inline constexpr std::string_view in_policy = "/care/#/cost/in_policy";

}  // namespace care_fields

/// The text of a pointer, without memory of its own.
class PathText {
 public:
  explicit PathText(const Path& path);
  [[nodiscard]] std::string_view view() const { return {text_.data(), size_}; }

 private:
  static constexpr std::size_t longest = 128;

  void add(std::string_view piece);
  void add(std::uint32_t number);

  std::array<char, longest> text_;
  std::size_t size_ = 0;
};

/// Whether one pointer stands before another as text.
inline bool is_before(const Path& a, const Path& b) { return PathText(a).view() < PathText(b).view(); }

}  // namespace mingbai
