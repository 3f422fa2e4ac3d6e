#pragma once

#include "explorer.hpp"
#include "mingbai/rulebook.hpp"
#include "mingbai/situation.hpp"
#include "trace.hpp"

namespace mingbai {

struct CurveSink;
class Inquiry;
struct KindRules;
class KnownFigures;

/// One combination of readings and answers, as the rules see it: what was given, and for what was not, the option that
/// is being tried.
class World {
 public:
  World(const Inquiry& inquiry, Explorer& shared, Trace* sink);

  /// The same combination, seen from other regions.
  World(const World& world, const Chain& regions)
      : rulebook(world.rulebook),
        chain(regions),
        situation(world.situation),
        trace(world.trace),
        curves(world.curves),
        rules_(world.rules_),
        shared_(world.shared_),
        kind_(world.kind_),
        local_(world.local_) {}

  /// The same combination for somebody who has just one identity.
  World(const World& world, SymbolSet identities) : World(world) {
    known_figures = nullptr;
    identities_ = identities;
  }

  const Rulebook& rulebook;
  const Chain& chain;
  const Situation& situation;
  /// Where to say what is done; none while only the amounts are wanted.
  Trace* trace;
  /// What was looked up before; none where nothing is remembered.
  KnownFigures* known_figures = nullptr;
  /// Where to put the curves of a bill; none while only the amounts are wanted.
  CurveSink* curves = nullptr;

  [[nodiscard]] const KindRules& rules(CareKind kind) const;

  /// The value of a setting under the reading that is being tried.
  int choose(const Choice& choice);
  std::size_t choose(const Reading& reading);
  template <class Enum>
  Enum choose_as(const Choice& choice) {
    return static_cast<Enum>(choose(choice));
  }

  /// Readings, and what bills of one kind of care share, are tried by `kind` from here on; answers about the person are
  /// not.
  void explore_kind(Explorer* kind) { kind_ = kind; }
  /// Answers about one bill are tried by `local` from here on.
  void explore_locally(Explorer* local) { local_ = local; }

  /// An answer about one bill.
  std::size_t answer(const Axis& axis, std::size_t options) {
    return pick(local_ != nullptr ? *local_ : *shared_, axis, options);
  }
  /// An answer about bills of several kinds of care.
  std::size_t answer_for_all_kinds(const Axis& axis, std::size_t options) { return pick(*shared_, axis, options); }
  /// An answer about the person or the payment.
  std::size_t answer_of_person(OpenInput input, std::size_t options) {
    return pick(*shared_, {nullptr, input, 0, 0}, options);
  }
  /// How often a reading or an answer was asked for so far.
  [[nodiscard]] std::size_t picks() const { return picks_; }

  SymbolSet identities();
  SymbolSet identities_on(Date day);
  /// The identities as far as they are given.
  [[nodiscard]] std::optional<SymbolSet> given_identities() const;
  std::optional<std::size_t> locality();
  /// The disease that a bill is for; none where no table of diseases applies.
  std::optional<std::size_t> disease(std::size_t item);
  /// The day by which the payment counts, tried where the lines for some payments are all that asks for it; none where
  /// none does.
  std::optional<Date> day_of_payment();
  /// Whether the person's facts are as a rule asks, seen from the day of a payment.
  bool meets(const Requirement& requirement, std::optional<Date> paid);
  bool meets_all(const std::vector<Requirement>& requirements, std::optional<Date> paid);

  [[nodiscard]] std::string_view id_of(FigureId figure) const { return rulebook.figure_ids.id(figure); }

 private:
  [[nodiscard]] Explorer& of_kind() const { return kind_ != nullptr ? *kind_ : *shared_; }
  std::size_t pick(Explorer& explorer, const Axis& axis, std::size_t options) {
    ++picks_;
    return explorer.pick(axis, options);
  }

  const KindRules* rules_;
  Explorer* shared_;
  Explorer* kind_ = nullptr;
  Explorer* local_ = nullptr;
  std::size_t picks_ = 0;
  std::optional<SymbolSet> identities_;
};

/// Says of what is being reckoned why it is not one figure; `source` is null where no clause says so.
inline void say(World& world, ReasonCode code, std::string_view figure, const Source* source) {
  if (world.trace == nullptr) return;
  Reason reason;
  reason.code = code;
  reason.figure = figure;
  reason.source = source;
  world.trace->reason(std::move(reason));
}

/// The identities that some rule of the regions asks for.
SymbolSet identities_that_matter(const Chain& chain);

/// The day by which a payment counts: the nearest region with windows says whether that is the day of payment or of
/// credit. A credit that is not told is assumed to come with the payment.
std::optional<Date> payment_day(const Chain& chain, const Enrolment& enrolment);

/// Which of the two days decides.
EnrolmentDay decisive_day(const Chain& chain);

/// The days on which a line for some payments starts or ends to hold, ascending.
std::vector<Date> payment_days_that_matter(const Chain& chain);

/// The localities of the nearest region that has any.
const std::vector<std::size_t>& localities_of(const Chain& chain);

}  // namespace mingbai
