/* A router: which handler does a path belong to, and with which parameters? Twice: by one matcher with an alternative a route, whose
 * captures tell which it was; and by a table of matchers as values, to which routes can be added while the program runs.
 *
 *     cc -O2 -Iinclude examples/22_router.c -o 22_router && ./22_router
 *
 * Prints
 *     /users/42                  user 42
 *     /users/@joe                user joe
 *     /posts/2026/many-at-once   post many-at-once of 2026
 *     /files/a/b.txt             file a/b.txt
 *     /health                    fine
 *     /users/                    404
 *     /users/42: users, id=42
 *     /users/42/posts/7: posts, id=42 post=7
 *     /nowhere: no route
 */
#include <regengo/dsl.h>
#include <stdio.h>
#include <string.h>

#define ID RG_PLUS(RG_DIGIT)
#define NAME RG_PLUS(RG_ALPHA)

/* What names a route is the capture around it, which comes before those in it. A user is given by number or by @name: two notations of
 * one thing, one field. */
RG_MATCHER(Route, RG_ALT(
    RG_CAPTURE(health, "/health"),
    RG_CAPTURE(file, "/files/", RG_CAPTURE(path, RG_PLUS(RG_ANY))),
    RG_CAPTURE(post, "/posts/", RG_CAPTURE(year, RG_REPEAT(4, RG_DIGIT)), '/', RG_CAPTURE(slug, RG_PLUS(RG_CLASS(RG_WORD, '-')))),
    RG_CAPTURE(profile, "/users/", RG_ALT(RG_CAPTURE(user, ID), RG_SEQ('@', RG_CAPTURE_AGAIN(user, NAME))))))

static void handle(const char *path) {
    Route_result m;
    printf("%-26s ", path);
    if (Route_match(path, strlen(path), &m) != RG_MATCH) {
        printf("404\n");
        return;
    }
    switch (rg_first_group(m.group, Route_GROUPS)) {
    case Route_GROUP_health: printf("fine\n"); break;
    case Route_GROUP_file: printf("file " RG_FMT "\n", RG_ARG(m.path)); break;
    case Route_GROUP_post: printf("post " RG_FMT " of " RG_FMT "\n", RG_ARG(m.slug), RG_ARG(m.year)); break;
    case Route_GROUP_profile: printf("user " RG_FMT "\n", RG_ARG(m.user)); break;
    }
}

/* ---- the same as a table ---- */

RG_MATCHER(Users, RG_SEQ("/users/", RG_CAPTURE(id, ID)))
RG_MATCHER(Posts, RG_SEQ("/users/", RG_CAPTURE(id, ID), "/posts/", RG_CAPTURE(post, ID)))

typedef struct {
    const char *name;
    const rg_matcher *matcher;
} route;

static void look_up(const route *routes, size_t count, const char *path) {
    rg_span groups[8];
    for (size_t i = 0; i < count; i++) {
        if (routes[i].matcher->match(path, strlen(path), groups, 8) != RG_MATCH) continue;
        printf("%s: %s,", path, routes[i].name);
        const rg_info *info = routes[i].matcher->info;
        for (size_t g = 1; g < info->groups; g++) printf(" %s=" RG_FMT, info->group_names[g], RG_ARG(groups[g]));
        printf("\n");
        return;
    }
    printf("%s: no route\n", path);
}

int main(void) {
    handle("/users/42");
    handle("/users/@joe");
    handle("/posts/2026/many-at-once");
    handle("/files/a/b.txt");
    handle("/health");
    handle("/users/");

    const route routes[] = {{"users", Users_matcher()}, {"posts", Posts_matcher()}};
    look_up(routes, 2, "/users/42");
    look_up(routes, 2, "/users/42/posts/7");
    look_up(routes, 2, "/nowhere");
    return 0;
}
