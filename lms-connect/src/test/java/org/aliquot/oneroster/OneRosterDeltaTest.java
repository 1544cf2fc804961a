package org.aliquot.oneroster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A registrar uploads changes only. */
class OneRosterDeltaTest {

    private static final String[] DELETED = {"status", "tobedeleted"};

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"1.1", "1.2"})
    void whatIsNewAndWhatIsDeletedIsReadInEitherVersion(String version) {
        RosterFacts facts = RosterFiles.delta(version)
                .group("c1", "title", "New")
                .group("c2", DELETED)
                .user("u1", "givenName", "Emmy", "familyName", "Noether")
                .user("u2", DELETED)
                .place("e1", "c1", "u1", "teacher")
                .place("e2", "c2", "u9", "student", DELETED)
                .facts(folder);

        assertThat(facts.delta()).isTrue();
        assertThat(facts.classes())
                .extracting(ListedClass::id, ListedClass::gone)
                .containsExactly(tuple("c1", false), tuple("c2", true));
        assertThat(facts.people())
                .extracting(ListedPerson::id, ListedPerson::gone)
                .containsExactly(tuple("u1", false), tuple("u2", true));
        assertThat(facts.places())
                .containsExactly(
                        new ListedPlace("c1", "u1", PlaceRole.TEACHER, false, 2),
                        new ListedPlace("c2", "u9", PlaceRole.STUDENT, true, 3));
        assertThat(facts.refused()).isEmpty();
        assertThat(facts.notes()).isEmpty();
    }

    @Test
    void aPlaceOfSomebodyKnownFromEarlierFilesIsKept() {
        RosterFacts facts = RosterFiles.delta("1.1")
                .place("e1", "earlier", "known", "student")
                .facts(folder);

        assertThat(facts.places()).containsExactly(new ListedPlace("earlier", "known", PlaceRole.STUDENT, false, 2));
    }

    @Test
    void filesWithoutChangesMayBeAbsent() {
        RosterFacts facts = RosterFiles.delta("1.2")
                .without("users")
                .say("file.users", "absent")
                .without("classes")
                .sayNothingOf("file.classes")
                .place("e1", "c1", "u1", "student")
                .facts(folder);

        assertThat(facts.places()).hasSize(1);
        assertThat(facts.people()).isEmpty();
        assertThat(facts.notes()).isEmpty();
    }

    @Test
    void aFileThatTheManifestCallsAbsentIsNotReadAndThatIsSaid() {
        RosterFacts facts = RosterFiles.delta("1.2")
                .user("u1", "familyName", "Old")
                .say("file.users", "absent")
                .place("e1", "c1", "u1", "student")
                .facts(folder);

        assertThat(facts.people()).isEmpty();
        assertThat(facts.notes()).containsExactly("Not read, because manifest.csv says it is absent: users.csv.");
    }

    @Test
    void whoIsNotEnabledAnyMoreIsGoneAndSoAreTheirPlaces() {
        RosterFacts facts = RosterFiles.delta("1.1")
                .user("u1", "familyName", "Off", "enabledUser", "false")
                .place("e1", "c1", "u1", "student")
                .facts(folder);

        assertThat(facts.people()).singleElement().matches(ListedPerson::gone);
        assertThat(facts.places()).singleElement().matches(ListedPlace::gone);
        assertThat(facts.notes()).containsExactly("1 disabled user counts as having left.");
    }

    @Test
    void anEnrollmentThatHasEndedTakesThePlaceAwayAndOneToComeIsLeftOut() {
        RosterFacts facts = RosterFiles.delta("1.1")
                .place("e1", "c1", "u1", "student", "endDate", "2026-11-20")
                .place("e2", "c1", "u2", "student", "beginDate", "2027-01-07")
                .facts(folder);

        assertThat(facts.places()).containsExactly(new ListedPlace("c1", "u1", PlaceRole.STUDENT, true, 2));
        assertThat(facts.notes())
                .containsExactly(
                        "1 enrollment has not begun or has already ended, so it was left out.",
                        "1 enrollment has ended, so the person counts as having left that class.");
    }

    @Test
    void whoMovesFromOneEnrollmentToAnotherOfTheSameClassIsStillThere() {
        RosterFacts facts = RosterFiles.delta("1.2")
                .place("e1", "c1", "u1", "teacher", DELETED)
                .place("e2", "c1", "u1", "student")
                .place("e3", "c1", "u2", "student")
                .place("e4", "c1", "u2", "student", DELETED)
                .facts(folder);

        assertThat(facts.places())
                .containsExactly(
                        new ListedPlace("c1", "u1", PlaceRole.STUDENT, false, 3),
                        new ListedPlace("c1", "u2", PlaceRole.STUDENT, false, 4));
        assertThat(facts.notes()).isEmpty();
    }

    @Test
    void aDeletedPersonNeedsNoName() {
        RosterFacts facts = RosterFiles.delta("1.1")
                .user("u1", "status", "tobedeleted", "username", "", "enabledUser", "?")
                .facts(folder);

        assertThat(facts.people()).containsExactly(new ListedPerson("u1", "", "", true));
    }
}
