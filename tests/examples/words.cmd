(\w+)@(\w+\.)+\w+
-n Mail '(\w+)@((?:\w+\.)+\w+)$'
-q abc
-q a
-q ''
-q '(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)'
-q '([+-]?\d+)%|0x([[:xdigit:]]+)|"([^"]*)"|user=(\w+); (GET) (.*)'
-q '(?<int>a)(?<match>b)(?<int_>c)(a)(a)'
-q -o 'RG_POOL | RG_STEPS(1000)' 'a*?b+?c??d{2,3}?e*+f++g?+h{2}+i{2,}(?:jk|j){2}+'
-q '[\w.-]+[^\W\d][^,;][\x00-\x1f][!-:][ \t][^\S\n][]a\]-][\d\x00\xff"\\]'
-q '[[:alpha:]][[:^digit:]][^[:punct:]][\Qa]\E-z]'
-q '.\N\R\h\H\v\V\d\D\s\S\w\W'
-q -s '.(?-s:.)'
-q '\A\b\B\z\Z^$(?m:^$|^a$)[[:<:]]a[[:>:]]'
-q '(?=a)(?!b)(?<=c|de)(?<!f)(?<=(g)|(hi))(?>jk|j)(?!)(*nla:l)'
-q '(a)(?<b>b)\1\2\k<b>\k{b}\g{-1}\g1(?P=b)(?i)\1'
-q '(?|(a)|(b)(c))\2'
'(?:(?<s>a)|(?<s>b))\k<s>'
-q '(?i)foo(?-i)bar(?i:baz\d[^a-f]x?)-(?i)[k](?s-i:.A)'
-q -i 'abc|d1'
-q -x ' a b # c
[ ] d '
-q '??'
-q 'a\x{41}\x4\o{101}\101\cA\e\a\0\n\t\f\r\?\\\?\?=??/'
-q '\x01234\0009"'
-q '\Qa*b\E+\E(?#c)d(?#e)*'
-q 'a{,3}b{ 1, 2 }c{x}d{1'
-q '(?:a|b)|c|(?:d(?:e(?:)f))'
-q '(?:a?|b){0}c{1}d{0}(e){0}'
-q 'a|b|'
-q '*/x'
-q 'a/*b*/c'
-q '(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)(k)(l)(m)(n)(o)(p)(q)(r)(s)(t)(u)(v)(w)(x)(y)(z)(A)(B)(C)(D)(E)(F)(G)\33\35'
-q 'A regex without end is cut where it is longer than what a line of words may hold, and cut again where "it" still is'
-q -u 'é+[а-я€][^é]\x{1F600}.\w\W\p{Any}|(?s).'
-q -u 'a?'
-q 'é[é]'
'é+[é](?i)ü'
-q -y re2 'a$\z\v\s\Q.\E(?U)a+\pN'
-q -y re2 'a$\z\v\s\Q.\E(?U)a+a+?(?P<n>\012)'
-q -y rust '[a-z&&[^aeiou]--q]a**b*+\b{start}\b{end-half}\u{41}\U00000042(?x)[ c d ]'
-q -y python '\Aa\Z(?P<n>b)(?P=n)$\v\u0041{,2}\0\101'
'a$\Z\d(a*)*'
-y python 'a$(a|)+'
-y rust '\w'
-y re2 '\w$(a*)*'
a**
-y rust 'a{'
a{2,1}
a{70000}
(a
a)
(?<n
(?<n>a)(?<1>b)
-y rust '(?<n>a)(?<n>b)'
[a
[z-a]
[a-\d]
[[:no:]]
[[.a.]]
[\B]
\
[\
\y
x\p{Lu}y
\pL
\X
a\Kb
\Ga
(?R)a
a(?1)b
(?P>n)
(?&n)
(?(1)a|b)c
(?C1)
(*SKIP)a
(?y)
(?#a
(?*a)
\1
(a)\2
\k<n>
\k
\g
\g{-2}(a)
(?<=a*)b
(a)(?<=\1)b
\x{100}
-u '\x{110000}'
-u '\x{D800}'
\x{}
\u0041
-y python '\x4'
-y re2 '(a)\1'
-y re2 '\8'
-y re2 '\Z'
-y python '\Qa'
-q '\$(\d+\.\d\d) ([+-]?\d+(?:\.\d*)?) (\S+) ([+-]) (foo|bar)'
-q -y go 'a$'
-q -y perl 'a$'
