package org.aliquot.web.credits;

import static org.aliquot.web.language.Phrases.counted;
import static org.aliquot.web.language.Phrases.ours;
import static org.aliquot.web.language.Phrases.phrase;
import static org.aliquot.web.language.Phrases.t;

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
        return t(
                "dates|{0} to {1}",
                dates.date(one.window().from()), dates.date(one.window().to()));
    }

    /** As it was named here, or with the name of its rule. */
    static String name(Standing one) {
        CredentialRule rule = one.rule();
        String name = one.credential().told().name();
        return rule != null && name.equals(rule.name()) ? ours(name) : name;
    }

    String state(Standing one) {
        return switch (one.state()) {
            case COMPLETE -> t("Met, as far as we know");
            case OPEN -> left(one.daysLeft());
            case OVERDUE -> t("credits|Overdue");
            case UNKNOWN -> one.needed() == null ? t("Number not known") : t("Specialties missing");
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
                t("You have everything that we know is required. Keep your papers in case the board asks for them.");
            case OPEN -> t("You still need {0} by {1}{2}.", missing, until, subjects(one));
            case OVERDUE ->
                t(
                        "The cycle ended on {0} with {1} missing{2}. Ask your board what you can do now.",
                        until, missing, subjects(one));
            case UNKNOWN ->
                t(
                        one.needed() == null
                                ? phrase(
                                        "You have {0}. We do not know how much this credential asks for. Ask your board and enter the number.")
                                : phrase("You have {0}. We do not know in which specialties some of them must be."),
                        CreditWords.amount(one.have(), one.rule()));
        };
    }

    /** {@code , of which 1 in Medical ethics and 2 in Chemistry}. */
    private static String subjects(Standing one) {
        List<String> parts = one.parts().stream()
                .filter(part -> part.missing().signum() > 0)
                .map(part -> t(
                        "subject|{0} in {1}",
                        CreditWords.number(part.missing()), t(part.category().title())))
                .toList();
        return parts.isEmpty() ? "" : t(", of which {0}", Wording.list(parts));
    }

    private static String left(long days) {
        if (days <= 60) {
            return days == 0 ? t("Last day") : counted(days, "{0} day left", "{0} days left");
        }
        return counted(days / 30, "{0} month left", "{0} months left");
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
            lines.add(t(
                    "That is {0} for each year of your cycle, {1} in all. A year that has begun counts in full.",
                    CreditWords.amount(each, rule), Wording.count(told.years(), "year")));
        } else if (years != null && !told.isOf(years)) {
            lines.add(t(
                    "The rule is for a cycle of {0}, and yours has another length. Check its dates, or ask your board how much it asks for and enter the number.",
                    Wording.count(years, "year")));
        }
    }

    private static void demands(Standing one, List<String> lines) {
        if (one.lacksSpecialties()) {
            lines.add(
                    t(
                            "This license asks for hours in each of its specialties, and none is ticked. Change it and tick yours."));
        }
        for (CreditMinimum minimum : one.scheme().minimums()) {
            if (minimum.wasAdded()) {
                lines.add(t(
                        one.daysLeft() < 0
                                ? phrase(
                                        "{0} was added to what the board asks for, and we do not know from which cycle. It is not asked for here, because this cycle is over. Check with the board.")
                                : phrase(
                                        "{0} was added to what the board asks for, and we do not know from which cycle. It is asked for here. Check with the board."),
                        t(minimum.category().title())));
            }
        }
    }

    private static void sums(Standing one, List<String> lines) {
        if (one.unapproved().signum() > 0) {
            lines.add(t(
                    "For {0} of what is counted here, no one is named under Approved by. Ask your board whether it takes them.",
                    CreditWords.amount(one.unapproved(), one.rule())));
        }
        if (one.beyondCollege().signum() > 0) {
            lines.add(t("{0} They count in their subjects.", beyondCollege(one)));
        }
    }

    static String beyondCollege(Standing one) {
        return t(
                "The total is without {0} from college courses, which may be at most {1} percent of it.",
                CreditWords.amount(one.beyondCollege(), one.rule()),
                one.scheme().collegePercent());
    }

    private static void uncounted(Standing one, List<String> lines) {
        for (Standing.Counted counted : one.counted()) {
            if (counted.why() != null) {
                String words = switch (counted.why()) {
                    case LEFT_OUT -> phrase("{0}: you said that it does not count here.");
                    case NO_WORTH ->
                        phrase(
                                "{0}: we do not know what college hours are worth here. Ask your board, enter the course once more in contact hours, and untick all other credentials there.");
                };
                lines.add(t(words, counted.credit().told().title()));
            }
        }
    }

    LedgerPage.@Nullable Rule rule(Standing one) {
        CredentialRule rule = one.rule();
        return rule == null
                ? null
                : new LedgerPage.Rule(
                        ours(rule.issuer()),
                        dates.date(rule.readOn()),
                        rule.note() == null ? null : ours(rule.note()),
                        facts(one),
                        rule.sources().stream().map(StandingWords::source).toList());
    }

    private static List<String> facts(Standing one) {
        List<String> facts = new ArrayList<>();
        if (one.credential().told().ownTotal() != null) {
            facts.add(t("The total is the number that you entered."));
        }
        if (Boolean.FALSE.equals(one.carryOver())) {
            facts.add(t("What is left over does not count for the next cycle."));
        } else if (one.needed() != null && one.have().compareTo(one.needed()) > 0) {
            BigDecimal over = one.have().subtract(one.needed());
            facts.add(t(
                    "You have {0} more than asked for. Ask your board whether they count for the next cycle.",
                    CreditWords.amount(over, one.rule())));
        }
        return facts;
    }

    private static LedgerPage.Source source(RuleSource source) {
        return new LedgerPage.Source(
                source.title(), source.url(), source.firstHand() ? t("the board’s own text") : t("a third-party page"));
    }
}
