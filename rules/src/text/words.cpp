#include "mingbai/words.hpp"

#include "text/keys.hpp"

#include <cstring>

namespace mingbai::wire {

namespace {

constexpr std::size_t slot_count = Words::most * 2;

template <class Number>
Number load(const char* from) {
  Number number = 0;
  std::memcpy(&number, from, sizeof number);
  return number;
}

constexpr std::uint64_t mixed(std::uint64_t a, std::uint64_t b) {
  constexpr std::uint64_t odd = 0x9e37'79b9'7f4a'7c15U;
  const std::uint64_t product = (a ^ b) * odd;
  return product ^ product >> 32U;
}

/// Whole words of the text; the last one may overlap the one before.
std::uint64_t hash_of(std::string_view text) {
  constexpr std::size_t word = sizeof(std::uint64_t);
  constexpr std::size_t half = sizeof(std::uint32_t);
  const char* const start = text.data();
  const std::size_t size = text.size();
  std::uint64_t hash = size;
  if (size >= word) {
    for (std::size_t at = 0; at + word < size; at += word) hash = mixed(hash, load<std::uint64_t>(start + at));
    hash = mixed(hash, load<std::uint64_t>(start + size - word));
  } else if (size >= half) {
    const std::uint64_t first = load<std::uint32_t>(start);
    hash = mixed(hash, first << 32U | load<std::uint32_t>(start + size - half));
  } else {
    for (const char c : text) hash = mixed(hash, static_cast<unsigned char>(c));
  }
  return hash;
}

/// Whether texts of one length are the same, word by word.
bool is_same(std::string_view a, std::string_view b) {
  constexpr std::size_t word = sizeof(std::uint64_t);
  const std::size_t size = a.size();
  if (size < word) return a == b;
  for (std::size_t at = 0; at + word < size; at += word) {
    if (load<std::uint64_t>(a.data() + at) != load<std::uint64_t>(b.data() + at)) return false;
  }
  return load<std::uint64_t>(a.data() + size - word) == load<std::uint64_t>(b.data() + size - word);
}

}  // namespace

Words::Words() : slots_(slot_count) {
  for (const std::string_view key : known_keys) number(key);
}

std::optional<std::uint32_t> Words::number(std::string_view text) {
  if (text.size() > longest) return std::nullopt;
  const std::uint64_t hash = hash_of(text);
  std::size_t at = hash % slot_count;
  for (; slots_[at].number != 0; at = (at + 1) % slot_count) {
    const Slot& slot = slots_[at];
    if (slot.hash == hash && slot.text.size() == text.size() && is_same(slot.text, text)) return slot.number - 1;
  }
  if (texts_.size() == most) return std::nullopt;
  slots_[at] = {hash, texts_.emplace_back(text), count()};
  return count() - 1;
}

}  // namespace mingbai::wire
