#include "text/arena.hpp"

#include <algorithm>

namespace mingbai {

void Arena::go_back_to(Place place) {
  if (blocks_.empty()) return;
  block_ = place.block;
  next_ = place.next == nullptr ? blocks_.front().bytes.get() : place.next;
  end_ = blocks_[block_].bytes.get() + blocks_[block_].size;
}

void Arena::go_on(std::size_t size) {
  constexpr std::size_t least_block = std::size_t{16} << 10U;
  if (next_ != nullptr) ++block_;
  while (block_ < blocks_.size() && blocks_[block_].size < size) ++block_;
  if (block_ == blocks_.size()) {
    const std::size_t twice = blocks_.empty() ? least_block : 2 * blocks_.back().size;
    const std::size_t bytes = std::max(size, twice);
    blocks_.push_back({std::unique_ptr<std::byte[]>(new std::byte[bytes]), bytes});
  }
  next_ = blocks_[block_].bytes.get();
  end_ = next_ + blocks_[block_].size;
}

}  // namespace mingbai
