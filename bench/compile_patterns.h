/* The large patterns of compile.py that were written by hand; it generates the others (compile_patterns.py).
 * Nothing is included: who expands a *_PATTERN has included <regengo/dsl.h>. */
#ifndef REGENGO_BENCH_COMPILE_PATTERNS_H
#define REGENGO_BENCH_COMPILE_PATTERNS_H

/* RFC 3986, appendix A, named by its rules. */

/* Longest first, where the RFC begins with the shortest: whole texts are judged alike, and a search takes all of it. */
#define URI_DEC_OCTET \
    RG_ALT(RG_SEQ("25", RG_RANGE('0', '5')), RG_SEQ('2', RG_RANGE('0', '4'), RG_DIGIT), \
           RG_SEQ('1', RG_DIGIT, RG_DIGIT), RG_SEQ(RG_RANGE('1', '9'), RG_DIGIT), RG_DIGIT)
#define URI_IPV4_ADDRESS RG_SEQ(URI_DEC_OCTET, '.', URI_DEC_OCTET, '.', URI_DEC_OCTET, '.', URI_DEC_OCTET)

#define URI_H16 RG_BETWEEN(1, 4, RG_XDIGIT)
#define URI_H16_COLON RG_SEQ(URI_H16, ':')
#define URI_UP_TO(count) RG_OPT(RG_BETWEEN(0, count, URI_H16_COLON), URI_H16)
#define URI_LS32 RG_ALT(RG_SEQ(URI_H16, ':', URI_H16), URI_IPV4_ADDRESS)
#define IPV6_PATTERN \
    RG_ALT(RG_SEQ(RG_REPEAT(6, URI_H16_COLON), URI_LS32), \
           RG_SEQ("::", RG_REPEAT(5, URI_H16_COLON), URI_LS32), \
           RG_SEQ(RG_OPT(URI_H16), "::", RG_REPEAT(4, URI_H16_COLON), URI_LS32), \
           RG_SEQ(URI_UP_TO(1), "::", RG_REPEAT(3, URI_H16_COLON), URI_LS32), \
           RG_SEQ(URI_UP_TO(2), "::", RG_REPEAT(2, URI_H16_COLON), URI_LS32), \
           RG_SEQ(URI_UP_TO(3), "::", URI_H16_COLON, URI_LS32), \
           RG_SEQ(URI_UP_TO(4), "::", URI_LS32), \
           RG_SEQ(URI_UP_TO(5), "::", URI_H16), \
           RG_SEQ(URI_UP_TO(6), "::"))

#define URI_UNRESERVED RG_CLASS(RG_ALPHA, RG_DIGIT, "-._~")
#define URI_SUB_DELIMS RG_CLASS("!$&'()*+,;=")
#define URI_PCT_ENCODED RG_SEQ('%', RG_XDIGIT, RG_XDIGIT)
#define URI_PCHAR RG_ALT(URI_UNRESERVED, URI_PCT_ENCODED, URI_SUB_DELIMS, RG_CLASS(":@"))

#define URI_SEGMENT RG_STAR(URI_PCHAR)
#define URI_SEGMENT_NZ RG_PLUS(URI_PCHAR)
#define URI_PATH_ABEMPTY RG_STAR('/', URI_SEGMENT)
#define URI_PATH_ABSOLUTE RG_SEQ('/', RG_OPT(URI_SEGMENT_NZ, RG_STAR('/', URI_SEGMENT)))
#define URI_PATH_ROOTLESS RG_SEQ(URI_SEGMENT_NZ, RG_STAR('/', URI_SEGMENT))
#define URI_QUERY RG_STAR(RG_ALT(URI_PCHAR, '/', '?'))
#define URI_FRAGMENT RG_STAR(RG_ALT(URI_PCHAR, '/', '?'))

#define URI_IPVFUTURE \
    RG_SEQ(RG_CLASS("vV"), RG_PLUS(RG_XDIGIT), '.', RG_PLUS(RG_ALT(URI_UNRESERVED, URI_SUB_DELIMS, ':')))
#define URI_IP_LITERAL RG_SEQ('[', RG_ALT(IPV6_PATTERN, URI_IPVFUTURE), ']')
#define URI_REG_NAME RG_STAR(RG_ALT(URI_UNRESERVED, URI_PCT_ENCODED, URI_SUB_DELIMS))
#define URI_HOST RG_ALT(URI_IP_LITERAL, URI_IPV4_ADDRESS, URI_REG_NAME)
#define URI_USERINFO RG_STAR(RG_ALT(URI_UNRESERVED, URI_PCT_ENCODED, URI_SUB_DELIMS, ':'))
#define URI_AUTHORITY \
    RG_SEQ(RG_OPT(RG_CAPTURE(userinfo, URI_USERINFO), '@'), RG_CAPTURE(host, URI_HOST), \
           RG_OPT(':', RG_CAPTURE(port, RG_STAR(RG_DIGIT))))

