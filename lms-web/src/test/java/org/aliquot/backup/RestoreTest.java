package org.aliquot.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A backup is restored whole or not at all, into nothing and nowhere else. */
class RestoreTest {

    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final String NOT_WHOLE = "is not as a backup was written";
    private static final String OTHER_KEY = "AQECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    private static final int SMALL = 200_000;

    /** Several segments of an encrypted backup. */
    private static final int LARGE = 2_200_000;

    @TempDir
    private static Path made = Path.of("unset");

    @TempDir
    private Path folder;

    private Path plain = Path.of("unset");
    private Path encrypted = Path.of("unset");
    private Path key = Path.of("unset");

    @BeforeAll
    static void make() throws IOException {
        Path key = Files.writeString(made.resolve("key"), KEY + "\n");
        HandMade.backup(made.resolve("plain"), new Checksum(), SMALL, "18");
        HandMade.backup(made.resolve("encrypted"), Encryption.with(key), LARGE, "18");
    }

    @BeforeEach
    void copy() throws IOException {
        key = Files.copy(made.resolve("key"), folder.resolve("key"));
        plain = Files.copy(made.resolve("plain"), folder.resolve("plain"));
        encrypted = Files.copy(made.resolve("encrypted"), folder.resolve("encrypted"));
    }

    @Test
    void restoresWhatWasTakenForItsOwnerAlone() throws IOException {
        for (Verb done : List.of(restore(plain, "one"), restore(encrypted, "two", "--key-file", key))) {
            assertThat(done.err()).isEmpty();
            assertThat(done.code()).isZero();
            assertThat(done.out()).contains("All of it.");
        }
        byte[] table = Files.readAllBytes(folder.resolve("two/pg/base/1"));
        assertThat(table).hasSize(LARGE);
        assertThat(folder.resolve("one/pg/base/1")).hasBinaryContent(Arrays.copyOf(table, SMALL));
        assertThat(permissions(folder.resolve("one/pg/base/1"))).isEqualTo("rw-------");
        assertThat(permissions(folder.resolve("one/pg"))).isEqualTo("rwx------");
        assertThat(permissions(folder.resolve("one"))).isEqualTo("rwx------");
        assertThat(folder.resolve("one/backup.txt")).doesNotExist();
    }

    @Test
    void anEncryptedBackupTellsNothing() throws IOException {
        assertThat(Files.readAllBytes(plain)).startsWith(0x1f, 0x8b);
        assertThat(new String(Files.readAllBytes(encrypted), 0, 29, StandardCharsets.US_ASCII))
                .isEqualTo("Aliquot backup, encrypted, 1\n");
    }

    /** From the end; 32 bytes are the checksum. */
    @ParameterizedTest
    @ValueSource(ints = {1, 31, 32, 33, 100_000, SMALL})
    void refusesWhatWasCutOff(int bytes) throws IOException {
        cut(plain, bytes);
        refused(NOT_WHOLE, restore(plain, "one"));
    }

