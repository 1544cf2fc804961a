package org.aliquot.notices;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.cohort.OwnDaysChanged;
import org.aliquot.cohort.WorkAssigned;
import org.aliquot.delivery.AttemptRescored;
import org.aliquot.delivery.AttemptSubmitted;
import org.aliquot.enrollment.EnrollmentWindowMoved;
import org.aliquot.people.AccommodationChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Makes news of what happens elsewhere. A result is no news to whoever hands in and sees it at once, nor is that of a lesson's
 * quiz. A score that changed later always is.
 */
@Component
class NoticeListeners {

    /** Handed in by the learner, and scored while they looked: not one whose answers waited to be marked. */
    private static final String SEEN = """
            select exists (
              select
              from attempt
              where id = :attempt
                and end_reason = 'submitted'
                and scoring = 1
                and final_at < ended_at + interval '10 seconds')
            """;

    private final JdbcClient jdbc;
    private final NoticePublisher publisher;
    private final SiteMap site;
    private final Exams exams;
    private final PlanNews plans;

    NoticeListeners(JdbcClient jdbc, NoticePublisher publisher, SiteMap site, Exams exams, PlanNews plans) {
        this.jdbc = jdbc;
        this.publisher = publisher;
        this.site = site;
        this.exams = exams;
        this.plans = plans;
    }

    @ApplicationModuleListener
    void of(AttemptSubmitted event) {
        if (event.mode().equals("exam") && !isSeen(event.attempt())) {
            exams.exam(event.exam())
                    .filter(exam -> exam.spec().lesson() == null)
                    .ifPresent(exam -> result(event, exam, "", null));
        }
    }

    @ApplicationModuleListener
    void of(AttemptRescored event) {
        AttemptSubmitted now = event.outcome();
        if (now.mode().equals("exam") && event.changed()) {
            exams.exam(now.exam())
                    .ifPresent(exam -> result(
                            now, exam, " " + event.scoring(), "It was scored again. Open it to see what changed."));
        }
    }

    @ApplicationModuleListener
    void of(AccommodationChanged event) {
        News news = new News(
                event.account(),
                event.id().toString(),
                "Your accommodation was changed",
                "Your accommodation, such as extra time or larger text, was changed."
                        + " It applies automatically to everything timed.",
                site.profile(),
                null);
        publisher.tell(NoticeKind.ACCOMMODATION_CHANGED, List.of(news));
    }

    /** That access ends was told of an end that is no more. */
    @ApplicationModuleListener
    void of(EnrollmentWindowMoved event) {
        News news = new News(event.account(), "", "", null, site.course(event.course()), null);
        publisher.settle(NoticeKind.WINDOW_ENDING, List.of(news));
    }

    /** Whoever has heard nothing of a change that was taken back hears nothing of that either. */
    @ApplicationModuleListener
    void of(WorkAssigned event) {
        List<News> news = plans.of(event);
        UUID takenBack = event.takesBack();
        if (takenBack != null) {
            Set<UUID> unread = publisher.takeBack(NoticeKind.ASSIGNED, takenBack, plans.members(event.cohort()));
            news = news.stream().filter(one -> !unread.contains(one.account())).toList();
        }
        publisher.tellHeld(NoticeKind.ASSIGNED, event.id().toString(), news);
    }

    @ApplicationModuleListener
    void of(OwnDaysChanged event) {
        publisher.tell(NoticeKind.ASSIGNED, plans.of(event));
    }

    private boolean isSeen(UUID attempt) {
        return jdbc.sql(SEEN).param("attempt", attempt).query(Boolean.class).single();
    }

    private void result(AttemptSubmitted event, ExamVersion exam, String scoring, @Nullable String detail) {
        News news = new News(
                event.account(),
                event.attempt() + scoring,
                exam.spec().title(),
                detail,
                site.result(event.attempt()),
                null);
        publisher.tell(NoticeKind.RESULT, List.of(news));
    }
}
