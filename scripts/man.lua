-- A page of docs/ as a page of a manual, for pandoc (scripts/man): the title and the first sentence become NAME; the way back and
-- onward goes, and SEE ALSO comes; links are their text, code is bold; of the table of words the pictures and examples stay out.
local stringify = pandoc.utils.stringify

-- A simple table's cell is a list of blocks, most often one Plain.
local function joined(first, second)
    local all = pandoc.List(first[1].content)
    if #second > 0 then
        all:extend { pandoc.Str(":"), pandoc.Space() }
        all:extend(second[1].content)
    end
    return { pandoc.Plain(all) }
end

local function reshaped(block)
    local simple = pandoc.utils.to_simple_table(block)
    local columns = #simple.headers
    if stringify(simple.headers[1]) == "Word" then
        columns = 2
        for i, row in ipairs(simple.rows) do
            simple.rows[i] = { row[1], #row[2] == 0 and {} or joined(row[2], row[3]) }
        end
        simple.headers = { simple.headers[1], joined(simple.headers[2], simple.headers[3]) }
    end
    -- Of 70 characters.
    simple.aligns, simple.widths = {}, {}
    for i = 1, columns do
        simple.aligns[i] = pandoc.AlignLeft
        simple.widths[i] = columns == 2 and 0.48 or i == 1 and 0.34 or 0.58 / (columns - 1)
    end
    return pandoc.utils.from_simple_table(simple)
end

function Pandoc(doc)
    local out, name = pandoc.List(), stringify(doc.meta.title)
    local blocks = doc.blocks
    local purpose = stringify(blocks[2]):gsub("%.$", "")
    purpose = purpose:sub(1, 1):lower() .. purpose:sub(2)
    out:insert(pandoc.Header(1, "NAME"))
    out:insert(pandoc.Para(pandoc.Inlines(name .. " - " .. purpose)))
    if blocks[3].t ~= "Header" then out:insert(pandoc.Header(1, "DESCRIPTION")) end
    for i = 3, #blocks - 1 do
        local block = blocks[i]
        if block.t == "Header" then
            local text = stringify(block)
            if block.level == 2 then text = text == "Use" and "SYNOPSIS" or pandoc.text.upper(text) end
            out:insert(pandoc.Header(block.level - 1, text))
        elseif stringify(block):match("^A track is the picture") then
            -- Pictures and examples.
        elseif block.t == "Table" then
            out:insert(reshaped(block))
        else
            out:insert(block)
        end
    end
    local others = {}
    for other in stringify(doc.meta.others):gmatch("%S+") do
        if other ~= name .. "(" .. stringify(doc.meta.section) .. ")" then others[#others + 1] = other end
    end
    out:insert(pandoc.Header(1, "SEE ALSO"))
    out:insert(pandoc.Para(pandoc.Inlines(table.concat(others, ", "))))
    doc.blocks = out
    return doc:walk {
        Link = function(link)
            if link.target:match("^https?:") then return link end
            return link.content
        end,
        Code = function(code) return pandoc.Strong(pandoc.Str(code.text)) end,
    }
end
