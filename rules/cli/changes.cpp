#include "changes.hpp"

#include "condition_words.hpp"
#include "policy/policy_book.hpp"
#include "text.hpp"

namespace mingbai::cli {

namespace {

/// The name of a figure: its own, or that of its kind of care and of what it is of it.
Text name_of(const Rulebook& rulebook, FigureId figure) {
  const std::string& id = rulebook.book().figure_ids.id(figure);
  if (const auto own = rulebook.book().figure_names.find(id); own != rulebook.book().figure_names.end())
    return own->second;
  const auto kind = care_kind_of(id);
  const auto part = rulebook.book().figure_names.find(id.substr(id.find('.') + 1));
  if (!kind || part == rulebook.book().figure_names.end()) return {id, id};
  const auto of = rulebook.book().care_kinds.find(*kind);
  return of == rulebook.book().care_kinds.end() ? part->second : joined(of->second, part->second, {"", ": "});
}

Text number(const Figure& figure, Unit unit) {
  switch (unit) {
    case Unit::fen: return yuan(figure.value);
    case Unit::ten_thousandths: return {printed(figure.value) + "%", printed(figure.value) + "%"};
    case Unit::days: return {std::to_string(figure.value) + "天", std::to_string(figure.value) + " days"};
    case Unit::none: break;
  }
  return {"纳入", "admitted"};
}

Text decided_by(const Figure& figure) {
  Text who = figure.authority.value_or(Text{});
  for (const std::string& document : figure.documents) who = joined(who, {document, document}, comma);
  return who;
}

Text in_words(const Figure& figure, Unit unit) {
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
    case FigureState::not_stated: return {"文件没有写明", "left open by the document"};
    case FigureState::text_lost: return {"原文缺失", "lost in the text of the document"};
  }
  return {};
}

/// Where no document states anything: of care that a text newly admits, that it was not admitted yet.
Text without_line(const Rulebook& rulebook, const Change& change, const Stated& other, int year) {
  const auto first = other.term->first_day;
  if (rulebook.book().figure_ids.id(change.figure).ends_with(".admission") && first && last_day_of(year) < *first) {
    return {"尚未纳入", "not admitted yet"};
  }
  return {"本库文件未载明", "not stated in the documents held here"};
}

/// One side of a change; `other` is the other side.
Text in_words(const Rulebook& rulebook, const Change& change, const Stated& stated, const Stated& other, int year) {
  if (stated.term == nullptr) return without_line(rulebook, change, other, year);
  const Unit unit = rulebook.book().figure_units[change.figure];
  Text words = in_words(stated.term->figure, unit);
  for (const Term* term : stated.bounds_from_above) {
    words = joined(words, in_words(term->figure, unit), {"，上级规定", ", from above "});
  }
  return words;
}

std::string clauses(const Stated& stated) {
  if (stated.term == nullptr) return "—";
  std::string words = stated.term->source.document + " " + stated.term->source.article;
  for (const Term* term : stated.bounds_from_above) words += "、" + term->source.document + " " + term->source.article;
  return words;
}

std::string row(const Rulebook& rulebook, std::string_view region, const Change& change, int year_before,
                int year_after) {
  const Text what = name_of(rulebook, change.figure);
  const Text who = conditions_in_words(rulebook, region, change.figure, change.conditions);
  const Text before = in_words(rulebook, change, change.before, change.after, year_before);
  const Text after = in_words(rulebook, change, change.after, change.before, year_after);
  const auto with = [](const std::string& name, const std::string& condition, const char* open, const char* close) {
    return condition.empty() ? name : name + open + condition + close;
  };
  return "| " + with(what.zh, who.zh, "（", "）") + "<br>" + with(what.en, who.en, " (", ")") + " | " + before.zh +
         "<br>" + before.en + " | " + after.zh + "<br>" + after.en + " | " + clauses(change.before) + " → " +
         clauses(change.after) + " |\n";
}

}  // namespace

std::string changes_in_words(const Rulebook& rulebook, std::string_view region, int before, int after,
                             const std::vector<Change>& changes) {
  const auto policy = rulebook.book().policies.find(region);
  const std::string* place = rulebook.book().places.name(region);
  const Text name = policy != rulebook.book().policies.end() ? policy->second->name
                    : place != nullptr                       ? Text{*place, *place}
                                                             : Text{std::string{region}, std::string{region}};
  const std::string from = std::to_string(before);
  const std::string to = std::to_string(after);
  std::string words = "# " + name.zh + "：" + from + "年与" + to + "年相比\n\n" + name.en + ": what changed from " +
                      from + " to " + to + "\n\n";
  if (changes.empty()) return words + "没有变化。No change.\n";
  words += "| 项目 | " + from + " | " + to + " | 依据 |\n|---|---|---|---|\n";
  for (const Change& change : changes) words += row(rulebook, region, change, before, after);
  return words;
}

}  // namespace mingbai::cli
