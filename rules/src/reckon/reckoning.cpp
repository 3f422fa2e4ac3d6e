#include "reckon/reckoning.hpp"

#include "reckon/worlds.hpp"

namespace mingbai {

OpenAxes open_axes(const Insured& insured, Arena& arena) {
  OpenAxes axes(arena);
  for (const OpenAxis& open : insured.person.axes()) axes.note(open.axis, open.options, open.parts);
  return axes;
}

Reckoning::Reckoning(Insured& insured, Bills bills, std::span<const Used> used, OpenAxes axes, Arena& arena,
                     Purpose purpose)
    : insured_(insured),
      used_(used),
      arena_(arena),
      axes_(axes),
      table_(Worlds(insured.plan, insured.person.coverage(), used, arena).fill(bills, {}, axes_, purpose)),
      amounts_(table_, axes_, used, arena) {}

/// A table that lacks combinations is filled anew under what is held, which may leave few enough of them.
const BillAmounts& Reckoning::under(const Held& held) {
  if (!amounts_.may_narrow(held)) return amounts_.all();
  if (!table_.is_partial) return amounts_.under(held);
  scratch_.clear();
  OpenAxes axes(scratch_);
  Worlds worlds(insured_.plan, insured_.person.coverage(), used_, scratch_);
  WorldTable table = worlds.fill(table_.bills, held, axes, Purpose::trial);
  anew_ = Amounts(table, axes, used_, scratch_).all();
  return anew_;
}

}  // namespace mingbai
