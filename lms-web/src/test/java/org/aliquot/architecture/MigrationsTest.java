package org.aliquot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * While nodes are updated one after the other, the release before goes on with the tables of the new one: what it uses goes in a later
 * release than the one that stopped using it, and the migration says which that was. And people go on answering: nothing holds the
 * tables for long that grow with each answer.
 */
class MigrationsTest {

    /** The newest from before the rule. */
    private static final String NOT_YET = "V202611280601";

    /** After the day on which that about answers became the rule. */
    private static final String OF_THAT_DAY = "V202611282359";

    private static final Pattern COMMENT = Pattern.compile("(?m)--.*$");
    private static final Pattern SAID = Pattern.compile("(?m)^-- unused since (?:release )?\\d+(?:\\.\\d+)*");

    private static final List<Pattern> TAKEN_AWAY = List.of(
            Pattern.compile("\\bdrop (?:table|view|materialized view|function|sequence|column|type|domain)\\b"),
            Pattern.compile("\\brename (?:to|column)\\b|\\balter table \\w+ rename (?!constraint)"),
            Pattern.compile("\\bset not null\\b|\\balter (?:column )?\\w+ drop default\\b"),
            Pattern.compile("\\balter (?:column )?\\w+ (?:set data )?type\\b"),
            Pattern.compile(
                    "\\badd (?:column )?(?!constraint\\b)\\w+ (?:(?!\\bdefault\\b|\\bgenerated\\b)[^;,])*\\bnot null\\b"
                            + "(?!(?:(?!;|,).)*\\b(?:default|generated)\\b)"));

    private static final String GROWING = "(?:only )?(?:response|attempt|scored_answer|attempt_item)\\b";

    private static final Pattern FEW = Pattern.compile("(?m)^-- few rows: \\S");

    private static final Pattern INDEX_UNDER_LOCK =
            Pattern.compile("\\bcreate (?:unique )?index (?!concurrently\\b)[^;]*? on " + GROWING + "|\\balter table "
                    + GROWING + "[^;]*\\b(?:unique|primary key|exclude)\\b(?! using index)|\\balter table " + GROWING
                    + "(?![^;]*\\bnot valid\\b)[^;]*\\b(?:check|foreign key)\\b|\\balter table " + GROWING
                    + "[^;]*\\bdefault [a-z_]+ ?\\(");

    private static final Pattern ALL_ROWS = Pattern.compile("\\b(?:update|delete from) " + GROWING);

    private static final Pattern CONCURRENTLY =
            Pattern.compile("\\b(?:create (?:unique )?|drop |re)index concurrently\\b");

    /** What can be made again, however far it had come. */
    private static final Pattern REPEATABLE = Pattern.compile("(?:\\s*drop index concurrently if exists (\\w+);"
            + "(?: create (?:unique )?index concurrently \\1 on [^;]*;)?)+\\s*");

