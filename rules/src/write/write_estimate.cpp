#include "answer/care_path.hpp"
#include "write/writer.hpp"

#include <algorithm>

namespace mingbai::wire {

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
      amount("with_contribution", estimate.in_all);
    });
    array("questions", estimate.questions, [&](const Question& item) { question(item); });
    array("advice", estimate.advice, [&](const Advice& item) { advice(item); });
    array("assumed", estimate.assumed, [&](const Assumption& item) { assumption(item); });
    sources(estimate.sources);
    events_.key("widened");
    events_.boolean(estimate.is_widened);
  });
}

void Writer::write(const std::vector<CurvePoint>& curve) {
  object([&] {
    array("points", curve, [&](const CurvePoint& point) {
      object([&] {
        money("cost", point.cost);
        amount("fund", point.fund);
        amount("person", point.person);
        text("why", point.why);
      });
    });
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
    events_.key("starts_on");
    cover_start({coverage.earliest, coverage.latest});
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
  constexpr auto kind_keys = keys_of(care_kind_ids);
  object([&] {
    status(care.status);
    id("kind", kind_keys[static_cast<std::size_t>(care.kind)]);
    amount("fund", care.fund);
    amount("person", care.person);
    cap("annual_cap", care.annual_cap, &AnnualCap::cap);
    cap("remaining", care.annual_cap, &AnnualCap::remaining, care.preferred_remaining);
    events_.key("share");
    if (care.share) {
      events_.rates(*care.share);
    } else {
      events_.null();
    }
    range("indicative", care.indicative);
    array("matches", care.matches, [&](const Match& item) { match(item); });
    explanation(care);
  });
}

void Writer::match(const Match& match) {
  constexpr std::array<std::string_view, 3> relation_ids{"equal", "refines", "inside"};
  object([&] {
    text("id", match.disease->id);
    name("name", match.disease->name);
    text("code", match.code);
    text("relation", relation_ids[static_cast<std::size_t>(match.relation)]);
  });
}

void Writer::question(const Question& question) {
  object([&] {
    text("path", PathText(question.path).view());
    text("type", question_type_ids[static_cast<std::size_t>(question.type)]);
    array("options", question.options, [&](const Path& option) { events_.text(PathText(option).view()); });
    range("effect", question.effect);
  });
}

void Writer::advice(const Advice& advice) {
  object([&] {
    text("code", advice.code);
    events_.key("change");
    object([&] {
      text("path", PathText(advice.path).view());
      if (const auto* answer = std::get_if<std::string_view>(&advice.to)) text("to", *answer);
      if (const auto* enrolment = std::get_if<Enrolment>(&advice.to)) payment("to", *enrolment);
    });
    range("saves", advice.saves);
  });
}

void Writer::payment(Key key, const Enrolment& enrolment) {
  events_.key(key);
  object([&] {
    date("paid_on", enrolment.paid_on);
    if (enrolment.credited_on) date("credited_on", enrolment.credited_on);
    if (enrolment.period) text("period", payment_period_ids[static_cast<std::size_t>(*enrolment.period)]);
    if (enrolment.aid_received) money("aid_received", *enrolment.aid_received);
  });
}

void Writer::assumption(const Assumption& assumption) {
  object([&] {
    text("code", assumption.code);
    if (!assumption.path.is_empty()) text("path", PathText(assumption.path).view());
    if (!assumption.figure.empty()) text("figure", assumption.figure);
    if (assumption.up_to) money("up_to", *assumption.up_to);
    if (assumption.checked_on) date("checked_on", assumption.checked_on);
    if (assumption.source != nullptr) source(assumption.source);
  });
}

/// The articles of a document stand together, where the first of them came.
void Writer::sources(std::span<const Source* const> sources) {
  events_.key("sources");
  events_.array_begin();
  for (std::size_t i = 0; i < sources.size(); ++i) {
    const std::string& document = sources[i]->document;
    const auto is_of_document = [&](const Source* source) { return source->document == document; };
    if (std::any_of(sources.begin(), sources.begin() + static_cast<std::ptrdiff_t>(i), is_of_document)) continue;
    object([&] {
      text("document", document);
      events_.key("articles");
      events_.array_begin();
      for (const Source* source : sources.subspan(i)) {
        if (is_of_document(source)) events_.text(source->article);
      }
      events_.array_end();
    });
  }
  events_.array_end();
}

}  // namespace mingbai::wire
