#pragma once

#include "mingbai/wire.hpp"
#include "policy/policy_book.hpp"
#include "text/events.hpp"

namespace mingbai::wire {

/// Writes documents as events.
class Writer {
 public:
  explicit Writer(Events& events) : events_(events) {}

  void write(const Estimate& estimate, const Situation& situation);
  void write(const Form& form);
  void write(const Catalogue& catalogue);
  /// The catalogue together with every provision.
  void write(const Catalogue& catalogue, const std::vector<Provision>& provisions, const PolicyBook& rulebook);
  void write(const Faults& faults);
  /// The texts of the words from one number on.
  void write(const Words& words, std::uint32_t from);
  void write(const std::vector<CurvePoint>& curve);
  void write(const std::vector<Change>& changes, const PolicyBook& rulebook);
  void write(const Comparison& comparison, const std::vector<Situation>& situations);

 private:
  void value(Key key, std::string_view text) { this->text(key, text); }
  void value(Key key, int number) {
    events_.key(key);
    events_.integer(number);
  }
  void text(Key key, std::string_view text) {
    events_.key(key);
    events_.text(text);
  }
  void text_or_null(Key key, std::string_view text) {
    events_.key(key);
    if (text.empty()) {
      events_.null();
    } else {
      events_.text(text);
    }
  }
  void money(Key key, Money amount) {
    events_.key(key);
    events_.money(amount);
  }
  void date(Key key, const std::optional<Date>& day) {
    events_.key(key);
    if (day) {
      events_.date(*day);
    } else {
      events_.null();
    }
  }
  void null(Key key) {
    events_.key(key);
    events_.null();
  }
  template <class Items, class Write>
  void array(Key key, const Items& items, const Write& write) {
    events_.key(key);
    array(items, write);
  }
  template <class Items, class Write>
  void array(const Items& items, const Write& write) {
    events_.array_begin();
    for (const auto& item : items) write(item);
    events_.array_end();
  }
  template <class Write>
  void object(const Write& write) {
    events_.object_begin();
    write();
    events_.object_end();
  }

  void range(Range range) { events_.range(range, std::nullopt); }
  void range(Key key, const std::optional<Range>& value) {
    events_.key(key);
    if (value) {
      range(*value);
    } else {
      events_.null();
    }
  }
  void amount(Key key, const std::optional<Amount>& amount) {
    events_.key(key);
    if (amount) {
      this->amount(*amount);
    } else {
      events_.null();
    }
  }
  void amount(const Amount& amount) { events_.range(amount.range, amount.preferred); }
  void cap(Key key, const std::optional<AnnualCap>& cap, Range AnnualCap::*part,
           std::optional<Money> preferred = std::nullopt) {
    events_.key(key);
    if (!cap) {
      events_.null();
    } else if (cap->is_unlimited) {
      events_.text("unlimited");
    } else {
      events_.range((*cap).*part, preferred);
    }
  }
  void name(Key key, const Text& name) {
    events_.key(key);
    object([&] {
      text("zh", name.zh);
      text("en", name.en);
    });
  }
  void source(const Source* source) {
    events_.key("source");
    if (source == nullptr) {
      events_.null();
      return;
    }
    events_.source(*source);
  }
  void id(Key key, Key id) {
    events_.key(key);
    events_.id(id);
  }
  void status(Status status) {
    constexpr auto ids = keys_of(status_ids);
    id("status", ids[static_cast<std::size_t>(status)]);
  }

  void contribution(const ContributionEstimate& contribution);
  void funding(const FundingEstimate& funding);
  void coverage(const CoverageEstimate& coverage);
  void care(const CareEstimate& care);
  void question(const Question& question);
  void advice(const Advice& advice);
  void payment(Key key, const Enrolment& enrolment);
  void assumption(const Assumption& assumption);
  void sources(std::span<const Source* const> sources);
  void explanation(const Explanation& explanation);
  void reason(const Reason& reason);
  void reason_detail(const Reason& reason);
  void reading(const ReadingResult& reading);
  void step(const Step& step);
  void step_values(Key key, std::span<const StepValue> values, std::span<const Bounds> bounds,
                   std::span<const std::string_view> words);
  void step_value(StepValue::Kind kind, Bounds value, std::span<const std::string_view> words);
  void form_care(const FormCare& care);
  void form_name(const Form& form);
  void disease(const FormDisease& item);
  void rule(const Rule& rule);
  /// Who decides a delegated figure.
  void decided_by(const Figure& figure);
  void catalogue(const Catalogue& catalogue);
  void change(const Change& change, const PolicyBook& rulebook);
  void conditions(const ChangeConditions& conditions, const PolicyBook& rulebook);
  void read_so(const ReadSo& so);
  void stated(Key key, const Stated& stated, Unit unit);
  void provision(const Provision& provision, const PolicyBook& rulebook);
  void conditions(const Term& term, const PolicyBook& rulebook);
  void state(FigureState state);
  /// What a line states: the state, the number if there is one, and who decides it if that is told.
  void figure(const Figure& figure, Unit unit);
  void who_and_what(const Conditions& conditions, const PolicyBook& rulebook);
  void when(const Reading& reading, std::size_t option);
  void part_of_amount(const Conditions& conditions);
  void requirement(const Requirement& requirement);
  void difference(const Difference& difference);
  void compared_value(const ComparedValue& value);
  void cover_start(const CoverStart& start);
  void day_of_year(Key key, const DayOfYear& day);
  void symbols(Key key, SymbolSet set, const Symbols& names);
  void match(const Match& match);

  Events& events_;
};

}  // namespace mingbai::wire
