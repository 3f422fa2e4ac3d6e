#include "columns.hpp"
#include "estimator.hpp"

#include <emscripten/bind.h>
#include <emscripten/val.h>

namespace mingbai {

namespace {

/// The engine for developers: also JSON as text, whose own faults it finds, many situations at once, columns, and what
/// changed between years. The host sees the tapes as typed arrays on the module's memory, which hold until the next
/// call.
class FullEstimator : public Estimator {
 public:
  emscripten::val view_of_input(std::size_t words) { return view(reserve(words)); }
  /// The output with room for longer ones.
  [[nodiscard]] emscripten::val view_of_output() {
    viewed_ = {output_.data(), output_.capacity()};
    return view(viewed_);
  }
  emscripten::val view_of_words_from(std::uint32_t number) { return view(words_from(number)); }

  void add_policy_text(std::size_t bytes) { put(wire::add_policy(rulebook_, text(bytes))); }

  /// These return whether the output has moved since it was viewed.
  bool estimate_text(std::size_t bytes, bool with_steps) {
    answer(wire::read_situation(rulebook_, text(bytes)), with_steps);
    return has_moved();
  }
  bool estimate(std::size_t words, bool with_steps) {
    estimate_tape(words, with_steps);
    return has_moved();
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
    const auto read = situation(words);
    const auto* given = std::get_if<Situation>(&read);
    put(given == nullptr ? *std::get_if<wire::Faults>(&read) : columns.pay(rulebook_, *given));
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

 private:
  static emscripten::val view(wire::TapeView tape) {
    return emscripten::val{emscripten::typed_memory_view(tape.size(), tape.data())};
  }
  [[nodiscard]] bool has_moved() const {
    return output_.data() != viewed_.data() || output_.capacity() != viewed_.size();
  }

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
  emscripten::class_<Estimator>("Tapes")
      .function("curve", &Estimator::curve)
      .function("addToComparison", &Estimator::add_to_comparison)
      .function("compare", &Estimator::compare)
      .function("forgetComparison", &Estimator::forget_comparison)
      .function("form", &Estimator::form)
      .function("catalogue", &Estimator::catalogue);
  emscripten::class_<FullEstimator, emscripten::base<Estimator>>("Estimator")
      .constructor<>()
      .function("reserve", &FullEstimator::view_of_input)
      .function("output", &FullEstimator::view_of_output)
      .function("wordsFrom", &FullEstimator::view_of_words_from)
      .function("addPolicyText", &FullEstimator::add_policy_text)
      .function("estimateText", &FullEstimator::estimate_text)
      .function("estimate", &FullEstimator::estimate)
      .function("estimateMany", &FullEstimator::estimate_many)
      .function("payColumns", &FullEstimator::pay_columns)
      .function("diff", &FullEstimator::diff);
}

}  // namespace mingbai
