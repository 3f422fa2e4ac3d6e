#include "known_person.hpp"

#include <algorithm>

namespace mingbai {

namespace {

constexpr std::size_t most_entries = 64;

}  // namespace

const PersonAmounts* KnownPerson::find(const Held& held) const {
  const auto at =
      std::find_if(entries_.begin(), entries_.end(), [&](const Entry& entry) { return entry.held == held; });
  return at == entries_.end() ? nullptr : &at->amounts;
}

void KnownPerson::keep(const Held& held, const PersonAmounts& amounts) {
  if (entries_.size() < most_entries) entries_.push_back({held, amounts});
}

const Trace* KnownPerson::said(Steps steps) const {
  const auto& said = steps == Steps::written ? said_with_steps_ : said_without_steps_;
  return said ? &*said : nullptr;
}

void KnownPerson::keep_said(Steps steps, const Trace& trace) {
  (steps == Steps::written ? said_with_steps_ : said_without_steps_) = trace;
}

}  // namespace mingbai
