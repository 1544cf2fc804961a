package org.aliquot.populate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aliquot.audit.AuditEntry;
import org.aliquot.clock.Ids;
import org.aliquot.enrollment.AccessPolicy;
import org.aliquot.enrollment.EndReason;
import org.aliquot.enrollment.EnrollmentSource;
import org.aliquot.enrollment.EnrollmentStanding;
import org.aliquot.enrollment.EnrollmentStatus;
import org.aliquot.enrollment.EnrollmentTerms;
import org.aliquot.enrollment.LastChange;
import org.aliquot.enrollment.PastEnrollment;
import org.aliquot.enrollment.Payer;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/** Makes up one enrollment and what was done to it: day by day, in the order in which it could have been done. */
final class Enrolling {

    /** Something done, for the audit log. */
    record Deed(Instant at, AuditEntry entry) {}

    private static final double EXTENDED = 0.14;
    private static final double WITHDRAWN = 0.07;
    private static final double PAUSED_ONCE = 0.06;
    private static final double PAUSED_NOW = 0.03;

    private final Dice dice;
    private final Scene scene;
    private final Learner learner;
    private final Scene.Course course;
    private final @Nullable Group group;
    private final AccessPolicy policy;
    private final List<Deed> deeds = new ArrayList<>();
    private final EnrollmentSource way;
    private final LocalDate startsOn;
    private final Instant createdAt;
    private final java.util.UUID id;
    private @Nullable LocalDate endsOn;
    private @Nullable LocalDate pausedOn;
    private @Nullable Instant endedAt;
    private @Nullable EndReason reason;
    private @Nullable AccountId changedBy;
    private @Nullable Instant changedAt;
    private int extensions;
    private int pausedDays;
    private int version;

    Enrolling(Dice dice, Scene scene, Learner learner, Scene.Course course, @Nullable Group group, LocalDate startsOn) {
        this.dice = dice;
        this.scene = scene;
        this.learner = learner;
        this.course = course;
        this.group = group;
        this.policy = course.policy();
        this.startsOn = startsOn;
        this.way = group == null
                ? EnrollmentSource.SELF
                : dice.pick(List.of(
                        EnrollmentSource.CODE,
                        EnrollmentSource.CODE,
                        EnrollmentSource.ADMINISTRATOR,
                        EnrollmentSource.IMPORT));
        Instant known = learner.person().createdAt();
        Instant morning = scene.at(startsOn, dice.between(0, 25_000));
        this.createdAt = morning.isBefore(known) ? known.plusSeconds(60) : morning;
        this.id = Ids.at(createdAt, dice.random());
        Integer days =
                group == null ? policy.accessDays() : group.cohort().settings().accessDays();
        this.endsOn = days == null ? null : startsOn.plusDays(days);
    }

    Membership membership() {
        deed(
                createdAt,
                by(),
                "enrollment.created",
                Map.of("way", way.word(), "payer", payer().word(), "window", startsOn + " to " + end(endsOn)));
        boolean past = dice.chance(PAUSED_ONCE) && pauseAndResume();
        if (!past && dice.chance(EXTENDED)) {
            extend();
        }
        if (dice.chance(WITHDRAWN)) {
            withdraw();
        } else if (dice.chance(PAUSED_NOW)) {
            pause();
        }
        return new Membership(learner, course, group, enrollment(), studiesUntil());
    }

    List<Deed> deeds() {
        return deeds;
    }

    private PastEnrollment enrollment() {
        return new PastEnrollment(
                id,
                learner.person().id(),
                course.id(),
                new EnrollmentTerms(
                        way,
                        payer(),
                        group == null ? null : group.cohort().settings().payerName(),
                        policy.extensionDays(),
                        policy.mostDays(),
                        createdAt),
                new EnrollmentStanding(
                        startsOn,
                        endsOn,
                        endedAt != null
                                ? EnrollmentStatus.ENDED
                                : pausedOn != null ? EnrollmentStatus.PAUSED : EnrollmentStatus.ACTIVE,
                        policy.extensions() - extensions,
                        pausedOn,
                        pausedDays,
                        policy.pauseDays() - pausedDays,
                        reason == null ? null : reason.word()),
                endedAt,
                by(),
                new LastChange(changedBy == null ? null : changedBy.value(), changedAt, version, null));
    }

