#pragma once

#include <memory>
#include <type_traits>
#include <utility>

namespace mingbai {

template <class Signature>
class FunctionRef;

/// Refers to something that can be called and that must outlive the reference: what takes one is compiled once, not
/// once for each caller.
template <class Result, class... Arguments>
class FunctionRef<Result(Arguments...)> {
 public:
  template <class Function>
  requires(!std::is_same_v<std::remove_cvref_t<Function>, FunctionRef>) FunctionRef(const Function& function)
      : function_(std::addressof(function)), call_([](const void* called, Arguments... arguments) -> Result {
          return (*static_cast<const Function*>(called))(std::forward<Arguments>(arguments)...);
        }) {}

  Result operator()(Arguments... arguments) const { return call_(function_, std::forward<Arguments>(arguments)...); }

 private:
  const void* function_;
  Result (*call_)(const void* called, Arguments... arguments);
};

}  // namespace mingbai
