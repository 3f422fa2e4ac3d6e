#pragma once

#include "mingbai/wire.hpp"

#include <cstdint>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace mingbai {

/// The engine as a host of WebAssembly calls it. Documents come in on a tape that the host fills, and go out on a tape
/// that stands until the next call: first how many words are known by then, then whether the document is one of
/// faults, then the document. Nothing is thrown: faults are a document too.
class Estimator {
 public:
  /// Makes room for so many words or more and returns it, to be filled.
  wire::Tape& reserve(std::size_t words) {
    if (input_.size() < words) input_.resize(words);
    return input_;
  }

  void add_policy_tape(std::size_t words) { put(wire::add_policy(rulebook_, tape(words), &words_)); }

  void estimate_tape(std::size_t words, bool with_steps) { answer(situation(words), with_steps); }

  /// What fund and person pay of a bill of the situation on the tape against its cost, up to so many yuan.
  void curve(std::size_t words, int to_yuan) {
    constexpr std::int64_t fen_of_yuan = 100;
    const auto read = situation(words);
    if (const auto* faults = std::get_if<wire::Faults>(&read)) {
      put(*faults);
      return;
    }
    const Situation& given = *std::get_if<Situation>(&read);
    const auto item = wire::bill_of_curve(given);
    if (const auto* faults = std::get_if<wire::Faults>(&item)) {
      put(*faults);
    } else {
      put(mingbai::curve(rulebook_, given, *std::get_if<std::size_t>(&item), Money{to_yuan * fen_of_yuan}));
    }
  }

  /// Adds the situation on the tape to those that are to be compared; where it has faults, they are put out.
  void add_to_comparison(std::size_t words) {
    auto read = situation(words);
    if (auto* given = std::get_if<Situation>(&read)) {
      compared_.push_back(std::move(*given));
      put(wire::Faults{});
    } else {
      put(*std::get_if<wire::Faults>(&read));
    }
  }
  /// Compares the situations that were added and forgets them.
  void compare() {
    std::vector<Memory> memories(compared_.size());
    std::vector<const Estimate*> estimates;
    for (std::size_t i = 0; i < compared_.size(); ++i) {
      estimates.push_back(&mingbai::estimate(rulebook_, compared_[i], Steps::written, memories[i]));
    }
    put(mingbai::compare(estimates), compared_);
    compared_.clear();
  }
  void forget_comparison() { compared_.clear(); }

  void form(std::size_t region_bytes, int benefit_year) {
    const std::string_view region = text(region_bytes);
    const wire::Faults faults = wire::check_region(rulebook_, region);
    if (faults.empty()) {
      put(mingbai::form(rulebook_, region, benefit_year));
    } else {
      put(faults);
    }
  }
  void catalogue() { put(mingbai::catalogue(rulebook_)); }

  [[nodiscard]] const wire::Tape& output() const { return output_; }

  /// A tape of the words from one number on.
  const wire::Tape& words_from(std::uint32_t number) {
    new_words_ = wire::to_tape(words_, number);
    return new_words_;
  }

 protected:
  [[nodiscard]] wire::TapeView tape(std::size_t words) const { return {input_.data(), words}; }
  [[nodiscard]] std::string_view text(std::size_t bytes) const {
    return {reinterpret_cast<const char*>(input_.data()), bytes};
  }
  /// The situation on the tape.
  [[nodiscard]] std::variant<Situation, wire::Faults> situation(std::size_t words) {
    return wire::read_situation(rulebook_, tape(words), &words_);
  }

  void start(bool has_faults) { output_.assign({words_.count(), has_faults ? 1U : 0U}); }
  template <class... Documents>
  void put(const Documents&... documents) {
    start(false);
    const wire::Tape written = wire::to_tape(documents...);
    output_.insert(output_.end(), written.begin(), written.end());
  }
  void put(const wire::Faults& faults) {
    start(!faults.empty());
    wire::append(output_, faults);
  }

  void answer(const std::variant<Situation, wire::Faults>& read, bool with_steps) {
    if (const auto* given = std::get_if<Situation>(&read)) {
      start(false);
      append_estimate(*given, with_steps);
      output_[0] = words_.count();
    } else {
      put(*std::get_if<wire::Faults>(&read));
    }
  }
  void append_estimate(const Situation& given, bool with_steps) {
    const Steps steps = with_steps ? Steps::written : Steps::omitted;
    wire::append(output_, words_, mingbai::estimate(rulebook_, given, steps, memory_), given);
  }

  Rulebook rulebook_;
  Memory memory_;
  wire::Words words_;
  wire::Tape new_words_;
  std::vector<Situation> compared_;
  wire::Tape input_;
  wire::Tape output_;
};

}  // namespace mingbai
