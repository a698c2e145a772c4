/* Templates of run time: every form, every mistake with its place and sentence, and what they write. */
#include "../support/suite.h"
#include <regengo/dsl.h>
#include <string.h>

RG_MATCHER(Email, RG_SEQ(
    RG_CAPTURE(user, RG_PLUS(RG_CLASS(RG_WORD, ".+-"))), '@', RG_CAPTURE(domain, RG_PLUS(RG_CLASS(RG_WORD, ".-"))), '.',
    RG_CAPTURE(tld, RG_PLUS(RG_CLASS(RG_WORD, ".-")))))
/* 12 groups, and names that begin alike. */
#define C(name) RG_CAPTURE(name, RG_ANY)
RG_MATCHER(Many, RG_SEQ(C(a), C(ab), C(abc), C(x1), C(_), C(f), C(g), C(h), C(i), C(j), RG_OPT(C(k))))
RG_MATCHER(Bare, RG_PLUS(RG_DIGIT))

static const char email[] = "jane@mail.org";

#define WRITES(Name, subject, template, expected) \
    do { \
        rg_template t_; \
        rg_template_error e_ = {9, NULL}; \
        char buffer_[200] = ""; \
        rg_output out_ = rg_to_buffer(buffer_, sizeof buffer_ - 1); \
        ck_assert_msg(rg_template_parse(&t_, Name##_info(), template, &e_) == RG_MATCH, "%s: %s", template, e_.text); \
        ck_assert_uint_eq(e_.offset, 0); \
        ck_assert_str_eq(e_.text, ""); \
        ck_assert_int_eq(Name##_replace(&out_, subject, strlen(subject), &t_), RG_MATCH); \
        ck_assert_str_eq(buffer_, expected); \
        ck_assert_uint_eq(out_.length, strlen(expected)); \
    } while (0)

START_TEST(every_form) {
    WRITES(Email, email, "", "");
    WRITES(Email, email, "x", "x");
    WRITES(Email, email, "$$", "$");
    WRITES(Email, email, "a$$$$b$$", "a$$b$");
    WRITES(Email, email, "$0", "jane@mail.org");
    WRITES(Email, email, "${0}", "jane@mail.org");
    WRITES(Email, email, "$match", "jane@mail.org");
    WRITES(Email, email, "$1,$2,$3", "jane,mail,org");
    WRITES(Email, email, "$user@***.$tld", "jane@***.org");
    WRITES(Email, email, "${user}s ${3}0 $3-$$5", "janes org0 org-$5");
    WRITES(Email, email, "$user$domain", "janemail");
    WRITES(Email, email, "$1$2x$3", "janemailxorg");
    WRITES(Email, email, "$01$0003", "janeorg");
    WRITES(Email, email, "{$user}", "{jane}");
    WRITES(Email, email, "$user.$user-$user", "jane.jane-jane");
    WRITES(Email, email, "$user\xc3\xa9", "jane\xc3\xa9");
    WRITES(Email, email, "\xff$tld\x80", "\xfforg\x80");
    WRITES(Many, "0123456789K", "$a$ab$abc$x1$_$10$11$k",
           "01234"
           "9"
           "KK");
    WRITES(Many, "0123456789", "<$k${k}$11>", "<>");
    WRITES(Many, "0123456789", "${a}b$ab", "0b1");
    WRITES(Bare, "a12b", "<$0>", "a<12>b");
}
END_TEST

/* More pieces than a template keeps apart. */
START_TEST(long_ones) {
    char text[400] = "", expected[400] = "";
    for (int i = 0; i < 40; i++) {
        static const struct {
            const char *text, *written;
        } pieces[] = {{"$user", "jane"}, {"-", "-"}, {"$$", "$"}, {"${3}", "org"}, {"=x", "=x"}};
        WRITES(Email, email, text[0] != '\0' ? text : "$$", text[0] != '\0' ? expected : "$");
        strcat(text, pieces[i % 5].text);
        strcat(expected, pieces[i % 5].written);
    }
    rg_template_error error;
    rg_template t;
    const size_t length = strlen(text);
    strcat(text, "$nobody");
    ck_assert_int_eq(rg_template_parse(&t, Email_info(), text, &error), RG_ERROR_TEMPLATE);
    ck_assert_uint_eq(error.offset, length);
}
END_TEST

START_TEST(mistakes) {
    static const char no_name[] = "the pattern has no capture of this name",
                      no_number[] = "the pattern has no group of this number", open[] = "${ without a } behind it",
                      nothing[] = "${} without a name or number", end[] = "a lone $ at the end; $$ is a dollar sign",
                      other[] = "a $ before what begins no name; $$ is a dollar sign",
                      neither[] = "what stands between ${ and } is neither a name nor a number";
    static const struct {
        const char *text;
        size_t offset;
        const char *sentence;
    } wrong[] = {{"$", 0, end},
                 {"abc$", 3, end},
                 {"$$$", 2, end},
                 {"$user$", 5, end},
                 {"$ x", 0, other},
                 {"a$-", 1, other},
                 {"$}", 0, other},
                 {"$\xc3\xa9", 0, other},
                 {"$nobody", 0, no_name},
                 {"x $users", 2, no_name},
                 {"$use", 0, no_name},
                 {"${User}", 0, no_name},
                 {"$_", 0, no_name},
                 {"$4", 0, no_number},
                 {"$12", 0, no_number},
                 {"${4}", 0, no_number},
                 {"$18446744073709551616", 0, no_number},
                 {"$18446744073709551617", 0, no_number},
                 {"$99999999999999999999999999999999999999", 0, no_number},
                 {"a${", 1, open},
                 {"${user", 0, open},
                 {"$user ${tld $1", 6, open},
                 {"${}", 0, nothing},
                 {"..${}..", 2, nothing},
                 {"${1x}", 0, neither},
                 {"${user name}", 0, neither},
                 {"${ user}", 0, neither},
                 {"${$user}", 0, neither},
                 {"${-1}", 0, neither}};
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        rg_template t;
        rg_template_error error = {99, NULL};
        ck_assert_msg(rg_template_parse(&t, Email_info(), wrong[i].text, &error) == RG_ERROR_TEMPLATE, "%s",
                      wrong[i].text);
        ck_assert_msg(error.offset == wrong[i].offset, "%s: at %zu", wrong[i].text, error.offset);
        ck_assert_str_eq(error.text, wrong[i].sentence);
        ck_assert_int_eq(rg_template_parse(&t, Email_info(), wrong[i].text, NULL), RG_ERROR_TEMPLATE);
        /* It is none then, and nothing is written. */
        rg_output out = rg_to_buffer(NULL, 0);
        size_t done = 7;
        ck_assert_int_eq(Email_replace_n(&out, email, sizeof email - 1, &t, -1, &done), RG_ERROR_ARGUMENT);
        ck_assert_uint_eq(out.length, 0);
        ck_assert_uint_eq(done, 0);
    }
}
END_TEST

START_TEST(arguments) {
    rg_template t;
    rg_template_error error;
    rg_output out = rg_to_buffer(NULL, 0);
    ck_assert_int_eq(rg_template_parse(NULL, Email_info(), "", &error), RG_ERROR_ARGUMENT);
    ck_assert_int_eq(rg_template_parse(&t, NULL, "", &error), RG_ERROR_ARGUMENT);
    ck_assert_int_eq(Email_replace(&out, email, 5, &t), RG_ERROR_ARGUMENT);
    ck_assert_int_eq(rg_template_parse(&t, Email_info(), NULL, &error), RG_ERROR_ARGUMENT);
    ck_assert_int_eq(Email_replace(&out, email, 5, &t), RG_ERROR_ARGUMENT);
    ck_assert_int_eq(Email_replace(&out, email, 5, NULL), RG_ERROR_ARGUMENT);
    /* One for a pattern with more groups would read past the result. */
    ck_assert_int_eq(rg_template_parse(&t, Many_info(), "$11", &error), RG_MATCH);
    ck_assert_int_eq(Email_replace(&out, email, sizeof email - 1, &t), RG_ERROR_ARGUMENT);
    ck_assert_int_eq(rg_template_parse(&t, Many_info(), "a$b", &error), RG_ERROR_TEMPLATE);
    ck_assert_int_eq(Many_replace(&out, email, sizeof email - 1, &t), RG_ERROR_ARGUMENT);
    ck_assert_int_eq(rg_template_parse(&t, Email_info(), "$3", &error), RG_MATCH);
    ck_assert_int_eq(Bare_replace(&out, "1", 1, &t), RG_ERROR_ARGUMENT);
    ck_assert_uint_eq(out.length, 0);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("api/template");
    tcase_add_test(tests, every_form);
    tcase_add_test(tests, long_ones);
    tcase_add_test(tests, mistakes);
    tcase_add_test(tests, arguments);
    return suite_end();
}
