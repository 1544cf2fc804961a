package org.aliquot.oneroster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A registrar uploads everybody: who and what is read of it, and what is left out without being wrong. */
class OneRosterBulkTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"1.1", "1.2"})
    void classesPeopleAndPlacesAreReadInEitherVersion(String version) {
        RosterFacts facts = RosterFiles.school(version).facts(folder);

        assertThat(facts.version()).isEqualTo(version);
        assertThat(facts.delta()).isFalse();
        assertThat(facts.classes())
                .containsExactly(
                        new ListedClass("c1", "Analysis I, Monday", "Analysis I", "AN1-MO", false),
                        new ListedClass("c2", "Reading Circle", "", "", false));
        assertThat(facts.people())
                .containsExactly(
                        new ListedPerson("u1", "Emmy Noether", "emmy@school.test", false),
                        new ListedPerson("u2", "José Núñez", "jose@school.test", false),
                        new ListedPerson("u3", "Ida Rhodes", "", false));
        assertThat(facts.places())
                .containsExactly(
                        new ListedPlace("c1", "u1", PlaceRole.TEACHER, false, 2),
                        new ListedPlace("c1", "u2", PlaceRole.STUDENT, false, 3),
                        new ListedPlace("c2", "u3", PlaceRole.STUDENT, false, 4));
        assertThat(facts.refused()).isEmpty();
        assertThat(facts.notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1.1.0, 1.1", "1.1.1, 1.1", "1.2.0, 1.2", "1.2.1, 1.2", "v1.2, 1.2"})
    void aVersionWithAThirdNumberIsTheSame(String written, String read) {
        assertThat(RosterFiles.school("1.2")
                        .say("oneroster.version", written)
                        .facts(folder)
                        .version())
                .isEqualTo(read);
    }

    @Test
    void aStatusOfActiveIsReadAllTheSameAndTold() {
        RosterFacts facts = RosterFiles.school("1.1")
                .user("u4", "status", "active", "familyName", "Bari")
                .place("e4", "c2", "u4", "student", "status", "Active", "dateLastModified", "2026-08-01T00:00:00Z")
                .facts(folder);

        assertThat(facts.places()).hasSize(4);
        assertThat(facts.notes())
                .containsExactly("2 rows have a status or a date of change, which a bulk file leaves empty. "
                        + "They were read normally.");
    }

    @Test
    void theNameIsWhatSomebodyWantsToBeCalled() {
        RosterFacts facts = RosterFiles.bulk("1.2")
                .user("u1", "givenName", "Robert", "familyName", "Moses", "preferredGivenName", "Bob")
                .user("u2", "givenName", "A", "familyName", "B", "preferredGivenName", "C", "preferredFamilyName", "D")
                .user("u3", "familyName", "Sukarno")
                .user("u4")
                .facts(folder);

        assertThat(facts.people())
                .extracting(ListedPerson::name)
                .containsExactly("Bob Moses", "C D", "Sukarno", "login-u4");
    }

    @Test
    void aNameIsOneLineOfAtMostTwoHundredCharacters() {
        RosterFacts facts = RosterFiles.school("1.1")
                .user("u4", "givenName", " Ada\t\u0007\n ", "familyName", "de\u00a0 la\u202e Cruz ")
                .user("u5", "givenName", "x".repeat(198), "familyName", "\ud83d\ude00y")
                .facts(folder);

        assertThat(facts.people().get(3).name()).isEqualTo("Ada de la Cruz");
        assertThat(facts.people().get(4).name()).isEqualTo("x".repeat(198));
    }

    @Test
    void aClassWithoutATitleIsCalledByItsCodeOrItsId() {
        RosterFacts facts = RosterFiles.school("1.1")
                .group("c3", "classCode", "BIO-3")
                .group("c4", "courseSourcedId", "unknown")
                .facts(folder);

        assertThat(facts.classes()).extracting(ListedClass::title).endsWith("BIO-3", "c4");
    }

    @Test
    void coursesMayBeAbsent() {
        RosterFacts facts = RosterFiles.school("1.1")
                .without("courses")
                .say("file.courses", "absent")
                .facts(folder);

        assertThat(facts.classes()).extracting(ListedClass::course).containsExactly("", "");
    }

    @Test
    void whatIsNoAddressIsLeftOutAndThePersonIsNot() {
        RosterFacts facts = RosterFiles.school("1.1")
                .user("u4", "familyName", "Four", "email", "none")
                .user("u5", "familyName", "Five", "email", "  five@school.test ")
                .facts(folder);

        assertThat(facts.people())
                .extracting(ListedPerson::id, ListedPerson::email)
                .contains(tuple("u4", ""), tuple("u5", "five@school.test"));
        assertThat(facts.notes())
                .containsExactly("1 user has an email that is not a valid address. The person was read without it.");
    }

    @Test
    void passwordsAreNotReadAndThatIsSaid() {
        RosterFacts facts = RosterFiles.school("1.1")
                .user("u4", "familyName", "Four", "password", "hunter2-secret")
                .user("u5", "enabledUser", "hunter2-secret", "password", "hunter2-secret")
                .facts(folder);

        assertThat(facts.notes())
                .containsExactly(
                        "The file contains passwords. They were not read or kept. Ask for an export without them.");
        assertThat(facts.refused()).hasSize(1);
        assertThat(facts.toString()).doesNotContain("hunter2");
    }

    @Test
    void nobodyIsNamedInALog() {
        RosterFacts facts = RosterFiles.school("1.1").facts(folder);

        assertThat(facts.toString()).doesNotContain("Emmy", "Noether", "emmy@school.test", "Rhodes");
    }

    @Test
    void administratorsAndProctorsHaveNoPlace() {
        RosterFacts facts = RosterFiles.school("1.1")
                .place("e4", "c1", "u3", "administrator")
                .place("e5", "c2", "u1", "proctor")
                .place("e6", "c2", "u2", "Student")
                .facts(folder);

        assertThat(facts.places()).hasSize(4);
        assertThat(facts.refused()).isEmpty();
        assertThat(facts.notes()).containsExactly("2 enrollments of administrators and proctors were left out.");
    }

    @Test
    void anEnrollmentHoldsFromItsFirstDayToTheDayBeforeItsEnd() {
        RosterFacts facts = RosterFiles.bulk("1.2")
                .group("c", "title", "Term")
                .user("today")
                .user("later")
                .user("last")
                .user("ended")
                .user("timed")
                .place("1", "c", "today", "student", "beginDate", "2026-11-26")
                .place("2", "c", "later", "student", "beginDate", "2026-11-27")
                .place("3", "c", "last", "student", "beginDate", "2026-08-01", "endDate", "2026-11-27")
                .place("4", "c", "ended", "student", "endDate", "2026-11-26")
                .place("5", "c", "timed", "student", "endDate", "2027-07-01T00:00:00.000Z")
                .facts(folder);

        assertThat(facts.places()).extracting(ListedPlace::personId).containsExactly("today", "last", "timed");
        assertThat(facts.notes())
                .containsExactly("2 enrollments have not begun or have already ended, so they were left out.");
    }

    @Test
    void whoLeftDuringTheYearNeedNotBeListedAnyMore() {
        RosterFacts facts = RosterFiles.school("1.1")
                .place("e4", "c1", "left", "student", "endDate", "2026-10-01")
                .facts(folder);

        assertThat(facts.refused()).isEmpty();
    }

    @Test
    void somebodyWithSeveralEnrollmentsInAClassHasOnePlaceAndTeaches() {
        RosterFacts facts = RosterFiles.school("1.1")
                .place("e4", "c1", "u1", "student")
                .place("e5", "c1", "u2", "teacher")
                .place("e6", "c1", "u2", "student")
                .facts(folder);

        assertThat(facts.places())
                .extracting(ListedPlace::personId, ListedPlace::role, ListedPlace::line)
                .containsExactlyInAnyOrder(
                        tuple("u1", PlaceRole.TEACHER, 2),
                        tuple("u2", PlaceRole.TEACHER, 6),
                        tuple("u3", PlaceRole.STUDENT, 4));
        assertThat(facts.notes())
                .containsExactly("3 enrollments repeat a person in a class. Each is counted once, "
                        + "as teacher if any row says teacher.");
    }

    @Test
    void whoIsNotEnabledHasNoPlace() {
        RosterFacts facts = RosterFiles.school("1.1")
                .user("u4", "familyName", "Off", "enabledUser", "FALSE")
                .user("u5", "familyName", "On", "enabledUser", "true")
                .place("e4", "c1", "u4", "student")
                .place("e5", "c1", "u5", "student")
                .facts(folder);

        assertThat(facts.people()).hasSize(5).noneMatch(ListedPerson::gone);
        assertThat(facts.places()).extracting(ListedPlace::personId).containsExactly("u1", "u2", "u3", "u5");
        assertThat(facts.notes())
                .containsExactly(
                        "1 user is disabled (enabledUser is false). Their enrollments were not read, so they count as missing.");
    }

    @Test
    void aFileWithoutEnrollmentsIsReadAndTold() {
        RosterFacts facts =
                RosterFiles.bulk("1.1").group("c1", "title", "Empty").user("u1").facts(folder);

        assertThat(facts.places()).isEmpty();
        assertThat(facts.notes()).containsExactly("Has a heading but no rows: enrollments.csv.");
    }
}
