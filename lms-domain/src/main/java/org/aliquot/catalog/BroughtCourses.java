package org.aliquot.catalog;

import java.util.Map;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.authorship.Authors;
import org.aliquot.authorship.Work;
import org.aliquot.catalog.internal.BroughtTable;
import org.aliquot.people.AccountId;
import org.aliquot.stored.Savepoint;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What files of other systems bring is made at the desks like anything else. Here it is told whether somebody has worked on it
 * since, and taken away again; each taking away is a part of the importer's transaction.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class BroughtCourses {

    private final BroughtTable table;
    private final Authors authors;
    private final Savepoint savepoint;
    private final AuditLog audit;

    BroughtCourses(BroughtTable table, Authors authors, Savepoint savepoint, AuditLog audit) {
        this.table = table;
        this.authors = authors;
        this.savepoint = savepoint;
        this.audit = audit;
    }

    /** How often each lesson of a course was saved, by slug; unpublished and retired ones too. */
    @Transactional(readOnly = true)
    public Map<String, Integer> savings(String course) {
        return table.savings(course);
    }

    /**
     * Takes a draft away that nobody has worked on: not saved more often than this, published, commented or sent to review.
     *
     * @return whether it is gone
     */
    public boolean takeBack(LessonPath lesson, int savings, UUID cause, AccountId by) {
        boolean gone = table.delete(lesson, savings);
        if (gone) {
            audit.record(new AuditEntry(
                    by, "lesson.draft-discarded", "lesson", lesson.name(), Map.of("import", cause.toString())));
        }
        return gone;
    }

    /**
     * Takes a course away in which nothing is left, that was never published, and that nobody has changed or used.
     *
     * @param version as it was left
     * @return whether it is gone
     */
    public boolean takeBack(String course, int version, UUID cause, AccountId by) {
        boolean gone = savepoint.keptIf(() -> {
            try {
                return table.delete(course, version);
            } catch (DataIntegrityViolationException used) {
                return false;
            }
        });
        if (gone) {
            authors.unmade(Work.course(course));
            audit.record(new AuditEntry(by, "course.taken-back", "course", course, Map.of("import", cause.toString())));
        }
        return gone;
    }
}
