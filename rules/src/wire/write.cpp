#include "mingbai/wire.hpp"
#include "wire/json_text.hpp"

#include <algorithm>

namespace mingbai::wire {

namespace {

/// A whole number of 1/10^decimals as a decimal with all its places.
std::string decimal(std::int64_t value, std::size_t decimals) {
  std::string digits = std::to_string(value);
  if (digits.size() <= decimals) digits.insert(0, decimals + 1 - digits.size(), '0');
  return digits.insert(digits.size() - decimals, 1, '.');
}

std::string to_text(Money money) { return decimal(money.fen, 2); }
std::string to_text(Rate rate) { return decimal(rate.ten_thousandths, 4); }
std::string to_text(Product product) { return decimal(product.ten_thousandths_of_fen, 6); }

/// Writes documents as events.
class Writer {
 public:
  explicit Writer(Events& events) : events_(events) {}

  void write(const Estimate& estimate, const Situation& situation);
  void write(const Form& form);
  void write(const Catalogue& catalogue);
  void write(const Faults& faults);

 private:
  void text(std::string_view key, std::string_view text) {
    events_.key(key);
    events_.text(text);
  }
  void text_or_null(std::string_view key, std::string_view text) {
    events_.key(key);
    if (text.empty()) {
      events_.null();
    } else {
      events_.text(text);
    }
  }
  void date(std::string_view key, const std::optional<Date>& day) {
    text_or_null(key, day ? mingbai::to_text(*day) : std::string{});
  }
  void null(std::string_view key) {
    events_.key(key);
    events_.null();
  }
  template <class Items, class Write>
  void array(std::string_view key, const Items& items, const Write& write) {
    events_.key(key);
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

  void high(Money amount) {
    if (amount == unbounded) {
      null("high");
    } else {
      text("high", to_text(amount));
    }
  }
  void range(Range range) {
    object([&] {
      text("low", to_text(range.low));
      high(range.high);
    });
  }
  void range(std::string_view key, const std::optional<Range>& value) {
    events_.key(key);
    if (value) {
      range(*value);
    } else {
      events_.null();
    }
  }
  void rates(RateRange range) {
    object([&] {
      text("low", to_text(range.low));
      text("high", to_text(range.high));
    });
  }
  void amount(std::string_view key, const std::optional<Amount>& amount) {
    events_.key(key);
    if (!amount) {
      events_.null();
      return;
    }
    object([&] {
      text("low", to_text(amount->range.low));
      high(amount->range.high);
      if (amount->preferred) text("default", to_text(*amount->preferred));
    });
  }
  void cap(std::string_view key, const std::optional<AnnualCap>& cap, Range AnnualCap::*part) {
    events_.key(key);
    if (!cap) {
      events_.null();
    } else if (cap->is_unlimited) {
      events_.text("unlimited");
    } else {
      range((*cap).*part);
    }
  }
  void name(std::string_view key, const Text& name) {
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
    object([&] {
      text("document", source->document);
      text("article", source->article);
    });
  }
  void status(Status status) { text("status", status_ids[static_cast<std::size_t>(status)]); }

  void contribution(const ContributionEstimate& contribution);
  void funding(const FundingEstimate& funding);
  void coverage(const CoverageEstimate& coverage);
  void care(const CareEstimate& care);
  void question(const Question& question);
  void assumption(const Assumption& assumption);
  void sources(const std::vector<const Source*>& sources);
  void explanation(const Explanation& explanation);
  void reason(const Reason& reason);
  void reason_detail(const Reason& reason);
  void reading(const ReadingResult& reading);
  void step(const Step& step);
  void step_values(std::string_view key, const std::vector<StepValue>& values);
  void step_value(const StepValue& value);
  void form_care(const FormCare& care);

  Events& events_;
};

void Writer::write(const Estimate& estimate, const Situation& situation) {
  object([&] {
    status(estimate.status);
    events_.key("region");
    object([&] {
      text("asked", situation.region);
      array("answered_by", estimate.answered_by, [&](std::string_view region) { events_.text(region); });
    });
    contribution(estimate.contribution);
    funding(estimate.funding);
    coverage(estimate.coverage);
    array("care", estimate.care, [&](const CareEstimate& item) { care(item); });
    events_.key("totals");
    object([&] {
      amount("cost", estimate.total_cost);
      amount("fund", estimate.total_fund);
      amount("person", estimate.total_person);
    });
    array("questions", estimate.questions, [&](const Question& item) { question(item); });
    events_.key("advice");
    events_.array_begin();
    events_.array_end();
    array("assumed", estimate.assumed, [&](const Assumption& item) { assumption(item); });
    sources(estimate.sources);
    events_.key("widened");
    events_.boolean(estimate.is_widened);
  });
}

void Writer::contribution(const ContributionEstimate& contribution) {
  events_.key("contribution");
  object([&] {
    status(contribution.status);
    amount("standard", contribution.standard);
    amount("aid", contribution.aid);
    text_or_null("aid_identity", contribution.aid_identity);
    amount("due", contribution.due);
    range("indicative", contribution.indicative);
    explanation(contribution);
  });
}

void Writer::funding(const FundingEstimate& funding) {
  events_.key("funding");
  object([&] {
    status(funding.status);
    amount("fiscal", funding.fiscal);
    amount("total", funding.total);
    amount("central", funding.central);
    amount("local", funding.local);
    amount("region", funding.region);
    amount("city", funding.city);
    amount("county", funding.county);
    amount("pool_supplement", funding.pool_supplement);
    amount("outpatient_pool", funding.outpatient_pool);
    explanation(funding);
  });
}

void Writer::coverage(const CoverageEstimate& coverage) {
  events_.key("coverage");
  object([&] {
    status(coverage.status);
    text("state", cover_state_ids[static_cast<std::size_t>(coverage.state)]);
    if (coverage.earliest || coverage.latest) {
      events_.key("starts_on");
      object([&] {
        date("earliest", coverage.earliest);
        date("latest", coverage.latest);
      });
    } else {
      null("starts_on");
    }
    date("ends_on", coverage.ends_on);
    events_.key("waiting_days");
    if (coverage.waiting_days) {
      events_.integer(*coverage.waiting_days);
    } else {
      events_.null();
    }
    text_or_null("window",
                 coverage.window ? payment_period_ids[static_cast<std::size_t>(*coverage.window)] : std::string_view{});
    explanation(coverage);
  });
}

void Writer::care(const CareEstimate& care) {
  object([&] {
    status(care.status);
    text("kind", id_of(care.kind));
    amount("fund", care.fund);
    amount("person", care.person);
    cap("annual_cap", care.annual_cap, &AnnualCap::cap);
    cap("remaining", care.annual_cap, &AnnualCap::remaining);
    events_.key("share");
    if (care.share) {
      rates(*care.share);
    } else {
      events_.null();
    }
    range("indicative", care.indicative);
    events_.key("matches");
    events_.array_begin();
    events_.array_end();
    explanation(care);
  });
}

void Writer::question(const Question& question) {
  object([&] {
    text("path", question.path);
    text("type", question_type_ids[static_cast<std::size_t>(question.type)]);
    array("options", question.options, [&](const std::string& option) { events_.text(option); });
    range("effect", question.effect);
  });
}

void Writer::assumption(const Assumption& assumption) {
  object([&] {
    text("code", assumption.code);
    if (!assumption.path.empty()) text("path", assumption.path);
    if (!assumption.figure.empty()) text("figure", assumption.figure);
    if (assumption.up_to) text("up_to", to_text(*assumption.up_to));
    if (assumption.checked_on) date("checked_on", assumption.checked_on);
    if (assumption.source != nullptr) source(assumption.source);
  });
}

void Writer::sources(const std::vector<const Source*>& sources) {
  std::vector<std::pair<std::string_view, std::vector<std::string_view>>> documents;
  for (const Source* source : sources) {
    auto at = std::find_if(documents.begin(), documents.end(),
                           [&](const auto& document) { return document.first == source->document; });
    if (at == documents.end()) at = documents.insert(documents.end(), {source->document, {}});
    at->second.push_back(source->article);
  }
  array("sources", documents, [&](const auto& document) {
    object([&] {
      text("document", document.first);
      array("articles", document.second, [&](std::string_view article) { events_.text(article); });
    });
  });
}

void Writer::explanation(const Explanation& explanation) {
  array("reasons", explanation.reasons, [&](const Reason& item) { reason(item); });
  array("steps", explanation.steps, [&](const Step& item) { step(item); });
}

void Writer::reason(const Reason& reason) {
  object([&] {
    text("code", reason_ids[static_cast<std::size_t>(reason.code)]);
    text_or_null("figure", reason.figure);
    source(reason.source);
    events_.key("detail");
    object([&] { reason_detail(reason); });
  });
}

void Writer::reason_detail(const Reason& reason) {
  if (!reason.readings.empty()) {
    array("readings", reason.readings, [&](const ReadingResult& item) { reading(item); });
  }
  if (!reason.path.empty()) text("path", reason.path);
  if (reason.from) date("from", reason.from);
  if (reason.benefit_year) {
    events_.key("benefit_year");
    events_.integer(*reason.benefit_year);
  }
  if (reason.stated == nullptr) return;
  const Figure& figure = *reason.stated;
  if (figure.state == FigureState::delegated) {
    array("documents", figure.documents, [&](const std::string& document) { events_.text(document); });
    if (figure.authority) name("authority", *figure.authority);
  } else if (states_figure(figure.state) || figure.state == FigureState::about) {
    text("value", reason.unit == Unit::ten_thousandths ? to_text(Rate{figure.value}) : to_text(Money{figure.value}));
  }
}

void Writer::reading(const ReadingResult& reading) {
  object([&] {
    text("id", reading.id);
    events_.key("default");
    events_.boolean(reading.is_preferred);
    events_.key("result");
    if (const auto* amount = std::get_if<Range>(&reading.result)) {
      range(*amount);
    } else if (const auto* day = std::get_if<Date>(&reading.result)) {
      events_.text(mingbai::to_text(*day));
    } else {
      events_.null();
    }
  });
}

void Writer::step(const Step& step) {
  object([&] {
    text("op", step.op);
    text_or_null("figure", step.figure);
    source(step.source);
    step_values("in", step.in);
    step_values("out", step.out);
  });
}

void Writer::step_values(std::string_view key, const std::vector<StepValue>& values) {
  events_.key(key);
  object([&] {
    for (const StepValue& value : values) {
      events_.key(value.name);
      step_value(value);
    }
  });
}

void Writer::step_value(const StepValue& value) {
  const auto write = [&](auto low, auto high) {
    if (low == high) {
      events_.text(to_text(low));
      return;
    }
    object([&] {
      text("low", to_text(low));
      text("high", to_text(high));
    });
  };
  const auto day = [](std::int64_t count) { return Date{std::chrono::days{static_cast<int>(count)}}; };
  switch (value.kind) {
    case StepValue::Kind::money:
      if (value.low == value.high && value.high != unbounded.fen) {
        events_.text(to_text(Money{value.low}));
      } else {
        range({Money{value.low}, Money{value.high}});
      }
      break;
    case StepValue::Kind::rate: write(Rate{value.low}, Rate{value.high}); break;
    case StepValue::Kind::product: write(Product{value.low}, Product{value.high}); break;
    case StepValue::Kind::number: events_.integer(static_cast<std::int32_t>(value.high)); break;
    case StepValue::Kind::date:
      if (value.low == value.high) {
        events_.text(mingbai::to_text(day(value.low)));
      } else {
        object([&] {
          text("low", mingbai::to_text(day(value.low)));
          text("high", mingbai::to_text(day(value.high)));
        });
      }
      break;
    case StepValue::Kind::word:
      if (value.words.size() == 1) {
        events_.text(value.words.front());
      } else {
        events_.array_begin();
        for (const auto word : value.words) events_.text(word);
        events_.array_end();
      }
      break;
  }
}

void Writer::write(const Form& form) {
  object([&] {
    text("region", form.region);
    events_.key("benefit_year");
    events_.integer(form.benefit_year);
    array("answered_by", form.answered_by, [&](std::string_view region) { events_.text(region); });
    array("identities", form.identities, [&](const FormIdentity& item) {
      object([&] {
        text("id", item.id);
        name("name", item.identity == nullptr ? Text{std::string{item.id}, std::string{item.id}} : item.identity->name);
        array("facts", item.identity == nullptr ? std::vector<std::string>{} : item.identity->facts,
              [&](const std::string& fact) { events_.text(fact); });
      });
    });
    array("localities", form.localities, [&](const FormLocality& item) {
      object([&] {
        text("id", item.id);
        name("name", item.name == nullptr ? Text{std::string{item.id}, std::string{item.id}} : *item.name);
      });
    });
    array("windows", form.windows, [&](const FormWindow& window) {
      object([&] {
        text("id", payment_period_ids[static_cast<std::size_t>(window.period)]);
        date("from", window.from);
        date("to", window.to);
      });
    });
    array("eligibility", form.eligibility, [&](const Eligibility* item) {
      object([&] {
        text("code", item->code);
        source(&item->source);
      });
    });
    array("care", form.care, [&](const FormCare& item) { form_care(item); });
  });
}

void Writer::form_care(const FormCare& care) {
  object([&] {
    text("kind", id_of(care.kind));
    const std::string id{id_of(care.kind)};
    name("name", care.name == nullptr ? Text{id, id} : *care.name);
    array("classes", *care.classes, [&](const Named& item) {
      object([&] {
        text("id", item.id);
        name("name", item.name);
      });
    });
    events_.key("diseases");
    events_.array_begin();
    events_.array_end();
    array("terms", care.terms, [&](const OpenTerm& term) {
      object([&] {
        text("id", term.figure);
        text("state", figure_state_ids[static_cast<std::size_t>(term.state)]);
        source(term.source);
      });
    });
  });
}

void Writer::write(const Catalogue& catalogue) {
  object([&] {
    array("regions", catalogue.regions, [&](const CatalogueRegion& region) {
      object([&] {
        text("region", region.policy->region);
        name("name", region.policy->name);
        array("years", region.years, [&](int year) { events_.integer(year); });
        array("documents", region.documents, [&](std::string_view number) { events_.text(number); });
        date("checked_on", region.policy->checked_on);
      });
    });
    array("documents", catalogue.documents, [&](const Document* document) {
      object([&] {
        text("number", document->number);
        name("title", document->title);
        date("issued_on", document->issued_on);
        date("effective_on", document->effective_on);
        array("issuers", document->issuers, [&](const std::string& issuer) { events_.text(issuer); });
      });
    });
  });
}

void Writer::write(const Faults& faults) {
  object([&] {
    array("errors", faults, [&](const Fault& fault) {
      object([&] {
        text("code", fault.code);
        text("path", fault.path);
        text("message", fault.message);
      });
    });
  });
}

template <class... Documents>
std::string as_text(const Documents&... documents) {
  TextWriter text;
  Writer(text).write(documents...);
  return std::move(text.json);
}

template <class... Documents>
Tape as_tape(const Documents&... documents) {
  TapeWriter tape;
  Writer(tape).write(documents...);
  return std::move(tape.tape);
}

}  // namespace

std::string to_text(const Estimate& estimate, const Situation& situation) { return as_text(estimate, situation); }
std::string to_text(const Form& form) { return as_text(form); }
std::string to_text(const Catalogue& catalogue) { return as_text(catalogue); }
std::string to_text(const Faults& faults) { return as_text(faults); }

Tape to_tape(const Estimate& estimate, const Situation& situation) { return as_tape(estimate, situation); }
Tape to_tape(const Form& form) { return as_tape(form); }
Tape to_tape(const Catalogue& catalogue) { return as_tape(catalogue); }
Tape to_tape(const Faults& faults) { return as_tape(faults); }

}  // namespace mingbai::wire
