package org.aliquot.catalog.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.catalog.LessonDraft;
import org.aliquot.catalog.LessonFlaw;
import org.aliquot.catalog.LessonReviewNews;
import org.aliquot.catalog.LessonText;
import org.aliquot.clock.Ids;
import org.aliquot.draft.ReviewCycle;
import org.aliquot.draft.ReviewStep;
import org.aliquot.draft.ReviewedWork;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.people.Presence;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lessons as colleagues review them. The rules ask the question bank, which erasing a person must not need. */
record LessonReviewWork(ObjectProvider<LessonRules> rules, AuditLog audit, ApplicationEventPublisher events)
        implements ReviewedWork<LessonDraft, LessonText, LessonFlaw> {

    @Configuration(proxyBeanMethods = false)
    static class Beans {

        @Bean
        ReviewCycle<LessonDraft, LessonText, LessonFlaw> reviewsOfLessons(
                JdbcClient jdbc,
                Accounts accounts,
                Presence presence,
                ObjectProvider<LessonRules> rules,
                AuditLog audit,
                ApplicationEventPublisher events) {
            return new ReviewCycle<>(jdbc, accounts, presence, new LessonReviewWork(rules, audit, events));
        }
    }

    private static final String LINE = """
            (select course.slug from course where course.id = lesson.course_id) || '/' || lesson.slug as name,
            (select course.title from course where course.id = lesson.course_id) as place,
            d.content ->> 'title' as begin""";

    @Override
    public Kept<LessonText> kept() {
        return new Kept<>("lesson", LessonDraftTable.TEXT, LINE, UnaryOperator.identity());
    }

    @Override
    public List<LessonFlaw> problems(LessonDraft draft) {
        return rules.getObject().check(draft.text());
    }

    @Override
    public void record(String deed, LessonDraft draft, AccountId by, Map<String, String> details) {
        audit.record(new AuditEntry(by, "lesson." + deed, "lesson", draft.path().name(), details));
    }

    @Override
    public void tell(LessonDraft draft, ReviewStep step, Set<UUID> to) {
        events.publishEvent(
                new LessonReviewNews(Ids.next(), draft.path(), draft.text().title(), step, to));
    }
}
