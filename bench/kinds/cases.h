/* The kinds of patterns that a search has to have a plan for: of each a few patterns and the texts that they are looked for in.
 * text/ has the engines, which are compiled for this table by TEXT_KINDS. Nobody's plan should know these rows: they are
 * examples, and where a plan is right for its kind, others like them run as fast. */
#ifndef REGENGO_BENCH_KINDS_CASES_H
#define REGENGO_BENCH_KINDS_CASES_H

#define KINDS_DIGITS RG_PLUS(RG_DIGIT)
#define KINDS_WORD RG_PLUS(RG_WORD)
#define KINDS_ANY_OF(names) RG_ICASE(RG_ALT names)

/* Twenty words, the first one apart. */
#define KINDS_TWENTY(X) \
    "harbour" X("lantern") X("meadow") X("orchard") X("pillow") X("quarrel") X("ribbon") X("saddle") X("thunder") X("velvet") X("window") X("candle") \
        X("bottle") X("garden") X("feather") X("kitchen") X("journey") X("island") X("needle") X("anchor")
#define KINDS_AS_WORD(word) , word
#define KINDS_AS_REGEX(word) "|" word
#define KINDS_TWENTY_REGEX KINDS_TWENTY(KINDS_AS_REGEX)

/* Thirty and one bytes, all but the last common. */
#define KINDS_TEN_A "aaaaaaaaaa"
#define KINDS_TEN_AB "abababababababababab"

/* A sign, digits, a point and an exponent, all but the digits optional. */
#define KINDS_NUMBER_REGEX "[+-]?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?"
#define KINDS_NUMBER \
    RG_OPT(RG_CLASS("+-")), KINDS_DIGITS, RG_OPT('.', KINDS_DIGITS), \
        RG_OPT(RG_CLASS("eE"), RG_OPT(RG_CLASS("+-")), KINDS_DIGITS)