    @Test
    void whatTheReleaseBeforeUsesStays() throws IOException {
        List<String> breaking = new ArrayList<>();
        for (Path script : scripts()) {
            if (isAfter(NOT_YET, script) && breaks(Files.readString(script))) {
                breaking.add(script.getFileName().toString());
            }
        }
        assertThat(breaking)
                .as(
                        "the release before may use it: take it away in a later release, with “-- unused since 1.4” in the script")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop table lti_course;",
                "alter table a\n  drop column b;",
                "alter table lti_link rename column exam to target;",
                "alter table asking rename to hourly_count;",
                "alter table a rename b to c;",
                "alter table a alter column b set not null;",
                "alter table a alter column b drop default;",
                "alter table a alter column b type text;",
                "alter table a add column b text not null;",
                "alter table a\n  add column b text,\n  add c integer not null check (c > 0);",
                "DROP FUNCTION f();",
                "-- unused since long ago\ndrop table a;"
            })
    void whatBreaksTheReleaseBeforeIsNoticed(String script) {
        assertThat(breaks(script)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table a (b text not null);",
                "alter table a add column b text;",
                "alter table a add column b boolean not null default false;",
                "alter table a add column b boolean default false not null;",
                "alter table a drop constraint b, add constraint b check (c in ('d', 'e'));",
                "alter table a alter column b drop not null;",
                "drop index a_by_b;",
                "-- drop table a;\nselect 1;",
                "-- unused since release 1.4, which reads c\nalter table a drop column b;"
            })
    void whatTheReleaseBeforeCanLiveWithIsNot(String script) {
        assertThat(breaks(script)).isFalse();
    }

    @Test
    void nothingHoldsTheTablesThatGrowWithEachAnswer() throws IOException {
        List<String> holding = new ArrayList<>();
        for (Path script : scripts()) {
            if (isAfter(OF_THAT_DAY, script) && holdsUp(Files.readString(script))) {
                holding.add(script.getFileName().toString());
            }
        }
        assertThat(holding)
                .as(
                        "answers would wait: “drop index concurrently if exists i” and “create index concurrently i” alone in their script, which can be made"
                                + " again when it breaks off; constraints “not valid”, and validated in another script; rows are filled by the product in small"
                                + " steps, unless they are few and “-- few rows: why” is in the script")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create index attempt_by_a on attempt (a);",
                "create unique index response_by_a\n  on response (a)\n  where a > 0;",
                "CREATE INDEX IF NOT EXISTS i ON ONLY scored_answer USING gin (a);",
                "alter table attempt_item add constraint u unique (a);",
                "alter table response add column a integer unique;",
                "update attempt set a = 1;",
                "update response r set a = b.a from b where b.id = r.b;",
                "delete from scored_answer;",
                "-- few rows:\nupdate attempt set a = 1;",
                "-- few rows: those of last year\ncreate index attempt_by_a on attempt (a);",
                "alter table response add constraint c check (a > 0);",
                "alter table response add constraint f foreign key (a) references b;",
                "alter table attempt add column x uuid not null default gen_random_uuid();",
                "create index concurrently attempt_by_a on attempt (a);",
                "drop index concurrently attempt_by_a;",
                "drop index concurrently if exists b;\ncreate index concurrently a on attempt (a);",
                "create index concurrently a on attempt (a);\ncreate index concurrently b on attempt (b);",
                "alter table attempt add column b text;\ncreate index concurrently attempt_by_b on attempt (b);"
            })
    void whatHoldsUpAnswersIsNoticed(String script) {
        assertThat(holdsUp(script)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop index concurrently if exists attempt_by_a;\ncreate index concurrently attempt_by_a on attempt (a);",
                "-- For the list of attempts.\ndrop index concurrently if exists a;\n"
                        + "create unique index concurrently a on attempt (a) where b is null;\n",
                "alter table response add constraint c check (a > 0) not valid;",
                "alter table attempt add column b boolean not null default false;",
                "drop index concurrently if exists attempt_by_a;",
                "create index attempt_note_by_a on attempt_note (a);",
                "create table a (attempt uuid unique);\ncreate index b on a (attempt);",
                "alter table attempt add column b text;",
                "alter table attempt add constraint u unique using index attempt_by_a;",
                "update attempt_note set a = 1;",
                "-- few rows: exams that run at this moment\nupdate attempt set a = 1 where ended_at is null;"
            })
    void whatHoldsUpNobodyIsNot(String script) {
        assertThat(holdsUp(script)).isFalse();
    }

    private static boolean breaks(String script) {
        String sql = sql(script);
        return !SAID.matcher(script).find()
                && TAKEN_AWAY.stream().anyMatch(taken -> taken.matcher(sql).find());
    }

    private static boolean holdsUp(String script) {
        String sql = sql(script);
        return INDEX_UNDER_LOCK.matcher(sql).find()
                || ALL_ROWS.matcher(sql).find() && !FEW.matcher(script).find()
                || CONCURRENTLY.matcher(sql).find() && !REPEATABLE.matcher(sql).matches();
    }

    private static String sql(String script) {
        return COMMENT.matcher(script).replaceAll("").toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private static boolean isAfter(String version, Path script) {
        return script.getFileName().toString().split("__")[0].compareTo(version) > 0;
    }

    private static List<Path> scripts() throws IOException {
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            List<Path> found = new ArrayList<>();
            for (Path folder : modules.map(module -> module.resolve("src/main/resources/db/migration"))
                    .filter(Files::exists)
                    .toList()) {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.filter(file -> file.toString().endsWith(".sql")).forEach(found::add);
                }
            }
            assertThat(found).hasSizeGreaterThan(200);
            return found;
        }
    }
}
