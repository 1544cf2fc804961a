package org.aliquot.spool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** What waits on the disk is whole, bounded, and gone when it is done with. */
class SpoolTest {

    private static final byte[] FILE = "a line of a report\n".repeat(10_000).getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void aFileComesBackAsItWasAndLeavesNothingBehind() throws IOException {
        Spool spool = new Spool(folder, DataSize.ofMegabytes(1));

        try (Spooled file = spool.take(new ByteArrayInputStream(FILE), Long.MAX_VALUE)) {
            assertThat(folder).as("even a killed server leaves nothing").isEmptyDirectory();
            assertThat(file.bytes()).isEqualTo(FILE.length);
            assertThat(sent(file)).isEqualTo(FILE);
            assertThat(sent(file)).as("again").isEqualTo(FILE);
        }
    }

    @Test
    void noMoreIsReadThanIsTaken() throws IOException {
        Spool spool = new Spool(folder, DataSize.ofMegabytes(1));

        try (Spooled file = spool.take(new ByteArrayInputStream(FILE), 1_000)) {
            assertThat(file.bytes()).isEqualTo(1_000);
        }
    }

    @Test
    void whatDoesNotFitIsToldToComeAgainAndTakesNoRoom() throws IOException {
        Spool spool = new Spool(folder, DataSize.ofBytes(FILE.length + 10));

        try (Spooled first = spool.take(new ByteArrayInputStream(FILE), Long.MAX_VALUE)) {
            assertThatThrownBy(() -> spool.take(new ByteArrayInputStream(FILE), Long.MAX_VALUE))
                    .isInstanceOf(BusyException.class);
            assertThat(sent(first)).isEqualTo(FILE);
        }
        spool.take(new ByteArrayInputStream(FILE), Long.MAX_VALUE).close();
    }

    @Test
    void whatFailsWithItsLastBytesTakesNoRoomEither() throws IOException {
        Spool spool = new Spool(folder, DataSize.ofBytes(FILE.length - 10));

        for (int time = 0; time < 3; time++) {
            assertThatThrownBy(() -> spool.make(out -> {
                        for (byte one : FILE) {
                            out.write(one);
                        }
                    }))
                    .isInstanceOf(BusyException.class);
        }
        spool.take(new ByteArrayInputStream(FILE), FILE.length - 10).close();
    }

    @Test
    void whatAnInterruptClosesGivesItsRoomBack() throws IOException {
        Spool spool = new Spool(folder, DataSize.ofBytes(FILE.length + 10));
        Spooled file = spool.take(new ByteArrayInputStream(FILE), Long.MAX_VALUE);
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> sent(file)).isInstanceOf(IOException.class);
        assertThat(Thread.interrupted()).isTrue();
        file.close();

        spool.take(new ByteArrayInputStream(FILE), Long.MAX_VALUE).close();
    }

    @Test
    void aSenderWhoGoesAwayTakesNoRoom() throws IOException {
        Spool spool = new Spool(folder, DataSize.ofBytes(FILE.length + 10));
        InputStream cut = new InputStream() {
            private int left = FILE.length;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("gone");
                }
                return 'x';
            }
        };

        assertThatThrownBy(() -> spool.take(cut, Long.MAX_VALUE)).isInstanceOf(IOException.class);
        spool.take(new ByteArrayInputStream(FILE), Long.MAX_VALUE).close();
    }

    @Test
    void aFileThatIsReadByItsNameIsBoundedAsWell() throws IOException {
        Spool spool = new Spool(folder, DataSize.ofBytes(FILE.length + 10));

        try (NamedFile file = spool.named(out -> out.write(FILE))) {
            assertThat(file.path()).hasParent(folder).hasBinaryContent(FILE);
            file.forgetName();
            assertThat(folder).isEmptyDirectory();
            assertThatThrownBy(() -> spool.named(out -> out.write(FILE))).isInstanceOf(BusyException.class);
            assertThat(folder).as("what does not fit leaves nothing").isEmptyDirectory();
        }
        spool.take(new ByteArrayInputStream(FILE), Long.MAX_VALUE).close();
    }

    @Test
    void onlyLongWorkIsAside() throws IOException {
        Spool spool = new Spool(folder, DataSize.ofMegabytes(1));

        assertThat(Aside.isLong()).isFalse();
        assertThat(spool.<Boolean, RuntimeException>carry(Aside::isLong)).isTrue();
        assertThat(Aside.isLong()).isFalse();
    }

    /** Such as an exam on paper, which reads its pictures while it is set. */
    @Test
    void whatKeepsACoreForAFileIsAsideAsWell() throws IOException {
        Spool spool = new Spool(folder, DataSize.ofMegabytes(1));

        assertThat(CompletableFuture.supplyAsync(
                                () -> spool.<Boolean, RuntimeException>carry(() -> Labor.of(Aside::isLong)),
                                Thread::startVirtualThread)
                        .join())
                .isTrue();
    }

    private static byte[] sent(Spooled file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.sendTo(out);
        return out.toByteArray();
    }
}
