#include "support.hpp"

#include "mingbai/wire.hpp"
#include "policy/policy_book.hpp"

#include <rapidcheck.h>
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <ostream>
#include <stdexcept>
#include <utility>
#include <variant>

namespace mingbai::property {

namespace {

Rulebook load() {
  Rulebook rulebook;
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(MINGBAI_POLICIES_DIR)) {
    if (entry.path().extension() == ".json") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  for (const auto& path : files) {
    std::ifstream file(path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    const wire::Faults faults = wire::add_policy(rulebook, text);
    if (!faults.empty()) throw std::runtime_error(path.string() + ": " + wire::to_text(faults));
  }
  return rulebook;
}

/// A document that is shown as its text.
struct Shown {
  Json document;

  friend std::ostream& operator<<(std::ostream& out, const Shown& shown) { return out << shown.document.dump(); }
};

}  // namespace

bool holds(const char* description, const std::function<void()>& property) { return rc::check(description, property); }

std::size_t below(std::size_t count) {
  return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange<std::size_t>(0, count));
}

bool one_in(std::size_t count) { return below(count) + 1 == count; }

Json drawn(const std::function<Json()>& draw) {
  return (*rc::gen::exec([draw] { return Shown{draw()}; })).document;
}

void require(bool is_met, const std::function<std::string()>& what) {
  if (!is_met) RC_FAIL(what());
}

void need(bool is_met) { RC_PRE(is_met); }

const Rulebook& rulebook() {
  static const Rulebook shipped = load();
  return shipped;
}

Situation situation_of(const Json& document) {
  auto read = wire::read_situation(rulebook(), document.dump());
  require(std::holds_alternative<Situation>(read),
          [&] { return document.dump() + "\n" + wire::to_text(std::get<wire::Faults>(read)); });
  return std::get<Situation>(std::move(read));
}

bool has_faults(const Json& document) {
  return std::holds_alternative<wire::Faults>(wire::read_situation(rulebook(), document.dump()));
}

Answered::Answered(const Json& document) : Answered(situation_of(document)) {}

Answered::Answered(Situation given)
    : situation(std::move(given)), estimate(mingbai::estimate(rulebook(), situation, Steps::omitted, memory)) {}

bool is_inside(Range inner, Range outer) { return outer.low <= inner.low && inner.high <= outer.high; }

std::optional<Money> figure_of(const Amount& amount) {
  return amount.range.is_exact() ? std::optional{amount.range.low} : amount.preferred;
}

std::string yuan(Money amount) {
  constexpr std::int64_t fen_of_yuan = 100;
  if (amount == unbounded) return "unbounded";
  const std::string fen = std::to_string(fen_of_yuan + amount.fen % fen_of_yuan).substr(1);
  return std::to_string(amount.fen / fen_of_yuan) + "." + fen;
}

std::string text_of(Range range) { return yuan(range.low) + " to " + yuan(range.high); }

std::string text_of(const Amount& amount) {
  return text_of(amount.range) + (amount.preferred ? " (" + yuan(*amount.preferred) + ")" : "");
}

bool is_fixed_price(const Situation& situation, const Care& care) {
  for (const Policy* policy : rulebook().book().chain(situation.region)) {
    const Benefit* benefit = policy->benefit(care.kind);
    if (benefit == nullptr) continue;
    const auto is_fixed = [](const Mechanism& mechanism) {
      return std::holds_alternative<Quota>(mechanism) || std::holds_alternative<Package>(mechanism);
    };
    if (std::any_of(benefit->method.begin(), benefit->method.end(), is_fixed)) return true;
  }
  return false;
}

}  // namespace mingbai::property
