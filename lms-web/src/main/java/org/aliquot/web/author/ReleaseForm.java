package org.aliquot.web.author;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aliquot.catalog.LessonRelease;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Search;
import org.jspecify.annotations.Nullable;

/** When a lesson shall open, as it was typed. */
record ReleaseForm(String opensOn, String afterDays, List<String> after) {

    ReleaseForm(@Nullable String opensOn, @Nullable String afterDays, @Nullable List<String> after) {
        this.opensOn = Search.typed(opensOn);
        this.afterDays = Search.typed(afterDays);
        this.after = Objects.requireNonNullElse(after, List.of());
    }

    static ReleaseForm of(LessonRelease release) {
        return new ReleaseForm(
                Objects.toString(release.opensOn(), ""), Objects.toString(release.afterDays(), ""), release.after());
    }

    FieldErrors errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (!opensOn.isEmpty() && date() == null) {
            errors.put("opensOn", "Enter a date such as 2026-11-30, or leave it empty.");
        }
        Integer days = days();
        if (!afterDays.isEmpty() && (days == null || days < 1 || days > LessonRelease.MOST_DAYS)) {
            errors.put("afterDays", "Enter whole days from 1 to 3650, or leave it empty.");
        }
        return new FieldErrors(errors);
    }

    LessonRelease release() {
        return new LessonRelease(date(), days(), after);
    }

    private @Nullable LocalDate date() {
        try {
            LocalDate date = LocalDate.parse(opensOn);
            return date.getYear() > 9999 || date.getYear() < 1 ? null : date;
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }

    private @Nullable Integer days() {
        return afterDays.matches("\\d{1,6}") ? Integer.valueOf(afterDays) : null;
    }
}
