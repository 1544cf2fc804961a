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

/** Tells from the audit log who did what to a question. */
@Component
class ItemHistory {

    private static final int MOST = 100;

    private final AuditLog log;
    private final Accounts accounts;

    ItemHistory(AuditLog log, Accounts accounts) {
        this.log = log;
        this.accounts = accounts;
    }

    /** Newest first. */
    List<ReviewPage.Deed> of(String slug, Dates dates) {
        List<AuditRecord> records = log.about("item", slug, MOST);
        List<@Nullable AccountId> people = new ArrayList<>();
        records.forEach(record -> {
            people.add(actor(record));
            reviewer(record).ifPresent(people::add);
        });
        People names = People.of(people, accounts);
        return records.stream()
                .map(record -> new ReviewPage.Deed(
                        dates.dateTime(record.at()), names.name(actor(record)), words(record, names)))
                .toList();
    }

    private static String words(AuditRecord record, People names) {
        return switch (record.action()) {
            case "item.created" -> "began the question";
            case "item.changed" -> "changed the draft";
            case "item.draft-discarded" -> "discarded the draft";
            case "item.review-asked" ->
                reviewer(record)
                        .map(reviewer -> "asked " + names.name(reviewer) + " for a review")
                        .orElse("asked for a review");
            case "item.review-taken-back" -> "took the draft back from review";
            case "item.changes-wanted" -> "asked for changes";
            case "item.approved" -> "approved the draft";
            case "item.approval-dropped" -> "changed it after it was approved, so that approval no longer counts";
            case "item.commented" -> "commented";
            case "item.comment-resolved" -> "resolved a comment";
            case "item.comment-reopened" -> "reopened a comment";
            case "item.published" -> "published version " + record.details().getOrDefault("version", "");
            case "item.retired" -> "retired the question";
            case "item.kept" -> "kept it as it is";
            case "item.look-again" -> "asked for another look at its figures";
            case "item.restored" -> "brought the retired question back";
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
