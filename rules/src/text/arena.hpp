#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>
#include <span>
#include <type_traits>
#include <utility>
#include <vector>

namespace mingbai {

/// Memory that is handed out piece by piece and taken back all at once, for values that need no destructor. What it
/// took from the system it keeps, so that work of the same size takes nothing more.
class Arena {
 public:
  Arena() = default;
  Arena(const Arena&) = delete;
  Arena& operator=(const Arena&) = delete;
  ~Arena() = default;

  /// How far it was handed out.
  struct Place {
    std::size_t block = 0;
    std::size_t used = 0;
  };

  /// Takes everything back: what was handed out holds no more.
  void clear() { go_back_to({}); }
  [[nodiscard]] Place place() const { return {block_, used_}; }
  /// Takes back what was handed out after a place.
  void go_back_to(Place place) {
    block_ = place.block;
    used_ = place.used;
  }

  /// Room for so many values, without a value yet.
  template <class T>
  T* room(std::size_t count) {
    static_assert(std::is_trivially_destructible_v<T>);
    used_ = (used_ + alignof(T) - 1) / alignof(T) * alignof(T);
    const std::size_t size = count * sizeof(T);  // NOLINT(bugprone-sizeof-expression): a T may be a pointer
    if (block_ == blocks_.size() || used_ + size > blocks_[block_].size) next_block(size);
    void* const start = blocks_[block_].bytes.get() + used_;
    used_ += size;
    return static_cast<T*>(start);
  }
  /// So many values, each made of nothing.
  template <class T>
  std::span<T> array(std::size_t count) {
    T* const values = room<T>(count);
    std::uninitialized_value_construct_n(values, count);
    return {values, count};
  }
  template <class T>
  std::span<T> array(std::size_t count, const T& value) {
    T* const values = room<T>(count);
    std::uninitialized_fill_n(values, count, value);
    return {values, count};
  }
  template <class T>
  T& make(const T& value) {
    return *new (room<T>(1)) T(value);
  }

 private:
  static constexpr std::size_t least_block = std::size_t{16} << 10U;

  struct Block {
    std::unique_ptr<std::byte[]> bytes;
    std::size_t size = 0;
  };

  /// Goes on to a block with room for so many bytes.
  void next_block(std::size_t size) {
    if (block_ < blocks_.size()) ++block_;
    while (block_ < blocks_.size() && blocks_[block_].size < size) ++block_;
    if (block_ == blocks_.size()) {
      const std::size_t twice = blocks_.empty() ? least_block : 2 * blocks_.back().size;
      const std::size_t bytes = std::max(size, twice);
      blocks_.push_back({std::unique_ptr<std::byte[]>(new std::byte[bytes]), bytes});
    }
    used_ = 0;
  }

  std::vector<Block> blocks_;
  std::size_t block_ = 0;
  std::size_t used_ = 0;
};

/// A list that grows in an arena. It holds as long as what the arena handed out does.
template <class T>
class List {
 public:
  static_assert(std::is_trivially_copyable_v<T>);

  T& push(Arena& arena, const T& value) {
    if (size_ == capacity_) grow(arena);
    return *new (data_ + size_++) T(value);
  }
  void pop() { --size_; }
  void clear() { size_ = 0; }
  void append(Arena& arena, std::span<const T> values) {
    for (const T& value : values) push(arena, value);
  }

  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] bool is_empty() const { return size_ == 0; }
  [[nodiscard]] T* begin() const { return data_; }
  [[nodiscard]] T* end() const { return data_ + size_; }
  [[nodiscard]] T& operator[](std::size_t at) const { return data_[at]; }
  [[nodiscard]] T& back() const { return data_[size_ - 1]; }
  [[nodiscard]] std::span<T> span() const { return {data_, size_}; }

 private:
  void grow(Arena& arena) {
    constexpr std::size_t first_capacity = 8;
    const std::size_t capacity = capacity_ == 0 ? first_capacity : 2 * capacity_;
    T* const larger = arena.room<T>(capacity);
    std::uninitialized_copy_n(data_, size_, larger);
    data_ = larger;
    capacity_ = capacity;
  }

  T* data_ = nullptr;
  std::size_t size_ = 0;
  std::size_t capacity_ = 0;
};

}  // namespace mingbai
