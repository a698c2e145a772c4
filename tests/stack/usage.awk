# What -fstack-usage tells of the functions of each matcher, against what usage.c tells of them: name, least, those of
# whom it calls, most. A function's own frame
# is what it takes beyond Name_STACK_BYTES. Fails where one takes more than it may, where none has the array, or where one takes more the
# longer its subject is.
FNR == NR { least[$1] = $2; calls[$1] = $3; most[$1] = $4; next }
{
    split($1, place, ":")
    name = place[length(place)]
    sub(/\.(part|constprop|isra|cold).*/, "", name)
    for (matcher in least)
        if (name ~ ("^(rg_priv_|RG_CALL__no_matcher_has_the_name__|[a-z_]+_)?" matcher "(_[a-z_]+)?$")) {
            functions++
            if ($2 > taken[matcher]) { taken[matcher] = $2; by[matcher] = name }
        }
    if ($3 ~ /dynamic/ && $3 !~ /bounded/) { print name ": takes more the longer something is (" $3 ")"; failed = 1 }
}
END {
    for (matcher in least) {
        matchers++
        own = taken[matcher] - least[matcher]
        if (calls[matcher] == 0 && own > greatest) { greatest = own; of = by[matcher] }
        if (taken[matcher] < least[matcher]) {
            print matcher ": no function takes the " least[matcher] " bytes of its array, but " taken[matcher] " at most"
            failed = 1
        }
        if (taken[matcher] > most[matcher]) {
            print by[matcher] ": takes " taken[matcher] " bytes, of which " most[matcher] " were due at most"
            failed = 1
        }
    }
    print functions " functions of " matchers " matchers; beyond Name_STACK_BYTES they take " greatest " bytes at most (" of ")"
    exit failed || matchers < 12 || functions < matchers
}
