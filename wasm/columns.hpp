#pragma once

#include "mingbai/columns.hpp"

#include <emscripten/bind.h>
#include <emscripten/val.h>

namespace mingbai {

/// The columns of a call and of its answer, which the host fills and reads as typed arrays. They hold until the next
/// call of the module.
class Columns {
 public:
  emscripten::val claims(std::size_t count) { return room(given_.claims, count); }
  emscripten::val on(std::size_t count) { return room(given_.on, count); }
  emscripten::val classes(std::size_t count) { return room(given_.classes, count); }
  emscripten::val institutions(std::size_t count) { return room(given_.institutions, count); }
  emscripten::val in_policy(std::size_t count) { return room(given_.in_policy, count); }

  wire::Faults pay(const Rulebook& rulebook, const Situation& situation) {
    return wire::pay_columns(rulebook, situation, given_, bills_, claims_);
  }

  [[nodiscard]] emscripten::val paid_of_bills() const { return views(bills_); }
  [[nodiscard]] emscripten::val paid_of_claims() const { return views(claims_); }

 private:
  template <class Column>
  static emscripten::val view(const Column& column) {
    return emscripten::val{emscripten::typed_memory_view(column.size(), column.data())};
  }
  template <class Column>
  static emscripten::val room(Column& column, std::size_t count) {
    column.resize(count);
    return view(column);
  }
  static emscripten::val views(const wire::PaidColumns& paid) {
    auto columns = emscripten::val::object();
    columns.set("fund_low", view(paid.fund_low));
    columns.set("fund_high", view(paid.fund_high));
    columns.set("person_low", view(paid.person_low));
    columns.set("person_high", view(paid.person_high));
    return columns;
  }

  wire::BillColumns given_;
  wire::PaidColumns bills_;
  wire::PaidColumns claims_;
};

}  // namespace mingbai
