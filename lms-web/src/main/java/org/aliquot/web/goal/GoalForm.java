package org.aliquot.web.goal;

import static org.aliquot.web.language.Phrases.t;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.people.TimeZones;
import org.aliquot.plan.Goal;
import org.aliquot.plan.GoalWish;
import org.aliquot.web.account.FormChecks;
import org.aliquot.web.language.Phrases;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Search;
import org.jspecify.annotations.Nullable;

/** The goal as it was typed. */
record GoalForm(
        @Nullable String target,
        @Nullable String date,
        @Nullable List<String> days,
        @Nullable String minutes,
        @Nullable String zone,
        @Nullable String remind,
        @Nullable Integer version,
        @Nullable String course) {

    private static final int USUAL_MINUTES = 45;

    /** @param told whether the learner has said how the exam went: then its day is no answer to when it is */
    static GoalForm of(Goal goal, String zone, Optional<Integer> reminder, boolean told) {
        LocalDate exam = told ? null : goal.examOn();
        return new GoalForm(
                goal.target(),
                exam == null ? "" : exam.toString(),
                goal.days().stream().map(Goal::word).toList(),
                String.valueOf(goal.minutes()),
                zone,
                reminder.map(String::valueOf).orElse(""),
                goal.version(),
                null);
    }

    /** Five evenings of three quarters of an hour, until somebody says otherwise. */
    static GoalForm fresh(String zone, @Nullable String course) {
        return new GoalForm(
                null,
                "",
                Stream.of(DayOfWeek.values())
                        .filter(day -> day.compareTo(DayOfWeek.SATURDAY) < 0)
                        .map(Goal::word)
                        .toList(),
                String.valueOf(USUAL_MINUTES),
                zone,
                "",
                null,
                course);
    }

    FieldErrors errors() {
        String typed = Search.typed(date);
        return new FormChecks()
                .check(!Search.typed(target).isEmpty(), "target", t("Choose the exam you are preparing for."))
                .check(
                        typed.isEmpty() || day() != null,
                        "date",
                        t("Type the date as year, month and day, such as 2026-12-12."))
                .check(!chosenDays().isEmpty(), "days", t("Choose at least one day."))
                .check(isNumber(), "minutes", t("Type a number of minutes, such as 45."))
                .check(TimeZones.known().contains(Search.typed(zone)), "zone", t("Choose one from the list."))
                .check(
                        Search.typed(remind).isEmpty()
                                || ReminderHours.of(Search.typed(remind)).isPresent(),
                        "remind",
                        t("Choose one from the list."))
                .errors();
    }

    /** As far as it can be read; what cannot is among the errors. */
    GoalWish wish() {
        return new GoalWish(
                Search.typed(target), day(), chosenDays(), isNumber() ? Integer.parseInt(Search.typed(minutes)) : 0);
    }

    private boolean isNumber() {
        return Search.typed(minutes).matches("[0-9]{1,3}");
    }

    @Nullable
    LocalDate day() {
        String typed = Search.typed(date);
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }

    private Set<DayOfWeek> chosenDays() {
        return Stream.of(DayOfWeek.values())
                .filter(day -> days != null && days.contains(Goal.word(day)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    }

    /** Checked before; empty for no reminders. */
    Optional<Integer> reminder() {
        return ReminderHours.of(Search.typed(remind));
    }

    List<Choice> reminderChoices() {
        return ReminderHours.choices(Search.typed(remind));
    }

    List<Choice> dayChoices() {
        Set<DayOfWeek> chosen = chosenDays();
        return Stream.of(DayOfWeek.values())
                .map(day -> new Choice(
                        Goal.word(day), day.getDisplayName(TextStyle.FULL, Phrases.locale()), chosen.contains(day)))
                .toList();
    }

    List<Choice> zoneChoices() {
        return TimeZones.known().stream()
                .map(known -> new Choice(known, known.replace('_', ' '), known.equals(Search.typed(zone))))
                .toList();
    }
}
