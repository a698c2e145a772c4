// gcc+clang: RG_LEXER: takes 64 rules at most; a lexer may hand over to another
#include <regengo/dsl.h>

RG_LEXER(L, RG_FIRST, RG_TOKEN(K0, "k0;"), RG_TOKEN(K1, "k1;"), RG_TOKEN(K2, "k2;"), RG_TOKEN(K3, "k3;"), RG_TOKEN(K4, "k4;"), RG_TOKEN(K5,
         "k5;"), RG_TOKEN(K6, "k6;"), RG_TOKEN(K7, "k7;"), RG_TOKEN(K8, "k8;"), RG_TOKEN(K9, "k9;"), RG_TOKEN(K10, "k10;"),
         RG_TOKEN(K11, "k11;"), RG_TOKEN(K12, "k12;"), RG_TOKEN(K13, "k13;"), RG_TOKEN(K14, "k14;"), RG_TOKEN(K15, "k15;"),
         RG_TOKEN(K16, "k16;"), RG_TOKEN(K17, "k17;"), RG_TOKEN(K18, "k18;"), RG_TOKEN(K19, "k19;"), RG_TOKEN(K20, "k20;"),
         RG_TOKEN(K21, "k21;"), RG_TOKEN(K22, "k22;"), RG_TOKEN(K23, "k23;"), RG_TOKEN(K24, "k24;"), RG_TOKEN(K25, "k25;"),
         RG_TOKEN(K26, "k26;"), RG_TOKEN(K27, "k27;"), RG_TOKEN(K28, "k28;"), RG_TOKEN(K29, "k29;"), RG_TOKEN(K30, "k30;"),
         RG_TOKEN(K31, "k31;"), RG_TOKEN(K32, "k32;"), RG_TOKEN(K33, "k33;"), RG_TOKEN(K34, "k34;"), RG_TOKEN(K35, "k35;"),
         RG_TOKEN(K36, "k36;"), RG_TOKEN(K37, "k37;"), RG_TOKEN(K38, "k38;"), RG_TOKEN(K39, "k39;"), RG_TOKEN(K40, "k40;"),
         RG_TOKEN(K41, "k41;"), RG_TOKEN(K42, "k42;"), RG_TOKEN(K43, "k43;"), RG_TOKEN(K44, "k44;"), RG_TOKEN(K45, "k45;"),
         RG_TOKEN(K46, "k46;"), RG_TOKEN(K47, "k47;"), RG_TOKEN(K48, "k48;"), RG_TOKEN(K49, "k49;"), RG_TOKEN(K50, "k50;"),
         RG_TOKEN(K51, "k51;"), RG_TOKEN(K52, "k52;"), RG_TOKEN(K53, "k53;"), RG_TOKEN(K54, "k54;"), RG_TOKEN(K55, "k55;"),
         RG_TOKEN(K56, "k56;"), RG_TOKEN(K57, "k57;"), RG_TOKEN(K58, "k58;"), RG_TOKEN(K59, "k59;"), RG_TOKEN(K60, "k60;"),
         RG_TOKEN(K61, "k61;"), RG_TOKEN(K62, "k62;"), RG_TOKEN(K63, "k63;"), RG_TOKEN(K64, "k64;"))

int main(void) { return 0; }
