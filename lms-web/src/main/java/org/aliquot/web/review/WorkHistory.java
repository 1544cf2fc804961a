package org.aliquot.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aliquot.audit.AuditLog;
import org.aliquot.audit.AuditRecord;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.web.Dates;
import org.aliquot.web.words.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells from the audit log who did what to a question or a lesson. */
@Component
public class WorkHistory {

    private static final int MOST = 100;

    private final AuditLog log;
    private final Accounts accounts;

    WorkHistory(AuditLog log, Accounts accounts) {
        this.log = log;
        this.accounts = accounts;
    }

    /** Newest first. */
    public List<ReviewFrame.Deed> ofQuestion(String slug, Dates dates) {
        return of("item", slug, "question", dates);
    }

    /** Newest first. */
    public List<ReviewFrame.Deed> ofLesson(String name, Dates dates) {
        return of("lesson", name, "lesson", dates);
    }

    private List<ReviewFrame.Deed> of(String kind, String name, String what, Dates dates) {
        List<AuditRecord> records = log.about(kind, name, MOST);
        List<@Nullable AccountId> people = new ArrayList<>();
        records.forEach(record -> {
            people.add(actor(record));
            reviewer(record).ifPresent(people::add);
        });
        People names = People.of(people, accounts);
        return records.stream()
                .map(record -> new ReviewFrame.Deed(
                        dates.dateTime(record.at()), names.name(actor(record)), words(record, what, names)))
                .toList();
    }

    private static String words(AuditRecord record, String what, People names) {
        return switch (record.action().substring(record.action().indexOf('.') + 1)) {
            case "created" -> "began the " + what;
            case "changed" -> "changed the draft";
            case "draft-discarded" -> "discarded the draft";
            case "review-asked" ->
                reviewer(record)
                        .map(reviewer -> "asked " + names.name(reviewer) + " for a review")
                        .orElse("asked for a review");
            case "review-taken-back" -> "took the draft back from review";
            case "changes-wanted" -> "asked for changes";
            case "approved" -> "approved the draft";
            case "approval-dropped" -> "changed it after it was approved, so that approval no longer counts";
            case "commented" -> "commented";
            case "comment-resolved" -> "resolved a comment";
            case "comment-reopened" -> "reopened a comment";
            case "published" -> "published version " + record.details().getOrDefault("version", "");
            case "retired" -> "retired the " + what;
            case "kept" -> "kept it as it is";
            case "look-again" -> "asked for another look at its figures";
            case "restored" -> "brought the retired " + what + " back";
            default -> record.action();
        };
    }

    private static @Nullable AccountId actor(AuditRecord record) {
        return record.actor() == null ? null : new AccountId(record.actor());
    }

    private static Optional<AccountId> reviewer(AuditRecord record) {
        return Optional.ofNullable(record.details().get("reviewer")).map(AccountId::of);
    }
}
