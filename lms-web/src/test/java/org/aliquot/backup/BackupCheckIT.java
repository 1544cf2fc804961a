package org.aliquot.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.aliquot.Scratch;
import org.aliquot.postgres.EmbeddedDatabase;
import org.junit.jupiter.api.Test;

/** A check finds what a backup took along without noticing, and leaves nothing. That it passes what is sound, {@code VerbsIT} tries. */
class BackupCheckIT {

    private static final int PAGE = 8192;

    @Test
    void findsAPageThatWasDamagedBeforeTheBackup() throws Exception {
        EmbeddedDatabase database =
                EmbeddedDatabase.in(Scratch.directory("damaged").resolve("data"));
        try (Closeable _ = database.start();
                Connection session = database.connect().orElseThrow()) {
            session.createStatement()
                    .execute("create table largest as select repeat('x', 1000) from generate_series(1, 8000)");
        }
        damage(largestFile(database.pg().resolve("base")));
        Path file = Scratch.directory("backups").resolve("backup");
        assertThat(Verb.backup(database.root(), file).err()).isEmpty();
        Path spool = Scratch.directory("spool");

        Verb checked = Verb.of(Map.of("aliquot.spool-dir", spool.toString()), "backup", "--check", file);

        assertThat(checked.code()).isEqualTo(1);
        assertThat(checked.out()).isEmpty();
        assertThat(checked.err())
                .contains("is damaged: ")
                .contains("invalid page in block")
                .hasLineCount(1);
        assertThat(spool).isEmptyDirectory();
    }

    private static Path largestFile(Path base) throws IOException {
        try (Stream<Path> files = Files.walk(base)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d+") && Files.isRegularFile(file))
                    .max(Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
        }
    }

    private static void damage(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer one = ByteBuffer.allocate(1);
            long place = PAGE + PAGE - 1;
            channel.read(one, place);
            one.put(0, (byte) (one.get(0) ^ 1)).rewind();
            channel.write(one, place);
        }
    }
}