#define URI_SCHEME RG_SEQ(RG_ALPHA, RG_STAR(RG_CLASS(RG_ALPHA, RG_DIGIT, "+-.")))
#define URI_HIER_PART \
    RG_ALT(RG_SEQ("//", URI_AUTHORITY, RG_CAPTURE(path_abempty, URI_PATH_ABEMPTY)), \
           RG_CAPTURE(path_absolute, URI_PATH_ABSOLUTE), RG_CAPTURE(path_rootless, URI_PATH_ROOTLESS), RG_EMPTY)
#define URI_PATTERN \
    RG_SEQ(RG_CAPTURE(scheme, URI_SCHEME), ':', URI_HIER_PART, RG_OPT('?', RG_CAPTURE(query, URI_QUERY)), \
           RG_OPT('#', RG_CAPTURE(fragment, URI_FRAGMENT)))

/* Lines of logs, each with an example. */

#define LOG_FIELD RG_PLUS(RG_NOT_CLASS(' '))
#define LOG_REST RG_STAR(RG_ANY)
#define LOG_DATE(separator) \
    RG_SEQ(RG_REPEAT(4, RG_DIGIT), separator, RG_REPEAT(2, RG_DIGIT), separator, RG_REPEAT(2, RG_DIGIT))
#define LOG_TIME RG_SEQ(RG_REPEAT(2, RG_DIGIT), ':', RG_REPEAT(2, RG_DIGIT), ':', RG_REPEAT(2, RG_DIGIT))

/* 192.0.2.7 - ann [10/Oct/2025:13:55:36 +0000] "GET / HTTP/1.1" 200 2326 */
#define WEB_ACCESS_LOG_PATTERN \
    RG_SEQ(RG_CAPTURE(ip, RG_PLUS(RG_CLASS(RG_DIGIT, '.'))), " - ", RG_CAPTURE(user, LOG_FIELD), \
           " [", RG_CAPTURE(time, RG_PLUS(RG_NOT_CLASS(']'))), "] \"", \
           RG_CAPTURE(request, RG_STAR(RG_NOT_CLASS('"'))), "\" ", \
           RG_CAPTURE(status, RG_REPEAT(3, RG_DIGIT)), ' ', RG_CAPTURE(bytes, RG_PLUS(RG_DIGIT)))

/* Oct  5 22:14:15 host sshd[4721]: Connection closed */
#define SYSLOG_PATTERN \
    RG_SEQ(RG_CAPTURE(month, RG_REPEAT(3, RG_ALPHA)), RG_PLUS(' '), RG_CAPTURE(day, RG_BETWEEN(1, 2, RG_DIGIT)), ' ', \
           RG_CAPTURE(time, LOG_TIME), ' ', RG_CAPTURE(host, LOG_FIELD), ' ', \
           RG_CAPTURE(tag, RG_PLUS(RG_CLASS(RG_WORD, "-./"))), RG_OPT('[', RG_CAPTURE(pid, RG_PLUS(RG_DIGIT)), ']'), \
           ": ", RG_CAPTURE(message, LOG_REST))

/* <34>1 2025-10-05T22:14:15Z host su 77 ID47 - failed */
#define SYSLOG_5424_PATTERN \
    RG_SEQ('<', RG_CAPTURE(priority, RG_BETWEEN(1, 3, RG_DIGIT)), '>', RG_CAPTURE(version, RG_DIGIT), ' ', \
           RG_CAPTURE(time, LOG_FIELD), ' ', RG_CAPTURE(host, LOG_FIELD), ' ', RG_CAPTURE(app, LOG_FIELD), ' ', \
           RG_CAPTURE(process, LOG_FIELD), ' ', RG_CAPTURE(id, LOG_FIELD), ' ', RG_CAPTURE(rest, LOG_REST))

/* 2025-10-05T22:14:15.003Z WARN low on disk */
#define SERVICE_LOG_PATTERN \
    RG_SEQ(RG_CAPTURE(date, LOG_DATE('-')), 'T', RG_CAPTURE(time, LOG_TIME), RG_OPT('.', RG_PLUS(RG_DIGIT)), "Z ", \
           RG_CAPTURE(level, RG_ALT("DEBUG", "INFO", "WARN", "ERROR")), ' ', RG_CAPTURE(message, LOG_REST))

/* [Sun Oct 05 22:14:15 2025] [core:error] [pid 35708] File does not exist */
#define WEB_ERROR_LOG_PATTERN \
    RG_SEQ('[', RG_CAPTURE(date, RG_PLUS(RG_NOT_CLASS(']'))), "] [", RG_CAPTURE(module, RG_PLUS(RG_WORD)), ':', \
           RG_CAPTURE(level, RG_PLUS(RG_ALPHA)), "] [pid ", RG_CAPTURE(pid, RG_PLUS(RG_DIGIT)), "] ", \
           RG_CAPTURE(message, LOG_REST))

