#include "text.hpp"

namespace mingbai::cli {

Text joined(const Text& a, const Text& b, const Text& between) {
  if (a.zh.empty()) return b;
  if (b.zh.empty()) return a;
  return {a.zh + between.zh + b.zh, a.en + between.en + b.en};
}

std::string printed(std::int64_t hundredths) {
  std::string text = std::to_string(hundredths / 100);
  const std::int64_t rest = hundredths % 100;
  if (rest != 0) text += (rest < 10 ? ".0" : ".") + std::to_string(rest);
  return text;
}

Text yuan(std::int64_t fen) { return {printed(fen) + "元", printed(fen) + " yuan"}; }

}  // namespace mingbai::cli
