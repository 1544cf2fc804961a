package org.aliquot.oneroster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One row is wrong: it is refused with its file and line, and the others are read. */
class OneRosterRowsTest {

    private static final String ENROLLMENTS = "enrollments.csv";

    @TempDir
    private Path folder;

    private static RefusedLine only(RosterFacts facts) {
        assertThat(facts.refused()).hasSize(1);
        return facts.refused().getFirst();
    }

    @Test
    void aPlaceInAClassThatIsNotListed() {
        RosterFacts facts =
                RosterFiles.school("1.1").place("e4", "c9", "u1", "student").facts(folder);

        assertThat(facts.places()).hasSize(3);
        assertThat(only(facts))
                .isEqualTo(new RefusedLine(
                        ENROLLMENTS,
                        5,
                        "e4",
                        "classSourcedId “c9” is not in classes.csv, or its row there was not read."));
    }

    @Test
    void aPlaceOfSomebodyWhoIsNotListed() {
        RosterFacts facts =
                RosterFiles.school("1.2").place("e4", "c1", "u9", "teacher").facts(folder);

        assertThat(only(facts).why())
                .isEqualTo("userSourcedId “u9” is not in users.csv, or its row there was not read.");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            emptyValue = "",
            value = {
                "'', u1, student, classSourcedId is empty.",
                "c1, '', student, userSourcedId is empty.",
                "c1, u3, '', role is empty.",
                "c1, u3, aide, 'The role “aide” is not one of student, teacher, administrator, proctor.'"
            })
    void aPlaceWithoutClassPersonOrRole(String classId, String userId, String role, String why) {
        RosterFacts facts = RosterFiles.school("1.1")
                .place("e4", classId, userId, role)
                .place("e5", "c1", "u3", "student")
                .facts(folder);

        assertThat(only(facts)).isEqualTo(new RefusedLine(ENROLLMENTS, 5, "e4", why));
        assertThat(facts.places()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.08.2027", "2026-02-30", "8/31/2027", "2026-1-1", "soon"})
    void aDateThatIsNone(String date) {
        RosterFacts begin = RosterFiles.school("1.1")
                .place("e4", "c1", "u3", "student", "beginDate", date)
                .facts(folder);
        RosterFacts end = RosterFiles.school("1.1")
                .place("e4", "c1", "u3", "student", "endDate", date)
                .facts(folder);

        assertThat(only(begin).why()).isEqualTo("beginDate must be a date such as 2027-08-31.");
        assertThat(only(end).why()).isEqualTo("endDate must be a date such as 2027-08-31.");
    }

    @Test
    void theSecondRowWithAnId() {
        RosterFacts facts = RosterFiles.school("1.1")
                .user("u1", "familyName", "Somebody else")
                .group("c1", "title", "Other")
                .place("e1", "c2", "u1", "student")
                .facts(folder);

        assertThat(facts.people().getFirst().name()).isEqualTo("Emmy Noether");
        assertThat(facts.refused())
                .extracting(RefusedLine::file)
                .containsExactly("classes.csv", "users.csv", ENROLLMENTS);
        assertThat(facts.refused()).extracting(RefusedLine::why).containsOnly("An earlier row has the same sourcedId.");
    }

    @Test
    void anIdThatCannotBeKept() {
        RosterFacts facts = RosterFiles.school("1.1")
                .user("", "familyName", "None")
                .user("x".repeat(256), "familyName", "Long")
                .user("a\u0000b", "familyName", "Odd")
                .user("y".repeat(255), "familyName", "Fits")
                .facts(folder);

        assertThat(facts.people()).hasSize(4);
        assertThat(facts.refused())
                .containsExactly(
                        new RefusedLine("users.csv", 5, "", "sourcedId is empty."),
                        new RefusedLine(
                                "users.csv", 6, "x".repeat(60) + "…", "sourcedId is longer than 255 characters."),
                        new RefusedLine(
                                "users.csv",
                                7,
                                "a b",
                                "sourcedId contains characters that cannot be shown. Clear the cell and type it again."));
    }

    @Test
    void aPlaceWhoseReferenceCannotBeKept() {
        RosterFacts facts = RosterFiles.delta("1.1")
                .place("e1", "c1", "u".repeat(256), "student")
                .facts(folder);

        assertThat(only(facts).why()).isEqualTo("userSourcedId is longer than 255 characters.");
    }

    @Test
    void somebodyWhoIsNeitherNamedNorEnabledNorNot() {
        RosterFacts facts = RosterFiles.school("1.1")
                .user("u4", "username", "")
                .user("u5", "enabledUser", "perhaps")
                .facts(folder);

        assertThat(facts.refused())
                .extracting(RefusedLine::why)
                .containsExactly("The row has neither a name nor a username.", "enabledUser must be true or false.");
    }

    @Test
    void aStatusThatIsNone() {
        RosterFacts facts = RosterFiles.delta("1.1")
                .user("u1", "status", "inactive")
                .user("u2", "familyName", "Two")
                .facts(folder);

        assertThat(only(facts))
                .isEqualTo(new RefusedLine("users.csv", 2, "u1", "The status must be active or tobedeleted."));
        assertThat(facts.people()).hasSize(1);
    }

    @Test
    void aRowWithACommaTooMany() {
        RosterFacts facts =
                RosterFiles.school("1.1").file("enrollments.csv", """
                        sourcedId,classSourcedId,userSourcedId,role
                        e1,c1,u1,teacher

                        e2,Analysis, Monday,u2,student
                        e3,c2,u3,student,,,
                        e4,c2
                        """).facts(folder);

        assertThat(facts.places()).hasSize(2);
        assertThat(facts.refused())
                .containsExactly(
                        new RefusedLine(
                                ENROLLMENTS,
                                4,
                                "e2",
                                "This row has more cells than the heading. A comma in a name may be missing its quotation marks."),
                        new RefusedLine(ENROLLMENTS, 6, "e4", "role is empty."));
    }

    @Test
    void theLineIsTheOneAnEditorShowsAlsoBelowACellOfSeveralLines() {
        RosterFacts facts = RosterFiles.school("1.1")
                .place("e4", "c1", "u3", "student", "schoolSourcedId", "one\ntwo")
                .place("e5", "c1", "u3", "nobody")
                .facts(folder);

        assertThat(only(facts).line()).isEqualTo(7);
    }

    @Test
    void onlyTheFirstOfVeryManyAreListedAndTheRestIsCounted() {
        RosterFiles files = RosterFiles.school("1.1");
        for (int i = 0; i < 3_500; i++) {
            files.place("x" + i, "c9", "u1", "student");
        }

        RosterFacts facts = files.facts(folder);

        assertThat(facts.refused()).hasSize(2_000);
        assertThat(facts.notes()).containsExactly("1,500 more lines could not be read and are not shown.");
        assertThat(facts.places()).hasSize(3);
    }
}
