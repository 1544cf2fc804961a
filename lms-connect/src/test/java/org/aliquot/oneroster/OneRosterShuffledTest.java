package org.aliquot.oneroster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Neither the order of rows nor that of columns says anything. */
class OneRosterShuffledTest {

    private static final List<String> ROLES = List.of("student", "student", "student", "teacher", "proctor", "aide");
    private static final List<String> DAYS =
            List.of("", "", "2026-08-01", "2026-11-26", "2026-11-27", "2027-07-01", "?");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void aFileSaysTheSameInAnyOrder(long seed) {
        RosterFiles files = madeUp(new Random(seed));
        RosterFacts first = files.facts(folder);
        RosterFacts second = files.shuffled(new Random(~seed)).facts(folder);

        assertThat(second.delta()).isEqualTo(first.delta());
        assertThat(second.classes()).containsExactlyInAnyOrderElementsOf(first.classes());
        assertThat(second.people()).containsExactlyInAnyOrderElementsOf(first.people());
        assertThat(second.places().stream().map(OneRosterShuffledTest::withoutLine))
                .containsExactlyInAnyOrderElementsOf(first.places().stream()
                        .map(OneRosterShuffledTest::withoutLine)
                        .toList());
        assertThat(second.refused()).hasSameSizeAs(first.refused());
        assertThat(second.notes()).isEqualTo(first.notes());
        requireOnePlaceEach(second);
    }

    private static ListedPlace withoutLine(ListedPlace place) {
        return new ListedPlace(place.classId(), place.personId(), place.role(), place.gone(), 0);
    }

    private static void requireOnePlaceEach(RosterFacts facts) {
        Set<List<String>> seats = new HashSet<>();
        for (ListedPlace place : facts.places()) {
            assertThat(seats.add(List.of(place.classId(), place.personId()))).isTrue();
            if (!facts.delta()) {
                assertThat(place.gone()).isFalse();
                assertThat(facts.people()).anyMatch(person -> person.id().equals(place.personId()));
                assertThat(facts.classes()).anyMatch(listed -> listed.id().equals(place.classId()));
            }
        }
    }

    private static RosterFiles madeUp(Random random) {
        String version = random.nextBoolean() ? "1.1" : "1.2";
        boolean delta = random.nextBoolean();
        RosterFiles files = delta ? RosterFiles.delta(version) : RosterFiles.bulk(version);
        for (int i = 0; i < 8; i++) {
            files.course("k" + i, "title", "Course, the \"" + i + "\"th");
            files.group(
                    "c" + i,
                    "title",
                    "Class " + i,
                    "courseSourcedId",
                    "k" + random.nextInt(10),
                    "status",
                    status(delta, random));
        }
        for (int i = 0; i < 40; i++) {
            files.user(
                    "u" + i,
                    "givenName",
                    random.nextInt(5) == 0 ? "" : "Ünal\n" + i,
                    "familyName",
                    random.nextInt(5) == 0 ? "" : "O'Neil, " + i,
                    "email",
                    random.nextInt(5) == 0 ? "none" : "u" + i + "@school.test",
                    "enabledUser",
                    random.nextInt(9) == 0 ? "false" : "true",
                    "password",
                    random.nextInt(9) == 0 ? "secret" : "",
                    "status",
                    status(delta, random));
        }
        for (int i = 0; i < 300; i++) {
            files.place(
                    "e" + i,
                    "c" + random.nextInt(9),
                    "u" + random.nextInt(44),
                    ROLES.get(random.nextInt(ROLES.size())),
                    "beginDate",
                    DAYS.get(random.nextInt(DAYS.size() - 2)),
                    "endDate",
                    DAYS.get(random.nextInt(DAYS.size())),
                    "status",
                    status(delta, random));
        }
        return files;
    }

    private static String status(boolean delta, Random random) {
        return delta ? random.nextInt(4) == 0 ? "tobedeleted" : "active" : random.nextBoolean() ? "active" : "";
    }
}
