#pragma once

#include "mingbai/rulebook.hpp"

#include <string_view>
#include <vector>

namespace mingbai {

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

struct FormCare {
  CareKind kind{};
  const Text* name = nullptr;
  const std::vector<Named>* classes = nullptr;
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
  std::string_view region;
  int benefit_year = 0;
  std::vector<std::string_view> answered_by;
  std::vector<FormIdentity> identities;
  std::vector<FormLocality> localities;
  std::vector<FormWindow> windows;
  std::vector<const Eligibility*> eligibility;
  std::vector<FormCare> care;
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
};

}  // namespace mingbai
