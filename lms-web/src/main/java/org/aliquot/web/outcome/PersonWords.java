package org.aliquot.web.outcome;

import java.util.List;
import java.util.Map;
import org.aliquot.outcomes.Board;
import org.aliquot.outcomes.Outcome;
import org.aliquot.outcomes.OutcomeFault;
import org.aliquot.outcomes.Placement;
import org.aliquot.web.Dates;
import org.aliquot.web.staff.Typed;
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
            return "Passed " + dates.date(exam.passedOn()) + first(exam.first());
        }
        if (exam.satOn() != null) {
            return "Taken " + dates.date(exam.satOn()) + ", not passed" + first(exam.first());
        }
        return exam.consentOn() == null ? "" : "Consent given";
    }

    /** {@code ; first score 512 (ASCP)}, or nothing. */
    private static String first(Outcome.@Nullable FirstScore first) {
        return first == null ? "" : "; first score " + first.score() + " (" + first.board() + ")";
    }

    /** {@code ASCP (100 to 999, 400 to pass)}. */
    static String scale(Board board) {
        return "%s (%d to %d, %d to pass)".formatted(board, board.lowest(), board.highest(), board.passing());
    }

    /** Each at its field, after what the form found. */
    static void tell(List<OutcomeFault> faults, Typed reading) {
        for (OutcomeFault fault : faults) {
            Map.Entry<String, String> why = wrong(fault);
            reading.wrong(why.getKey(), why.getValue());
        }
    }

    /** What is wrong, by the field it is told at. */
    private static Map.Entry<String, String> wrong(OutcomeFault fault) {
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
            case OFF_SCALE -> Map.entry("firstScore", "This board has no such score. Check the score and the board.");
            case SCORE_PASSES ->
                Map.entry(
                        "firstScore",
                        "This score passes. Enter the day of the first attempt as the pass, or correct the score.");
            case SCORE_FAILS ->
                Map.entry(
                        "firstScore",
                        "This score does not pass, but the first attempt is entered as the pass. Correct one of them.");
        };
    }
}
