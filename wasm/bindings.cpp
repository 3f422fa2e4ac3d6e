#include "columns.hpp"
#include "mingbai/wire.hpp"

#include <emscripten/bind.h>
#include <emscripten/val.h>
#include <string_view>
#include <utility>
#include <vector>

namespace mingbai {

namespace {

/// The engine as a host of WebAssembly calls it. Documents come in through a buffer that the host fills, as text in
/// UTF-8 or as a tape, and go out on a tape that stands until the next call: first how many words are known by then,
/// then whether the document is one of faults, then the document. Nothing is thrown: faults are a document too. The
/// host sees both buffers as typed arrays on the module's memory, which hold until the next call.
class Estimator {
 public:
  /// Makes room for so many words or more and returns it, to be filled.
  emscripten::val reserve(std::size_t words) {
    if (input_.size() < words) input_.resize(words);
    return view(input_);
  }

  void add_policy(std::size_t bytes) { put(wire::add_policy(rulebook_, text(bytes))); }

  /// These return whether the output has moved since it was viewed.
  bool estimate_text(std::size_t bytes, bool with_steps) {
    return answer(wire::read_situation(rulebook_, text(bytes)), with_steps);
  }
  bool estimate_tape(std::size_t words, bool with_steps) {
    return answer(wire::read_situation(rulebook_, wire::TapeView{input_.data(), words}, &words_), with_steps);
  }

  /// Estimates of the situations on the tape, before each of which stands its length. Before each answer stands
  /// whether it is one of faults.
  bool estimate_many(std::size_t words, bool with_steps) {
    output_.assign({0});
    for (std::size_t at = 0; at < words; at += 1 + input_[at]) {
      const auto read = wire::read_situation(rulebook_, wire::TapeView{&input_[at + 1], input_[at]}, &words_);
      const auto* faults = std::get_if<wire::Faults>(&read);
      output_.push_back(faults == nullptr ? 0 : 1);
      if (faults == nullptr) {
        append_estimate(*std::get_if<Situation>(&read), with_steps);
      } else {
        wire::append(output_, *faults);
      }
    }
    output_[0] = words_.count();
    return has_moved();
  }

  /// What is paid of bills in columns; the situation on the tape says what holds for all of them.
  void pay_columns(std::size_t words, Columns& columns) {
    const auto read = wire::read_situation(rulebook_, wire::TapeView{input_.data(), words}, &words_);
    const auto* situation = std::get_if<Situation>(&read);
    put(situation == nullptr ? *std::get_if<wire::Faults>(&read) : columns.pay(rulebook_, *situation));
  }

  /// What fund and person pay of a bill of the situation on the tape against its cost, up to so many yuan.
  void curve(std::size_t words, int to_yuan) {
    constexpr std::int64_t fen_of_yuan = 100;
    const auto read = wire::read_situation(rulebook_, wire::TapeView{input_.data(), words}, &words_);
    if (const auto* faults = std::get_if<wire::Faults>(&read)) {
      put(*faults);
      return;
    }
    const Situation& situation = *std::get_if<Situation>(&read);
    const auto item = wire::bill_of_curve(situation);
    if (const auto* faults = std::get_if<wire::Faults>(&item)) {
      put(*faults);
    } else {
      put(mingbai::curve(rulebook_, situation, *std::get_if<std::size_t>(&item), Money{to_yuan * fen_of_yuan}));
    }
  }

