#include "wire/writer.hpp"

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

}  // namespace mingbai::wire
