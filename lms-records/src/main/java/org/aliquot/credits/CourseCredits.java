package org.aliquot.credits;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.clock.Ids;
import org.aliquot.people.AccountId;
import org.aliquot.people.Presence;
import org.aliquot.school.School;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which courses give credit when they are completed, and giving it. What was given stays when this changes. */
@Service
public class CourseCredits {

    private final EntityManager kept;
    private final CreditRepository credits;
    private final CreditCourseTable courses;
    private final Presence presence;
    private final AuditLog audit;
    private final School school;

    CourseCredits(
            EntityManager kept,
            CreditRepository credits,
            CreditCourseTable courses,
            Presence presence,
            AuditLog audit,
            School school) {
        this.kept = kept;
        this.credits = credits;
        this.courses = courses;
        this.presence = presence;
        this.audit = audit;
        this.school = school;
    }

    /** Published ones by title. */
    @Transactional(readOnly = true)
    public List<CreditCourse> all() {
        return courses.all();
    }

    @Transactional(readOnly = true)
    public Optional<CreditCourse> find(String slug) {
        return courses.find(slug);
    }

    /** Puts {@code wanted} in the place of what was seen as its version. */
    @Transactional
    public CourseCreditChange change(String slug, CourseCredit wanted, AccountId by) {
        UUID course = courses.hold(slug).orElse(null);
        if (course == null) {
            return new CourseCreditChange.UnknownCourse();
        }
        CourseCredit standing = courses.find(slug).orElseThrow().credit();
        if (standing.version() != wanted.version()) {
            return new CourseCreditChange.Stale(standing);
        }
        CourseCreditEntity row = kept.find(CourseCreditEntity.class, course);
        if (row == null) {
            kept.persist(new CourseCreditEntity(course, wanted, by));
        } else {
            row.become(wanted, by);
        }
        kept.flush();
        audit.record(new AuditEntry(
                by,
                "course-credit.changed",
                "course",
                slug,
                Map.of("hours", wanted.hours().toPlainString())));
        return new CourseCreditChange.Changed();
    }

    /** Once for each learner and course, however often the news comes. */
    @Transactional
    public void give(AccountId learner, String slug, Instant at) {
        CreditCourse course = courses.find(slug).orElse(null);
        if (course != null
                && course.credit().isGiven()
                && presence.hold(learner)
                && !credits.existsByOwnerAndCourseId(learner, course.id())) {
            credits.saveAndFlush(new CreditEntity(Ids.next(), learner, earned(learner, course, at), course.id()));
        }
    }

    private NewCredit earned(AccountId learner, CreditCourse course, Instant at) {
        return new NewCredit(
                course.title(),
                school.name(),
                courses.day(learner, at),
                course.credit().hours(),
                CreditUnit.CONTACT_HOUR,
                course.credit().category(),
                course.credit().accreditor(),
                Set.of());
    }
}
