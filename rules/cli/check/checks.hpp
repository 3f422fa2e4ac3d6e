#pragma once

#include "check/fault.hpp"

/// What is looked for in a policy file beside what its strict reader finds. Each examines one file and adds its faults.
namespace mingbai::cli {

/// Figures, windows, rules and readings without a clause, and clauses of documents that are not listed.
void check_clauses(const Examined& examined);
/// Lines of one table that are in force on the same day in the same case, or leave a day out, or never apply.
void check_time(const Examined& examined);
/// Brackets of one table with a hole between them, or that overlap.
void check_brackets(const Examined& examined);
/// Payment windows that overlap or end before they begin.
void check_windows(const Examined& examined);
/// Classes of institution that no line of a figure is for.
void check_classes(const Examined& examined);
/// Ids that are used and defined nowhere, or defined twice.
void check_ids(const Examined& examined);
/// Identities in hardship that no aid names, and aid above the standard contribution.
void check_aid(const Examined& examined);
/// Parts of the funding that do not make its whole.
void check_splits(const Examined& examined);
/// Floors above ceilings or figures, in a file and against the regions above.
void check_floors(const Examined& examined);
/// Codes in two rows of a table of diseases that are not marked.
void check_disease_codes(const Examined& examined);
/// Lines that contradict themselves, and delegated ones that name nobody.
void check_lines(const Examined& examined);
/// Readings that nothing uses, and uses of readings that are not declared.
void check_readings(const Examined& examined);
/// Rules of a method without their figures, and figures that no rule applies.
void check_methods(const Examined& examined);
/// Regions with two files or that do not exist, and documents that are listed twice.
void check_listings(const Examined& examined);

}  // namespace mingbai::cli
