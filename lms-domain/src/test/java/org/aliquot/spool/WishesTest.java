package org.aliquot.spool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.aliquot.Await;
import org.junit.jupiter.api.Test;

/** A class that wishes for pictures at once: nobody waits in line, nobody is overtaken, and nothing is made twice. */
class WishesTest {

    private static final int CLASS = 500;
    private static final int KEPT = 1_000_000;

    private final CountDownLatch gate = new CountDownLatch(1);
    private final ConcurrentLinkedQueue<Integer> made = new ConcurrentLinkedQueue<>();
    private final Turns turns = new Turns(10);
    private final Wishes<Integer> wishes = new Wishes<>(turns, CLASS, KEPT, "Many pictures are being drawn.");

    @Test
    void whoeverIsAloneGetsThePictureAtOnce() {
        assertThat(wishes.takeOrAskAgain(7, drawing(7))).containsExactly(7);
        assertThat(wishes.takeOrAskAgain(7, drawing(7))).containsExactly(7);
        assertThat(made).as("it was kept").containsExactly(7);
    }

    @Test
    void aClassIsServedInTheOrderInWhichItAskedAndNoRequestWaits() {
        for (int learner = 0; learner < CLASS; learner++) {
            ask(learner);
        }
        assertThat(busy(CLASS - 1)).as("asking again changes nothing").isNotNull();
        assertThat(again(CLASS - 1)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(15));
        assertThat(made).isEmpty();

        gate.countDown();
        awaitMade(CLASS);

        assertThat(List.copyOf(made)).hasSize(CLASS).isSorted();
        for (int learner = 0; learner < CLASS; learner++) {
            assertThat(wishes.takeOrAskAgain(learner, drawing(learner))).hasSize(1);
        }
        assertThat(made).as("each is there for who comes for it").hasSize(CLASS);
    }

    @Test
    void thoseForWhomThereIsNoPlaceAreToldToComeLater() {
        for (int learner = 0; learner < CLASS; learner++) {
            ask(learner);
        }
        assertThat(again(CLASS)).isEqualTo(Duration.ofSeconds(15));

        gate.countDown();
        awaitMade(CLASS);
        assertThat(made).doesNotContain(CLASS);
    }

    @Test
    void whoWaitsForAPictureElsewhereHasATurnBetweenThem() throws InterruptedException {
        for (int learner = 0; learner < CLASS; learner++) {
            ask(learner);
        }
        var whenOthersHad = new AtomicInteger();
        Thread card = Thread.startVirtualThread(() -> turns.takeOrAskAgain(Duration.ofSeconds(60), made::size, "busy"));
        Thread other = Thread.startVirtualThread(
                () -> whenOthersHad.set(turns.takeOrAskAgain(Duration.ofSeconds(60), made::size, "busy")));
        Await.until(
                "both wait",
                () -> card.getState() == Thread.State.TIMED_WAITING && other.getState() == Thread.State.TIMED_WAITING);
        gate.countDown();
        card.join();
        other.join();

        assertThat(whenOthersHad.get()).isLessThan(5);
    }

    @Test
    void noMoreIsKeptThanThereIsRoomForAndTheOldestGoesFirst() {
        Wishes<Integer> small = new Wishes<>(turns, CLASS, 2_000, "busy");
        for (int number = 1; number <= 3; number++) {
            int which = number;
            small.takeOrAskAgain(number, () -> {
                made.add(which);
                return new byte[1_000];
            });
        }
        small.takeOrAskAgain(3, () -> new byte[0]);
        small.takeOrAskAgain(2, () -> new byte[0]);
        assertThat(small.takeOrAskAgain(1, () -> new byte[0])).as("made anew").isEmpty();
    }

    @Test
    void onePictureThatCannotBeDrawnHoldsUpNobody() {
        assertThatThrownBy(() -> wishes.takeOrAskAgain(1, () -> {
                    throw new IllegalArgumentException("no room for it");
                }))
                .isNotInstanceOf(BusyException.class);
        assertThat(wishes.takeOrAskAgain(2, drawing(2))).containsExactly(2);
        assertThat(wishes.takeOrAskAgain(1, drawing(1))).as("nor itself").containsExactly(1);
    }

    /** In their order; the first few wait a moment for what does not come. */
    private void ask(int learner) {
        Supplier<byte[]> behindTheGate = () -> {
            await();
            return drawing(learner).get();
        };
        if (learner < 2) {
            Thread.startVirtualThread(() ->
                    assertThat(wishes.takeOrAskAgain(learner, behindTheGate)).hasSize(1));
            Await.until("it has a place", () -> wishes.size() == learner + 1);
        } else {
            assertThat(catchThrowable(() -> wishes.takeOrAskAgain(learner, behindTheGate)))
                    .isInstanceOf(BusyException.class);
        }
    }

    private BusyException busy(int learner) {
        return (BusyException) catchThrowable(() -> wishes.takeOrAskAgain(learner, drawing(learner)));
    }

    private Duration again(int learner) {
        return BusyException.again(busy(learner)).orElseThrow();
    }

    private void awaitMade(int count) {
        Await.until("all are made", () -> made.size() == count && wishes.size() == 0);
    }

    private Supplier<byte[]> drawing(int which) {
        return () -> {
            made.add(which);
            return new byte[] {(byte) which};
        };
    }

    private void await() {
        try {
            gate.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
