#include "write/writer.hpp"

namespace mingbai::wire {

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
    array("eligibility", form.eligibility, [&](const Rule* item) { rule(*item); });
    array("care", form.care, [&](const FormCare& item) { form_care(item); });
    form_name(form);
    array("rules", form.rules, [&](const Rule* item) { rule(*item); });
  });
}

/// The name of the region in the policy or, for a region without one, in the list of regions, which is in Chinese only.
void Writer::form_name(const Form& form) {
  if (form.name != nullptr) {
    name("name", *form.name);
  } else if (form.place != nullptr) {
    events_.key("name");
    object([&] { text("zh", *form.place); });
  }
}

void Writer::rule(const Rule& rule) {
  object([&] {
    text("code", rule.code);
    source(&rule.source);
    text("state", figure_state_ids[static_cast<std::size_t>(rule.figure.state)]);
    if (rule.figure.state == FigureState::delegated) decided_by(rule.figure);
  });
}

void Writer::disease(const FormDisease& item) {
  const Disease& disease = *item.disease;
  object([&] {
    text("id", disease.id);
    name("name", disease.name);
    events_.key("annual_cap");
    if (item.annual_cap == nullptr) {
      events_.null();
    } else if (item.annual_cap->state == FigureState::unlimited) {
      events_.text("unlimited");
    } else {
      range(money_range(bounds_of(item.annual_cap->state, item.annual_cap->value, Unit::fen)));
    }
    events_.key("codes");
    object([&] {
      for (std::size_t system = 0; system < code_system_ids.size(); ++system) {
        events_.own_key(code_system_ids[system]);
        array(disease.codes[system], [&](const std::string& code) { events_.text(code); });
      }
    });
    array("anomalies", disease.anomalies, [&](const Anomaly& anomaly) {
      object([&] {
        text("code", anomaly.code);
        text("printed", anomaly.printed);
      });
    });
    if (item.annual_cap != nullptr && item.annual_cap->state == FigureState::delegated) decided_by(*item.annual_cap);
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
    array("diseases", care.diseases, [&](const FormDisease& item) { disease(item); });
    array("terms", care.terms, [&](const OpenTerm& term) {
      object([&] {
        text("id", term.figure);
        text("state", figure_state_ids[static_cast<std::size_t>(term.state)]);
        source(term.source);
      });
    });
  });
}

void Writer::catalogue(const Catalogue& catalogue) {
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
  events_.key("places");
  object([&] {
    date("dated", catalogue.places->dated);
    text_or_null("source", catalogue.places->source);
    events_.key("count");
    events_.integer(static_cast<std::int32_t>(catalogue.places->names.size()));
  });
}

void Writer::write(const Catalogue& catalogue) {
  object([&] { this->catalogue(catalogue); });
}

}  // namespace mingbai::wire
