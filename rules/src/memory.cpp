#include "memory.hpp"

namespace mingbai {

Memory::Memory() : contents_(std::make_unique<Contents>()) {}
Memory::~Memory() = default;

Memory::Contents& Memory::contents() { return *contents_; }

}  // namespace mingbai