    private boolean pauseAndResume() {
        LocalDate from = startsOn.plusDays(dice.between(10, 90));
        LocalDate to = from.plusDays(dice.between(7, Math.max(7, Math.min(45, policy.pauseDays()))));
        if (policy.pauseDays() < 7 || isOver(from) || !to.isBefore(scene.today())) {
            return false;
        }
        int days = (int) java.time.temporal.ChronoUnit.DAYS.between(from, to);
        change(from, "enrollment.paused", Map.of());
        LocalDate before = endsOn;
        endsOn = before == null ? null : before.plusDays(days);
        pausedDays = days;
        change(to, "enrollment.resumed", moved(before));
        return true;
    }

    private void extend() {
        LocalDate before = endsOn;
        if (before == null || policy.extensions() < 1) {
            return;
        }
        LocalDate on = before.minusDays(dice.between(1, 12));
        if (on.isBefore(scene.today()) && on.isAfter(startsOn)) {
            endsOn = before.plusDays(policy.extensionDays());
            extensions++;
            change(on, "enrollment.extended", moved(before));
        }
    }

    private void withdraw() {
        LocalDate on = startsOn.plusDays(dice.between(3, 150));
        if (changedAt != null && !scene.at(on, 0).isAfter(changedAt) || isOver(on) || !on.isBefore(scene.today())) {
            return;
        }
        reason = dice.pick(List.of(EndReason.values()));
        change(on, "enrollment.ended", Map.of("reason", reason.word()));
        endedAt = changedAt;
    }

    private void pause() {
        LocalDate on = scene.daysAgo(dice.between(2, 30));
        boolean free = changedAt == null || changedAt.isBefore(scene.at(on, 0));
        if (free && on.isAfter(startsOn) && !isOver(on) && policy.pauseDays() > pausedDays) {
            pausedOn = on;
            change(on, "enrollment.paused", Map.of());
        }
    }

    private boolean isOver(LocalDate on) {
        return endsOn != null && !on.isBefore(endsOn);
    }

    private LocalDate studiesUntil() {
        LocalDate until = endsOn == null || endsOn.isAfter(scene.today()) ? scene.today() : endsOn;
        if (endedAt != null) {
            until = earlier(until, endedAt.atZone(scene.zone()).toLocalDate());
        }
        return pausedOn == null ? until : earlier(until, pausedOn);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private void change(LocalDate on, String action, Map<String, String> details) {
        Instant at = scene.at(on, 32_400 + dice.between(0, 28_000));
        deed(at, scene.administrator(), action, details);
        changedAt = at;
        changedBy = scene.administrator();
        version++;
    }

    private void deed(Instant at, @Nullable AccountId actor, String action, Map<String, String> details) {
        boolean own = action.equals("enrollment.created") && way == EnrollmentSource.SELF;
        Map<String, String> all = new TreeMap<>(own ? Map.of("way", way.word()) : details);
        if (!own) {
            all.put("course", course.slug());
            all.put("person", learner.person().id().toString());
        }
        deeds.add(new Deed(
                at,
                new AuditEntry(
                        actor, action, own ? "course" : "enrollment", own ? course.slug() : id.toString(), all)));
    }

    private Map<String, String> moved(@Nullable LocalDate from) {
        return Map.of("from", end(from), "to", end(endsOn));
    }

    private @Nullable AccountId by() {
        return way == EnrollmentSource.SELF || way == EnrollmentSource.CODE
                ? learner.person().id()
                : scene.administrator();
    }

    private Payer payer() {
        return group == null ? Payer.LEARNER : group.cohort().settings().payer();
    }

    private static String end(@Nullable LocalDate endsOn) {
        return endsOn == null ? "no end" : endsOn.toString();
    }
}
