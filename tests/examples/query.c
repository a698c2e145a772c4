/* query: loads a module of SQLite's and prints the rows of each statement, their columns with a | between, or its error.
 *
 *     query ./regengo 'SELECT 1, 2' 'SELECT 3'
 */
#include <sqlite3.h>
#include <stdio.h>

static int print_row(void *user, int columns, char **values, char **names) {
    (void)user;
    (void)names;
    for (int i = 0; i < columns; i++) printf("%s%s", i > 0 ? "|" : "", values[i] != NULL ? values[i] : "NULL");
    putchar('\n');
    return 0;
}

int main(int argc, char **argv) {
    sqlite3 *db;
    char *error = NULL;
    if (argc < 2 || sqlite3_open(":memory:", &db) != SQLITE_OK) return 2;
    sqlite3_enable_load_extension(db, 1);
    if (sqlite3_load_extension(db, argv[1], NULL, &error) != SQLITE_OK) {
        fprintf(stderr, "query: %s\n", error);
        return 2;
    }
    for (int i = 2; i < argc; i++)
        if (sqlite3_exec(db, argv[i], print_row, NULL, &error) != SQLITE_OK) {
            printf("error: %s\n", error);
            sqlite3_free(error);
        }
    return sqlite3_close(db) == SQLITE_OK ? 0 : 2;
}
