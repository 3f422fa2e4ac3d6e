# cmake -DOUTPUT=FILE.cpp -P embed_policies.cmake -- POLICY.json...
# Writes the texts of the policy files as character arrays: a string literal as long as these is not portable.
math(EXPR last "${CMAKE_ARGC} - 1")
foreach(i RANGE ${last})
  if(separator_seen)
    list(APPEND inputs ${CMAKE_ARGV${i}})
  elseif(CMAKE_ARGV${i} STREQUAL "--")
    set(separator_seen TRUE)
  endif()
endforeach()

set(arrays "")
set(views "")
list(LENGTH inputs count)
foreach(input IN LISTS inputs)
  list(FIND inputs ${input} index)
  file(READ ${input} bytes HEX)
  string(REGEX REPLACE "(..)" "'\\\\x\\1'," bytes "${bytes}")
  get_filename_component(name ${input} NAME)
  string(APPEND arrays "\n// ${name}\nconstexpr char policy_${index}[] = {${bytes}};\n")
  string(APPEND views "\n    {policy_${index}, sizeof policy_${index}},")
endforeach()

file(WRITE ${OUTPUT} "#include \"policies.hpp\"

#include <array>

namespace mingbai::embedded {
namespace {
${arrays}
constexpr std::array<std::string_view, ${count}> texts{{${views}
}};
} // namespace

const std::span<const std::string_view> policies{texts};
} // namespace mingbai::embedded
")
