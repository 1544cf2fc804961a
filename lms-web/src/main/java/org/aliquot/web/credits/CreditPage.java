package org.aliquot.web.credits;

import java.util.List;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * The form of something that was earned.
 *
 * @param action where it is sent
 * @param counts credentials it can count for
 * @param like one that looks the same, which asks whether this is another; null for none
 * @param kept what there is already; null for something new
 */
public record CreditPage(
        String action,
        Typed typed,
        List<Choice> units,
        List<Choice> categories,
        List<Choice> counts,
        FieldErrors errors,
        @Nullable String like,
        @Nullable String trouble,
        @Nullable Kept kept) {

    public record Typed(
            String id,
            String title,
            String provider,
            String earnedOn,
            String latest,
            String amount,
            String accreditor,
            @Nullable Integer version) {}

    /**
     * @param proof words of the file; null where there is none
     * @param given by a course here, or null
     */
    public record Kept(
            String removal,
            @Nullable String proof,
            String proofUrl,
            String proofRemoval,
            @Nullable String given) {}
}
