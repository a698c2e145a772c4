# From rows of tables, the program that checks their examples. The last cell of a row is an example if it reads
#     `PATTERN` in `"SUBJECT"`: `"MATCH"`, `"MATCH"`        or, for none,        `PATTERN` in `"SUBJECT"`: nothing
BEGIN { FS = "\t"; print "#include \"examples.h\"" }
{
    example = $NF
    if (!match(example, /^`[^`]*` in `"[^`]*"`: /)) next
    head = substr(example, 1, RLENGTH)
    wanted = substr(example, RLENGTH + 1)
    split(head, part, "`")
    pattern = part[2]
    subject = part[4]
    if (wanted != "nothing" && wanted !~ /^`"[^`]*"`(, `"[^`]*"`)*$/) next
    print "RG_MATCHER(Row" ++rows ", " pattern ")"
    list = ""
    n = split(wanted, part, "`")
    for (i = 2; i <= n; i += 2) list = list "TEXT(" part[i] "), "
    calls = calls "    CHECK(Row" rows ", \"" $1 "\", TEXT(" subject "), " list "{NULL, 0});\n"
}
END { printf "int main(void) {\n%s    return finish();\n}\n", calls }