/* id, regex, DSL, groups whose spans are part of the result (beside the match itself), groups of which one tells the kind */
#define TEXT_PATTERNS(X) \
    /* one or more runs, then a literal */ \
    X(usd, "\\d+(?:\\.\\d+)?\\s+USD", RG_SEQ(KINDS_DIGITS, RG_OPT('.', KINDS_DIGITS), RG_PLUS(RG_SPACE), "USD"), 0, 0) \
    X(null, "\\w+\\s*=\\s*NULL", RG_SEQ(KINDS_WORD, RG_STAR(RG_SPACE), '=', RG_STAR(RG_SPACE), "NULL"), 0, 0) \
    X(exception, "[A-Z]\\w{1,20}Exception", RG_SEQ(RG_UPPER, RG_BETWEEN(1, 20, RG_WORD), "Exception"), 0, 0) \
    X(millis, "\\d+\\s*ms\\b", RG_SEQ(KINDS_DIGITS, RG_STAR(RG_SPACE), "ms", RG_WORD_BOUNDARY), 0, 0) \
    X(member, "\\w+\\s*->\\s*next", RG_SEQ(KINDS_WORD, RG_STAR(RG_SPACE), "->", RG_STAR(RG_SPACE), "next"), 0, 0) \
    /* a run that holds the literal's bytes */ \
    X(tion, "[a-z]+tion", RG_SEQ(RG_PLUS(RG_LOWER), "tion"), 0, 0) \
    X(html, "[\\w.]+\\.html", RG_SEQ(RG_PLUS(RG_CLASS(RG_WORD, '.')), ".html"), 0, 0) \
    X(ing, "[A-Za-z]+ing\\b", RG_SEQ(RG_PLUS(RG_ALPHA), "ing", RG_WORD_BOUNDARY), 0, 0) \
    X(hex, "[+-]?0x[0-9a-f]+", RG_SEQ(RG_OPT(RG_CLASS("+-")), "0x", RG_PLUS(RG_CLASS(RG_DIGIT, RG_RANGE('a', 'f')))), 0, 0) \
    X(free, "\\w*_free\\(", RG_SEQ(RG_STAR(RG_WORD), "_free("), 0, 0) \
    /* a literal or a rare byte at a fixed distance, far in */ \
    X(far_q, "[a-m][^v-z]{17}q", \
      RG_SEQ(RG_RANGE('a', 'm'), RG_REPEAT(17, RG_NOT_CLASS(RG_RANGE('v', 'z'))), 'q'), 0, 0) \
    X(far_dash, ".{8}-.{4}-4", RG_SEQ(RG_REPEAT(8, RG_ANY), '-', RG_REPEAT(4, RG_ANY), "-4"), 0, 0) \
    X(far_n, "[acgt]{23}nn", RG_SEQ(RG_REPEAT(23, RG_CLASS("acgt")), "nn"), 0, 0) \
    X(far_at, "[a-z. ]{12}@[a-z]", RG_SEQ(RG_REPEAT(12, RG_CLASS(RG_LOWER, ". ")), '@', RG_LOWER), 0, 0) \
    X(date, "\\d{4}-\\d\\d-\\d\\d", RG_SEQ(RG_REPEAT(4, RG_DIGIT), '-', RG_REPEAT(2, RG_DIGIT), '-', RG_REPEAT(2, RG_DIGIT)), 0, 0) \
    /* ends at the end */ \
    X(last_word, "\\w\\z", RG_SEQ(RG_WORD, RG_END), 0, 0) \
    X(last_end, "[ -~]*END\\n?\\z", RG_SEQ(RG_STAR(RG_RANGE(' ', '~')), "END", RG_OPT('\n'), RG_END), 0, 0) \
    X(last_digits, "[xyz]0123456789\\z", RG_SEQ(RG_CLASS("xyz"), "0123456789", RG_END), 0, 0) \
    X(last_dot, "\\.[a-z]{1,4}\\s*\\z", RG_SEQ('.', RG_BETWEEN(1, 4, RG_LOWER), RG_STAR(RG_SPACE), RG_END), 0, 0) \
    X(last_line, "!\\s+.*\\z", RG_SEQ('!', RG_PLUS(RG_SPACE), RG_STAR(RG_ANY), RG_END), 0, 0) \
    X(trim, "\\A\\s+|\\s+\\z", RG_ALT(RG_SEQ(RG_BEGIN, RG_PLUS(RG_SPACE)), RG_SEQ(RG_PLUS(RG_SPACE), RG_END)), 0, 0) \
    /* alternatives of literals with classes in them, few letters */ \
    X(dna_two, "acc[gt]ta|tg[ac]cat", \
      RG_ALT(RG_SEQ("acc", RG_CLASS("gt"), "ta"), RG_SEQ("tg", RG_CLASS("ac"), "cat")), 0, 0) \
    X(dna_longer, "agg[act]taaa|ttta[agt]cct", \
      RG_ALT(RG_SEQ("agg", RG_CLASS("act"), "taaa"), RG_SEQ("ttta", RG_CLASS("agt"), "cct")), 0, 0) \
    X(names, "(?i:margaret|thornton|bartholomew|eleanor|winifred|hastings|cuthbert|rosamund)", \
      KINDS_ANY_OF(("margaret", "thornton", "bartholomew", "eleanor", "winifred", "hastings", "cuthbert", "rosamund")), \
      0, 0) \
    X(levels, "(?:WARN|ERROR|FATAL) \\[[a-z]+-[0-9]", \
      RG_SEQ(RG_ALT("WARN", "ERROR", "FATAL"), " [", RG_PLUS(RG_LOWER), '-', RG_DIGIT), 0, 0) \
    X(dictionary, KINDS_TWENTY_REGEX, RG_ALT(KINDS_TWENTY(KINDS_AS_WORD)), 0, 0) \
    X(dictionary_case, "(?i:" KINDS_TWENTY_REGEX ")", RG_ICASE(RG_ALT(KINDS_TWENTY(KINDS_AS_WORD))), 0, 0) \
    X(beginnings, "warn|warning", RG_ALT("warn", "warning"), 0, 0) \
    /* a run of one letter or of rounds of a few, as long as is told; a letter and sets at a distance */ \
    X(polya, "A{10,}", RG_AT_LEAST(10, 'A'), 0, 0) \
    X(pairs, "(?:CA){6,}", RG_AT_LEAST(6, "CA"), 0, 0) \
    X(rule, "-{20,}", RG_AT_LEAST(20, '-'), 0, 0) \
    X(digest, "[0-9a-f]{64}", RG_REPEAT(64, RG_CLASS(RG_DIGIT, RG_RANGE('a', 'f'))), 0, 0) \
    X(glyco, "N[^P][ST][^P]", RG_SEQ('N', RG_NOT_CLASS("P"), RG_CLASS("ST"), RG_NOT_CLASS("P")), 0, 0) \
    X(kinase, "[ST].{2}[DE]", RG_SEQ(RG_CLASS("ST"), RG_REPEAT(2, RG_ANY), RG_CLASS("DE")), 0, 0) \
    /* long literals of common bytes */ \
    X(thirty_a, KINDS_TEN_A KINDS_TEN_A KINDS_TEN_A "b", RG_LIT(KINDS_TEN_A KINDS_TEN_A KINDS_TEN_A "b"), 0, 0) \
    X(a_b_a, KINDS_TEN_A KINDS_TEN_A "b" KINDS_TEN_A, RG_LIT(KINDS_TEN_A KINDS_TEN_A "b" KINDS_TEN_A), 0, 0) \
    X(ababc, KINDS_TEN_AB "c", RG_LIT(KINDS_TEN_AB "c"), 0, 0) \
    X(common, " in the end and then at the last ", RG_LIT(" in the end and then at the last "), 0, 0) \
    /* UTF-8 literals, one to three */ \
    X(cyrillic, "свидания", RG_LIT("свидания"), 0, 0) \
    X(cyrillic_two, "письмо|дорога", \
      RG_ALT("письмо", "дорога"), 0, 0) \
    X(chinese, "朋友", RG_LIT("朋友"), 0, 0) \
    X(chinese_three, "朋友|老师|明天见", \
      RG_ALT("朋友", "老师", "明天见"), 0, 0) \
    X(cyrillic_ending, "[^ -~\\s]+ния", RG_SEQ(RG_PLUS(RG_NOT_CLASS(RG_RANGE(' ', '~'), RG_SPACE)), "ния"), 0, 0) \
    /* a byte that every match has, and that is missing */ \
    X(tion_s, "(?:tion)+s", RG_SEQ(RG_PLUS("tion"), 's'), 0, 0) \
    X(two_any, ".*.*=.*", RG_SEQ(RG_STAR(RG_ANY), RG_STAR(RG_ANY), '=', RG_STAR(RG_ANY)), 0, 0) \
    X(two_words, "\\w+\\s+\\w+.*%", RG_SEQ(KINDS_WORD, RG_PLUS(RG_SPACE), KINDS_WORD, RG_STAR(RG_ANY), '%'), 0, 0) \
    X(comma_hash, "[^,\\n]*,[^,\\n]*,[^#\\n]*#", \
      RG_SEQ(RG_STAR(RG_NOT_CLASS(",\n")), ',', RG_STAR(RG_NOT_CLASS(",\n")), ',', RG_STAR(RG_NOT_CLASS("#\n")), '#'), 0, 0) \
    /* lines */ \
    X(line_x, "(?m)^.*x.*$", RG_SEQ(RG_LINE_BEGIN, RG_STAR(RG_ANY), 'x', RG_STAR(RG_ANY), RG_LINE_END), 0, 0) \
    X(line_error, ".*ERROR.*", RG_SEQ(RG_STAR(RG_ANY), "ERROR", RG_STAR(RG_ANY)), 0, 0) \
    X(line_todo, "(?m)^[^;\\n]*TODO.*$", \
      RG_SEQ(RG_LINE_BEGIN, RG_STAR(RG_NOT_CLASS(";\n")), "TODO", RG_STAR(RG_ANY), RG_LINE_END), 0, 0) \
    X(line_the, "(?m)^the\\b", RG_SEQ(RG_LINE_BEGIN, "the", RG_WORD_BOUNDARY), 0, 0) \
    X(line_def, "(?m)^(?:static|void)\\s+\\w+", RG_SEQ(RG_LINE_BEGIN, RG_ALT("static", "void"), RG_PLUS(RG_SPACE), KINDS_WORD), 0, 0) \
    X(line_word, "(?m)^[a-z_]\\w*\\(", RG_SEQ(RG_LINE_BEGIN, RG_CLASS(RG_LOWER, '_'), RG_STAR(RG_WORD), '('), 0, 0) \
    X(line_letter, "(?im)^q", RG_SEQ(RG_LINE_BEGIN, RG_ICASE('q')), 0, 0) \
    X(line_further, "(?m)^\\s{4}return\\b", RG_SEQ(RG_LINE_BEGIN, RG_REPEAT(4, RG_SPACE), "return", RG_WORD_BOUNDARY), 0, 0) \
    X(line_digits, "(?m)^\\d+", RG_SEQ(RG_LINE_BEGIN, KINDS_DIGITS), 0, 0) \
    X(trailing, "(?m)[ \\t]+$", RG_SEQ(RG_PLUS(RG_BLANK), RG_LINE_END), 0, 0) \
    X(last_number, "(?m)\\d+$", RG_SEQ(KINDS_DIGITS, RG_LINE_END), 0, 0) \
    /* a run, then alternatives */ \
    X(thrown, "\\w+(?:Exception|Error)\\b", RG_SEQ(KINDS_WORD, RG_ALT("Exception", "Error"), RG_WORD_BOUNDARY), 0, 0) \
    X(endings, "[a-z]+(?:tion|ness|ment)\\b", RG_SEQ(RG_PLUS(RG_LOWER), RG_ALT("tion", "ness", "ment"), RG_WORD_BOUNDARY), 0, 0) \
    /* dense words, fields, tokens */ \
    X(word, "\\b\\w+\\b", RG_SEQ(RG_WORD_BOUNDARY, KINDS_WORD, RG_WORD_BOUNDARY), 0, 0) \
    X(word13, "\\b\\w{13}\\b", RG_SEQ(RG_WORD_BOUNDARY, RG_REPEAT(13, RG_WORD), RG_WORD_BOUNDARY), 0, 0) \
    X(letters, "[A-Za-z]{8,13}", RG_BETWEEN(8, 13, RG_ALPHA), 0, 0) \
    X(field, "[^,\\n]*", RG_STAR(RG_NOT_CLASS(",\n")), 0, 0) \
    X(token, "([A-Za-z_]\\w*)|(\\d+)|(\\s+)|([^\\w\\s])", \
      RG_ALT(RG_CAPTURE(identifier, RG_CLASS(RG_ALPHA, '_'), RG_STAR(RG_WORD)), RG_CAPTURE(number, KINDS_DIGITS), \
             RG_CAPTURE(blanks, RG_PLUS(RG_SPACE)), RG_CAPTURE(other, RG_NOT_CLASS(RG_WORD, RG_SPACE))), 0, 4) \
    X(unspaced, "[^ \\t\\n]+", RG_PLUS(RG_NOT_CLASS(" \t\n")), 0, 0) \
    X(digits, "\\d+", KINDS_DIGITS, 0, 0) \
    /* dense: a byte, a run, a byte */ \
    X(identifier, "[A-Za-z_]\\w*", RG_SEQ(RG_CLASS(RG_ALPHA, '_'), RG_STAR(RG_WORD)), 0, 0) \
    X(identifier_edges, "\\b[A-Za-z_]\\w*\\b", \
      RG_SEQ(RG_WORD_BOUNDARY, RG_CLASS(RG_ALPHA, '_'), RG_STAR(RG_WORD), RG_WORD_BOUNDARY), 0, 0) \
    X(hump, "[a-z][A-Z]", RG_SEQ(RG_LOWER, RG_UPPER), 0, 0) \
    X(capitalised, "[A-Z][a-z]+", RG_SEQ(RG_UPPER, RG_PLUS(RG_LOWER)), 0, 0) \
    X(decimal, "[1-9]\\d*", RG_SEQ(RG_RANGE('1', '9'), RG_STAR(RG_DIGIT)), 0, 0) \
    X(quoted, "\"[^\"\\n]*\"", RG_SEQ('"', RG_STAR(RG_NOT_CLASS("\"\n")), '"'), 0, 0) \
    X(field_then, "[^,\\n]+,", RG_SEQ(RG_PLUS(RG_NOT_CLASS(",\n")), ','), 0, 0) \
    X(word_blank, "\\w+ ", RG_SEQ(KINDS_WORD, ' '), 0, 0) \
    X(call, "[A-Za-z_]\\w*\\(", RG_SEQ(RG_CLASS(RG_ALPHA, '_'), RG_STAR(RG_WORD), '('), 0, 0) \
    X(label, "\\w+:", RG_SEQ(KINDS_WORD, ':'), 0, 0) \
    X(tokens, "[A-Za-z]+|\\d+|\\s+|[^\\w\\s]", \
      RG_ALT(RG_PLUS(RG_ALPHA), KINDS_DIGITS, RG_PLUS(RG_SPACE), RG_NOT_CLASS(RG_WORD, RG_SPACE)), 0, 0) \
    X(tokens_code, "[A-Za-z_]\\w*|\\d+|\"[^\"]*\"|[-+*/=<>!]+", \
      RG_ALT(RG_SEQ(RG_CLASS(RG_ALPHA, '_'), RG_STAR(RG_WORD)), KINDS_DIGITS, RG_SEQ('"', RG_STAR(RG_NOT_CLASS('"')), '"'), \
             RG_PLUS(RG_CLASS("-+*/=<>!"))), 0, 0) \
    X(tokens_case, "[a-z]+|[A-Z]+|\\d+", RG_ALT(RG_PLUS(RG_LOWER), RG_PLUS(RG_UPPER), KINDS_DIGITS), 0, 0) \
    /* bounded gaps */ \
    X(tom, "Tom.{0,25}river|river.{0,25}Tom", \
      RG_ALT(RG_SEQ("Tom", RG_BETWEEN(0, 25, RG_ANY), "river"), RG_SEQ("river", RG_BETWEEN(0, 25, RG_ANY), "Tom")), 0, 0) \
    X(capitals, "(?:[A-Z][a-z]+\\s*){10,100}", RG_BETWEEN(10, 100, RG_UPPER, RG_PLUS(RG_LOWER), RG_STAR(RG_SPACE)), 0, 0) \
    X(sid, "Tom.{0,40}Sid\\d|Sid.{3,9}Tom", \
      RG_ALT(RG_SEQ("Tom", RG_BETWEEN(0, 40, RG_ANY), "Sid", RG_DIGIT), RG_SEQ("Sid", RG_BETWEEN(3, 9, RG_ANY), "Tom")), 0, 0) \
    X(retry, "retry.{1,40}(?:timeout|refused)", \
      RG_SEQ("retry", RG_BETWEEN(1, 40, RG_ANY), RG_ALT("timeout", "refused")), 0, 0) \
    X(groups, "(?:\\d{1,3},){2,5}\\d{3}", RG_SEQ(RG_BETWEEN(2, 5, RG_BETWEEN(1, 3, RG_DIGIT), ','), RG_REPEAT(3, RG_DIGIT)), 0, 0) \
    /* lazy loops */ \
    X(lazy_abcd, "(?:[ab]|k+)+?abcd", RG_SEQ(RG_PLUS_LAZY(RG_ALT(RG_CLASS("ab"), RG_PLUS('k'))), "abcd"), 0, 0) \
    X(lazy_abc, "(?:[ak]|b{1,3})+?abc", RG_SEQ(RG_PLUS_LAZY(RG_ALT(RG_CLASS("ak"), RG_BETWEEN(1, 3, 'b'))), "abc"), 0, 0) \
    X(lazy_bold, "<b>.*?</b>", RG_SEQ("<b>", RG_STAR_LAZY(RG_ANY), "</b>"), 0, 0) \
    X(lazy_comment, "/\\*(?s:.)*?\\*/", RG_SEQ("/*", RG_STAR_LAZY(RG_ANY_BYTE), "*/"), 0, 0) \
    X(lazy_words, "[A-Z](?:\\w+ )+?river", RG_SEQ(RG_UPPER, RG_PLUS_LAZY(KINDS_WORD, ' '), "river"), 0, 0) \
    /* a quote, others, and an ending; a run, and what ends it; blank lines */ \
    X(quoted_ending, "\"[^\"]*ing\"", RG_SEQ('"', RG_STAR(RG_NOT_CLASS('"')), "ing\""), 0, 0) \
    X(tag_closed, "\\[[^\\]]*-\\d+\\]", RG_SEQ('[', RG_STAR(RG_NOT_CLASS("]")), '-', KINDS_DIGITS, ']'), 0, 0) \
    X(unit, "\\d+(?:px|ms|%)", RG_SEQ(KINDS_DIGITS, RG_ALT("px", "ms", "%")), 0, 0) \
    X(camel, "[a-z]+[A-Z]\\w*", RG_SEQ(RG_PLUS(RG_LOWER), RG_UPPER, RG_STAR(RG_WORD)), 0, 0) \
    /* two signs beside each other, and letters */ \
    X(closing, "</i>", RG_LIT("</i>"), 0, 0) \
    X(blank_lines, "(?m)^\\s*$", RG_SEQ(RG_LINE_BEGIN, RG_STAR(RG_SPACE), RG_LINE_END), 0, 0) \
    X(white_lines, "(?m)^[ \\t]+$", RG_SEQ(RG_LINE_BEGIN, RG_PLUS(RG_CLASS(" \t")), RG_LINE_END), 0, 0) \
    /* sign, point and exponent that may be there */ \
    X(number_lines, "(?m)^" KINDS_NUMBER_REGEX "$", RG_SEQ(RG_LINE_BEGIN, KINDS_NUMBER, RG_LINE_END), 0, 0) \
    X(number_any, KINDS_NUMBER_REGEX, RG_SEQ(KINDS_NUMBER), 0, 0)

