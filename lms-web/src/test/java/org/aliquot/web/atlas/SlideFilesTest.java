package org.aliquot.web.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.aliquot.Await;
import org.aliquot.microscope.SlideSet;
import org.aliquot.microscope.StudySlide.Tile;
import org.aliquot.spool.BusyException;
import org.junit.jupiter.api.Test;

/** What is kept of slides, and how much is drawn at once. */
class SlideFilesTest {

    private final SlideFiles files = new SlideFiles(new DrawingTurns());

    @Test
    void aTileThatWasDrawnIsKept() {
        var tile = new Tile(4, 2, 3, 5);
        byte[] first = files.tile(SlideSet.JOINT_FLUID, 1, tile);

        assertThat(files.tile(SlideSet.JOINT_FLUID, 1, tile)).isSameAs(first).hasSizeBetween(1_000, 12_500);
        assertThat(files.kept()).isEqualTo(first.length);
    }

    @Test
    void aTileDrawnAgainOnASlideThatWasForgottenIsTheSame() {
        var tile = new Tile(4, 2, 3, 5);

        assertThat(new SlideFiles(new DrawingTurns()).tile(SlideSet.JOINT_FLUID, 1, tile))
                .isEqualTo(files.tile(SlideSet.JOINT_FLUID, 1, tile));
    }

    @Test
    void fewSlidesAreKept() {
        for (int number = 1; number <= 40; number++) {
            files.slide(SlideSet.JOINT_FLUID, number);
        }

        assertThat(files.keptSlides()).isLessThanOrEqualTo(16);
    }

    @Test
    void oneIsDrawnAtATime() throws InterruptedException {
        var turns = new DrawingTurns();
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        var start = new CountDownLatch(1);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            threads.add(Thread.startVirtualThread(() -> {
                await(start);
                turns.take(() -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    Thread.yield();
                    return now.decrementAndGet();
                });
            }));
        }
        start.countDown();
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(most.get()).isEqualTo(1);
    }

    @Test
    void whoComesWhenManyWaitIsToldToAskAgain() throws InterruptedException {
        var turns = new DrawingTurns();
        var end = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        List<Thread> threads = new ArrayList<>();
        threads.add(Thread.startVirtualThread(() -> turns.take(() -> {
            begun.countDown();
            await(end);
            return "drawn";
        })));
        begun.await();
        for (int i = 0; i < DrawingTurns.MOST_WAITING; i++) {
            threads.add(Thread.startVirtualThread(() -> turns.take(() -> "drawn")));
        }
        Await.until("they wait", () -> threads.stream().skip(1).allMatch(SlideFilesTest::isWaiting));

        assertThatThrownBy(() -> turns.take(() -> "drawn")).isInstanceOf(BusyException.class);
        assertThat(threads).as("at once").filteredOn(SlideFilesTest::isWaiting).hasSize(DrawingTurns.MOST_WAITING);

        end.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(turns.take(() -> "drawn")).isEqualTo("drawn");
    }

    private static boolean isWaiting(Thread thread) {
        return thread.getState() == Thread.State.TIMED_WAITING;
    }

    @Test
    void manyWhoWantTheSameAtOnceGetItWithoutWaitingForEachOtherForEver() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        var served = new AtomicInteger();
        for (int i = 0; i < 24; i++) {
            int which = i;
            threads.add(Thread.startVirtualThread(() -> {
                if (which % 2 == 0) {
                    files.slide(SlideSet.JOINT_FLUID, 1 + which % 3);
                } else {
                    files.tile(SlideSet.JOINT_FLUID, 1 + which % 3, new Tile(4, 2, which, 7));
                }
                served.incrementAndGet();
            }));
        }
        for (Thread thread : threads) {
            thread.join(Duration.ofSeconds(60));
        }

        assertThat(served.get()).isEqualTo(24);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
