package org.aliquot.notices;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.aliquot.cohort.AssignmentKind;
import org.aliquot.cohort.Assignments;
import org.aliquot.cohort.OwnDaysChanged;
import org.aliquot.cohort.WorkAssigned;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the members of a class are told of its plan, each by the days that are theirs. */
@Component
class PlanNews {

    private static final String LEARNING = """
            select m.account_id, h.name
            from cohort_member m
            join cohort h on h.id = m.cohort_id and h.status = 'open'
            where h.id = :cohort
              and (cast(:account as uuid) is null or m.account_id = :account)
              and exists (select from enrollment e
                          where e.account_id = m.account_id and e.course_id = h.course_id and e.status <> 'ended')
            """;

    private static final String OWN_DAYS = """
            select d.account_id, a.kind, a.ref
            from cohort_assignment a
            join cohort_own_days d on d.assignment_id = a.id
            where a.cohort_id = :cohort
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

    private record Member(UUID account, String className) {}

    /** Something of a plan, whenever it is due. */
    private record Subject(AssignmentKind kind, String ref) {}

    private final JdbcClient jdbc;
    private final SiteMap site;
    private final Assignments assignments;

    PlanNews(JdbcClient jdbc, SiteMap site, Assignments assignments) {
        this.jdbc = jdbc;
        this.site = site;
        this.assignments = assignments;
    }

    /** Another day of the class for something is no news to whoever has days of their own for it. */
    List<News> of(WorkAssigned event) {
        if (event.work().isEmpty()) {
            return List.of();
        }
        Map<UUID, Set<Subject>> own = ownDays(event.cohort());
        Map<Subject, String> titles = new HashMap<>();
        List<News> news = new ArrayList<>();
        for (Member member : learning(event.cohort(), null)) {
            Set<Subject> apart = own.getOrDefault(member.account(), Set.of());
            List<WorkAssigned.Work> theirs = event.work().stream()
                    .filter(work -> !apart.contains(subject(work)))
                    .toList();
            if (!theirs.isEmpty()) {
                WorkAssigned.Work first = theirs.getFirst();
                String title = titles.computeIfAbsent(subject(first), work -> title(event.cohort(), work));
                int others = theirs.size() - 1;
                String detail = others == 0 ? title + "." : title + " first, then " + others + " more.";
                news.add(news(member, event.id(), detail, assignments.endOf(first.dueOn(), first.dueTime())));
            }
        }
        return news;
    }

    /** Nobody but this learner hears of it. */
    List<News> of(OwnDaysChanged event) {
        AssignmentKind kind = Objects.requireNonNullElse(event.kind(), AssignmentKind.EXAM);
        String detail = detail(event.until() == null, kind, title(event.cohort(), new Subject(kind, event.ref())));
        return learning(event.cohort(), event.account()).stream()
                .map(member -> news(member, event.id(), detail, event.until()))
                .toList();
    }

    /** Also who has no access to the course meanwhile. */
    List<UUID> members(UUID cohort) {
        return jdbc.sql("select account_id from cohort_member where cohort_id = :cohort")
                .param("cohort", cohort)
                .query((row, _) -> row.getObject("account_id", UUID.class))
                .list();
    }

    private static String detail(boolean taken, AssignmentKind kind, String title) {
        if (taken) {
            return "For " + title + ", the dates of your class apply to you again.";
        }
        return switch (kind) {
            case LESSON -> "You have your own due date for " + title + ".";
            case EXAM -> "You have your own dates for " + title + ". It closes for you when they end.";
        };
    }

    private News news(Member member, UUID change, String detail, @Nullable Instant due) {
        return new News(member.account(), change.toString(), member.className(), detail, site.classWork(), due);
    }

    /** @param only whom it is about; null: the whole class */
    private List<Member> learning(UUID cohort, @Nullable UUID only) {
        return jdbc.sql(LEARNING)
                .param("cohort", cohort)
                .param("account", only)
                .query((row, _) -> new Member(row.getObject("account_id", UUID.class), row.getString("name")))
                .list();
    }

    /** By account, for what somebody of the class has them. */
    private Map<UUID, Set<Subject>> ownDays(UUID cohort) {
        Map<UUID, Set<Subject>> own = new HashMap<>();
        RowCallbackHandler put =
                row -> own.computeIfAbsent(row.getObject("account_id", UUID.class), _ -> new HashSet<>())
                        .add(new Subject(Word.read(AssignmentKind.class, row.getString("kind")), row.getString("ref")));
        jdbc.sql(OWN_DAYS).param("cohort", cohort).query(put);
        return own;
    }

    private String title(UUID cohort, Subject work) {
        String title = jdbc.sql(TITLE)
                .param("cohort", cohort)
                .param("ref", work.ref())
                .param("kind", work.kind().word())
                .query(String.class)
                .single();
        return "“" + title + "”";
    }

    private static Subject subject(WorkAssigned.Work work) {
        return new Subject(work.kind(), work.ref());
    }
}
