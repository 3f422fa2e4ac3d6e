#pragma once

#include <span>
#include <string_view>

namespace mingbai::embedded {

/// The texts of the policy files that were in rules/policies when the command was built.
extern const std::span<const std::string_view> policies;

}  // namespace mingbai::embedded
