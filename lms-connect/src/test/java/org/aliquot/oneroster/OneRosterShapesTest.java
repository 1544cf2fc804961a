package org.aliquot.oneroster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same school as other systems write it: it is read, and what is unusual is said. */
class OneRosterShapesTest {

    @TempDir
    private Path folder;

    private void requireSchool(RosterFacts facts) {
        RosterFacts usual = RosterFiles.school("1.1").facts(folder);
        assertThat(facts.classes()).isEqualTo(usual.classes());
        assertThat(facts.people()).isEqualTo(usual.people());
        assertThat(facts.places()).isEqualTo(usual.places());
        assertThat(facts.refused()).isEmpty();
    }

    @Test
    void inAFolder() {
        RosterFacts facts = RosterFiles.school("1.1")
                .named(name -> "export/" + name)
                .beside("__MACOSX/export/manifest.csv")
                .facts(folder);

        requireSchool(facts);
        assertThat(facts.notes())
                .containsExactly("The files are in a folder of the zip file (“export/”). They were read from there.");
    }

    @Test
    void withAByteOrderMark() {
        RosterFacts facts = RosterFiles.school("1.1")
                .written(StandardCharsets.UTF_8, text -> "\ufeff" + text)
                .facts(folder);

        requireSchool(facts);
        assertThat(facts.notes())
                .containsExactly("A byte-order mark was skipped at the beginning: courses.csv, classes.csv, users.csv, "
                        + "enrollments.csv.");
    }

    @Test
    void inSixteenBits() {
        requireSchool(RosterFiles.school("1.1")
                .written(StandardCharsets.UTF_16LE, text -> "\ufeff" + text)
                .facts(folder));
    }

    @Test
    void asAnOlderWindowsWritesIt() {
        RosterFacts facts = RosterFiles.school("1.1")
                .written(Charset.forName("windows-1252"), text -> text)
                .facts(folder);

        requireSchool(facts);
        assertThat(facts.notes()).containsExactly("Not saved as UTF-8, so check names with accents: users.csv.");
    }

    @Test
    void withSemicolonsAndLineEndsOfWindows() {
        RosterFacts facts = RosterFiles.school("1.1")
                .written(
                        StandardCharsets.UTF_8,
                        text -> text.replace(",", ";")
                                .replace("Analysis I; Monday", "Analysis I, Monday")
                                .replace("\n", "\r\n"))
                .facts(folder);

        requireSchool(facts);
        assertThat(facts.notes()).isEmpty();
    }

    @Test
    void withNamesInAnotherCase() {
        requireSchool(RosterFiles.school("1.1")
                .named(name -> name.toUpperCase(Locale.ROOT))
                .columns("enrollments", "sourcedId", "classSourcedId", "userSourcedId", "role")
                .written(
                        StandardCharsets.UTF_8,
                        text -> text.replace("sourcedId", "SOURCEDID").replace("givenName", "GivenName"))
                .say("FILE.USERS", "Bulk")
                .sayNothingOf("file.users")
                .facts(folder));
    }

    @Test
    void withColumnsOfItsOwnAndFilesOfItsOwn() {
        requireSchool(RosterFiles.school("1.1")
                .columns(
                        "classes",
                        "metadata.room",
                        "title",
                        "courseSourcedId",
                        "metadata.room",
                        "classCode",
                        "sourcedId")
                .say("file.metadata", "whatever")
                .file("notes.txt", "Ask Ida.")
                .facts(folder));
    }

    @Test
    void withHeadingsAndIdsInSpaces() {
        requireSchool(RosterFiles.school("1.1")
                .written(
                        StandardCharsets.UTF_8,
                        text -> text.replace(",c1,", ", c1\u00a0,").replace("title", " title "))
                .facts(folder));
    }
}