    /** In the last segment, at its beginning, and between two. */
    @ParameterizedTest
    @ValueSource(ints = {1, 102_300, 102_900, LARGE - (1 << 20)})
    void refusesWhatWasCutOffAndIsEncrypted(int bytes) throws IOException {
        cut(encrypted, bytes);
        refused(NOT_WHOLE, restore(encrypted, "one", "--key-file", key));
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        Files.write(plain, new byte[0]);
        refused(NOT_WHOLE, restore(plain, "one"));
        refused("is no encrypted backup", restore(plain, "one", "--key-file", key));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 5, 9, 20, SMALL / 2, SMALL + 1})
    void refusesOneChangedBit(int place) throws IOException {
        change(plain, place);
        refused(NOT_WHOLE, restore(plain, "one"));
    }

    /** In what it begins with, in what makes it unlike others under its key, and in its segments. */
    @ParameterizedTest
    @CsvSource({
        "0, is no encrypted backup",
        "29, does not open",
        "40, does not open",
        "70, does not open",
        "1500000, is not as a backup was written",
        "2200000, is not as a backup was written"
    })
    void refusesOneChangedBitOfWhatIsEncrypted(int place, String why) throws IOException {
        change(encrypted, place);
        refused(why, restore(encrypted, "one", "--key-file", key));
    }

    @Test
    void refusesWhatHasMoreBehindIt() throws IOException {
        for (Path file : List.of(plain, encrypted)) {
            byte[] more = Arrays.copyOf(Files.readAllBytes(file), (int) Files.size(file) + 1);
            Files.write(file, more);
        }
        refused(NOT_WHOLE, restore(plain, "one"));
        refused(NOT_WHOLE, restore(encrypted, "two", "--key-file", key));
    }

    @Test
    void refusesAnotherKeyAndNoneAndOneTooMany() throws IOException {
        Path other = Files.writeString(folder.resolve("other"), OTHER_KEY);
        Path none = Files.writeString(folder.resolve("none"), "secret");
        refused("does not open", restore(encrypted, "one", "--key-file", other));
        refused("is encrypted; name its key", restore(encrypted, "one"));
        refused("leave --key-file out", restore(plain, "one", "--key-file", key));
        refused("holds no key", restore(encrypted, "one", "--key-file", none));
        refused("cannot be read", restore(encrypted, "one", "--key-file", folder.resolve("nowhere")));
        refused("There is no file", restore(folder.resolve("nowhere"), "one"));
    }

    @Test
    void restoresIntoAnEmptyDirectoryAndOverNothing() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(restore(plain, "empty").code()).isZero();
        assertThat(children(empty)).containsExactlyInAnyOrder("database.complete", "pg");

        Verb again = restore(plain, "empty");
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("is not empty").hasLineCount(1);
        assertThat(children(empty)).containsExactlyInAnyOrder("database.complete", "pg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside", "/tmp/outside", "pg/../../outside", "pg/./x"})
    void refusesPathsThatLeadElsewhere(String name) throws IOException {
        Path file = HandMade.with(folder.resolve("made"), new TarArchiveEntry(name, true));
        refused("holds something that no backup has", restore(file, "one"));
        assertThat(folder.resolveSibling("outside")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(bytes = {TarArchiveEntry.LF_SYMLINK, TarArchiveEntry.LF_LINK, TarArchiveEntry.LF_FIFO})
    void refusesLinksAndDevices(byte kind) throws IOException {
        TarArchiveEntry link = new TarArchiveEntry("pg", kind);
        link.setLinkName("/etc");
        refused("holds something that no backup has", restore(HandMade.with(folder.resolve("made"), link), "one"));
    }

    @Test
    void refusesTheFilesOfAnotherPostgresql() throws IOException {
        Path older = HandMade.backup(folder.resolve("older"), new Checksum(), SMALL, "17");
        refused("is of PostgreSQL 17, and this Aliquot brings 18", restore(older, "one"));
    }

    private Verb restore(Path file, String name, Object... more) {
        Object[] words = {file, folder.resolve(name)};
        return Verb.restore(Stream.concat(Stream.of(words), Stream.of(more)).toArray());
    }

    /** One sentence, and nothing left. */
    private void refused(String why, Verb verb) throws IOException {
        assertThat(verb.code()).isEqualTo(1);
        assertThat(verb.out()).isEmpty();
        assertThat(verb.err()).contains(why).hasLineCount(1);
        assertThat(children(folder)).doesNotContain("one", "two").noneMatch(name -> name.startsWith("."));
    }

    private static List<String> children(Path directory) throws IOException {
        try (Stream<Path> children = Files.list(directory)) {
            return children.map(child -> child.getFileName().toString()).toList();
        }
    }

    private static void cut(Path file, int bytes) throws IOException {
        byte[] all = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(all, Math.max(0, all.length - bytes)));
    }

    private static void change(Path file, int place) throws IOException {
        byte[] all = Files.readAllBytes(file);
        all[place] ^= 1;
        Files.write(file, all);
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
