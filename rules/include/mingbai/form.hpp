#pragma once

#include "mingbai/conditions.hpp"

#include <string_view>
#include <vector>

namespace mingbai {

struct Disease;
struct Document;
struct Group;
struct Identity;
struct InstitutionClass;
struct Places;
struct Policy;
struct Rule;
struct Term;
struct Window;

struct FormWindow {
  PaymentPeriod period{};
  std::optional<Date> from;
  std::optional<Date> to;
};

/// A figure that the documents do not give as one number, and that the person may have looked up.
struct OpenTerm {
  std::string_view figure;
  FigureState state{};
  const Source* source = nullptr;
};

struct FormDisease {
  const Disease* disease = nullptr;
  /// The line of its yearly cap in the benefit year; none where no line holds then.
  const Figure* annual_cap = nullptr;
};

struct FormCare {
  CareKind kind{};
  const Text* name = nullptr;
  const std::vector<InstitutionClass>* classes = nullptr;
  std::vector<FormDisease> diseases;
  std::vector<OpenTerm> terms;
};

struct FormIdentity {
  std::string_view id;
  const Identity* identity = nullptr;
};

struct FormLocality {
  std::string_view id;
  const Text* name = nullptr;
};

/// What can be asked about one region and benefit year.
struct Form {
  std::string region;
  int benefit_year = 0;
  std::vector<std::string_view> answered_by;
  std::vector<FormIdentity> identities;
  std::vector<FormLocality> localities;
  std::vector<FormWindow> windows;
  std::vector<const Rule*> eligibility;
  std::vector<FormCare> care;
  /// The region's name; none where only its policy names it.
  const std::string* place = nullptr;
  const Text* name = nullptr;
  std::vector<const Rule*> rules;
};

struct CatalogueRegion {
  const Policy* policy = nullptr;
  /// The benefit years for which the region's own documents state figures, ascending.
  std::vector<int> years;
  std::vector<std::string_view> documents;
};

struct Catalogue {
  std::vector<CatalogueRegion> regions;
  std::vector<const Document*> documents;
  const Places* places = nullptr;
};

/// What a provision is: a line of a table, a window for paying, those who may pay in it, a clause with several
/// readings, a rule without a figure, or that only designated institutions count.
enum class ProvisionKind { figure, window, group, reading, eligibility, rule, designated_only };

inline constexpr std::array<std::string_view, 7> provision_kind_ids{
    "figure", "window", "group", "reading", "eligibility", "rule", "designated_only"};

/// One provision of a document, as a region's policy holds it.
struct Provision {
  const Policy* policy = nullptr;
  ProvisionKind kind{};
  std::string id;
  Unit unit = Unit::none;
  const Source* source = nullptr;
  /// What of these there is depends on the kind.
  const Term* term = nullptr;
  const Window* window = nullptr;
  /// The window whose wait the identities of this provision need not keep.
  const Window* exempt_from = nullptr;
  const Group* group = nullptr;
  const Reading* reading = nullptr;
  const Rule* rule = nullptr;
  std::optional<Date> from;
};

}  // namespace mingbai
