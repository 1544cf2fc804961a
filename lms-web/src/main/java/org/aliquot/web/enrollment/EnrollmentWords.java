package org.aliquot.web.enrollment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.aliquot.enrollment.EndReason;
import org.aliquot.enrollment.EnrollmentChange.Why;
import org.aliquot.enrollment.EnrollmentRecord;
import org.aliquot.enrollment.EnrollmentSource;
import org.aliquot.enrollment.Payer;
import org.aliquot.web.Dates;
import org.aliquot.web.staff.Choice;
import org.jspecify.annotations.Nullable;

/** How enrollments are put into words, on every page alike. */
public final class EnrollmentWords {

    private EnrollmentWords() {}

    public static String state(EnrollmentRecord record) {
        return switch (record.standing().status()) {
            case ACTIVE -> record.open() ? "Open" : "Not begun";
            case PAUSED -> "Paused";
            case EXPIRED -> "Last day has passed";
            case ENDED -> "Ended: " + reason(record.standing().endReason());
        };
    }

    /** {@code Nov 20, 2026, through Feb 17, 2027}, in the reader's zone. */
    public static String access(EnrollmentRecord record, Dates dates) {
        Instant end = record.endsAt();
        return "From " + dates.date(record.standing().startsOn()) + (end == null ? ", no end" : " " + dates.until(end));
    }

    /** Days of access as the audit log keeps them, with the day after the last: {@code through Apr 16, 2027}. */
    public static String kept(String value, Dates dates) {
        if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return "through " + dates.date(LocalDate.parse(value).minusDays(1));
        }
        if (value.matches("\\d{4}-\\d{2}-\\d{2} to (\\d{4}-\\d{2}-\\d{2}|no end)")) {
            String end = value.substring(14);
            return "from " + dates.date(LocalDate.parse(value.substring(0, 10))) + " "
                    + (end.equals("no end") ? "with no last day" : kept(end, dates));
        }
        return value.equals("no end") ? "no last day" : value;
    }

    /** The same for programs that read files: {@code through 2027-04-16}. */
    public static String inFile(String value) {
        if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return "through " + LocalDate.parse(value).minusDays(1);
        }
        return value.matches("\\d{4}-\\d{2}-\\d{2} to \\d{4}-\\d{2}-\\d{2}")
                ? value.substring(0, 10) + " " + inFile(value.substring(14))
                : value;
    }

    public static String payer(Payer payer, @Nullable String name) {
        return name == null ? payer(payer) : payer(payer) + ", " + name;
    }

    public static List<Choice> payers(String chosen) {
        return Arrays.stream(Payer.values())
                .map(payer ->
                        new Choice(payer.word(), payer(payer), payer.word().equals(chosen)))
                .toList();
    }

    static List<Choice> reasons() {
        return Arrays.stream(EndReason.values())
                .map(reason -> new Choice(reason.word(), reason(reason.word()), false))
                .toList();
    }

    static String way(EnrollmentSource way) {
        return switch (way) {
            case SELF -> "Self-enrolled";
            case ADMINISTRATOR -> "By an administrator";
            case IMPORT -> "By an import";
            case CODE -> "By a class code";
            case LMS -> "From the course of a connected LMS";
            case ROSTER -> "By a class list";
        };
    }

    /** Why there is no button for it. */
    static String notExtended(Why why) {
        return switch (why) {
            case PAUSED -> "It is paused, so it cannot be extended. Resume it first.";
            case NO_END -> "It has no last day, so there is nothing to extend.";
            default -> why(why);
        };
    }

    public static String why(Why why) {
        return switch (why) {
            case ENDED -> "It has ended. Enroll the person again to open the course.";
            case PAUSED -> "It is paused. Resume it first.";
            case NOT_PAUSED -> "It is not paused.";
            case NO_END -> "It has no last day that could be moved.";
            case NO_EXTENSION_LEFT ->
                "The policy allows no further extension. Set the dates by hand if there is a reason.";
            case NOT_BY_INSTRUCTORS -> "In this course only administrators extend access. Ask one of them.";
            case CAP_REACHED ->
                "The policy caps access, and the cap is reached. Set the dates by hand if there is a reason.";
            case NO_PAUSE_LEFT -> "The policy allows no further day of pause.";
            case WINDOW_BACKWARDS -> "The last day must not come before the first.";
        };
    }

    private static String payer(Payer payer) {
        return switch (payer) {
            case LEARNER -> "The learner";
            case EMPLOYER -> "An employer";
            case AGENCY -> "An agency";
            case SCHOOL -> "The school";
        };
    }

    private static String reason(@Nullable String word) {
        return switch (word) {
            case "asked" -> "the learner asked for it";
            case "transferred" -> "moved to another class";
            case "unpaid" -> "not paid";
            case "inactive" -> "no activity";
            case "finished" -> "finished the course";
            case "mistake" -> "enrolled by mistake";
            case "expired" -> "the last day had passed";
            case null, default -> "another reason";
        };
    }
}
