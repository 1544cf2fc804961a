package org.aliquot.roster.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.enrollment.NewEnrollment;
import org.aliquot.enrollment.Payer;
import org.aliquot.roster.RowProblem;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;

/** Reads when access starts and who pays. */
final class TermsCells {

    private static final Pattern ISO = Pattern.compile("(?<y>\\d{4})-(?<m>\\d{1,2})-(?<d>\\d{1,2})(?:[T ].*)?");
    private static final Pattern AMERICAN = Pattern.compile("(?<m>\\d{1,2})/(?<d>\\d{1,2})/(?<y>\\d{4})");
    private static final String FORM = "Use a date such as 2026-11-30.";

    private TermsCells() {}

    static NewEnrollment.Terms read(Heading heading, SheetRow row, List<RowProblem> problems) {
        String name = heading.cell(row, PersonColumn.PAYER_NAME);
        if (name.length() > 200) {
            problems.add(new RowProblem("payer name", name, "This is longer than 200 characters.", "Shorten it."));
        }
        LocalDate start = start(heading.cell(row, PersonColumn.START), problems);
        Payer payer = payer(heading.cell(row, PersonColumn.PAYER), problems);
        return new NewEnrollment.Terms(payer, name.isEmpty() ? null : name, start, null, null);
    }

    private static @Nullable LocalDate start(String cell, List<RowProblem> problems) {
        if (cell.isEmpty()) {
            return null;
        }
        Matcher date = ISO.matcher(cell).matches() ? ISO.matcher(cell) : AMERICAN.matcher(cell);
        if (!date.matches()) {
            problems.add(new RowProblem("start", cell, "This is not a date.", FORM));
            return null;
        }
        int year = Integer.parseInt(date.group("y"));
        int month = Integer.parseInt(date.group("m"));
        int day = Integer.parseInt(date.group("d"));
        try {
            if (year >= 2000 && year < 2200) {
                return LocalDate.of(year, month, day);
            }
        } catch (DateTimeException noSuchDay) {
            // told below
        }
        problems.add(new RowProblem("start", cell, noSuchDay(year, month), FORM));
        return null;
    }

    /** {@code November has 30 days.} */
    private static String noSuchDay(int year, int month) {
        if (month < 1 || month > 12) {
            return "There is no month " + month + ".";
        }
        YearMonth wanted = YearMonth.of(year, month);
        return year < 2000 || year >= 2200
                ? "Check the year."
                : wanted.getMonth().getDisplayName(TextStyle.FULL, Locale.US) + " has " + wanted.lengthOfMonth()
                        + " days.";
    }

    private static Payer payer(String cell, List<RowProblem> problems) {
        if (cell.isEmpty()) {
            return Payer.LEARNER;
        }
        String word = cell.toLowerCase(Locale.ROOT);
        return Word.find(Payer.class, word).orElseGet(() -> switch (word) {
            case "self", "student", "own" -> Payer.LEARNER;
            case "company", "hospital" -> Payer.EMPLOYER;
            case "workforce", "state" -> Payer.AGENCY;
            default -> {
                problems.add(new RowProblem(
                        "payer", cell, "This is not a kind of payer.", "Use learner, employer, agency or school."));
                yield Payer.LEARNER;
            }
        });
    }
}
