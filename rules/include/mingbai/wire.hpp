#pragma once

#include "mingbai/engine.hpp"
#include "mingbai/words.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// The boundary: JSON documents in, JSON documents out. A document travels as text or as a tape, which is the same
/// sequence of events in memory that a JavaScript host can write and read without parsing.
namespace mingbai::wire {

/// The longest situation and the longest policy file that are read, in bytes.
inline constexpr std::size_t longest_situation = std::size_t{1} << 20U;
inline constexpr std::size_t longest_policy = std::size_t{16} << 20U;

/// The events of a document in 32-bit words; see tape.hpp.
using Tape = std::vector<std::uint32_t>;
using TapeView = std::span<const std::uint32_t>;

/// What is wrong with a document: a code of the contract, a JSON pointer, and a sentence.
struct Fault {
  std::string_view code;
  std::string path;
  std::string message;
};
using Faults = std::vector<Fault>;

/// Reads a policy file into the rulebook: the documents, the vocabulary or one region, whose earlier file it replaces.
/// Where there are faults, the rulebook keeps what it had.
Faults add_policy(Rulebook& rulebook, std::string_view text);
/// On a tape texts may be given as words.
Faults add_policy(Rulebook& rulebook, TapeView tape, Words* words = nullptr);

/// Reads a situation, or returns every fault of it.
std::variant<Situation, Faults> read_situation(const Rulebook& rulebook, std::string_view text);
/// On a tape texts may be given as words; ids of policies become words.
std::variant<Situation, Faults> read_situation(const Rulebook& rulebook, TapeView tape, Words* words = nullptr);

/// The bill of a situation that a curve is about: the only one, or else the first without a cost, or else the last;
/// and the fault of asking where there is none.
std::variant<std::size_t, Faults> bill_of_curve(const Situation& situation);

/// The fault of asking about a region that no policy is for; empty where there is one.
Faults check_region(const Rulebook& rulebook, std::string_view region);

std::string to_text(const Estimate& estimate, const Situation& situation);
std::string to_text(const Form& form);
std::string to_text(const Catalogue& catalogue);
std::string to_text(const Catalogue& catalogue, const std::vector<Provision>& provisions, const Rulebook& rulebook);
std::string to_text(const Faults& faults);
std::string to_text(const std::vector<CurvePoint>& curve);
std::string to_text(const std::vector<Change>& changes, const Rulebook& rulebook);
std::string to_text(const Comparison& comparison, const std::vector<Situation>& situations);

/// Puts a document onto the end of a tape, texts as words that the other side knows or can ask for.
void append(Tape& tape, Words& words, const Estimate& estimate, const Situation& situation);
void append(Tape& tape, const Faults& faults);

Tape to_tape(const Estimate& estimate, const Situation& situation);
Tape to_tape(const Words& words, std::uint32_t from);
Tape to_tape(const Form& form);
Tape to_tape(const Catalogue& catalogue);
Tape to_tape(const Faults& faults);
Tape to_tape(const std::vector<CurvePoint>& curve);
Tape to_tape(const std::vector<Change>& changes, const Rulebook& rulebook);
Tape to_tape(const Comparison& comparison, const std::vector<Situation>& situations);

}  // namespace mingbai::wire
