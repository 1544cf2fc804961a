package org.aliquot.web.admin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aliquot.delivery.Keeping;
import org.aliquot.delivery.KeepingRule;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page about how long answers are kept into words. */
@Component
class RetentionPages {

    private static final List<Integer> YEARS = List.of(1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20);

    private final Keeping keeping;

    RetentionPages(Keeping keeping) {
        this.keeping = keeping;
    }

    RetentionPage standing(Dates dates) {
        Keeping.State state = keeping.state();
        return page(state, state.rule().archiveYears(), state.rule().deleteYears(), null, FieldErrors.NONE, dates);
    }

    /** With what this rule would do, to be confirmed. */
    RetentionPage forecast(KeepingRule rule, FieldErrors errors, Dates dates) {
        return page(
                keeping.state(),
                rule.archiveYears(),
                rule.deleteYears(),
                forecast(rule, keeping.forecast(rule), dates),
                errors,
                dates);
    }

    /** Of what is no rule. */
    RetentionPage refused(@Nullable Integer archive, @Nullable Integer delete, Dates dates) {
        FieldErrors errors = new FieldErrors(
                Map.of(
                        "delete",
                        "Answers go to the archive before they are deleted. Choose a number of years for the archive that is not more than this one, or choose Never here."));
        return page(keeping.state(), archive, delete, null, errors, dates);
    }

    private static RetentionPage page(
            Keeping.State state,
            @Nullable Integer archive,
            @Nullable Integer delete,
            RetentionPage.@Nullable Forecast forecast,
            FieldErrors errors,
            Dates dates) {
        return new RetentionPage(
                facts(state, dates),
                state.failed() == 0
                        ? null
                        : Wording.count(state.failed(), "attempt")
                                + " could not be archived the last time. Their answers stay where they were and open as before. Whoever runs the server finds the reason in its log.",
                choices(archive),
                choices(delete),
                forecast,
                errors);
    }

    private static List<RetentionPage.Fact> facts(Keeping.State state, Dates dates) {
        List<RetentionPage.Fact> facts = new ArrayList<>();
        facts.add(
                new RetentionPage.Fact("Moved to the archive", when(state.rule().archiveYears())));
        facts.add(new RetentionPage.Fact("Deleted", when(state.rule().deleteYears())));
        facts.add(new RetentionPage.Fact("In the archive now", Wording.count(state.archived(), "attempt")));
        facts.add(new RetentionPage.Fact(
                "Deleted so far", "the answers of " + Wording.count(state.deleted(), "attempt")));
        Instant ran = state.ranAt();
        facts.add(new RetentionPage.Fact("Last run", ran == null ? "Not yet" : dates.dateTime(ran)));
        return facts;
    }

    private static String when(@Nullable Integer years) {
        return years == null ? "Never" : Wording.count(years, "year") + " after the exam ended";
    }

    private static RetentionPage.Forecast forecast(KeepingRule rule, Keeping.Forecast would, Dates dates) {
        return new RetentionPage.Forecast(
                text(rule.archiveYears()),
                text(rule.deleteYears()),
                packed(would, dates),
                deleted(would, dates),
                rule.deleteYears() != null);
    }

    private static String packed(Keeping.Forecast would, Dates dates) {
        Instant before = would.endedBefore();
        return before == null
                ? "Nothing more goes into the archive. What is in it stays there and opens as before."
                : Wording.count(would.packed(), "attempt") + " that ended before " + dates.date(before)
                        + " would go into the archive, and later ones as they reach that age. They open as before.";
    }

    private static String deleted(Keeping.Forecast would, Dates dates) {
        LocalDate before = would.deletedBefore();
        return before == null
                ? "No answers would be deleted."
                : "The answers of " + Wording.count(would.deleted(), "attempt") + " that ended before "
                        + dates.date(before)
                        + " would be deleted for good, and then those of one more month each month";
    }

    private static String text(@Nullable Integer years) {
        return years == null ? "" : years.toString();
    }

    /** The usual ones, and what is chosen. */
    private static List<Choice> choices(@Nullable Integer chosen) {
        TreeSet<Integer> years = new TreeSet<>(YEARS);
        if (chosen != null) {
            years.add(chosen);
        }
        return Stream.concat(
                        Stream.of(new Choice("", "Never", chosen == null)),
                        years.stream()
                                .map(each -> new Choice(
                                        each.toString(), "After " + Wording.count(each, "year"), each.equals(chosen))))
                .toList();
    }
}
