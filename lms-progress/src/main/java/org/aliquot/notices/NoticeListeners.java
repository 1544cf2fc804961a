package org.aliquot.notices;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.cohort.AssignmentKind;
import org.aliquot.cohort.Assignments;
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

    private static final String MEMBERS = """
            select m.account_id, h.name
            from cohort_member m
            join cohort h on h.id = m.cohort_id and h.status = 'open'
            where h.id = :cohort
              and (cast(:account as uuid) is null or m.account_id = :account)
              and exists (select from enrollment e
                          where e.account_id = m.account_id and e.course_id = h.course_id and e.status <> 'ended')
            """;

    private static final String TITLE = """
            select coalesce(
              (select v.title
               from cohort h
               join lesson l on l.course_id = h.course_id and l.slug = :ref
               join lesson_version v on v.id = l.current_version_id
               where h.id = :cohort and :kind = 'lesson'),
              (select v.title
               from exam x
               join exam_version v on v.id = x.current_version_id
               where x.key = :ref and :kind = 'exam'),
              :ref)
            """;

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
    private final Assignments assignments;

    NoticeListeners(JdbcClient jdbc, NoticePublisher publisher, SiteMap site, Exams exams, Assignments assignments) {
        this.jdbc = jdbc;
        this.publisher = publisher;
        this.site = site;
        this.exams = exams;
        this.assignments = assignments;
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
        List<News> news = event.work().isEmpty() ? List.of() : news(event);
        UUID takenBack = event.takesBack();
        if (takenBack != null) {
            Set<UUID> unread = publisher.takeBack(NoticeKind.ASSIGNED, takenBack, members(event.cohort()));
            news = news.stream().filter(one -> !unread.contains(one.account())).toList();
        }
        publisher.tellHeld(NoticeKind.ASSIGNED, event.id().toString(), news);
    }

    private List<News> news(WorkAssigned event) {
        WorkAssigned.Work first = event.work().getFirst();
        String title = "“" + title(event.cohort(), first.kind(), first.ref()) + "”";
        int others = event.work().size() - 1;
        String detail = others == 0 ? title + "." : title + " first, then " + others + " more.";
        Instant due = assignments.endOf(first.dueOn(), first.dueTime());
        return toMembers(event.cohort(), null, event.id(), detail, due);
    }

    /** Also who has no access to the course meanwhile. */
    private List<UUID> members(UUID cohort) {
        return jdbc.sql("select account_id from cohort_member where cohort_id = :cohort")
                .param("cohort", cohort)
                .query((row, _) -> row.getObject("account_id", UUID.class))
                .list();
    }

    /** Nobody but this learner hears of it. */
    @ApplicationModuleListener
    void of(OwnDaysChanged event) {
        String title = "“" + title(event.cohort(), AssignmentKind.EXAM, event.exam()) + "”";
        String detail = event.until() == null
                ? "For " + title + ", the dates of your class apply to you again."
                : "You have your own dates for " + title + ". It closes for you when they end.";
        publisher.tell(
                NoticeKind.ASSIGNED, toMembers(event.cohort(), event.account(), event.id(), detail, event.until()));
    }

    /** @param only whom it is about; null: the whole class */
    private List<News> toMembers(UUID cohort, @Nullable UUID only, UUID change, String detail, @Nullable Instant due) {
        return jdbc.sql(MEMBERS)
                .param("cohort", cohort)
                .param("account", only)
                .query((row, number) -> new News(
                        row.getObject("account_id", UUID.class),
                        change.toString(),
                        row.getString("name"),
                        detail,
                        site.classWork(),
                        due))
                .list();
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

    private String title(UUID cohort, AssignmentKind kind, String ref) {
        return jdbc.sql(TITLE)
                .param("cohort", cohort)
                .param("ref", ref)
                .param("kind", kind.word())
                .query(String.class)
                .single();
    }
}
