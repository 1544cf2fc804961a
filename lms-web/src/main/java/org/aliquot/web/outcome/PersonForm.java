package org.aliquot.web.outcome;

import java.time.LocalDate;
import java.util.List;
import org.aliquot.outcomes.Board;
import org.aliquot.outcomes.Outcome;
import org.aliquot.outcomes.Placement;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.Typed;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;

/** What came of a learner, as it was typed. */
record PersonForm(
        @Nullable String classYear,
        @Nullable String finalHalfOn,
        @Nullable String graduatedOn,
        @Nullable String leftOn,
        @Nullable String consentOn,
        @Nullable String satOn,
        @Nullable String passedOn,
        @Nullable String board,
        @Nullable String firstScore,
        @Nullable String placement,
        @Nullable Integer version) {

    private static final List<String> DAYS =
            List.of("finalHalfOn", "graduatedOn", "leftOn", "consentOn", "satOn", "passedOn");

    static PersonPage.Form of(@Nullable Outcome outcome) {
        if (outcome == null) {
            return new PersonPage.Form("", "", "", "", "", "", "", "", "", "", 0);
        }
        Outcome.FirstScore first = outcome.certification().first();
        return new PersonPage.Form(
                "" + outcome.classYear(),
                text(outcome.way().finalHalfOn()),
                text(outcome.way().graduatedOn()),
                text(outcome.way().leftOn()),
                text(outcome.certification().consentOn()),
                text(outcome.certification().satOn()),
                text(outcome.certification().passedOn()),
                first == null ? "" : first.board().word(),
                first == null ? "" : "" + first.score(),
                outcome.placement() == null ? "" : outcome.placement().word(),
                outcome.version());
    }

    PersonPage.Form typed(int standing) {
        return new PersonPage.Form(
                Search.typed(classYear),
                Search.typed(finalHalfOn),
                Search.typed(graduatedOn),
                Search.typed(leftOn),
                Search.typed(consentOn),
                Search.typed(satOn),
                Search.typed(passedOn),
                Search.typed(board),
                Search.typed(firstScore),
                Search.typed(placement),
                standing);
    }

    int madeFrom() {
        return version == null ? -1 : version;
    }

    /** Of no use when {@code reading} has found something wrong. */
    Outcome outcome(Typed reading) {
        Integer year = reading.number("classYear", classYear, Outcome.FIRST_YEAR, Outcome.LAST_YEAR);
        if (year == null) {
            reading.wrong("classYear", "Enter the year in which the class graduates, such as 2026.");
        }
        return new Outcome(
                year == null ? 0 : year,
                new Outcome.Way(
                        reading.day("finalHalfOn", finalHalfOn),
                        reading.day("graduatedOn", graduatedOn),
                        reading.day("leftOn", leftOn)),
                new Outcome.Certification(
                        reading.day("consentOn", consentOn),
                        reading.day("satOn", satOn),
                        reading.day("passedOn", passedOn),
                        first(reading)),
                Word.find(Placement.class, Search.typed(placement)).orElse(null),
                madeFrom());
    }

    /** Whether a day was typed that nobody can read: what else makes no sense may be only for want of it. */
    static boolean lacksDay(Typed reading) {
        FieldErrors unread = reading.errors();
        return DAYS.stream().anyMatch(unread::has);
    }

    /** A board alone says nothing yet. */
    private Outcome.@Nullable FirstScore first(Typed reading) {
        Board of = Word.find(Board.class, Search.typed(board)).orElse(null);
        Integer score = reading.number(
                "firstScore",
                firstScore,
                of == null ? 0 : of.lowest(),
                of == null ? Board.ASCP.highest() : of.highest());
        if (score != null && of == null) {
            reading.wrong("board", "Choose the board whose score it is.");
        }
        return score == null || of == null ? null : new Outcome.FirstScore(of, score);
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
