package org.aliquot.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.aliquot.Await;
import org.aliquot.PlatformTest;
import org.aliquot.bank.Purpose;
import org.aliquot.exchange.ImportUpload;
import org.aliquot.exchange.QuestionImports;
import org.aliquot.exchange.internal.ImportWork;
import org.aliquot.interchange.QuestionFormat;
import org.aliquot.people.Role;
import org.aliquot.traces.Traces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A job ends no server twice, and is done by one node even when two believe it is theirs. */
class JobRunsIT extends PlatformTest {

    private static final JobKind<Object, Object> KIND = JobKind.of("simulation", Object.class, Object.class);

    @Autowired
    private JobQueue queue;

    @Autowired
    private DataSource database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private QuestionImports imports;

    @Autowired
    private ImportWork importWork;

    private UUID id = UUID.randomUUID();

    @BeforeEach
    void job() {
        jdbc.sql("update job set state = 'cancelled' where kind = :kind and state in ('waiting', 'running')")
                .param("kind", KIND.word())
                .update();
        id = queue.add(
                KIND,
                null,
                Map.of("what", UUID.randomUUID()),
                person(Role.INSTRUCTOR).id());
    }

    /** Nobody reads one of these as the simulation that it is not. */
    @AfterEach
    void forget() {
        jdbc.sql("delete from job where kind = :kind")
                .param("kind", KIND.word())
                .update();
    }

