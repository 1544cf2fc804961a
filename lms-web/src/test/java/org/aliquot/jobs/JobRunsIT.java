package org.aliquot.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A job ends no server twice, and is done by one node even when two believe it is theirs. */
class JobRunsIT extends PlatformTest {

    private static final String KIND = "simulation";

    @Autowired
    private JobQueue queue;

    @Autowired
    private DataSource database;

    private UUID id = UUID.randomUUID();

    @BeforeEach
    void job() {
        jdbc.sql("update job set state = 'cancelled' where kind = :kind and state in ('waiting', 'running')")
                .param("kind", KIND)
                .update();
        id = queue.add(
                KIND,
                null,
                Map.of("what", UUID.randomUUID()),
                person(Role.INSTRUCTOR).id().value());
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
    void aNodeThatLookedDeadSaysNoMoreAboutIt() {
        JobQueue.Run first = begin();
        JobQueue.Run second = begin();

        assertThatThrownBy(() -> queue.step(first, "still here")).isInstanceOf(JobCancelled.class);
        queue.done(first, List.of("old"));
        assertThat(job(id).state()).isEqualTo(JobState.RUNNING);

        queue.done(second, List.of("new"));
        assertThat(job(id).state()).isEqualTo(JobState.DONE);
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
        return new JobQueue.Run(id, queue.next(List.of(KIND)).orElseThrow().tries() + 1);
    }

    private Job job(UUID id) {
        return queue.find(KIND, id).orElseThrow().job();
    }

    /** What a job of the kind does. */
    private interface Doing {
        Object run(StoredJob job, Consumer<String> step);
    }

    private JobLane lane(Doing doing) {
        return new JobLane("test", List.of(new TestWork(doing)), queue, database);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private record TestWork(Doing doing) implements Work {

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Object run(StoredJob job, Consumer<String> step) {
            return doing.run(job, step);
        }
    }
}
