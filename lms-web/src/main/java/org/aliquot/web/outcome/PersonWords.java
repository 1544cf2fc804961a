package org.aliquot.web.outcome;

import java.util.Map;
import org.aliquot.outcomes.Outcome;
import org.aliquot.outcomes.OutcomeFault;
import org.aliquot.outcomes.Placement;
import org.aliquot.web.Dates;
import org.jspecify.annotations.Nullable;

/** What came of a learner, in words. */
final class PersonWords {

    private static final String TO_COME = "This date is in the future.";

    private PersonWords() {}

    static String placement(@Nullable Placement placement) {
        return switch (placement) {
            case null -> "";
            case EMPLOYED -> "Works in the field";
            case STUDYING -> "Continuing education";
            case ELSEWHERE -> "Neither";
            case SILENT -> "Did not answer";
        };
    }

    static String way(Outcome.Way way, Dates dates) {
        if (way.graduatedOn() != null) {
            return "Graduated " + dates.date(way.graduatedOn());
        }
        if (way.leftOn() != null) {
            return "Left " + dates.date(way.leftOn());
        }
        return way.finalHalfOn() == null ? "In the program" : "In the final half";
    }

    static String exam(Outcome.Certification exam, Dates dates) {
        if (exam.passedOn() != null) {
            return "Passed " + dates.date(exam.passedOn());
        }
        if (exam.satOn() != null) {
            return "Taken " + dates.date(exam.satOn()) + ", not passed";
        }
        return exam.consentOn() == null ? "" : "Consent given";
    }

    /** What is wrong, by the field it is told at. */
    static Map.Entry<String, String> wrong(OutcomeFault fault) {
        return switch (fault) {
            case YEAR -> Map.entry("classYear", "Enter the year in which the class graduates, such as 2026.");
            case FINAL_HALF_TO_COME -> Map.entry("finalHalfOn", TO_COME);
            case GRADUATION_TO_COME -> Map.entry("graduatedOn", TO_COME);
            case LEAVING_TO_COME -> Map.entry("leftOn", TO_COME);
            case CONSENT_TO_COME -> Map.entry("consentOn", TO_COME);
            case SITTING_TO_COME -> Map.entry("satOn", TO_COME);
            case PASSING_TO_COME -> Map.entry("passedOn", TO_COME);
            case GRADUATED_AND_LEFT -> Map.entry("leftOn", "Enter graduation or leaving, not both.");
            case NO_FINAL_HALF ->
                Map.entry("finalHalfOn", "Enter when the final half began; the rates count from there.");
            case ORDER -> Map.entry("finalHalfOn", "The final half must begin before graduation or leaving.");
            case PLACED_BEFORE_GRADUATION ->
                Map.entry("placement", "Only graduates are asked about work. Enter the day of graduation first.");
            case NO_CONSENT ->
                Map.entry("consentOn", "Enter when the learner agreed. Without consent no result is kept.");
            case NOT_SAT -> Map.entry("satOn", "Enter the day of the first attempt as well.");
            case SAT_BEFORE_FINAL_HALF ->
                Map.entry("satOn", "The exam cannot be before the final half of the program.");
            case PASSED_BEFORE_SITTING -> Map.entry("passedOn", "The pass cannot be before the first attempt.");
        };
    }
}