    @Test
    void whatKilledTheServerTwiceIsRefusedWithASentenceToItsOwner() {
        begin();
        begin();

        lane((_, _) -> {
                    throw new AssertionError("begun a third time");
                })
                .run();

        Job job = job(id);
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.failure()).contains("stopped twice while working on this");
    }

    @Test
    void aServerThatStopsInGoodOrderHandsItBack() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        JobLane lane = lane((_, step) -> {
            begun.countDown();
            await(stopped);
            step.accept("never seen");
            return List.of();
        });
        Thread node = Thread.ofVirtual().start(lane::run);
        begun.await();

        lane.close();
        stopped.countDown();
        node.join();

        assertThat(job(id).state()).isEqualTo(JobState.WAITING);
        assertThat(queue.find(KIND, id).orElseThrow().tries()).isZero();
    }

    @Test
    void aNodeWhoseLineToTheDatabaseWasCutBeginsNoMore() {
        UUID next = queue.add(
                KIND,
                null,
                Map.of("what", UUID.randomUUID()),
                person(Role.INSTRUCTOR).id());

        lane((_, _) -> {
                    cutTheLock();
                    return List.of();
                })
                .run();

        assertThat(job(id).state()).isEqualTo(JobState.DONE);
        assertThat(job(next).state()).isEqualTo(JobState.WAITING);
        lane((_, _) -> List.of()).run();
        assertThat(job(next).state()).isEqualTo(JobState.DONE);
    }

    private void cutTheLock() {
        int cut = jdbc.sql("""
                        select count(pg_terminate_backend(pid))
                        from pg_locks
                        where locktype = 'advisory' and objid = cast(hashtext('test') as bigint) & 4294967295
                          and database = (select oid from pg_database where datname = current_database())
                        """).query(Integer.class).single();
        assertThat(cut).isEqualTo(1);
    }

    @Test
    void aNodeThatLookedDeadSaysNoMoreAboutIt() {
        JobQueue.Run first = begin();
        JobQueue.Run second = begin();

        assertThatThrownBy(() -> queue.step(first, "still here")).isInstanceOf(JobCancelled.class);
        queue.done(first, "[]");
        assertThat(job(id).state()).isEqualTo(JobState.RUNNING);

        queue.done(second, "[]");
        assertThat(job(id).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void aNodeThatLookedDeadLeavesAFileToTheOneThatReadsItNow() throws IOException {
        UUID file = bring("First{=yes ~no}\n\nSecond{=yes ~no}\n\nThird{=yes ~no}\n");
        UUID reading = jdbc.sql("select job_id from import_batch where id = :id")
                .param("id", file)
                .query(UUID.class)
                .single();
        StoredJob begun = queue.find(ImportWork.KIND, reading).orElseThrow();
        jdbc.sql("update job set state = 'running', tries = 2 where id = :id")
                .param("id", reading)
                .update();

        assertThatThrownBy(() -> importWork.run(begun, words -> {
                    importWork.run(begun, _ -> {}); // there, from the beginning
                    queue.step(new JobQueue.Run(reading, 1), words);
                }))
                .isInstanceOf(JobCancelled.class);

        assertThat(imports.find(file).orElseThrow().counts().all()).isEqualTo(3);
        queue.done(new JobQueue.Run(reading, 2), "{}");
    }

    private UUID bring(String gift) throws IOException {
        ImportUpload upload = new ImportUpload(
                "questions.gift",
                new ByteArrayInputStream(gift.getBytes(StandardCharsets.UTF_8)),
                QuestionFormat.GIFT,
                Purpose.EXAM,
                "");
        return ((QuestionImports.Bringing.Begun)
                        imports.begin(upload, person(Role.INSTRUCTOR).id()))
                .id();
    }

    @Test
    void whatIsCalledOffInTheMomentItBeginsIsNotBegun() {
        CompletableFuture<Optional<StoredJob>> begun = transaction.execute(_ -> {
            queue.cancel(id);
            CompletableFuture<Optional<StoredJob>> asked =
                    CompletableFuture.supplyAsync(() -> queue.next(List.of(KIND.word())));
            awaitBlocked();
            return asked;
        });

        assertThat(begun.join()).isEmpty();
        assertThat(job(id).state()).isEqualTo(JobState.CANCELLED);
    }

    @Test
    void ofTwoNodesThatBelieveTheLaneIsTheirsOneBegins() {
        try (ExecutorService nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Optional<StoredJob>>> asked = transaction.execute(_ -> {
                jdbc.sql("select tries from job where id = :id for update")
                        .param("id", id)
                        .query(Integer.class)
                        .single();
                List<CompletableFuture<Optional<StoredJob>>> both = List.of(askedBy(nodes), askedBy(nodes));
                awaitBothBlocked();
                return both;
            });

            assertThat(asked.stream().map(CompletableFuture::join).filter(Optional::isPresent))
                    .hasSize(1);
        }
        assertThat(queue.find(KIND, id).orElseThrow().tries()).isOne();
    }

    private CompletableFuture<Optional<StoredJob>> askedBy(ExecutorService nodes) {
        return CompletableFuture.supplyAsync(() -> queue.next(List.of(KIND.word())), nodes);
    }

    private void awaitBothBlocked() {
        Await.until(
                "two who wait",
                () -> jdbc.sql("select count(*) >= 2 from pg_locks where not granted")
                        .query(Boolean.class)
                        .single());
    }

    @Test
    void oneThatNeedsTooMuchStackFailsAndIsNotBegunAgain() {
        lane((_, _) -> {
                    throw new StackOverflowError();
                })
                .run();

        assertThat(job(id).state()).isEqualTo(JobState.FAILED);
    }

    private JobQueue.Run begin() {
        return new JobQueue.Run(
                id, queue.next(List.of(KIND.word())).orElseThrow().tries() + 1);
    }

    private Job job(UUID id) {
        return queue.find(KIND, id).orElseThrow().job();
    }

    /** What a job of the kind does. */
    private interface Doing {
        Object run(StoredJob job, Consumer<String> step);
    }

    private JobLane lane(Doing doing) {
        return new JobLane("test", List.of(new TestWork(doing)), queue, database, Traces.off());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private record TestWork(Doing doing) implements Work<Object> {

        @Override
        public String lane() {
            return "test";
        }

        @Override
        public JobKind<Object, Object> kind() {
            return KIND;
        }

        @Override
        public Object run(StoredJob job, Consumer<String> step) {
            return doing.run(job, step);
        }
    }
}
