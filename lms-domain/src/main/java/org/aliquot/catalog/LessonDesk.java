package org.aliquot.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.catalog.internal.LessonDraftTable;
import org.aliquot.catalog.internal.LessonPublishing;
import org.aliquot.catalog.internal.LessonRules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where instructors write lessons. Courses and the order in them are {@link CourseDesk}'s. */
@Service
@Transactional
public class LessonDesk {

    private final LessonDraftTable drafts;
    private final LessonPublishing publishing;
    private final LessonRules rules;
    private final AuditLog audit;

    LessonDesk(LessonDraftTable drafts, LessonPublishing publishing, LessonRules rules, AuditLog audit) {
        this.drafts = drafts;
        this.publishing = publishing;
        this.rules = rules;
        this.audit = audit;
    }

    /** The draft of a lesson; where there is none, its current version as one with version 0. */
    @Transactional(readOnly = true)
    public Optional<LessonDraft> draft(LessonPath path) {
        return drafts.find(path);
    }

    /** Saves a draft that was made from {@code version}; it need not be complete. */
    public LessonDraftResult.OfSaving save(LessonPath path, int version, LessonText text, UUID author) {
        Optional<LessonDraft> standing = drafts.lock(path);
        if (standing.isEmpty()) {
            return new LessonDraftResult.Unknown();
        }
        LessonDraft before = standing.get();
        if (before.text().equals(text)) {
            return new LessonDraftResult.Saved(before); // nothing new, or a saving whose answer was lost on the way
        }
        if (before.version() != version) {
            return new LessonDraftResult.Stale(before);
        }
        drafts.put(before.lessonId(), text, author);
        return new LessonDraftResult.Saved(drafts.find(path).orElseThrow());
    }

    /** Makes the draft a new immutable version, or says what is missing; a retired lesson is back in its course. */
    public LessonDraftResult.OfPublishing publish(LessonPath path, int version, UUID author) {
        Optional<LessonDraft> standing = drafts.lock(path);
        if (standing.isEmpty()) {
            return new LessonDraftResult.Unknown();
        }
        LessonDraft draft = standing.get();
        if (draft.version() != version || version == 0) {
            return new LessonDraftResult.Stale(draft);
        }
        List<LessonFlaw> flaws = rules.check(draft.text());
        if (!flaws.isEmpty()) {
            return new LessonDraftResult.Invalid(flaws);
        }
        int number = publishing.publish(draft.lessonId(), draft.text(), author);
        drafts.delete(draft.lessonId());
        record("lesson.published", path, author, Map.of("version", String.valueOf(number)));
        return new LessonDraftResult.Published(number);
    }

    /** Drops unpublished changes. A lesson that was never published has nothing to go back to and keeps its draft. */
    public boolean discard(LessonPath path, UUID author) {
        Optional<LessonDraft> draft =
                drafts.lock(path).filter(LessonDraft::isChanged).filter(found -> found.published() != null);
        draft.ifPresent(found -> {
            drafts.delete(found.lessonId());
            record("lesson.draft-discarded", path, author, Map.of());
        });
        return draft.isPresent();
    }

    /** No longer in the course for learners; what they did in it stays. A draft stays, too. */
    public boolean retire(LessonPath path, UUID author) {
        boolean retired = publishing.retire(path);
        if (retired) {
            record("lesson.retired", path, author, Map.of());
        }
        return retired;
    }

    /** A retired lesson is in its course again, in the version it had. */
    public boolean restore(LessonPath path, UUID author) {
        boolean restored = publishing.restore(path);
        if (restored) {
            record("lesson.restored", path, author, Map.of());
        }
        return restored;
    }

    /** All versions with their texts, newest first. */
    @Transactional(readOnly = true)
    public List<LessonVersionLine> history(LessonPath path) {
        return drafts.history(path);
    }

    /** What learners would read. */
    @Transactional(readOnly = true)
    public LessonPreview preview(LessonText text) {
        return publishing.preview(text);
    }

    private void record(String action, LessonPath path, UUID author, Map<String, String> details) {
        audit.record(new AuditEntry(author, action, "lesson", path.course() + "/" + path.lesson(), details));
    }
}
