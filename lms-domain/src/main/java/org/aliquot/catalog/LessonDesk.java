package org.aliquot.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.catalog.internal.LessonDraftTable;
import org.aliquot.catalog.internal.LessonPublishing;
import org.aliquot.catalog.internal.LessonRules;
import org.aliquot.catalog.internal.LessonTree;
import org.aliquot.draft.ApprovalRule;
import org.aliquot.draft.DraftSaving;
import org.aliquot.draft.ReviewCycle;
import org.aliquot.draft.SaveResult;
import org.aliquot.draft.TypedDraft;
import org.aliquot.people.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where instructors write lessons. Courses and the order in them are {@link CourseDesk}'s. */
@Service
@Transactional
public class LessonDesk {

    private static final DraftSaving<LessonText> SAVING = new DraftSaving<>(new LessonTree());

    private final LessonDraftTable drafts;
    private final LessonPublishing publishing;
    private final LessonRules rules;
    private final ReviewCycle<LessonDraft, LessonText, LessonFlaw> reviews;
    private final ApprovalRule approvals;
    private final AuditLog audit;

    LessonDesk(
            LessonDraftTable drafts,
            LessonPublishing publishing,
            LessonRules rules,
            ReviewCycle<LessonDraft, LessonText, LessonFlaw> reviews,
            ApprovalRule approvals,
            AuditLog audit) {
        this.drafts = drafts;
        this.publishing = publishing;
        this.rules = rules;
        this.reviews = reviews;
        this.approvals = approvals;
        this.audit = audit;
    }

    /** The draft of a lesson; where there is none, its current version. */
    @Transactional(readOnly = true)
    public Optional<LessonDraft> draft(LessonPath path) {
        return drafts.find(path);
    }

    /** Saves a draft together with what others saved since it was begun, unless both changed the same part; it need not be complete. */
    public SaveResult<LessonDraft> save(LessonPath path, TypedDraft<LessonText> typed, AccountId author) {
        return drafts.lock(path)
                .map(standing ->
                        SAVING.save(standing, typed, version -> drafts.text(standing.lessonId(), version), text -> {
                            drafts.put(standing.lessonId(), text, author);
                            reviews.changed(standing, author);
                            return drafts.find(path).orElseThrow();
                        }))
                .orElseGet(SaveResult.Unknown::new);
    }

    /** What saving this would come to; nothing is saved. */
    @Transactional(readOnly = true)
    public SaveResult<LessonDraft> tried(LessonPath path, TypedDraft<LessonText> typed) {
        return drafts.find(path)
                .map(standing -> SAVING.save(
                        standing, typed, version -> drafts.text(standing.lessonId(), version), _ -> standing))
                .orElseGet(SaveResult.Unknown::new);
    }

    /** Makes the draft a new immutable version, or says what is missing; a retired lesson is back in its course. */
    public LessonPublishResult publish(LessonPath path, int version, AccountId author) {
        Optional<LessonDraft> standing = drafts.lock(path);
        if (standing.isEmpty()) {
            return new LessonPublishResult.Unknown();
        }
        LessonDraft draft = standing.get();
        if (draft.version() != version || draft.isPublished()) {
            return new LessonPublishResult.Stale(draft);
        }
        List<LessonFlaw> flaws = rules.check(draft.text());
        if (!flaws.isEmpty()) {
            return new LessonPublishResult.Invalid(flaws);
        }
        if (approvals.areAskedFor() && !reviews.approves(draft)) {
            return new LessonPublishResult.NotApproved();
        }
        int number = publishing.publish(draft.lessonId(), draft.text(), author);
        end(draft);
        record("lesson.published", path, author, Map.of("version", String.valueOf(number)));
        return new LessonPublishResult.Published(number);
    }

    /** Drops unpublished changes. A lesson that was never published has nothing to go back to and keeps its draft. */
    public boolean discard(LessonPath path, AccountId author) {
        Optional<LessonDraft> draft =
                drafts.lock(path).filter(found -> !found.isPublished() && found.published() != null);
        draft.ifPresent(found -> {
            end(found);
            record("lesson.draft-discarded", path, author, Map.of());
        });
        return draft.isPresent();
    }

    /** No longer in the course for learners; what they did in it stays. A draft stays, too. */
    public boolean retire(LessonPath path, AccountId author) {
        boolean retired = publishing.retire(path);
        if (retired) {
            record("lesson.retired", path, author, Map.of());
        }
        return retired;
    }

    /** A retired lesson is in its course again, in the version it had. */
    public boolean restore(LessonPath path, AccountId author) {
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

    /** The draft and its review are no more. */
    private void end(LessonDraft draft) {
        reviews.end(draft.lessonId());
        drafts.delete(draft.lessonId());
    }

    private void record(String action, LessonPath path, AccountId author, Map<String, String> details) {
        audit.record(new AuditEntry(author, action, "lesson", path.name(), details));
    }
}
