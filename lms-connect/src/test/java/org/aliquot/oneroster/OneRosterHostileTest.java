package org.aliquot.oneroster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is not what it says, or worse. */
class OneRosterHostileTest {

    private static final String NO_ZIP = "This is not a zip file, or it is damaged, or it has a password.";
    private static final long SEED = 20261126;

    @TempDir
    private Path folder;

    @Test
    void whatIsNoZipFileIsRefused() throws IOException {
        for (String text : new String[] {"", "PK", "sourcedId,status\nu1,\n"}) {
            assertThat(RosterFiles.refusal(Files.writeString(folder.resolve("users.csv"), text)))
                    .startsWith(NO_ZIP);
        }
    }

    @Test
    void aFileThatIsCutOffIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(RosterFiles.school("1.1").zip(folder));

        assertThat(RosterFiles.refusal(Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, whole.length / 2))))
                .startsWith(NO_ZIP);
    }

    @Test
    void aDiskThatFailsIsNotTheRegistrarsFault() {
        Path nothing = folder.resolve("nothing.zip");

        assertThatThrownBy(() -> OneRosterFile.read(nothing, RosterFiles.TODAY))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aNameThatLeadsOutOfThePackageIsRefused() {
        assertThat(RosterFiles.school("1.1").file("../../etc/users.csv", "x").why(folder))
                .startsWith("The zip file cannot be read: it holds a file whose name leads out of the package");
    }

    @Test
    void aFileThatUnpacksToVeryMuchIsRefused() throws IOException {
        Path bomb = folder.resolve("bomb.zip");
        byte[] million = new byte[1024 * 1024];
        Arrays.fill(million, (byte) '\n');
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb))) {
            out.putNextEntry(new ZipEntry("manifest.csv"));
            for (int i = 0; i < 201; i++) {
                out.write(million);
            }
        }

        assertThat(Files.size(bomb)).isLessThan(1024 * 1024);
        assertThat(RosterFiles.refusal(bomb)).contains("200 MB");
    }

    @Test
    void filesThatAreTooMuchTogetherAreRefusedToo() {
        String row = ",Course,\"" + "much ".repeat(30_000) + "\"\n";
        byte[] much = ("sourcedId,title,metadata.text\n" + row.repeat(800)).getBytes(StandardCharsets.US_ASCII);

        assertThat(RosterFiles.school("1.1")
                        .file("courses.csv", much)
                        .file("classes.csv", much)
                        .why(folder))
                .isEqualTo(
                        "The files in the zip file are larger than 200 MB together. Export fewer schools or terms at once.");
    }

    @Test
    void aFileOfNothingIsRefusedBeforeItIsReadForMinutes() {
        assertThat(RosterFiles.school("1.1")
                        .file("classes.csv", "sourcedId,title\n" + "\n".repeat(100_001))
                        .why(folder))
                .startsWith("classes.csv, line 100002: more than 100,000 rows are blank.");
    }

    @Test
    void thousandsOfFilesAreRefused() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i <= 1_000; i++) {
            files.put("file" + i, new byte[0]);
        }

        assertThat(RosterFiles.refusal(RosterFiles.pack(folder, files))).contains("more than 1000 files");
    }

    @Test
    void twoExportsInOneAreRefused() {
        assertThat(RosterFiles.school("1.1").file("old/manifest.csv", "").why(folder))
                .isEqualTo("The zip file has more than one manifest.csv: manifest.csv and old/manifest.csv. "
                        + "Upload one export at a time.");
        assertThat(RosterFiles.school("1.1").file("Users.csv", "").why(folder))
                .isEqualTo("The zip file has users.csv twice: Users.csv and users.csv. Upload one export at a time.");
    }

    @Test
    void aCellThatSwallowsTheFileIsRefused() {
        assertThat(RosterFiles.school("1.1")
                        .file("users.csv", "sourcedId,username,givenName,familyName\nu1,\"" + "x".repeat(300_000))
                        .why(folder))
                .startsWith("users.csv, line 2: a row has more than 200,000 letters");
        assertThat(RosterFiles.school("1.1")
                        .file("users.csv", ",".repeat(2_000))
                        .why(folder))
                .startsWith("users.csv, line 1: a row has more than 1000 cells");
    }

    @Test
    void moreUsersThanASchoolHasAreRefused() {
        StringBuilder users = new StringBuilder("sourcedId,username,givenName,familyName\n");
        for (int i = 0; i <= 100_000; i++) {
            users.append('u').append(i).append(",x,,\n");
        }

        assertThat(RosterFiles.school("1.1").file("users.csv", users.toString()).why(folder))
                .isEqualTo("users.csv has more than 100,000 rows. Export fewer schools or terms at once.");
    }

    @Test
    void moreEnrollmentsThanASchoolHasAreRefused() {
        StringBuilder places = new StringBuilder("sourcedId,classSourcedId,userSourcedId,role\n");
        for (int i = 0; i <= 500_000; i++) {
            places.append('e').append(i).append(",c1,u1,student\n");
        }

        assertThat(RosterFiles.school("1.1")
                        .file("enrollments.csv", places.toString())
                        .why(folder))
                .isEqualTo("enrollments.csv has more than 500,000 rows. Export fewer schools or terms at once.");
    }

    @Test
    void aDamagedFileIsReadOrRefusedAndNeverBreaksTheReader() throws IOException {
        Random random = new Random(SEED);
        byte[] whole = Files.readAllBytes(RosterFiles.school("1.2").zip(folder));
        Path damaged = folder.resolve("damaged.zip");
        for (int i = 0; i < 1_000; i++) {
            byte[] bytes = whole.clone();
            for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Files.write(damaged, bytes);
            assertThat(OneRosterFile.read(damaged, RosterFiles.TODAY))
                    .as("seed %s, file %s", SEED, i)
                    .isNotNull();
        }
    }
}
