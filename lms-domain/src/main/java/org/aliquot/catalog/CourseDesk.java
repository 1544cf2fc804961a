package org.aliquot.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.authorship.Authors;
import org.aliquot.authorship.Work;
import org.aliquot.catalog.internal.ArrangementRules;
import org.aliquot.catalog.internal.CoursePlans;
import org.aliquot.catalog.internal.CourseWriting;
import org.aliquot.catalog.internal.LessonDraftTable;
import org.aliquot.catalog.internal.ReleaseTable;
import org.aliquot.draft.PublicationStatus;
import org.aliquot.people.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where instructors make courses: their words, the order of their lessons, and when each lesson opens. */
@Service
@Transactional
public class CourseDesk {

    private static final String REORDERED = "course.changed";

    private final CoursePlans plans;
    private final CourseWriting courses;
    private final ReleaseTable releases;
    private final LessonDraftTable drafts;
    private final Authors authors;
    private final AuditLog audit;

    CourseDesk(
            CoursePlans plans,
            CourseWriting courses,
            ReleaseTable releases,
            LessonDraftTable drafts,
            Authors authors,
            AuditLog audit) {
        this.plans = plans;
        this.courses = courses;
        this.releases = releases;
        this.drafts = drafts;
        this.authors = authors;
        this.audit = audit;
    }

    /** All courses by title, drafts and retired ones too. */
    @Transactional(readOnly = true)
    public List<CourseLine> list() {
        return plans.list();
    }

    @Transactional(readOnly = true)
    public Optional<CoursePlan> plan(String course) {
        return plans.find(course);
    }

    /** A new course that only staff see; its slug is made from the title. */
    public CoursePlan create(String title, String summary, AccountId author) {
        String slug = courses.create(title, summary);
        authors.made(Work.Kind.COURSE, List.of(slug), author);
        record("course.created", slug, author, Map.of());
        return plans.find(slug).orElseThrow();
    }

    /** Puts the course into this order, when nobody changed it since {@code version}. */
    public CourseChange arrange(String course, int version, CourseArrangement wanted, AccountId author) {
        Optional<CoursePlan> standing = courses.lock(course).flatMap(plans::find);
        if (standing.isEmpty()) {
            return new CourseChange.Unknown();
        }
        CoursePlan before = standing.get();
        if (before.version() != version) {
            return new CourseChange.Stale(before);
        }
        Optional<CourseChange.Reason> refused = ArrangementRules.check(before, wanted);
        if (refused.isPresent()) {
            return new CourseChange.Refused(refused.get());
        }
        courses.arrange(course, wanted);
        record("course.arranged", course, author, ArrangementRules.difference(before, wanted));
        return new CourseChange.Changed(plans.find(course).orElseThrow());
    }

    /** A new lesson at the end of a section, as a draft; its slug is made from the title. Empty where there is no such place. */
    public Optional<LessonPath> addLesson(String course, UUID section, String title, AccountId author) {
        return courses.lock(course)
                .flatMap(_ -> courses.addLesson(course, section, title))
                .map(lesson -> {
                    LessonPath path = new LessonPath(course, lesson.slug());
                    drafts.put(lesson.id(), LessonText.titled(title), author);
                    audit.record(
                            new AuditEntry(author, "lesson.created", "lesson", course + "/" + lesson.slug(), Map.of()));
                    return path;
                });
    }

    /** Learners can find the course and enroll; at least one lesson must be there to read. */
    public CourseChange.Unconditional publish(String course, AccountId author) {
        Optional<CoursePlan> plan = courses.lock(course).flatMap(plans::find);
        if (plan.isEmpty()) {
            return new CourseChange.Unknown();
        }
        if (plan.get().sections().stream()
                .flatMap(section -> section.lessons().stream())
                .noneMatch(lesson -> lesson.status() == PublicationStatus.PUBLISHED)) {
            return new CourseChange.Refused(CourseChange.Reason.NOTHING_PUBLISHED);
        }
        return status(course, PublicationStatus.PUBLISHED, author);
    }

    /** Learners no longer find the course; what they did in it stays. */
    public CourseChange.Unconditional retire(String course, AccountId author) {
        return courses.lock(course).isEmpty()
                ? new CourseChange.Unknown()
                : status(course, PublicationStatus.RETIRED, author);
    }

    /** Says when a lesson opens. Learners who have begun it keep it open. */
    public CourseChange.Unconditional release(LessonPath path, LessonRelease release, AccountId author) {
        Optional<CoursePlan> plan = courses.lock(path.course()).flatMap(plans::find);
        if (plan.isEmpty() || !ArrangementRules.holds(plan.get(), path.lesson())) {
            return new CourseChange.Unknown();
        }
        Optional<CourseChange.Reason> refused = ArrangementRules.check(plan.get(), path.lesson(), release);
        if (refused.isPresent()) {
            return new CourseChange.Refused(refused.get());
        }
        releases.put(path, release);
        audit.record(new AuditEntry(
                author,
                "lesson.release-changed",
                "lesson",
                path.course() + "/" + path.lesson(),
                ArrangementRules.details(release)));
        return new CourseChange.Changed(plans.find(path.course()).orElseThrow());
    }

    private CourseChange.Unconditional status(String course, PublicationStatus status, AccountId author) {
        if (courses.status(course, status)) {
            record("course." + status.word(), course, author, Map.of());
        }
        return new CourseChange.Changed(plans.find(course).orElseThrow());
    }

    private void record(String action, String course, AccountId author, Map<String, String> details) {
        audit.record(new AuditEntry(author, action, "course", course, details));
    }
}
