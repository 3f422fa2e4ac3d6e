#include "text/json_text.hpp"
#include "text/tape_writer.hpp"
#include "write/writer.hpp"

namespace mingbai::wire {

void Writer::write(const Faults& faults) {
  object([&] {
    array("errors", faults, [&](const Fault& fault) {
      object([&] {
        text("code", fault.code);
        text("path", fault.path);
        text("message", fault.message);
      });
    });
  });
}

void Writer::write(const Words& words, std::uint32_t from) {
  events_.array_begin();
  for (std::uint32_t number = from; number < words.count(); ++number) events_.text(words.text(number));
  events_.array_end();
}

namespace {

/// Room from the start for an answer of usual length, so that it need not grow step by step.
constexpr std::size_t usual_bytes = std::size_t{16} << 10U;

template <class... Documents>
std::string as_text(const Documents&... documents) {
  TextWriter text;
  text.json.reserve(usual_bytes);
  Writer(text).write(documents...);
  return std::move(text.json);
}

template <class... Documents>
Tape as_tape(const Documents&... documents) {
  Tape tape;
  tape.reserve(usual_bytes / sizeof(Tape::value_type));
  TapeWriter writer(tape);
  Writer(writer).write(documents...);
  return tape;
}

}  // namespace

std::string to_text(const Estimate& estimate, const Situation& situation) { return as_text(estimate, situation); }
std::string to_text(const Form& form) { return as_text(form); }
std::string to_text(const Catalogue& catalogue) { return as_text(catalogue); }
std::string to_text(const Catalogue& catalogue, const std::vector<Provision>& provisions, const Rulebook& rulebook) {
  return as_text(catalogue, provisions, rulebook.book());
}
std::string to_text(const Faults& faults) { return as_text(faults); }
std::string to_text(const std::vector<CurvePoint>& curve) { return as_text(curve); }
std::string to_text(const std::vector<Change>& changes, const Rulebook& rulebook) {
  return as_text(changes, rulebook.book());
}
std::string to_text(const Comparison& comparison, const std::vector<Situation>& situations) {
  return as_text(comparison, situations);
}

void append(Tape& tape, Words& words, const Estimate& estimate, const Situation& situation) {
  TapeWriter writer(tape, &words);
  Writer(writer).write(estimate, situation);
}
void append(Tape& tape, const Faults& faults) {
  TapeWriter writer(tape);
  Writer(writer).write(faults);
}

Tape to_tape(const Estimate& estimate, const Situation& situation) { return as_tape(estimate, situation); }
Tape to_tape(const Words& words, std::uint32_t from) { return as_tape(words, from); }
Tape to_tape(const Form& form) { return as_tape(form); }
Tape to_tape(const Catalogue& catalogue) { return as_tape(catalogue); }
Tape to_tape(const Faults& faults) { return as_tape(faults); }
Tape to_tape(const std::vector<CurvePoint>& curve) { return as_tape(curve); }
Tape to_tape(const std::vector<Change>& changes, const Rulebook& rulebook) { return as_tape(changes, rulebook.book()); }
Tape to_tape(const Comparison& comparison, const std::vector<Situation>& situations) {
  return as_tape(comparison, situations);
}

}  // namespace mingbai::wire
