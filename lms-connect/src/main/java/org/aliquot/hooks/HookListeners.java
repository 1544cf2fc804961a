package org.aliquot.hooks;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.clock.ServerClock;
import org.aliquot.completion.CourseCompleted;
import org.aliquot.delivery.AttemptRescored;
import org.aliquot.delivery.AttemptSubmitted;
import org.aliquot.enrollment.PeopleEnrolled;
import org.aliquot.people.AccountId;
import org.aliquot.people.Presence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Writes a message for each hook that wants to hear of it. What learners practice for themselves is nobody's business, nor are
 * trials of staff.
 */
@Component
class HookListeners {

    /** In the mode that counts. */
    private static final String EXAM = "exam";

    private static final String PRIVATE = """
            select exists (select from attempt where id = :attempt and (own_practice or trial))
            """;

    private final JdbcClient jdbc;
    private final DeliveryTable table;
    private final Presence presence;
    private final ServerClock clock;

    HookListeners(JdbcClient jdbc, DeliveryTable table, Presence presence, ServerClock clock) {
        this.jdbc = jdbc;
        this.table = table;
        this.presence = presence;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void of(PeopleEnrolled event) {
        if (table.listening(HookEvent.ENROLLMENT).isEmpty()) {
            return;
        }
        event.people()
                .forEach(one -> tell(
                        HookEvent.ENROLLMENT,
                        one.enrollment().toString(),
                        one.account(),
                        event.at(),
                        Map.of("enrollment", one.enrollment().toString(), "course", event.course())));
    }

    @ApplicationModuleListener
    void of(AttemptSubmitted event) {
        tellOf(event, HookEvent.ATTEMPT_FINAL, event.attempt().toString(), event.finalAt());
    }

    @ApplicationModuleListener
    void of(AttemptRescored event) {
        if (event.changed()) {
            AttemptSubmitted now = event.outcome();
            tellOf(now, HookEvent.ATTEMPT_RESCORED, now.attempt() + " " + event.scoring(), clock.now());
        }
    }

    @ApplicationModuleListener
    void of(CourseCompleted event) {
        tell(
                HookEvent.COURSE_COMPLETED,
                event.account() + " " + event.course(),
                event.account(),
                event.at(),
                Map.of("course", event.course()));
    }

    private void tellOf(AttemptSubmitted attempt, HookEvent what, String key, Instant at) {
        if (attempt.mode().equals(EXAM) && !isPrivate(attempt.attempt())) {
            tell(
                    what,
                    key,
                    attempt.account(),
                    at,
                    Map.of("attempt", attempt.attempt().toString(), "exam", attempt.exam()));
        }
    }

    private boolean isPrivate(UUID attempt) {
        return jdbc.sql(PRIVATE).param("attempt", attempt).query(Boolean.class).single();
    }

    /** Nobody is told of somebody who is erased meanwhile. */
    private void tell(HookEvent what, String key, UUID account, Instant at, Map<String, String> ids) {
        List<UUID> hooks = table.listening(what);
        AccountId person = new AccountId(account);
        if (hooks.isEmpty() || !presence.hold(person)) {
            return;
        }
        Map<String, String> data = new HashMap<>(ids);
        data.put("person", person.toString());
        HookNews news = new HookNews(what, key, person, at, data);
        String body = HookMessages.body(news);
        hooks.forEach(hook -> table.write(hook, news, body));
    }
}
