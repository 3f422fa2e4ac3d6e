# How every target is compiled: mingbai_compiling for all, mingbai_without_exceptions for what also runs as WebAssembly.
add_library(mingbai_compiling INTERFACE)
target_compile_features(mingbai_compiling INTERFACE cxx_std_20)
set(CMAKE_CXX_EXTENSIONS OFF)
target_compile_options(mingbai_compiling INTERFACE
  -Wall -Wextra -Wpedantic
  -Wconversion -Wsign-conversion -Wdouble-promotion
  -Wshadow -Wold-style-cast -Wcast-align -Wcast-qual
  -Wnon-virtual-dtor -Woverloaded-virtual -Wextra-semi
  -Wimplicit-fallthrough -Wundef -Wvla)

if(MINGBAI_SANITIZE)
  set(sanitizers -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_compile_options(mingbai_compiling INTERFACE ${sanitizers})
  target_link_options(mingbai_compiling INTERFACE ${sanitizers})
endif()

add_library(mingbai_without_exceptions INTERFACE)
target_link_libraries(mingbai_without_exceptions INTERFACE mingbai_compiling)
target_compile_options(mingbai_without_exceptions INTERFACE -fno-exceptions)
if(EMSCRIPTEN)
  target_compile_options(mingbai_without_exceptions INTERFACE -fno-rtti)
endif()