  /// Adds the situation on the tape to those that are to be compared; where it has faults, they are put out.
  void add_to_comparison(std::size_t words) {
    auto read = wire::read_situation(rulebook_, wire::TapeView{input_.data(), words}, &words_);
    if (auto* situation = std::get_if<Situation>(&read)) {
      compared_.push_back(std::move(*situation));
      put(wire::Faults{});
    } else {
      put(*std::get_if<wire::Faults>(&read));
    }
  }
  /// Compares the situations that were added and forgets them.
  void compare() {
    std::vector<Estimate> estimates;
    for (const Situation& situation : compared_) {
      estimates.push_back(mingbai::estimate(rulebook_, situation, Steps::written));
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
  /// What changed in a region between two benefit years.
  void diff(std::size_t region_bytes, int before, int after) {
    const std::string_view region = text(region_bytes);
    const wire::Faults faults = wire::check_region(rulebook_, region);
    if (faults.empty()) {
      put(mingbai::diff(rulebook_, region, before, after), rulebook_);
    } else {
      put(faults);
    }
  }
  void catalogue() { put(mingbai::catalogue(rulebook_)); }

  /// The output with room for longer ones.
  [[nodiscard]] emscripten::val output() {
    viewed_ = {output_.data(), output_.capacity()};
    return view(viewed_);
  }

  /// A tape of the words from one number on.
  emscripten::val words_from(std::uint32_t number) {
    new_words_ = wire::to_tape(words_, number);
    return view(new_words_);
  }

 private:
  void start(bool has_faults) { output_.assign({words_.count(), has_faults ? 1U : 0U}); }
  template <class... Documents>
  void put(const Documents&... documents) {
    start(false);
    const wire::Tape tape = wire::to_tape(documents...);
    output_.insert(output_.end(), tape.begin(), tape.end());
  }
  void put(const wire::Faults& faults) {
    start(!faults.empty());
    wire::append(output_, faults);
  }

  static emscripten::val view(wire::TapeView tape) {
    return emscripten::val{emscripten::typed_memory_view(tape.size(), tape.data())};
  }

  [[nodiscard]] std::string_view text(std::size_t bytes) const {
    return {reinterpret_cast<const char*>(input_.data()), bytes};
  }

  bool answer(const std::variant<Situation, wire::Faults>& read, bool with_steps) {
    if (const auto* situation = std::get_if<Situation>(&read)) {
      start(false);
      append_estimate(*situation, with_steps);
      output_[0] = words_.count();
    } else {
      put(*std::get_if<wire::Faults>(&read));
    }
    return has_moved();
  }
  void append_estimate(const Situation& situation, bool with_steps) {
    const Steps steps = with_steps ? Steps::written : Steps::omitted;
    wire::append(output_, words_, mingbai::estimate(rulebook_, situation, steps, memory_), situation);
  }
  [[nodiscard]] bool has_moved() const {
    return output_.data() != viewed_.data() || output_.capacity() != viewed_.size();
  }

  Rulebook rulebook_;
  Memory memory_;
  wire::Words words_;
  wire::Tape new_words_;
  std::vector<Situation> compared_;
  wire::Tape input_;
  wire::Tape output_;
  wire::TapeView viewed_;
};

}  // namespace

EMSCRIPTEN_BINDINGS(mingbai) {
  emscripten::class_<Columns>("Columns")
      .constructor<>()
      .function("claims", &Columns::claims)
      .function("on", &Columns::on)
      .function("class", &Columns::classes)
      .function("institution", &Columns::institutions)
      .function("inPolicy", &Columns::in_policy)
      .function("paidOfBills", &Columns::paid_of_bills)
      .function("paidOfClaims", &Columns::paid_of_claims);
  emscripten::class_<Estimator>("Estimator")
      .constructor<>()
      .function("reserve", &Estimator::reserve)
      .function("addPolicy", &Estimator::add_policy)
      .function("estimateText", &Estimator::estimate_text)
      .function("estimateTape", &Estimator::estimate_tape)
      .function("estimateMany", &Estimator::estimate_many)
      .function("payColumns", &Estimator::pay_columns)
      .function("curve", &Estimator::curve)
      .function("addToComparison", &Estimator::add_to_comparison)
      .function("compare", &Estimator::compare)
      .function("forgetComparison", &Estimator::forget_comparison)
      .function("form", &Estimator::form)
      .function("diff", &Estimator::diff)
      .function("catalogue", &Estimator::catalogue)
      .function("wordsFrom", &Estimator::words_from)
      .function("output", &Estimator::output);
}

}  // namespace mingbai
