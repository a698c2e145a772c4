/* re2c's contenders. Made four times (switches, nested ifs, bit vectors, computed goto), with the NUL behind the text as sentinel. */
#include "engine.h"

#define RE2C_PASTE(a, b) RE2C_PASTE_(a, b)
#define RE2C_PASTE_(a, b) a##b

#define TOKEN(kind) \
    lexer_token(&tally, kind, (uint64_t)(begin - start), (uint64_t)(YYCURSOR - start)); \
    continue

bool RE2C_PASTE(lexer_re2c_, RE2C_STYLE)(void *state, const char *text, size_t length) {
    (void)state, (void)length;
    const unsigned char *const start = (const unsigned char *)text, *YYCURSOR = start, *YYMARKER, *begin;
    lexer_tally tally = {0};
    for (;;) {
        begin = YYCURSOR;
        /*!re2c
            re2c:define:YYCTYPE = "unsigned char";
            re2c:yyfill:enable = 0;

            escape = "\\" [^\x00];
            letter = [A-Za-z_];
            digit  = [0-9];

            "auto"             { TOKEN(KIND_auto); }
            "break"            { TOKEN(KIND_break); }
            "case"             { TOKEN(KIND_case); }
            "char"             { TOKEN(KIND_char); }
            "const"            { TOKEN(KIND_const); }
            "continue"         { TOKEN(KIND_continue); }
            "default"          { TOKEN(KIND_default); }
            "do"               { TOKEN(KIND_do); }
            "double"           { TOKEN(KIND_double); }
            "else"             { TOKEN(KIND_else); }
            "enum"             { TOKEN(KIND_enum); }
            "extern"           { TOKEN(KIND_extern); }
            "float"            { TOKEN(KIND_float); }
            "for"              { TOKEN(KIND_for); }
            "goto"             { TOKEN(KIND_goto); }
            "if"               { TOKEN(KIND_if); }
            "inline"           { TOKEN(KIND_inline); }
            "int"              { TOKEN(KIND_int); }
            "long"             { TOKEN(KIND_long); }
            "register"         { TOKEN(KIND_register); }
            "restrict"         { TOKEN(KIND_restrict); }
            "return"           { TOKEN(KIND_return); }
            "short"            { TOKEN(KIND_short); }
            "signed"           { TOKEN(KIND_signed); }
            "sizeof"           { TOKEN(KIND_sizeof); }
            "static"           { TOKEN(KIND_static); }
            "struct"           { TOKEN(KIND_struct); }
            "switch"           { TOKEN(KIND_switch); }
            "typedef"          { TOKEN(KIND_typedef); }
            "union"            { TOKEN(KIND_union); }
            "unsigned"         { TOKEN(KIND_unsigned); }
            "void"             { TOKEN(KIND_void); }
            "volatile"         { TOKEN(KIND_volatile); }
            "while"            { TOKEN(KIND_while); }
            "_Alignas"         { TOKEN(KIND__Alignas); }
            "_Alignof"         { TOKEN(KIND__Alignof); }
            "_Atomic"          { TOKEN(KIND__Atomic); }
            "_Bool"            { TOKEN(KIND__Bool); }
            "_Complex"         { TOKEN(KIND__Complex); }
            "_Generic"         { TOKEN(KIND__Generic); }
            "_Imaginary"       { TOKEN(KIND__Imaginary); }
            "_Noreturn"        { TOKEN(KIND__Noreturn); }
            "_Static_assert"   { TOKEN(KIND__Static_assert); }
            "_Thread_local"    { TOKEN(KIND__Thread_local); }
            "("                { TOKEN(KIND_LPAREN); }
            ")"                { TOKEN(KIND_RPAREN); }
            "{"                { TOKEN(KIND_LBRACE); }
            "}"                { TOKEN(KIND_RBRACE); }
            "["                { TOKEN(KIND_LBRACKET); }
            "]"                { TOKEN(KIND_RBRACKET); }
            ";"                { TOKEN(KIND_SEMICOLON); }
            ","                { TOKEN(KIND_COMMA); }

            letter (letter | digit)*                                    { TOKEN(KIND_NAME); }
            "."? digit (letter | digit | "." | [eEpP] [+-])*            { TOKEN(KIND_NUMBER); }
            ("u8" | [uUL])? ["] ([^\x00"\\\n] | escape)* ["]            { TOKEN(KIND_STRING); }
            [uUL]? ['] ([^\x00'\\\n] | escape)+ [']                     { TOKEN(KIND_CHARACTER); }
            "..." | "<<=" | ">>=" | "%:%:" | "->" | "++" | "--" | "<<" | ">>" | "<=" | ">=" | "==" | "!=" | "&&" | "||" | "*=" | "/="
            | "%=" | "+=" | "-=" | "&=" | "^=" | "|=" | "##" | "<:" | ":>" | "<%" | "%>" | "%:" | [.&*+~!/%<>^|?:=#-] {
                TOKEN(KIND_OPERATOR);
            }
            [ \t\n\v\f\r]+                                              { continue; }
            "\\\n"                                                      { continue; }
            "/*" ([^\x00*] | "*"+ [^\x00*/])* "*"+ "/"                  { continue; }
            "//" [^\x00\n]*                                             { continue; }
            "\x00"                                                      { break; }
            *                                                           { TOKEN(KIND_OTHER); }
        */
    }
    lexer_found = tally;
    return true;
}
