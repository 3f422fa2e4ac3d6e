#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <type_traits>
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

  /// How far it was handed out; at first not at all.
  struct Place {
    std::size_t block = 0;
    std::byte* next = nullptr;
  };

  /// Takes everything back: what was handed out holds no more.
  void clear() { go_back_to({}); }
  [[nodiscard]] Place place() const { return {block_, next_}; }
  /// Takes back what was handed out after a place.
  void go_back_to(Place place);

  /// Room for so many values, without a value yet.
  template <class T>
  T* room(std::size_t count) {
    static_assert(std::is_trivially_destructible_v<T> && alignof(T) <= alignof(std::max_align_t));
    return static_cast<T*>(bytes(count * sizeof(T)));  // NOLINT(bugprone-sizeof-expression): T may be a pointer
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
  /// A copy of some values.
  template <class T>
  std::span<T> copy(std::span<const T> values) {
    T* const copies = room<T>(values.size());
    std::uninitialized_copy_n(values.data(), values.size(), copies);
    return {copies, values.size()};
  }
  template <class T>
  T& make(const T& value) {
    return *new (room<T>(1)) T(value);
  }

 private:
  struct Block {
    std::unique_ptr<std::byte[]> bytes;
    std::size_t size = 0;
  };

  /// Room for so many bytes, aligned for any value.
  void* bytes(std::size_t size) {
    constexpr std::size_t alignment = alignof(std::max_align_t);
    const std::size_t taken = (size + alignment - 1) & ~(alignment - 1);
    if (taken > static_cast<std::size_t>(end_ - next_)) go_on(taken);
    std::byte* const start = next_;
    next_ += taken;
    return start;
  }
  /// Goes on to a block with room for so many bytes.
  void go_on(std::size_t size);

  std::vector<Block> blocks_;
  /// The block that is handed out, from `next_` on.
  std::size_t block_ = 0;
  std::byte* next_ = nullptr;
  std::byte* end_ = nullptr;
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
    capacity_ = capacity_ == 0 ? first_capacity : 2 * capacity_;
    T* const larger = arena.room<T>(capacity_);
    std::uninitialized_copy_n(data_, size_, larger);
    data_ = larger;
  }

  T* data_ = nullptr;
  std::size_t size_ = 0;
  std::size_t capacity_ = 0;
};

}  // namespace mingbai
