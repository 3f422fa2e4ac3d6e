#include "changes.hpp"

#include <algorithm>

namespace mingbai::cli {

namespace {

std::string decimal(std::int64_t hundredths) {
  std::string text = std::to_string(hundredths / 100);
  const std::int64_t rest = hundredths % 100;
  if (rest != 0) text += (rest < 10 ? ".0" : ".") + std::to_string(rest);
  return text;
}

Text joined(const Text& a, const Text& b, const Text& between) {
  if (a.zh.empty()) return b;
  return {a.zh + between.zh + b.zh, a.en + between.en + b.en};
}

const Text comma{"、", ", "};

/// The name of a figure: its own, or that of its kind of care and of what it is of it.
Text name_of(const Rulebook& rulebook, FigureId figure) {
  const std::string& id = rulebook.figure_ids.id(figure);
  if (const auto own = rulebook.figure_names.find(id); own != rulebook.figure_names.end()) return own->second;
  const std::size_t dot = id.find('.');
  const auto kind = from_id<CareKind>(care_kind_ids, std::string_view{id}.substr(0, dot));
  const auto part = rulebook.figure_names.find(id.substr(dot + 1));
  if (!kind || part == rulebook.figure_names.end()) return {id, id};
  const auto of = rulebook.care_kinds.find(*kind);
  return of == rulebook.care_kinds.end() ? part->second : joined(of->second, part->second, {"", ": "});
}

Text number(const Figure& figure, Unit unit) {
  switch (unit) {
    case Unit::fen: return {decimal(figure.value) + "元", decimal(figure.value) + " yuan"};
    case Unit::ten_thousandths: return {decimal(figure.value) + "%", decimal(figure.value) + "%"};
    case Unit::days: return {std::to_string(figure.value) + "天", std::to_string(figure.value) + " days"};
    case Unit::none: break;
  }
  return {"有规定", "ruled"};
}

Text decided_by(const Figure& figure) {
  Text who = figure.authority.value_or(Text{});
  for (const std::string& document : figure.documents) who = joined(who, {document, document}, comma);
  return who;
}

Text in_words(const Term* term, Unit unit) {
  if (term == nullptr) return {"没有规定", "nothing stated"};
  const Figure& figure = term->figure;
  Text value = number(figure, unit);
  switch (figure.state) {
    case FigureState::exact: return value;
    case FigureState::derived: return {value.zh + "（推算）", value.en + " (derived)"};
    case FigureState::at_least: return {"不低于" + value.zh, "at least " + value.en};
    case FigureState::at_most: return {"不超过" + value.zh, "at most " + value.en};
    case FigureState::about: return {value.zh + "左右（目标）", "about " + value.en + " (a target)"};
    case FigureState::unlimited: return {"不设限额", "no limit"};
    case FigureState::delegated: {
      const Text who = decided_by(figure);
      return {"由" + who.zh + "定", "decided by " + who.en};
    }
    case FigureState::not_stated: return {"没有写明", "not stated"};
    case FigureState::text_lost: return {"原文缺失", "lost in the text"};
  }
  return {};
}

template <class Names>
Text names_of(const std::vector<std::size_t>& numbers, const Names& name) {
  Text names;
  for (const std::size_t each : numbers) names = joined(names, name(each), comma);
  return names;
}

/// The name of a class of institution or of a disease, wherever a region's policy gives it.
template <class Items>
Text name_in_policies(const Rulebook& rulebook, const std::string& id, const Items& items_of) {
  for (const auto& [region, policy] : rulebook.policies) {
    for (const Benefit& benefit : policy->benefits) {
      for (const auto& item : items_of(benefit)) {
        if (item.id == id) return item.name;
      }
    }
  }
  return {id, id};
}

/// For whom and what a line is, where it is not for all.
Text conditions(const Rulebook& rulebook, const Term& term) {
  Text words;
  const auto add = [&](const Text& more) {
    if (!more.zh.empty()) words = joined(words, more, {"；", "; "});
  };
  add(names_of(term.classes.members(), [&](std::size_t number) {
    return name_in_policies(
        rulebook, rulebook.class_ids.id(number), [](const Benefit& benefit) -> const auto& { return benefit.classes; });
  }));
  add(names_of(term.diseases, [&](std::size_t number) {
    return name_in_policies(
        rulebook, rulebook.disease_ids.id(number),
        [](const Benefit& benefit) -> const auto& { return benefit.diseases; });
  }));
  add(names_of(term.localities.members(), [&](std::size_t number) {
    const auto at = rulebook.localities.find(number);
    return at == rulebook.localities.end() ? Text{} : at->second;
  }));
  add(names_of(term.identities.members(), [&](std::size_t number) {
    const auto at = rulebook.identities.find(number);
    return at == rulebook.identities.end() ? Text{} : at->second.name;
  }));
  if (term.delivery) {
    add(*term.delivery == Delivery::natural ? Text{"自然分娩", "natural birth"} : Text{"剖宫产", "caesarean"});
  }
  if (term.setting) {
    add(*term.setting == Setting::inpatient ? Text{"住院", "in hospital"} : Text{"门诊", "outpatient"});
  }
  return words;
}

std::string clause(const Term* term) {
  return term == nullptr ? std::string{"—"} : term->source.document + " " + term->source.article;
}

std::string row(const Rulebook& rulebook, const Change& change) {
  const Unit unit = rulebook.figure_units[change.figure];
  const Text what = name_of(rulebook, change.figure);
  const Text who = conditions(rulebook, change.line());
  const Text before = in_words(change.before, unit);
  const Text after = in_words(change.after, unit);
  const auto with = [](const std::string& name, const std::string& condition, const char* open, const char* close) {
    return condition.empty() ? name : name + open + condition + close;
  };
  return "| " + with(what.zh, who.zh, "（", "）") + "<br>" + with(what.en, who.en, " (", ")") + " | " + before.zh +
         "<br>" + before.en + " | " + after.zh + "<br>" + after.en + " | " + clause(change.before) + " → " +
         clause(change.after) + " |\n";
}

}  // namespace

std::string changes_in_words(const Rulebook& rulebook, std::string_view region, int before, int after,
                             const std::vector<Change>& changes) {
  const auto policy = rulebook.policies.find(region);
  const std::string* place = rulebook.places.name(region);
  const Text name = policy != rulebook.policies.end() ? policy->second->name
                    : place != nullptr                ? Text{*place, *place}
                                                      : Text{std::string{region}, std::string{region}};
  const std::string from = std::to_string(before);
  const std::string to = std::to_string(after);
  std::string words = "# " + name.zh + "：" + from + "年与" + to + "年相比\n\n" + name.en + ": what changed from " +
                      from + " to " + to + "\n\n";
  if (changes.empty()) return words + "没有变化。No change.\n";
  words += "| 项目 | " + from + " | " + to + " | 依据 |\n|---|---|---|---|\n";
  for (const Change& change : changes) words += row(rulebook, change);
  return words;
}

}  // namespace mingbai::cli
