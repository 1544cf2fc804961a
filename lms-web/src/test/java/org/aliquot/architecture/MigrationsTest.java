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
 * release than the one that stopped using it, and the migration says which that was.
 */
class MigrationsTest {

    /** The newest from before the rule. */
    private static final String NOT_YET = "V202611280601";

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

    @Test
    void whatTheReleaseBeforeUsesStays() throws IOException {
        List<String> breaking = new ArrayList<>();
        for (Path script : scripts()) {
            if (isNew(script) && breaks(Files.readString(script))) {
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

    private static boolean breaks(String script) {
        String sql =
                COMMENT.matcher(script).replaceAll("").toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return !SAID.matcher(script).find()
                && TAKEN_AWAY.stream().anyMatch(taken -> taken.matcher(sql).find());
    }

    private static boolean isNew(Path script) {
        return script.getFileName().toString().split("__")[0].compareTo(NOT_YET) > 0;
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
