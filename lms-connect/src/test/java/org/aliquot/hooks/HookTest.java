package org.aliquot.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aliquot.Await;
import org.aliquot.ModuleTest;
import org.aliquot.clock.ServerClock;
import org.aliquot.enrollment.PeopleEnrolled;
import org.aliquot.people.AccountId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Hooks that call a receiver on this machine. */
@Import(HookDesk.class)
@TestPropertySource(properties = "aliquot.outgoing.loopback=true")
abstract class HookTest extends ModuleTest {

    static final Set<HookEvent> ALL = EnumSet.copyOf(HookEvent.CHOICES);

    @Autowired
    Hooks hooks;

    @Autowired
    HookDeliveries deliveries;

    @Autowired
    HookRounds rounds;

    @Autowired
    ServerClock clock;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    AccountId administrator;
    Receiver receiver;

    @BeforeEach
    void open() {
        administrator = new AccountId(account("administrator"));
        receiver = new Receiver();
    }

    @AfterEach
    void close() {
        receiver.close();
        jdbc.sql("delete from hook").update();
    }

    HookChange.WithSecret hook(String path) {
        return hook(receiver.at(path), ALL);
    }

    HookChange.WithSecret hook(URI target, Set<HookEvent> told) {
        HookChange made = hooks.make(new HookWish("Student system", target, told), administrator);
        assertThat(made).isInstanceOf(HookChange.WithSecret.class);
        return (HookChange.WithSecret) made;
    }

    /** Tells of it, and waits until it is written down. */
    void publish(Object event) {
        transaction.executeWithoutResult(_ -> events.publishEvent(event));
        Await.until(
                "the news to be taken",
                () -> jdbc.sql("select count(*) from event_publication where listener_id like '%HookListeners%'")
                                .query(Integer.class)
                                .single()
                        == 0);
    }

    /** Somebody new is enrolled. */
    UUID enroll() {
        UUID enrollment = UUID.randomUUID();
        publish(new PeopleEnrolled(
                "mlt", List.of(new PeopleEnrolled.Enrolled(enrollment, account("learner"))), clock.now()));
        return enrollment;
    }

    /** A round at a later time. */
    void roundAfter(Duration pause) {
        clockForward(pause);
        rounds.round();
    }

    HookView view(UUID hook) {
        return hooks.find(hook).orElseThrow();
    }

    List<HookDelivery> sent(UUID hook) {
        return deliveries.page(hook, null, 100);
    }

    HookDelivery only(UUID hook) {
        assertThat(sent(hook)).hasSize(1);
        return sent(hook).getFirst();
    }
}
