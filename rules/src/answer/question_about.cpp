#include "answer/question_about.hpp"

#include "answer/care_path.hpp"
#include "policy/chain.hpp"
#include "reckon/groups.hpp"

namespace mingbai {

namespace {

template <class Numbers>
std::span<const Path> ids(const Symbols& symbols, const Numbers& numbers, Arena& arena) {
  List<Path> options;
  for (const std::size_t number : numbers) options.push(arena, {symbols.id(number), 0, {}});
  return options.span();
}

template <std::size_t count>
std::span<const Path> ids(const std::array<std::string_view, count>& all, Arena& arena) {
  List<Path> options;
  for (const std::string_view id : all) options.push(arena, {id, 0, {}});
  return options.span();
}

Question question_about_class(std::size_t item, const Reckoning& reckoning, Arena& arena) {
  const Bill& bill = reckoning.bills()[item];
  const auto& classes = *reckoning.insured().plan.kind(bill.care->kind).classes;
  List<Path> options;
  for_each_possible_class(classes, *bill.institution, [&](std::size_t place) {
    options.push(arena, {classes[place].id, 0, {}});
  });
  return {care_path(care_fields::institution_class, item), QuestionType::choice, options.span(), {}};
}

}  // namespace

Question question_about(const Axis& axis, const Reckoning& reckoning, Arena& arena) {
  const PolicyBook& rulebook = reckoning.insured().plan.rulebook();
  const Chain& chain = reckoning.insured().plan.chain();
  switch (axis.input) {
    case OpenInput::identity:
      return {{"/person/identities", 0, {}},
              QuestionType::identities,
              ids(rulebook.identity_ids, identities_that_matter(chain).members(), arena),
              {}};
    case OpenInput::locality:
      return {{"/person/locality", 0, {}},
              QuestionType::choice,
              ids(rulebook.locality_ids, localities_of(chain), arena),
              {}};
    case OpenInput::payment_day: return {{"/enrolment/paid_on", 0, {}}, QuestionType::date, {}, {}};
    case OpenInput::fact: {
      const bool is_number = static_cast<Fact>(axis.item) == Fact::insured_months;
      return {
          {"/person/facts/*", 0, fact_ids[axis.item]}, is_number ? QuestionType::number : QuestionType::date, {}, {}};
    }
    case OpenInput::disease: {
      List<Path> options;
      for (const std::size_t disease : reckoning.bills()[axis.item].diseases) {
        options.push(arena, {rulebook.disease_ids.id(disease), 0, {}});
      }
      return {care_path(care_fields::disease, axis.item), QuestionType::choice, options.span(), {}};
    }
    case OpenInput::payment_period: {
      const std::array<std::string_view, 2> periods{payment_period_ids[axis.item], payment_period_ids[axis.other]};
      return {{"/enrolment/period", 0, {}}, QuestionType::choice, ids(periods, arena), {}};
    }
    case OpenInput::institution_class: return question_about_class(axis.item, reckoning, arena);
    case OpenInput::care_day: return {care_path(care_fields::on, axis.item), QuestionType::date, {}, {}};
    case OpenInput::discharge_day:
      return {care_path(care_fields::discharged_on, axis.item), QuestionType::date, {}, {}};
    case OpenInput::delivery:
      return {care_path(care_fields::delivery, axis.item), QuestionType::choice, ids(delivery_ids, arena), {}};
    case OpenInput::earlier_stays: {
      const auto kind = static_cast<CareKind>(axis.item);
      return {{"/used/*/admissions", 0, id_of(kind)}, QuestionType::number, {}, {}};
    }
    case OpenInput::admission:
    case OpenInput::same_institution:
    case OpenInput::ways_of_institutions:
    case OpenInput::identity_of_year:
    case OpenInput::none: break;
  }
  return {};
}

}  // namespace mingbai
