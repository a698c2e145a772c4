// gcc+clang: RG_LEXER(L): the rule LAST can never win, as NAME before it always does
#include <regengo/dsl.h>

RG_LEXER(L, RG_LONGEST, RG_TOKEN(K0, "0"), RG_TOKEN(K1, "1"), RG_TOKEN(K2, "2"), RG_TOKEN(NAME, RG_PLUS(RG_ALPHA)), RG_TOKEN(K4, "4"),
         RG_TOKEN(K5, "5"), RG_TOKEN(K6, "6"), RG_TOKEN(K7, "7"), RG_TOKEN(K8, "8"), RG_TOKEN(K9, "9"), RG_TOKEN(K10, "."), RG_TOKEN(K11, ":"),
         RG_TOKEN(K12, ","), RG_TOKEN(K13, "+"), RG_TOKEN(K14, "-"), RG_TOKEN(K15, "*"), RG_TOKEN(K16, "/"), RG_TOKEN(LAST, RG_PLUS(RG_LOWER)),
         RG_TOKEN(K18, ";"))

int main(void) { return 0; }
