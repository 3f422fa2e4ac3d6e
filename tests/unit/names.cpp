#include "text/names.hpp"

#include <doctest/doctest.h>

namespace mingbai {

TEST_CASE("names are one whatever the width of their signs and what does not show") {
  CHECK(is_same_name("新乡市医院（东区）", "新乡市医院(东区)"));
  CHECK(is_same_name("新乡市医院﹙东区﹚", "新乡市医院(东区)"));
  CHECK(is_same_name("甲医院", " 甲\u3000医 院\t"));
  CHECK(is_same_name("Ａ１医院", "A1医院"));
  CHECK(is_same_name("甲医院", "甲医院\u200B"));
  CHECK(is_same_name("甲医院", "\uFEFF甲\u00A0医院"));
  CHECK(is_same_name("", " "));
}

/// Every sign that stands for others, and what Unicode's own table of NFKC makes of them.
TEST_CASE("names are one after NFKC") {
  CHECK(is_same_name("第Ⅱ人民医院", "第II人民医院"));
  CHECK(is_same_name("甲医院⑴", "甲医院(1)"));
  CHECK(is_same_name("⼈⺠医院", "人⺠医院"));
  constexpr std::string_view as_typed =
      "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅺⅻ①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯"
      "⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗"
      "⒘⒙⒚⒛㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉₀₁₂₃₄₅₆₇₈₉⁴⁵⁶⁷⁸⁹"
      "⼀⼁⼂⼃⼄⼅⼆⼇⼈⼉⼊⼋⼌⼍⼎⼏⼐⼑⼒⼓⼔⼕⼖⼗⼘⼙⼚⼛⼜⼝⼞⼟⼠⼡⼢⼣⼤⼥⼦⼧"
      "⼨⼩⼪⼫⼬⼭⼮⼯⼰⼱⼲⼳⼴⼵⼶⼷⼸⼹⼺⼻⼼⼽⼾⼿⽀⽁⽂⽃⽄⽅⽆⽇⽈⽉⽊⽋⽌⽍⽎⽏"
      "⽐⽑⽒⽓⽔⽕⽖⽗⽘⽙⽚⽛⽜⽝⽞⽟⽠⽡⽢⽣⽤⽥⽦⽧⽨⽩⽪⽫⽬⽭⽮⽯⽰⽱⽲⽳⽴⽵⽶⽷"
      "⽸⽹⽺⽻⽼⽽⽾⽿⾀⾁⾂⾃⾄⾅⾆⾇⾈⾉⾊⾋⾌⾍⾎⾏⾐⾑⾒⾓⾔⾕⾖⾗⾘⾙⾚⾛⾜⾝⾞⾟"
      "⾠⾡⾢⾣⾤⾥⾦⾧⾨⾩⾪⾫⾬⾭⾮⾯⾰⾱⾲⾳⾴⾵⾶⾷⾸⾹⾺⾻⾼⾽⾾⾿⿀⿁⿂⿃⿄⿅⿆⿇"
      "⿈⿉⿊⿋⿌⿍⿎⿏⿐⿑⿒⿓⿔⿕";
  constexpr std::string_view usual =
      "IIIIIIIVVVIVIIVIIIIXXXIXIIiiiiiiivvviviiviiiixxxixii12345678"
      "91011121314151617181920(1)(2)(3)(4)(5)(6)(7)(8)(9)(10)(11)(1"
      "2)(13)(14)(15)(16)(17)(18)(19)(20)1.2.3.4.5.6.7.8.9.10.11.12"
      ".13.14.15.16.17.18.19.20.(一)(二)(三)(四)(五)(六)(七)(八)(九)(十)一二三四五"
      "六七八九十0123456789456789一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子"
      "宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄"
      "玉瓜瓦甘"
      "生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤"
      "走足身車"
      "辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";
  CHECK(is_same_name(as_typed, usual));
}

TEST_CASE("names that differ in what shows are two") {
  CHECK(!is_same_name("甲医院", "乙医院"));
  CHECK(!is_same_name("甲医院", "甲医院东区"));
  CHECK(!is_same_name("甲医院东区", "甲医院"));
  CHECK(!is_same_name("A", "a"));
  CHECK(!is_same_name("医院(东区)", "医院[东区]"));
  CHECK(!is_same_name("😀", "😁"));
  CHECK(!is_same_name("第Ⅱ人民医院", "第Ⅲ人民医院"));
  CHECK(!is_same_name("⼈⼈医院", "人入医院"));
}

TEST_CASE("a name of which nothing shows is none") {
  CHECK(is_blank_name(""));
  CHECK(is_blank_name(" \u3000\u200B"));
  CHECK(!is_blank_name(" 甲"));
  CHECK(!is_blank_name("！"));
}

}  // namespace mingbai
