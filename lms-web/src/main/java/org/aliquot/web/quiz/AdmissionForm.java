package org.aliquot.web.quiz;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Objects;
import org.aliquot.blueprint.Admission;
import org.aliquot.blueprint.Feedback;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.Typed;
import org.jspecify.annotations.Nullable;

/**
 * When and how often an exam is taken, as it was typed; hours are those of the school.
 *
 * @param markers how many people mark each written answer
 * @param nameOnPages whether the learner's name lies over each question
 * @param admission version of the decision that was shown
 * @param asked the closing in the past that was asked about; empty where none was
 */
public record AdmissionForm(
        String opens,
        String closes,
        String attempts,
        String feedback,
        String code,
        Integer markers,
        Boolean nameOnPages,
        Integer admission,
        String asked) {

    public AdmissionForm(
            @Nullable String opens,
            @Nullable String closes,
            @Nullable String attempts,
            @Nullable String feedback,
            @Nullable String code,
            @Nullable Integer markers,
            @Nullable Boolean nameOnPages,
            @Nullable Integer admission,
            @Nullable String asked) {
        this.opens = Search.typed(opens);
        this.closes = Search.typed(closes);
        this.attempts = Search.typed(attempts);
        this.feedback = Search.typed(feedback);
        this.code = Search.typed(code);
        this.markers = Objects.requireNonNullElse(markers, 1);
        this.nameOnPages = Objects.requireNonNullElse(nameOnPages, false);
        this.admission = Objects.requireNonNullElse(admission, 0);
        this.asked = Search.typed(asked);
    }

    static AdmissionForm of(Admission stands, ZoneId zone) {
        return new AdmissionForm(
                local(stands.opensAt(), zone),
                local(stands.closesAt(), zone),
                stands.attempts() == null ? "" : "" + stands.attempts(),
                stands.feedback().word(),
                stands.code(),
                stands.markers(),
                stands.nameOnPages(),
                stands.version(),
                "");
    }

    /** Whether whoever sends it was asked whether it is to close then. */
    boolean isAsked() {
        return asked.equals(closes);
    }

    /** To be sent again by whoever means it. */
    AdmissionForm asking() {
        return new AdmissionForm(opens, closes, attempts, feedback, code, markers, nameOnPages, admission, closes);
    }

    /** As far as it can be read; what cannot is in {@code typed}. */
    Admission read(ZoneId zone, Typed typed) {
        return new Admission(
                typed.moment("opens", opens, zone),
                typed.moment("closes", closes, zone),
                typed.number("attempts", attempts, 1, Admission.MOST_ATTEMPTS),
                Arrays.stream(Feedback.values())
                        .filter(one -> one.word().equals(feedback))
                        .findFirst()
                        .orElse(Feedback.AFTER_FINAL),
                typed.optional("code", code, Admission.LONGEST_CODE),
                markers,
                nameOnPages,
                admission);
    }

    private static String local(@Nullable Instant at, ZoneId zone) {
        return at == null ? "" : LocalDateTime.ofInstant(at, zone).toString();
    }
}
