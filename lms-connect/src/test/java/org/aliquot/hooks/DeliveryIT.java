package org.aliquot.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aliquot.hooks.HookDelivery.State;
import org.aliquot.hooks.Receiver.Answer;
import org.aliquot.outgoing.NoAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever the other side does, each message arrives in the end, under the same id and with the same words. */
class DeliveryIT extends HookTest {

    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

    @Autowired
    private DeliveryTable table;

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("a fault of theirs", Answer.status(500), 500, null),
                Arguments.of("a refusal", Answer.status(400), 400, null),
                Arguments.of("a redirect", Answer.status(302, "Location", "/elsewhere"), 302, null),
                Arguments.of("an answer that is lost after the effect", Answer.CUT_OFF, null, NoAnswer.CUT_OFF));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void whatFailsComesAgainUnderItsId(String fault, Answer answer, Integer status, NoAnswer problem) {
        UUID hook = hook("/all").hook().id();
        receiver.answers(answer, answer);
        enroll();

        rounds.round();
        assertThat(only(hook).state()).isEqualTo(State.WAITING);
        assertThat(only(hook).status()).isEqualTo(status);
        assertThat(only(hook).problem()).isEqualTo(problem);
        rounds.round();
        assertThat(receiver.got()).as("not at once").hasSize(1);
        roundAfter(TEN_SECONDS);
        roundAfter(Duration.ofMinutes(5));

        assertThat(receiver.got()).hasSize(3);
        assertThat(receiver.got())
                .extracting(Receiver.Got::id)
                .containsOnly("msg_" + only(hook).id());
        assertThat(Set.copyOf(receiver.got().stream().map(Receiver.Got::body).toList()))
                .hasSize(1);
        assertThat(receiver.got()).extracting(Receiver.Got::path).containsOnly("/all");
        assertThat(only(hook).state()).isEqualTo(State.DELIVERED);
        assertThat(only(hook).tries()).isEqualTo(3);
        assertThat(view(hook).status()).isEqualTo(HookStatus.ACTIVE);
    }

    @Test
    void whoIsSilentIsAskedAgain() {
        UUID hook = hook("/all").hook().id();
        Object lock = new Object();
        receiver.answers(_ -> {
            synchronized (lock) {
                try {
                    lock.wait(15_000);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        });
        enroll();

        rounds.round();
        synchronized (lock) {
            lock.notifyAll();
        }
        assertThat(only(hook).problem()).isEqualTo(NoAnswer.TOO_SLOW);
        roundAfter(TEN_SECONDS);

        assertThat(only(hook).state()).isEqualTo(State.DELIVERED);
        assertThat(receiver.got())
                .extracting(Receiver.Got::id)
                .containsOnly("msg_" + only(hook).id());
    }

    @Test
    void theOtherSideSaysWhenItWantsToBeAskedAgain() {
        UUID hook = hook("/all").hook().id();
        receiver.answers(Answer.status(429, "Retry-After", "120"));
        enroll();
        enroll();

        rounds.round();
        roundAfter(Duration.ofSeconds(110));
        assertThat(receiver.got()).as("nothing at all meanwhile").hasSize(1);
        roundAfter(Duration.ofSeconds(15));

        assertThat(receiver.got()).hasSize(3);
        assertThat(sent(hook)).allMatch(one -> one.state() == State.DELIVERED);
    }

    @Test
    void oneThatIsRefusedHoldsUpNoOther() {
        UUID hook = hook("/all").hook().id();
        enroll();
        receiver.answers(Answer.status(500), Answer.status(500));
        rounds.round();
        roundAfter(TEN_SECONDS);
        enroll();

        roundAfter(TEN_SECONDS);

        assertThat(sent(hook)).extracting(HookDelivery::state).containsExactly(State.DELIVERED, State.WAITING);
    }

    @Test
    void manyThatAreRefusedHoldUpNoOther() {
        UUID hook = hook("/all").hook().id();
        IntStream.range(0, 20).forEach(_ -> enroll());
        receiver.usually(Answer.status(400));
        rounds.round();
        assertThat(receiver.got()).as("each is tried at once").hasSize(20);
        receiver.usually(Answer.OK);
        enroll();

        rounds.round();

        assertThat(sent(hook)).first().extracting(HookDelivery::state).isEqualTo(State.DELIVERED);
    }

    @Test
    void whatTheAddressBeforeAnsweredIsForgottenWithIt() {
        HookView hook = hook("/before").hook();
        enroll();
        receiver.answers(Answer.status(503, "Retry-After", "80000"));
        rounds.round();

        hooks.change(hook.id(), hook.version(), new HookWish("Moved", receiver.at("/after"), ALL), administrator);
        rounds.round();

        assertThat(receiver.got()).extracting(Receiver.Got::path).containsExactly("/before", "/after");
    }

    @Test
    void whenTheOtherSideIsBackNothingWaitsForItsTurn() {
        UUID hook = hook("/all").hook().id();
        IntStream.range(0, 5).forEach(_ -> enroll());
        receiver.usually(Answer.status(503));
        rounds.round();
        for (int i = 0; i < 30; i++) {
            roundAfter(Duration.ofMinutes(6));
        }
        assertThat(sent(hook)).noneMatch(one -> one.state() == State.DELIVERED);
        receiver.usually(Answer.OK);
        int before = receiver.got().size();

        roundAfter(Duration.ofHours(2));

        assertThat(sent(hook)).allMatch(one -> one.state() == State.DELIVERED);
        assertThat(receiver.got()).hasSize(before + 5);
    }

    @Test
    void whereThereIsNobodyAnyMoreTheHookIsPausedAndItsMakerTold() {
        UUID hook = hook("/all").hook().id();
        receiver.answers(Answer.status(410));
        enroll();
        enroll();

        rounds.round();
        roundAfter(Duration.ofHours(1));

        assertThat(view(hook).status()).isEqualTo(HookStatus.GONE);
        assertThat(receiver.got()).hasSize(1);
        assertThat(letters()).hasSize(1);
        assertThat(letters().getFirst())
                .contains("its address is gone for good", "/admin/hooks/" + hook)
                .doesNotContain("127.0.0.1");

        hooks.resume(hook, administrator);
        rounds.round();
        assertThat(sent(hook)).as("nothing was lost").allMatch(one -> one.state() == State.DELIVERED);
    }

    @Test
    void afterThreeDaysInWhichNothingArrivesTheHookIsPausedAndItsMakerTold() {
        UUID hook = hook("/all").hook().id();
        receiver.usually(Answer.status(500));
        UUID enrollment = enroll();
        rounds.round();
        for (int tries = 1; tries <= 9; tries++) {
            assertThat(view(hook).status()).as("after try " + tries).isEqualTo(HookStatus.ACTIVE);
            roundAfter(RetryPauses.after(tries).plusSeconds(1));
        }

        assertThat(receiver.got()).hasSize(10);
        assertThat(view(hook).status()).isEqualTo(HookStatus.FAILING);
        assertThat(only(hook).state()).isEqualTo(State.FAILED);
        assertThat(letters()).singleElement().asString().contains("for three days");

        enroll();
        roundAfter(Duration.ofHours(1));
        assertThat(receiver.got()).as("what happens meanwhile waits").hasSize(10);
        receiver.usually(Answer.OK);
        hooks.resume(hook, administrator);
        rounds.round();
        assertThat(deliveries.figures().get(hook)).satisfies(figures -> {
            assertThat(figures.waiting()).isZero();
            assertThat(figures.failed()).isEqualTo(1);
            assertThat(figures.failingSince()).isNull();
        });

        assertThat(deliveries.sendFailedAgain(hook)).isEqualTo(1);
        rounds.round();

        assertThat(receiver.got().getLast().body()).contains(enrollment.toString());
        assertThat(receiver.got().getLast().id())
                .isEqualTo(receiver.got().getFirst().id());
        assertThat(sent(hook)).allMatch(one -> one.state() == State.DELIVERED);
    }

    @Test
    void twoNodesSendNothingTwiceAndOneHookIsCalledOnceAtATime() {
        for (String path : List.of("/a", "/b", "/c")) {
            hook(path);
        }
        IntStream.range(0, 15).forEach(_ -> enroll());
        CyclicBarrier together = new CyclicBarrier(2);

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> roundWith(together)),
                        CompletableFuture.runAsync(() -> roundWith(together)))
                .join();
        // each may have passed over what the other looked at in the same moment
        rounds.round();

        assertThat(receiver.got()).hasSize(45);
        assertThat(receiver.got()).extracting(Receiver.Got::id).doesNotHaveDuplicates();
        assertThat(receiver.mostAtOnce()).isEqualTo(1);
        Set<String> bodies = new HashSet<>();
        receiver.got().forEach(got -> bodies.add(got.path() + got.body()));
        assertThat(bodies).hasSize(45);
    }

    @Test
    void eachHookIsToldInTheOrderInWhichThingsHappened() {
        hook("/all");
        List<UUID> happened = Stream.generate(this::enroll).limit(12).toList();

        rounds.round();

        assertThat(receiver.got()).hasSize(12);
        for (int i = 0; i < 12; i++) {
            assertThat(receiver.got().get(i).body()).contains(happened.get(i).toString());
        }
    }

    @Test
    void whatANodeHadInHandWhenItDiedIsSentByAnother() {
        UUID hook = hook("/all").hook().id();
        enroll();
        assertThat(table.claim()).isPresent();

        roundAfter(Duration.ofSeconds(50));
        assertThat(receiver.got()).isEmpty();
        roundAfter(Duration.ofSeconds(15));

        assertThat(only(hook).state()).isEqualTo(State.DELIVERED);
    }

    @Test
    void whoseTimeRanOutSaysNothingAboutAnothersTry() {
        UUID hook = hook("/all").hook().id();
        enroll();
        DeliveryTable.Due late = table.claim().orElseThrow();
        clockForward(Duration.ofSeconds(61));
        DeliveryTable.Due current = table.claim().orElseThrow();
        assertThat(current.id()).isEqualTo(late.id());

        assertThat(table.failed(late, new DeliveryTable.Failure(500, null, Duration.ofDays(1), Duration.ZERO)))
                .isFalse();

        assertThat(only(hook).status()).isNull();
    }

    @Test
    void aTestIsSentOnceToAPausedHookToo() {
        UUID hook = hook("/all").hook().id();
        hooks.pause(hook, administrator);
        enroll();
        receiver.answers(Answer.status(410));

        assertThat(deliveries.test(hook)).isTrue();
        rounds.round();
        assertThat(receiver.got()).hasSize(1);
        assertThat(receiver.got().getFirst().body()).contains("\"type\":\"test\"", hook.toString());
        assertThat(sent(hook).getFirst().state()).isEqualTo(State.FAILED);
        roundAfter(Duration.ofDays(1));

        assertThat(receiver.got()).hasSize(1);
        assertThat(view(hook).status()).isEqualTo(HookStatus.PAUSED);
        assertThat(letters()).isEmpty();
        assertThat(deliveries.test(UUID.randomUUID())).isFalse();
    }

    @Test
    void oneIsSentAgainUnlessItIsOnItsWay() {
        UUID hook = hook("/all").hook().id();
        enroll();
        UUID delivery = only(hook).id();
        assertThat(deliveries.sendAgain(hook, delivery)).isFalse();
        rounds.round();

        assertThat(deliveries.sendAgain(UUID.randomUUID(), delivery)).isFalse();
        assertThat(deliveries.sendAgain(hook, delivery)).isTrue();
        rounds.round();

        assertThat(receiver.got()).hasSize(2);
        assertThat(receiver.got().getFirst().id())
                .isEqualTo(receiver.got().getLast().id());
    }

    @Test
    void messagesAreKeptForThirtyDays() {
        UUID hook = hook("/all").hook().id();
        enroll();
        clockForward(Duration.ofDays(29));
        rounds.sweep();
        assertThat(sent(hook)).hasSize(1);

        clockForward(Duration.ofDays(2));
        rounds.sweep();

        assertThat(sent(hook)).isEmpty();
    }

    @Test
    void nothingIsCalledInsideATransaction() {
        hook("/all");
        enroll();
        receiver.answers(exchange -> {
            boolean held = jdbc.sql("""
                            select exists (
                              select from pg_stat_activity
                              where datname = current_database() and state = 'idle in transaction')
                            """).query(Boolean.class).single();
            exchange.sendResponseHeaders(held ? 500 : 204, -1);
        });

        rounds.round();

        assertThat(sent(hooks.all().getFirst().id()).getFirst().state()).isEqualTo(State.DELIVERED);
    }

    private void roundWith(CyclicBarrier together) {
        try {
            together.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        rounds.round();
    }

    private List<String> letters() {
        return jdbc.sql("select body_text from mail_message where account_id = :id and kind = 'webhook-paused'")
                .param("id", administrator)
                .query((row, _) -> row.getString("body_text"))
                .list();
    }
}
