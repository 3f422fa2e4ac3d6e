#pragma once

namespace bench {

/// Makes the compiler believe that all of a value is used.
template <typename T>
void keep(const T& value) {
  asm volatile("" : : "r"(&value) : "memory");
}

}  // namespace bench
