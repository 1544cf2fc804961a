package org.aliquot.web.credits;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.aliquot.credits.CredentialRule;
import org.aliquot.credits.CredentialWish;
import org.aliquot.credits.CreditMinimum;
import org.aliquot.credits.RuleSource;
import org.aliquot.credits.Standing;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;
import org.jspecify.annotations.Nullable;

/** What is said of a credential: what is missing until when, and where the rule comes from. */
final class StandingWords {

    private final Dates dates;

    StandingWords(Dates dates) {
        this.dates = dates;
    }

    String cycle(Standing one) {
        return dates.date(one.window().from()) + " to "
                + dates.date(one.window().to());
    }

    String state(Standing one) {
        return switch (one.state()) {
            case COMPLETE -> "Met, as far as we know";
            case OPEN -> left(one.daysLeft());
            case OVERDUE -> "Overdue";
            case UNKNOWN -> one.needed() == null ? "Number not known" : "Specialties missing";
        };
    }

    /** Nothing is good that rests on what nobody has approved. */
    static @Nullable String tone(Standing one) {
        return switch (one.state()) {
            case COMPLETE -> one.unapproved().signum() > 0 ? "warn" : "good";
            case OPEN -> null;
            case OVERDUE -> "bad";
            case UNKNOWN -> "warn";
        };
    }

    String missing(Standing one) {
        String until = dates.date(one.window().to());
        String missing = CreditWords.amount(one.missing(), one.rule());
        return switch (one.state()) {
            case COMPLETE ->
                "You have everything that we know is required. Keep your papers in case the board asks for them.";
            case OPEN -> "You still need " + missing + " by " + until + subjects(one) + ".";
            case OVERDUE ->
                "The cycle ended on " + until + " with " + missing + " missing" + subjects(one)
                        + ". Ask your board what you can do now.";
            case UNKNOWN ->
                "You have " + CreditWords.amount(one.have(), one.rule())
                        + (one.needed() == null
                                ? ". We do not know how much this credential asks for. Ask your board and enter the number."
                                : ". We do not know in which specialties some of them must be.");
        };
    }

    /** {@code , of which 1 in Medical ethics and 2 in Chemistry}. */
    private static String subjects(Standing one) {
        List<String> parts = one.parts().stream()
                .filter(part -> part.missing().signum() > 0)
                .map(part -> CreditWords.number(part.missing()) + " in "
                        + part.category().title())
                .toList();
        return parts.isEmpty() ? "" : ", of which " + Wording.list(parts);
    }

    private static String left(long days) {
        if (days <= 60) {
            return days == 0 ? "Last day" : Wording.count(days, "day") + " left";
        }
        return Wording.count(days / 30, "month") + " left";
    }

    /** What is uncertain about the numbers, and what was earned in the time and does not count. */
    static List<String> notes(Standing one) {
        List<String> lines = new ArrayList<>();
        length(one, lines);
        demands(one, lines);
        sums(one, lines);
        uncounted(one, lines);
        return lines;
    }

    /** How the total follows from how long the cycle is. */
    private static void length(Standing one, List<String> lines) {
        CredentialRule rule = one.rule();
        CredentialWish told = one.credential().told();
        if (rule == null || told.ownTotal() != null || one.needed() == null) {
            return;
        }
        BigDecimal each = one.scheme().perYear();
        Integer years = rule.years();
        if (each != null) {
            lines.add("That is " + CreditWords.amount(each, rule) + " for each year of your cycle, "
                    + Wording.count(told.years(), "year") + " in all. A year that has begun counts in full.");
        } else if (years != null && !told.isOf(years)) {
            lines.add(
                    "The rule is for a cycle of " + Wording.count(years, "year")
                            + ", and yours has another length. Check its dates, or ask your board how much it asks for and enter the number.");
        }
    }

    private static void demands(Standing one, List<String> lines) {
        if (one.lacksSpecialties()) {
            lines.add(
                    "This license asks for hours in each of its specialties, and none is ticked. Change it and tick yours.");
        }
        for (CreditMinimum minimum : one.scheme().minimums()) {
            if (minimum.wasAdded()) {
                lines.add(minimum.category().title()
                        + " was added to what the board asks for, and we do not know from which cycle. "
                        + (one.daysLeft() < 0
                                ? "It is not asked for here, because this cycle is over."
                                : "It is asked for here.")
                        + " Check with the board.");
            }
        }
    }

    private static void sums(Standing one, List<String> lines) {
        if (one.unapproved().signum() > 0) {
            lines.add(
                    "For " + CreditWords.amount(one.unapproved(), one.rule())
                            + " of what is counted here, no one is named under Approved by. Ask your board whether it takes them.");
        }
        if (one.beyondCollege().signum() > 0) {
            lines.add(beyondCollege(one) + " They count in their subjects.");
        }
    }

    static String beyondCollege(Standing one) {
        return "The total is without " + CreditWords.amount(one.beyondCollege(), one.rule())
                + " from college courses, which may be at most " + one.scheme().collegePercent() + " percent of it.";
    }

    private static void uncounted(Standing one, List<String> lines) {
        for (Standing.Counted counted : one.counted()) {
            if (counted.why() != null) {
                lines.add(counted.credit().told().title() + ": "
                        + switch (counted.why()) {
                            case LEFT_OUT -> "you said that it does not count here.";
                            case NO_WORTH ->
                                "we do not know what college hours are worth here. Ask your board, enter the course once more in contact hours, and untick all other credentials there.";
                        });
            }
        }
    }

    LedgerPage.@Nullable Rule rule(Standing one) {
        CredentialRule rule = one.rule();
        return rule == null
                ? null
                : new LedgerPage.Rule(
                        rule.issuer(),
                        dates.date(rule.readOn()),
                        rule.note(),
                        facts(one),
                        rule.sources().stream().map(StandingWords::source).toList());
    }

    private static List<String> facts(Standing one) {
        List<String> facts = new ArrayList<>();
        if (one.credential().told().ownTotal() != null) {
            facts.add("The total is the number that you entered.");
        }
        if (Boolean.FALSE.equals(one.carryOver())) {
            facts.add("What is left over does not count for the next cycle.");
        } else if (one.needed() != null && one.have().compareTo(one.needed()) > 0) {
            BigDecimal over = one.have().subtract(one.needed());
            facts.add("You have " + CreditWords.amount(over, one.rule())
                    + " more than asked for. Ask your board whether they count for the next cycle.");
        }
        return facts;
    }

    private static LedgerPage.Source source(RuleSource source) {
        return new LedgerPage.Source(
                source.title(), source.url(), source.firstHand() ? "the board’s own text" : "a third-party page");
    }
}
