package org.aliquot.oneroster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is of no use: the registrar is told what is wrong, where, and what to do. */
class OneRosterRefusedTest {

    private static final String[] DELETED = {"status", "tobedeleted"};

    @TempDir
    private Path folder;

    @Test
    void withoutAManifest() {
        assertThat(RosterFiles.school("1.1")
                        .named(name -> name.replace("manifest", "readme"))
                        .why(folder))
                .isEqualTo("The zip file has no manifest.csv, so it is not a OneRoster file. "
                        + "Choose “OneRoster 1.1” or “1.2” CSV when you export.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1.3", "2.1", "11", "one"})
    void inAVersionThatWeDoNotKnow(String version) {
        assertThat(RosterFiles.school("1.1").say("oneroster.version", version).why(folder))
                .startsWith("manifest.csv has " + version + " for oneroster.version, which must be 1.1 or 1.2.");
    }

    @Test
    void withAManifestThatDoesNotSayItsVersion() {
        assertThat(RosterFiles.school("1.1").sayNothingOf("oneroster.version").why(folder))
                .startsWith("manifest.csv has no value for oneroster.version, which must be 1.1 or 1.2.");
        assertThat(RosterFiles.school("1.1").say("manifest.version", "2.0").why(folder))
                .startsWith("manifest.csv has 2.0 for manifest.version, which must be 1.0.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"users", "classes", "enrollments", "courses", "roles"})
    void withoutAFileThatTheManifestNames(String file) {
        assertThat(RosterFiles.school("1.2").without(file).why(folder))
                .startsWith("manifest.csv says that the zip file has " + file + ".csv, but it does not.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"users", "classes", "enrollments"})
    void withoutPeopleClassesOrPlaces(String file) {
        assertThat(RosterFiles.school("1.1").say("file." + file, "absent").why(folder))
                .startsWith("manifest.csv says that these files are absent: " + file + ".");
        assertThat(RosterFiles.school("1.1").sayNothingOf("file." + file).why(folder))
                .startsWith("manifest.csv says that these files are absent: " + file + ".");
    }

    @Test
    void withoutAnyFileThatWeReadInADelta() {
        RosterFiles files = RosterFiles.delta("1.1");
        for (String file : new String[] {"users", "classes", "enrollments"}) {
            files.say("file." + file, "absent");
        }

        assertThat(files.why(folder)).contains("these files are absent: users, classes, enrollments");
    }

    @Test
    void halfInBulkAndHalfInChanges() {
        assertThat(RosterFiles.school("1.1").say("file.enrollments", "delta").why(folder))
                .isEqualTo("manifest.csv mixes bulk and delta: users is bulk, classes is bulk, enrollments is delta. "
                        + "Export all of them as bulk, or all as delta.");
    }

    @Test
    void inAModeThatIsNone() {
        assertThat(RosterFiles.school("1.1").say("file.users", "full").why(folder))
                .startsWith("manifest.csv says full for file.users, which must be bulk, delta, or absent.");
    }

    @Test
    void withAManifestThatSaysOneThingTwice() {
        assertThat(RosterFiles.school("1.1")
                        .file("manifest.csv", "propertyName,value\nfile.users,bulk\nfile.Users,delta\n")
                        .why(folder))
                .startsWith("manifest.csv, line 3: file.Users is listed twice, as bulk and as delta.");
    }

    @Test
    void inBulkWithADeletedRow() {
        String why = "the status is tobedeleted, but a bulk file";

        assertThat(RosterFiles.school("1.1").user("u4", DELETED).why(folder)).startsWith("users.csv, line 5: " + why);
        assertThat(RosterFiles.school("1.1").group("c1", DELETED).why(folder))
                .startsWith("classes.csv, line 4: " + why);
        assertThat(RosterFiles.school("1.2")
                        .place("e4", "c1", "u1", "aide", DELETED)
                        .why(folder))
                .startsWith("enrollments.csv, line 5: " + why);
    }

    @Test
    void inChangesWithARowThatDoesNotSayWhatChanged() {
        assertThat(RosterFiles.delta("1.1")
                        .user("u1", "familyName", "One")
                        .user("u2", "status", "")
                        .why(folder))
                .startsWith("users.csv, line 3: the status is empty, but every row of a delta file");
    }

    @Test
    void inBulkWithoutAnybody() {
        assertThat(RosterFiles.bulk("1.1").why(folder))
                .isEqualTo(
                        "users.csv lists no one. Nothing was changed, because such a file would empty every class. Export it again.");
        assertThat(RosterFiles.bulk("1.1").user("u1", "username", "").why(folder))
                .startsWith("No row of users.csv can be used (line 2: The row has neither a name nor a username.).");
    }

    @Test
    void withoutColumnsThatAreNeeded() {
        assertThat(RosterFiles.school("1.1")
                        .columns("users", "sourcedId", "givenName", "email")
                        .why(folder))
                .startsWith("users.csv, line 1: these columns are missing: username, familyName.");
        assertThat(RosterFiles.school("1.1")
                        .columns("enrollments", "sourcedId", "class", "user")
                        .why(folder))
                .startsWith("enrollments.csv, line 1: these columns are missing: classSourcedId, userSourcedId, role.");
        assertThat(RosterFiles.delta("1.1")
                        .columns("classes", "sourcedId", "title")
                        .why(folder))
                .startsWith("classes.csv, line 1: these columns are missing: status.");
    }

    @Test
    void withAnEmptyFileOrAColumnTwice() {
        assertThat(RosterFiles.school("1.1").file("users.csv", "\n\n").why(folder))
                .startsWith("users.csv is empty: its first line must name the columns.");
        assertThat(RosterFiles.school("1.1")
                        .file("classes.csv", "sourcedId,title,Title\nc1,a,b\n")
                        .why(folder))
                .startsWith("classes.csv, line 1: two columns are called Title.");
    }

    @Test
    void withAQuotationMarkThatIsNotClosed() {
        assertThat(RosterFiles.school("1.1")
                        .file("classes.csv", "sourcedId,title\nc1,A\nc2,\"B\nc3,C\n")
                        .why(folder))
                .startsWith("classes.csv, line 3: quotation marks are wrong from here on");
    }
}
