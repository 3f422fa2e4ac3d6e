# The system's libraries where it has them, pinned versions of their repositories where not.
include(FetchContent)

function(mingbai_dependency name repository tag oldest)
  set(is_shallow ON)
  if(NOT tag MATCHES "^v") # a commit that has no tag
    set(is_shallow OFF)
  endif()
  FetchContent_Declare(${name} GIT_REPOSITORY ${repository} GIT_TAG ${tag} GIT_SHALLOW ${is_shallow} SYSTEM
                       FIND_PACKAGE_ARGS ${oldest})
  FetchContent_MakeAvailable(${name})
endfunction()

# The system's include directory holds its C library too, which breaks a cross-compiler's sysroot:
# Emscripten gets a copy of the nlohmann headers alone.
if(EMSCRIPTEN)
  find_path(nlohmann_directory nlohmann/json.hpp
            PATHS /usr/include /usr/local/include /opt/homebrew/include NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH)
endif()
if(nlohmann_directory)
  file(COPY ${nlohmann_directory}/nlohmann DESTINATION ${PROJECT_BINARY_DIR}/headers)
  add_library(nlohmann_json INTERFACE)
  add_library(nlohmann_json::nlohmann_json ALIAS nlohmann_json)
  target_include_directories(nlohmann_json SYSTEM INTERFACE ${PROJECT_BINARY_DIR}/headers)
else()
  mingbai_dependency(nlohmann_json https://github.com/nlohmann/json.git v3.12.0 3.11)
endif()

if(MINGBAI_CLI)
  find_package(Threads REQUIRED)
  mingbai_dependency(CLI11 https://github.com/CLIUtils/CLI11.git v2.5.0 2.1)
endif()
if(MINGBAI_TESTS)
  mingbai_dependency(doctest https://github.com/doctest/doctest.git v2.4.12 2.4)
  # It has no releases: any that the system has will do.
  mingbai_dependency(rapidcheck https://github.com/emil-e/rapidcheck.git ff6af6fc683159deb51c543b065eba14dfcf329b "")
endif()
if(MINGBAI_BENCH)
  set(BENCHMARK_ENABLE_TESTING OFF CACHE BOOL "" FORCE)
  mingbai_dependency(benchmark https://github.com/google/benchmark.git v1.9.1 1.7)
endif()
