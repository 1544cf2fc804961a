package org.aliquot.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.aliquot.Await;
import org.aliquot.Scratch;
import org.aliquot.postgres.EmbeddedDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A backup, and the log that was put aside since, give any moment between. */
class PointInTimeIT {

    private final EmbeddedDatabase database =
            EmbeddedDatabase.in(Scratch.directory("logged ").resolve("data"));

    private Closeable server = () -> {};
    private Path folder = Path.of("unset");
    private Path place = Path.of("unset");
    private int restored;

    @BeforeEach
    void start() throws IOException {
        server = database.start();
        folder = Scratch.directory("backups");
        place = Files.createDirectory(folder.resolve("log"));
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void anyMomentSinceABackupComesBackAndNothingLater() throws Exception {
        Path file = folder.resolve("backup");
        List<Writer.Row> acknowledged;
        Instant moment;
        try (Writer writer = Writer.on(database)) {
            try (Keeping _ = keeping(new Checksum())) {
                assertThat(Verb.backup(database.root(), file).err()).isEmpty();
                writes(writer, 200);
            }
            // not running, as during an update: the server keeps what comes meanwhile
            writes(writer, 200);
            moment = now();
            writes(writer, 200);
            try (Keeping _ = keeping(new Checksum())) {
                writes(writer, 50);
            }
            acknowledged = writer.acknowledged();
        }

        Verb at = Verb.restore(file, next(), "--log", place, "--until", moment);
        assertThat(at.err()).isEmpty();
        assertThat(at.out()).contains(moment.toString(), "nothing later");
        List<Integer> then = written(EmbeddedDatabase.in(last()));
        assertThat(then)
                .containsExactlyElementsOf(numbers(0, then.size()))
                .startsWith(acknowledged.stream()
                        .filter(row -> row.at().isBefore(moment))
                        .map(Writer.Row::number)
                        .toArray(Integer[]::new));
        // one may have been committed before the moment and acknowledged after it
        assertThat(then.size())
                .isLessThanOrEqualTo(1
                        + (int) acknowledged.stream()
                                .filter(row -> row.at().isBefore(moment))
                                .count());

        Verb all = Verb.restore(file, next(), "--log", place);
        assertThat(all.err()).isEmpty();
        assertThat(written(EmbeddedDatabase.in(last()))).hasSizeGreaterThanOrEqualTo(then.size() + 200);
    }

    @Test
    void aMomentAfterTheLastChangeIsThatChange() throws Exception {
        Path file = folder.resolve("backup");
        Instant moment;
        try (Keeping _ = keeping(new Checksum())) {
            assertThat(Verb.backup(database.root(), file).err()).isEmpty();
            change("create table kept as select 42 as answer");
            moment = now();
        }
        Verb at = Verb.restore(file, next(), "--log", place, "--until", moment);
        assertThat(at.err()).isEmpty();
        assertThat(answer(EmbeddedDatabase.in(last()))).isEqualTo(42);

        refused(
                "before the moment you asked for",
                Verb.restore(file, next(), "--log", place, "--until", moment.plusSeconds(3_600)));
        refused("of a later moment", Verb.restore(file, next(), "--log", place, "--until", moment.minusSeconds(3_600)));
        refused("--until goes with --log", Verb.restore(file, next(), "--until", moment));
        refused("does not hold the log", Verb.restore(file, next(), "--log", folder));
    }

    @Test
    void whatIsMissingOrWasChangedIsNoticed() throws Exception {
        Path file = folder.resolve("backup");
        for (int times = 0; times < 4; times++) {
            try (Keeping _ = keeping(new Checksum())) {
                if (times == 0) {
                    assertThat(Verb.backup(database.root(), file).err()).isEmpty();
                }
                change("create table kept_" + times + " as select 42 as answer");
            }
        }
        List<LogPiece> pieces = shelf().pieces();
        Path piece = shelf().directory().resolve(pieces.get(pieces.size() - 2).fileName());
        byte[] whole = Files.readAllBytes(piece);

        byte[] changed = whole.clone();
        changed[changed.length / 2] ^= 1;
        Files.write(piece, changed);
        refused("is not as a backup was written", Verb.restore(file, next(), "--log", place));

        Files.delete(piece);
        refused("a piece of the log is missing", Verb.restore(file, next(), "--log", place));

        Files.write(piece, whole);
        for (LogPiece old : pieces.subList(0, pieces.size() - 2)) {
            Files.delete(shelf().directory().resolve(old.fileName()));
        }
        refused("does not reach back to this backup", Verb.restore(file, next(), "--log", place));
    }

    @Test
    void withAKeyNobodyReadsIt() throws Exception {
        Path key = Files.writeString(
                folder.resolve("key"), Base64.getEncoder().encodeToString(new byte[32]), StandardCharsets.US_ASCII);
        Path file = folder.resolve("backup");
        try (Keeping _ = keeping(Seal.of(key))) {
            assertThat(Verb.backup(database.root(), file, "--key-file", key).err())
                    .isEmpty();
            change("create table kept as select 42 as answer, 'sealed and delivered' as words");
        }
        for (LogPiece piece : shelf().pieces()) {
            assertThat(Files.readAllBytes(shelf().directory().resolve(piece.fileName())))
                    .startsWith(Encryption.magic());
        }
        assertThat(Verb.restore(file, next(), "--log", place, "--key-file", key).err())
                .isEmpty();
        assertThat(answer(EmbeddedDatabase.in(last()))).isEqualTo(42);
    }

    /** What is restored goes its own way: its log is not taken for that of the installation it came from. */
    @Test
    void aRestoredInstallationBeginsALogOfItsOwn() throws Exception {
        Path file = folder.resolve("backup");
        try (Keeping _ = keeping(new Checksum())) {
            assertThat(Verb.backup(database.root(), file).err()).isEmpty();
        }
        Path first = shelf().directory();
        assertThat(Verb.restore(file, next(), "--log", place).err()).isEmpty();
        EmbeddedDatabase again = EmbeddedDatabase.in(last());
        Path later = folder.resolve("later");
        try (Closeable _ = again.start();
                Keeping _ = new Keeping(again, place, new Checksum())) {
            assertThat(Verb.backup(again.root(), later).err()).isEmpty();
            change(again, "create table kept as select 43 as answer");
        }
        Path own = place.resolve(Files.readString(again.root().resolve(LogShelf.ID_FILE)));
        assertThat(own).isNotEqualTo(first).isDirectory();

        assertThat(Verb.restore(later, next(), "--log", place).err()).isEmpty();
        assertThat(answer(EmbeddedDatabase.in(last()))).isEqualTo(43);
    }

    @Test
    void aDiskThatIsAwayLosesNothing() throws Exception {
        Path file = folder.resolve("backup");
        try (Keeping _ = keeping(new Checksum())) {
            assertThat(Verb.backup(database.root(), file).err()).isEmpty();
        }
        Path elsewhere = folder.resolve("elsewhere");
        Files.move(place, elsewhere);
        Files.createDirectory(place);
        change("create table kept as select 42 as answer");
        assertThatThrownBy(() -> new LogKeeper(database, place, new Checksum()).follow())
                .hasMessageContaining("is the disk there?");
        Files.delete(place);
        Files.move(elsewhere, place);

        try (Keeping _ = keeping(new Checksum())) {
            change("create table more as select 1 as one");
        }
        assertThat(Verb.restore(file, next(), "--log", place).err()).isEmpty();
        assertThat(answer(EmbeddedDatabase.in(last()))).isEqualTo(42);
    }

    @Test
    void howeverMuchThereIsToCatchUpOnPiecesStaySmallAndTheLastSaysUntilWhen() throws Exception {
        Path file = folder.resolve("backup");
        try (Keeping _ = keeping(new Checksum())) {
            assertThat(Verb.backup(database.root(), file).err()).isEmpty();
        }
        change("create table kept as select 42 as answer");
        change("create table much as select n, repeat(md5(n::text), 30) as words from generate_series(1, 20000) n");
        keeping(new Checksum()).close();

        List<LogPiece> pieces = shelf().pieces();
        assertThat(pieces).hasSizeGreaterThan(4).allMatch(piece -> piece.end() - piece.start() < 5 << 20);
        Verb all = Verb.restore(file, next(), "--log", place);
        assertThat(all.err()).isEmpty();
        assertThat(all.out())
                .contains(shelf().read(pieces.getLast()).mark().until().toString());
        Integer rows = asked(
                EmbeddedDatabase.in(last()),
                jdbc -> jdbc.sql("select count(*) from much")
                        .query(Integer.class)
                        .single());
        assertThat(rows).isEqualTo(20_000);
    }

    /** A copy of the data directory that was started with the same settings has another future. */
    @Test
    void piecesOfACopyAreNotGoneOnFrom() throws Exception {
        try (Keeping _ = keeping(new Checksum())) {
            assertThat(Verb.backup(database.root(), folder.resolve("backup")).err())
                    .isEmpty();
        }
        assertThat(BackupLog.needsBackup(database.root())).isFalse();
        LogShelf first = shelf();
        long end = first.last().orElseThrow().end();
        ByteArrayOutputStream ahead = new ByteArrayOutputStream();
        ahead.writeBytes(new byte[1 << 20]);
        first.keep(end, ahead, LogShelf.Mark.NONE, database.root());

        keeping(new Checksum()).close();
        assertThat(shelf().directory()).isNotEqualTo(first.directory());
        assertThat(BackupLog.needsBackup(database.root())).isTrue();
    }

    @Test
    void aLogThatDoesNotFitIsNotTakenForItsEnd() throws Exception {
        Path file = folder.resolve("backup");
        try (Keeping _ = keeping(new Checksum())) {
            assertThat(Verb.backup(database.root(), file).err()).isEmpty();
            change("create table much as select n, repeat(md5(n::text), 30) as words from generate_series(1, 9000) n");
        }
        for (LogPiece piece : shelf().pieces()) {
            if (piece.end() - piece.start() > 3 << 20) {
                LogShelf.Content whole = shelf().read(piece);
                Files.delete(shelf().directory().resolve(piece.fileName()));
                ByteArrayOutputStream other = new ByteArrayOutputStream();
                int half = whole.bytes().length / 2;
                other.write(whole.bytes(), 0, half);
                other.writeBytes(new byte[whole.bytes().length - half]);
                shelf().keep(piece.start(), other, whole.mark(), database.root());
            }
        }
        refused("pieces of something else are among it", Verb.restore(file, next(), "--log", place));
        assertThat(last()).doesNotExist();
    }

    @Test
    void withAnotherKeyTheLogBeginsAnew() throws Exception {
        keeping(new Checksum()).close();
        Path first = shelf().directory();
        Path key = Files.writeString(folder.resolve("key"), Base64.getEncoder().encodeToString(new byte[32]));
        keeping(Seal.of(key)).close();

        assertThat(shelf().directory()).isNotEqualTo(first);
    }

    @Test
    void theServerKeepsNothingForALogThatNobodyWantsAnyMore() throws Exception {
        keeping(new Checksum()).close();
        LogKeeper.forget(database);

        try (Connection session = session(database)) {
            assertThat(new LogSlot(session).keptFrom()).isEmpty();
        }
        assertThat(database.root().resolve(LogShelf.ID_FILE)).doesNotExist();
    }

    private static void refused(String why, Verb verb) {
        assertThat(verb.err()).contains(why).hasLineCount(1);
        assertThat(verb.code()).isEqualTo(1);
    }

    private Keeping keeping(Seal seal) {
        return new Keeping(database, place, seal);
    }

    private LogShelf shelf() throws IOException {
        String id = Files.readString(database.root().resolve(LogShelf.ID_FILE));
        return new LogShelf(place.resolve(id), new Checksum());
    }

    private Path next() {
        restored++;
        return last();
    }

    private Path last() {
        return folder.resolve("restored-" + restored);
    }

    private static void writes(Writer writer, int more) {
        int then = writer.acknowledged().size();
        Await.until("the writer goes on", () -> writer.acknowledged().size() > then + more);
    }

    private static List<Integer> numbers(int from, int to) {
        List<Integer> numbers = new ArrayList<>();
        for (int number = from; number < to; number++) {
            numbers.add(number);
        }
        return numbers;
    }

    private void change(String statement) throws SQLException {
        change(database, statement);
    }

    private static void change(EmbeddedDatabase of, String statement) throws SQLException {
        try (Connection session = session(of)) {
            client(session).sql(statement).update();
        }
    }

    private Instant now() throws SQLException {
        try (Connection session = session(database)) {
            return new LogSlot(session).mark().until();
        }
    }

    private static List<Integer> written(EmbeddedDatabase of) throws Exception {
        return asked(
                of,
                jdbc -> jdbc.sql("select number from written order by number")
                        .query(Integer.class)
                        .list());
    }

    private static int answer(EmbeddedDatabase of) throws Exception {
        return asked(
                of,
                jdbc -> jdbc.sql("select answer from kept").query(Integer.class).single());
    }

    private interface Question<T> {
        T of(JdbcClient jdbc);
    }

    private static <T> T asked(EmbeddedDatabase of, Question<T> question) throws Exception {
        try (Closeable _ = of.start();
                Connection session = session(of)) {
            return question.of(client(session));
        }
    }

    private static Connection session(EmbeddedDatabase of) throws SQLException {
        return of.connect().orElseThrow();
    }

    private static JdbcClient client(Connection session) {
        return JdbcClient.create(new SingleConnectionDataSource(session, true));
    }

    /** The log is put aside until it is closed, and all of it by then. */
    private static final class Keeping implements AutoCloseable {

        private final LogKeeper keeper;
        private final FutureTask<@Nullable Void> work;

        Keeping(EmbeddedDatabase database, Path place, Seal seal) {
            this.keeper = new LogKeeper(database, place, seal);
            this.work = new FutureTask<>((Callable<@Nullable Void>) () -> {
                keeper.follow();
                return null;
            });
            Thread.ofPlatform().start(work);
            Await.until("the log is followed", () -> work.isDone() || isFollowed(database));
        }

        private static boolean isFollowed(EmbeddedDatabase database) {
            try (Connection session = session(database)) {
                return client(session)
                        .sql("select exists (select from pg_replication_slots where active)")
                        .query(Boolean.class)
                        .single();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() throws ExecutionException, InterruptedException {
            keeper.end();
            work.get();
        }
    }
}
