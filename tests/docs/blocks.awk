# Takes a Markdown file apart: each fenced block goes to DIR/NNN.KIND, where NNN is the line of its fence and KIND its language.
# Each row of a table goes to DIR/rows, its fields separated by tabs:
#     page:line  section  first heading of the table  cell 1  cell 2 ...
# \| in a cell is a |.   awk -v dir=DIR -v page=README.md -f blocks.awk README.md
BEGIN { OFS = "\t"; rows = dir "/rows"; printf "" >rows }

/^```/ {
    if (block) {
        close(block)
        block = ""
    } else {
        kind = substr($0, 4)
        block = sprintf("%s/%04d.%s", dir, NR, kind == "" ? "none" : kind)
        printf "" >block
    }
    next
}
block { print >block; next }

/^#+ / { section = $0; sub(/^#+ /, "", section) }

/^\|/ {
    line = $0
    gsub(/\\\|/, "\001", line)
    n = split(line, cell, /[ \t]*\|[ \t]*/)
    if (!head) { head = cell[2]; next }
    if (line ~ /^\|[-|: ]*$/) next
    row = page ":" NR OFS section OFS head
    for (i = 2; i < n; i++) {
        gsub("\001", "|", cell[i])
        row = row OFS cell[i]
    }
    print row >rows
    next
}
{ head = "" }
END { if (block) { print page ": a block is not closed" >"/dev/stderr"; exit 1 } }