/* id, kind, pattern, text (texts.h). Some texts are hostile: what is looked for is everywhere in them, or nowhere, and no match is. */
#define KINDS_CASES(X) \
    X(usd, "runs, then a literal", usd, "prose") \
    X(null, "runs, then a literal", null, "source") \
    X(exception, "runs, then a literal", exception, "log") \
    X(millis, "runs, then a literal", millis, "log") \
    X(member, "runs, then a literal", member, "source") \
    X(hex, "runs, then a literal", hex, "log") \
    X(null_none, "runs, then a literal", null, "words") \
    X(tion, "a run that holds the literal", tion, "prose") \
    X(tion_novel, "a run that holds the literal", tion, "novel") \
    X(html, "a run that holds the literal", html, "log") \
    X(ing, "a run that holds the literal", ing, "novel") \
    X(free, "a run that holds the literal", free, "source") \
    X(tion_tion, "a run that holds the literal", tion, "tion") \
    X(tion_none, "a run that holds the literal", tion, "a") \
    X(far_q, "far in, at a fixed distance", far_q, "novel") \
    X(far_dash, "far in, at a fixed distance", far_dash, "log") \
    X(far_n, "far in, at a fixed distance", far_n, "dna") \
    X(far_at, "far in, at a fixed distance", far_at, "prose") \
    X(far_qqq, "far in, at a fixed distance", far_q, "q") \
    X(date_ruled, "far in, at a fixed distance", date, "-") \
    X(last_word, "ends at the end", last_word, "prose") \
    X(last_end, "ends at the end", last_end, "log") \
    X(last_digits, "ends at the end", last_digits, "digits") \
    X(last_dot, "ends at the end", last_dot, "novel") \
    X(last_line, "ends at the end", last_line, "novel") \
    X(trim, "ends at the end", trim, "source") \
    X(dna_two, "alternatives, few letters", dna_two, "dna") \
    X(dna_longer, "alternatives, few letters", dna_longer, "dna") \
    X(names, "alternatives, few letters", names, "prose") \
    X(dictionary, "alternatives, few letters", dictionary, "prose") \
    X(dictionary_case, "alternatives, few letters", dictionary_case, "prose") \
    X(names_novel, "alternatives, few letters", names, "novel") \
    X(levels, "alternatives, few letters", levels, "log") \
    X(beginnings, "alternatives, few letters", beginnings, "source") \
    X(polya, "runs of a letter, of rounds", polya, "DNA") \
    X(polya_prose, "runs of a letter, of rounds", polya, "prose") \
    X(pairs, "runs of a letter, of rounds", pairs, "DNA") \
    X(rule_log, "runs of a letter, of rounds", rule, "log") \
    X(digest, "runs of a letter, of rounds", digest, "log") \
    X(glyco, "a letter, a set further on", glyco, "protein") \
    X(glyco_novel, "a letter, a set further on", glyco, "novel") \
    X(kinase, "a letter, a set further on", kinase, "protein") \
    X(thirty_a, "long literal of common bytes", thirty_a, "a") \
    X(a_b_a, "long literal of common bytes", a_b_a, "a and b") \
    X(ababc, "long literal of common bytes", ababc, "abab") \
    X(common, "long literal of common bytes", common, "prose") \
    X(common_novel, "long literal of common bytes", common, "novel") \
    X(cyrillic, "UTF-8 literals", cyrillic, "cyrillic") \
    X(cyrillic_two, "UTF-8 literals", cyrillic_two, "cyrillic") \
    X(chinese, "UTF-8 literals", chinese, "chinese") \
    X(chinese_three, "UTF-8 literals", chinese_three, "chinese") \
    X(tion_s, "must-have byte missing", tion_s, "tion") \
    X(cyrillic_ending, "UTF-8 literals", cyrillic_ending, "cyrillic") \
    X(two_any, "must-have byte missing", two_any, "words") \
    X(two_words, "must-have byte missing", two_words, "words") \
    X(comma_hash, "must-have byte missing", comma_hash, "csv") \
    X(line_x, "lines", line_x, "novel") \
    X(line_error, "lines", line_error, "log") \
    X(line_todo, "lines", line_todo, "source") \
    X(line_none, "lines", line_error, "a and b") \
    X(line_the, "lines", line_the, "novel") \
    X(line_def, "lines", line_def, "source") \
    X(line_digits, "lines", line_digits, "novel") \
    X(line_word, "lines", line_word, "source") \
    X(line_letter, "lines", line_letter, "novel") \
    X(line_further, "lines", line_further, "source") \
    X(trailing, "lines", trailing, "source") \
    X(last_number, "lines", last_number, "log") \
    X(thrown, "a run, then alternatives", thrown, "log") \
    X(endings, "a run, then alternatives", endings, "novel") \
    X(word, "dense", word, "novel") \
    X(word_source, "dense", word, "source") \
    X(word13, "dense", word13, "novel") \
    X(letters, "dense", letters, "novel") \
    X(field, "dense", field, "csv") \
    X(token, "dense", token, "source") \
    X(unspaced, "dense", unspaced, "log") \
    X(digits, "dense", digits, "csv") \
    X(identifier, "dense", identifier, "source") \
    X(identifier_edges, "dense", identifier_edges, "source") \
    X(hump_novel, "dense", hump, "novel") \
    X(hump_source, "dense", hump, "source") \
    X(capitalised, "dense", capitalised, "novel") \
    X(decimal, "dense", decimal, "numbers") \
    X(quoted, "dense", quoted, "csv") \
    X(quoted_novel, "dense", quoted, "novel") \
    X(field_then, "dense", field_then, "csv") \
    X(word_blank, "dense", word_blank, "novel") \
    X(call, "dense", call, "source") \
    X(label, "dense", label, "log") \
    X(tokens, "dense", tokens, "novel") \
    X(tokens_code, "dense", tokens_code, "source") \
    X(tokens_case, "dense", tokens_case, "log") \
    X(tom, "bounded gaps", tom, "prose") \
    X(capitals, "bounded gaps", capitals, "prose") \
    X(retry, "bounded gaps", retry, "log") \
    X(groups, "bounded gaps", groups, "csv") \
    X(tom_tom, "bounded gaps", tom, "Tom") \
    X(sid_tom, "bounded gaps", sid, "Tom") \
    X(lazy_abcd, "lazy loops", lazy_abcd, "abk") \
    X(lazy_abc, "lazy loops", lazy_abc, "abk") \
    X(lazy_bold, "lazy loops", lazy_bold, "prose") \
    X(lazy_comment, "lazy loops", lazy_comment, "source") \
    X(lazy_words, "lazy loops", lazy_words, "prose") \
    X(lazy_none, "lazy loops", lazy_abcd, "a and b") \
    X(quoted_ending, "a quote, and an ending", quoted_ending, "novel") \
    X(quoted_ending_csv, "a quote, and an ending", quoted_ending, "csv") \
    X(tag_closed, "a quote, and an ending", tag_closed, "log") \
    X(unit_csv, "a run, and what ends it", unit, "csv") \
    X(unit_log, "a run, and what ends it", unit, "log") \
    X(camel_source, "a run, and what ends it", camel, "source") \
    X(camel_novel, "a run, and what ends it", camel, "novel") \
    X(closing, "two signs and letters", closing, "prose") \
    X(blank_novel, "blank lines", blank_lines, "novel") \
    X(blank_source, "blank lines", blank_lines, "source") \
    X(white_source, "blank lines", white_lines, "source") \
    X(number_lines, "sign, point, exponent", number_lines, "numbers") \
    X(number_any, "sign, point, exponent", number_any, "csv")

enum { TEXT_MAX_GROUPS = 5 };

#endif
