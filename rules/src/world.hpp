#pragma once

#include "explorer.hpp"
#include "mingbai/rulebook.hpp"
#include "mingbai/situation.hpp"
#include "trace.hpp"

namespace mingbai {

/// One combination of readings and answers, as the rules see it: what was given, and for what was not, the option that
/// is being tried.
class World {
 public:
  World(const Rulebook& all_policies, const Chain& regions, const Situation& given, Explorer& shared, Trace* sink)
      : rulebook(all_policies), chain(regions), situation(given), trace(sink), shared_(&shared) {}

  /// The same combination, seen from other regions.
  World(const World& world, const Chain& regions)
      : rulebook(world.rulebook),
        chain(regions),
        situation(world.situation),
        trace(world.trace),
        shared_(world.shared_),
        local_(world.local_) {}

  /// The same combination for somebody who has just one identity.
  World(const World& world, SymbolSet identities) : World(world) { identities_ = identities; }

  const Rulebook& rulebook;
  const Chain& chain;
  const Situation& situation;
  /// Where to say what is done; none while only the amounts are wanted.
  Trace* trace;

  /// The value of a setting under the reading that is being tried.
  int choose(const Choice& choice);
  template <class Enum>
  Enum choose_as(const Choice& choice) {
    return static_cast<Enum>(choose(choice));
  }

  /// Answers about one bill are tried by `local` from here on; readings and answers about the person are not.
  void explore_locally(Explorer* local) { local_ = local; }

  /// An answer about one bill.
  std::size_t answer(const Axis& axis, std::size_t options) {
    return (local_ != nullptr ? local_ : shared_)->pick(axis, options);
  }
  /// An answer about bills of several kinds of care.
  std::size_t answer_for_all_kinds(const Axis& axis, std::size_t options) { return shared_->pick(axis, options); }
  /// An answer about the person or the payment.
  std::size_t answer_of_person(OpenInput input, std::size_t options) {
    return shared_->pick({nullptr, input, 0, 0}, options);
  }

  SymbolSet identities();
  std::optional<std::size_t> locality();

  [[nodiscard]] std::string_view id_of(FigureId figure) const { return rulebook.figure_ids.id(figure); }

 private:
  Explorer* shared_;
  Explorer* local_ = nullptr;
  std::optional<SymbolSet> identities_;
};

/// The identities that some rule of the regions asks for.
SymbolSet identities_that_matter(const Chain& chain);

/// The localities of the nearest region that has any.
const std::vector<std::size_t>& localities_of(const Chain& chain);

}  // namespace mingbai
