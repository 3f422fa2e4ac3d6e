#pragma once

#include "mingbai/situation.hpp"
#include "plan/axes.hpp"
#include "plan/said.hpp"
#include "policy/policy_book.hpp"

#include <optional>

namespace mingbai {

/// Whom an answer is about, and so when it is tried: the person in the outermost loop, what bills of one kind of care
/// share within it, one bill in the innermost.
enum class Level : std::uint8_t { person, kind, bill };

/// A thing that was asked for, and what it came to.
struct Asked {
  Axis axis;
  std::size_t options = 0;
  Level level{};
  std::size_t option = 0;
};

/// Everything that is asked for, each thing once.
struct AskedLog {
  Arena& arena;
  List<Asked> asked{};

  void note(const Asked& of);
};

/// One combination of readings and answers, as the rules see it: what was given, and for what was not, the option that
/// is being tried.
class World {
 public:
  World(const PolicyBook& all_policies, const Chain& regions, const Person& given, Explorer& of_person)
      : rulebook(all_policies), chain(regions), person(given), explorers_{&of_person, &of_person, &of_person} {}

  /// The same combination, seen from other regions.
  World(const World& world, const Chain& regions)
      : rulebook(world.rulebook),
        chain(regions),
        person(world.person),
        said(world.said),
        log(world.log),
        explorers_(world.explorers_) {}

  /// The same combination for somebody who has just these identities.
  World(const World& world, SymbolSet identities) : World(world) { identities_ = identities; }

  const PolicyBook& rulebook;
  const Chain& chain;
  const Person& person;
  /// Where to say what is found; none while only the amounts are wanted.
  Saying* said = nullptr;
  /// Receives everything that is asked for, each thing once; none where nobody wants to know.
  AskedLog* log = nullptr;

  /// Answers of a level are tried by an explorer from here on, and so are those of the levels inside.
  void explore(Level level, Explorer& explorer) {
    for (auto at = static_cast<std::size_t>(level); at < explorers_.size(); ++at) explorers_[at] = &explorer;
  }

  /// What was picked of a level, or of those outside where it is not explored by itself, since this was last called.
  AskedPicks take_asked(Level level) { return explorers_[static_cast<std::size_t>(level)]->take_asked(); }

  std::size_t pick(Level level, const Axis& axis, std::size_t options);
  /// The option that an axis of the level has or would be the first to have, without asking for it.
  [[nodiscard]] std::size_t peek(Level level, const Axis& axis, std::size_t options) const {
    return explorers_[static_cast<std::size_t>(level)]->peek(axis, options);
  }

  /// The value of a setting under the reading that is being tried.
  int choose(const Choice& choice) {
    return choice.reading == nullptr ? choice.values.front() : choice.values[choose(*choice.reading)];
  }
  std::size_t choose(const Reading& reading) { return pick(Level::kind, axis_of(reading), reading.options.size()); }
  template <class Enum>
  Enum choose_as(const Choice& choice) {
    return static_cast<Enum>(choose(choice));
  }

  SymbolSet identities();
  SymbolSet identities_on(Date day);
  /// The identities as far as they are given.
  [[nodiscard]] std::optional<SymbolSet> given_identities() const;
  std::optional<std::size_t> locality();
  /// The day by which the payment counts, tried where the lines for some payments are all that asks for it; none where
  /// none does.
  std::optional<Date> day_of_payment();
  /// Whether the person's facts are as a rule asks, seen from the day of a payment.
  bool meets(const Requirement& requirement, std::optional<Date> paid);
  bool meets_all(const std::vector<Requirement>& requirements, std::optional<Date> paid);

  [[nodiscard]] std::string_view id_of(FigureId figure) const { return rulebook.figure_ids.id(figure); }

 private:
  std::size_t answer_of_person(OpenInput input, std::size_t options, std::size_t item = 0) {
    return pick(Level::person, axis_of(input, item), options);
  }

  /// By level.
  std::array<Explorer*, 3> explorers_;
  std::optional<SymbolSet> identities_;
};

/// Says of what is being reckoned why it is not one figure; `source` is null where no clause says so.
inline void say(World& world, ReasonCode code, std::string_view figure, const Source* source) {
  if (world.said == nullptr) return;
  Reason reason;
  reason.code = code;
  reason.figure = figure;
  reason.source = source;
  world.said->reason(reason);
}

/// The day by which a payment counts: the nearest region with windows says whether that is the day of payment or of
/// credit. A credit that is not told is assumed to come with the payment.
std::optional<Date> payment_day(const Chain& chain, const Enrolment& enrolment);

}  // namespace mingbai
