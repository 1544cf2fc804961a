package org.aliquot.rehearsal;

import jakarta.annotation.PreDestroy;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.delivery.Sittings;
import org.aliquot.people.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Plays exam days, one at a time in the whole installation, and keeps what came of the last ten. */
@Service
public class Rehearsals {

    public static final int MOST_LEARNERS = 1000;
    public static final int KEPT = 10;

    /** Before an exam opens nobody rehearses. */
    public static final Duration QUIET_BEFORE = Duration.ofMinutes(30);

    private static final Duration LEAVE = Duration.ofSeconds(8);

    /** What came of the wish to begin one. */
    public sealed interface Begun {
        record Running(UUID id) implements Begun {}

        record AnotherRuns() implements Begun {}

        /** Somebody sits an exam. */
        record ExamUnderWay() implements Begun {}

        record OpensSoon(Instant at) implements Begun {}

        /** So many are more than this node takes connections of: nobody else would get in, not even to stop it. */
        record NoRoom(int learners, int room) implements Begun {}

        /** There is nobody to play. */
        record Nothing() implements Begun {}

        /** This node speaks TLS itself. */
        record NoWayIn() implements Begun {}
    }

    private final RehearsalTable table;
    private final Stage stage;
    private final Direction direction;
    private final ExamDays days;
    private final Sittings sittings;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private volatile @Nullable Thread running;

    Rehearsals(
            RehearsalTable table,
            Stage stage,
            Direction direction,
            ExamDays days,
            Sittings sittings,
            AuditLog audit,
            TransactionTemplate transaction) {
        this.table = table;
        this.stage = stage;
        this.direction = direction;
        this.days = days;
        this.sittings = sittings;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** Newest first. */
    public List<Rehearsal> newest() {
        return table.newest(KEPT);
    }

    /** Why none can begin now; empty when one can. */
    public Optional<Begun> refusal() {
        if (stage.site().isEmpty()) {
            return Optional.of(new Begun.NoWayIn());
        }
        if (sittings.any()) {
            return Optional.of(new Begun.ExamUnderWay());
        }
        return days.opensWithin(QUIET_BEFORE).map(Begun.OpensSoon::new);
    }

    /** Begins to play these parts; more learners than are played at most are taken from all parts alike. */
    public Begun begin(LocalDate day, List<Roster.Part> parts, Caller by) {
        return begin(day, parts, by, Pace.USUAL);
    }

    Begun begin(LocalDate day, List<Roster.Part> parts, Caller by, Pace pace) {
        List<Roster.Part> bounded = bounded(parts);
        if (bounded.isEmpty()) {
            return new Begun.Nothing();
        }
        Begun refusal = refusal().orElse(null);
        if (refusal != null) {
            return refusal;
        }
        table.abandon();
        UUID id = claim(day, bounded, by);
        if (id == null) {
            return new Begun.AnotherRuns();
        }
        URI site = stage.site().orElseThrow();
        int expected = parts.stream().mapToInt(Roster.Part::learners).sum();
        running = Thread.ofPlatform()
                .name("rehearsal")
                .daemon()
                .start(() -> direction.play(id, bounded, expected, site, pace));
        return new Begun.Running(id);
    }

    private @Nullable UUID claim(LocalDate day, List<Roster.Part> parts, Caller by) {
        int learners = parts.stream().mapToInt(Roster.Part::learners).sum();
        return transaction.execute(_ -> {
            UUID id = table.insert(day, parts, learners, by.id()).orElse(null);
            if (id != null) {
                audit.record(new AuditEntry(
                        by.id(),
                        "rehearsal.begun",
                        "rehearsal",
                        id.toString(),
                        Map.of("day", day.toString(), "learners", "" + learners)));
            }
            return id;
        });
    }

    /** Ends the one that runs, on whichever node, within seconds; what it made is taken away as always. False where none runs that was not stopped before. */
    public boolean stop(Caller by) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            Optional<UUID> stopped = table.wishStop();
            stopped.ifPresent(id ->
                    audit.record(new AuditEntry(by.id(), "rehearsal.stopped", "rehearsal", id.toString(), Map.of())));
            return stopped.isPresent();
        }));
    }

    /** Those who are played. */
    public static List<Roster.Part> bounded(List<Roster.Part> parts) {
        List<Roster.Part> real =
                parts.stream().filter(part -> part.learners() > 0).toList();
        int all = real.stream().mapToInt(Roster.Part::learners).sum();
        return all <= MOST_LEARNERS
                ? real
                : real.stream()
                        .map(part -> new Roster.Part(
                                part.exam(),
                                part.title(),
                                part.mode(),
                                Math.toIntExact((long) part.learners() * MOST_LEARNERS / all)))
                        .filter(part -> part.learners() > 0)
                        .toList();
    }

    /** Before the web server refuses its learners, which would be taken for its own fault. */
    @EventListener(ContextClosedEvent.class)
    void stopAtTheEnd() {
        direction.leave();
    }

    @PreDestroy
    void awaitTheEnd() throws InterruptedException {
        Thread now = running;
        if (now != null) {
            now.join(LEAVE);
        }
    }
}