/* W1005 22:14:15.003000   4721 server.cc:42] slow request */
#define GLOG_PATTERN \
    RG_SEQ(RG_CAPTURE(level, RG_CLASS("IWEF")), RG_CAPTURE(date, RG_REPEAT(4, RG_DIGIT)), ' ', \
           RG_CAPTURE(time, RG_PLUS(RG_CLASS(RG_DIGIT, ":."))), RG_PLUS(' '), \
           RG_CAPTURE(thread, RG_PLUS(RG_DIGIT)), ' ', RG_CAPTURE(file, RG_PLUS(RG_CLASS(RG_WORD, "./-"))), ':', \
           RG_CAPTURE(line, RG_PLUS(RG_DIGIT)), "] ", RG_CAPTURE(message, LOG_REST))

/* level=info ts=2025-10-05T22:14:15Z caller=main.go:12 msg="said \"yes\"" */
#define LOGFMT_PATTERN \
    RG_SEQ("level=", RG_CAPTURE(level, RG_PLUS(RG_LOWER)), " ts=", RG_CAPTURE(time, LOG_FIELD), \
           " caller=", RG_CAPTURE(caller, LOG_FIELD), " msg=\"", \
           RG_CAPTURE(message, RG_STAR(RG_ALT(RG_NOT_CLASS("\"\\"), RG_SEQ('\\', RG_ANY)))), '"')

/* 2025/10/05 22:14:15 [error] 31#7: *12 open() failed */
#define PROXY_ERROR_LOG_PATTERN \
    RG_SEQ(RG_CAPTURE(date, LOG_DATE('/')), ' ', RG_CAPTURE(time, RG_PLUS(RG_CLASS(RG_DIGIT, ':'))), \
           " [", RG_CAPTURE(level, RG_PLUS(RG_LOWER)), "] ", \
           RG_CAPTURE(pid, RG_PLUS(RG_DIGIT)), '#', RG_CAPTURE(thread, RG_PLUS(RG_DIGIT)), ": ", \
           RG_OPT('*', RG_CAPTURE(connection, RG_PLUS(RG_DIGIT)), ' '), RG_CAPTURE(message, LOG_REST))

/* 1759702455.003    120 192.0.2.7 TCP_MISS/200 5120 GET http://example.org/ */
#define CACHE_LOG_PATTERN \
    RG_SEQ(RG_CAPTURE(time, RG_PLUS(RG_DIGIT), '.', RG_PLUS(RG_DIGIT)), RG_PLUS(' '), \
           RG_CAPTURE(elapsed, RG_PLUS(RG_DIGIT)), ' ', RG_CAPTURE(client, RG_PLUS(RG_CLASS(RG_DIGIT, '.'))), ' ', \
           RG_CAPTURE(action, RG_PLUS(RG_CLASS(RG_UPPER, '_'))), '/', RG_CAPTURE(status, RG_REPEAT(3, RG_DIGIT)), ' ', \
           RG_CAPTURE(size, RG_PLUS(RG_DIGIT)), ' ', RG_CAPTURE(method, RG_PLUS(RG_UPPER)), ' ', \
           RG_CAPTURE(url, LOG_FIELD))

/* 2025-10-05 22:14:15,003 [main] ERROR org.example.App - stopped */
#define LOG4J_PATTERN \
    RG_SEQ(RG_CAPTURE(date, LOG_DATE('-')), ' ', RG_CAPTURE(time, LOG_TIME, ',', RG_REPEAT(3, RG_DIGIT)), \
           " [", RG_CAPTURE(thread, RG_PLUS(RG_NOT_CLASS(']'))), "] ", RG_CAPTURE(level, RG_PLUS(RG_UPPER)), \
           RG_PLUS(' '), RG_CAPTURE(logger, RG_PLUS(RG_CLASS(RG_WORD, ".$"))), " - ", RG_CAPTURE(message, LOG_REST))

/* type=USER_LOGIN msg=audit(1759702455.003:2207): pid=1 */
#define AUDIT_LOG_PATTERN \
    RG_SEQ("type=", RG_CAPTURE(type, RG_PLUS(RG_CLASS(RG_UPPER, '_'))), \
           " msg=audit(", RG_CAPTURE(time, RG_PLUS(RG_CLASS(RG_DIGIT, '.'))), ':', \
           RG_CAPTURE(serial, RG_PLUS(RG_DIGIT)), "): ", RG_CAPTURE(rest, LOG_REST))

/* 2025-10-05 22:14:15.003 UTC [4721] ann@shop LOG:  checkpoint starting */
#define DATABASE_LOG_PATTERN \
    RG_SEQ(RG_CAPTURE(time, LOG_DATE('-'), ' ', RG_PLUS(RG_CLASS(RG_DIGIT, ":.")), ' ', RG_PLUS(RG_UPPER)), \
           " [", RG_CAPTURE(pid, RG_PLUS(RG_DIGIT)), "] ", RG_CAPTURE(user, RG_PLUS(RG_WORD)), '@', \
           RG_CAPTURE(database, RG_PLUS(RG_WORD)), ' ', RG_CAPTURE(level, RG_PLUS(RG_UPPER)), ":  ", \
           RG_CAPTURE(message, LOG_REST))

#endif
