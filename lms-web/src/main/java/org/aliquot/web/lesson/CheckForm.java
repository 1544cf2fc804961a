package org.aliquot.web.lesson;

import static org.aliquot.web.language.Phrases.phrase;
import static org.aliquot.web.language.Phrases.t;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aliquot.bank.ItemForLearner;
import org.aliquot.response.Amount;
import org.aliquot.response.Response;
import org.aliquot.web.question.AnswerForm;
import org.aliquot.web.question.Answers;
import org.jspecify.annotations.Nullable;

/**
 * What was filled in for a knowledge check; which fields count follows from its kind.
 *
 * @param pair {@code source target}, one for each list that was chosen from
 * @param place {@code step number}, likewise
 * @param antibody one for each list, empty where that names none
 * @param crossed antigens
 * @param run numbers of runs
 * @param seed the number by which it was asked
 */
record CheckForm(
        @Nullable List<String> choice,
        @Nullable String value,
        @Nullable String unit,
        @Nullable List<String> pair,
        @Nullable List<String> place,
        @Nullable List<String> antibody,
        @Nullable List<String> crossed,
        @Nullable List<String> run,
        @Nullable String seed) {

    private static final int LONGEST_SEED = 20;
    private static final String NOTHING_CHOSEN = phrase("Choose an answer first.");
    private static final String NO_NUMBER = phrase("Type a number such as 12.5.");
    private static final String NO_UNIT = phrase("Choose the unit of your number.");
    private static final String NOT_ALL_PAIRS = phrase("Choose what belongs to each.");
    private static final String NO_ANTIBODY = phrase("Name an antibody first.");
    private static final String NO_ORDER = phrase("Give each step a different place.");

    /** A response, or why there is none. */
    sealed interface Read {

        record Given(Response response) implements Read {}

        record Missing(String problem) implements Read {}
    }

    /** What a form that is shown again keeps. */
    AnswerForm.Typed typed() {
        Map<String, Integer> places = new HashMap<>();
        split(place).forEach((step, number) -> number(number).ifPresent(at -> places.put(step, at)));
        return new AnswerForm.Typed(
                Objects.requireNonNullElse(value, ""),
                Objects.requireNonNullElse(unit, ""),
                split(pair),
                places,
                antibody == null ? all(choice) : antibody,
                Set.copyOf(antibody == null ? all(run) : all(crossed)));
    }

    private static List<String> all(@Nullable List<String> sent) {
        return Objects.requireNonNullElse(sent, List.of());
    }

    /** 0 where it says none: what is asked without one draws nothing, or what everybody gets. */
    long number() {
        return seed != null && seed.length() <= LONGEST_SEED && seed.matches("-?\\d{1,18}|-?\\d{19}")
                ? parsed(seed)
                : 0;
    }

    private static long parsed(String digits) {
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException beyond) {
            return 0;
        }
    }

    Read response(ItemForLearner question) {
        AnswerForm form = new AnswerForm(question.task(), 0, AnswerForm.Typed.NOTHING);
        return switch (form.way()) {
            case CHOICE ->
                Answers.of(question.type(), all(choice))
                        .<Read>map(Read.Given::new)
                        .orElse(new Read.Missing(t(NOTHING_CHOSEN)));
            case NUMBER -> quantity(form.units());
            case MATCH -> pairs(form.sources().size());
            case ORDER -> order(form.steps().size());
            case PANEL -> antibodies();
            case CHART -> reading(form.runs());
            case NONE -> new Read.Missing(t("This kind of question cannot be answered in a lesson."));
        };
    }

    private Read quantity(List<String> units) {
        String number = value == null ? "" : value.strip();
        if (Amount.parse(number).isEmpty()) {
            return new Read.Missing(t(NO_NUMBER));
        }
        if (!units.isEmpty() && (unit == null || unit.isBlank())) {
            return new Read.Missing(t(NO_UNIT));
        }
        return new Read.Given(new Response.Quantity(number, units.isEmpty() ? null : unit));
    }

    private Read pairs(int wanted) {
        Map<String, String> chosen = split(pair);
        return chosen.size() == wanted
                ? new Read.Given(new Response.Pairs(new TreeMap<>(chosen)))
                : new Read.Missing(t(NOT_ALL_PAIRS));
    }

    private Read order(int wanted) {
        TreeMap<Integer, String> steps = new TreeMap<>();
        split(place).forEach((step, number) -> number(number).ifPresent(at -> steps.put(at, step)));
        return steps.size() == wanted
                ? new Read.Given(new Response.Order(List.copyOf(steps.values())))
                : new Read.Missing(t(NO_ORDER));
    }

    /** Who crossed out all they could has not answered before they name what is left. */
    private Read antibodies() {
        TreeSet<String> named = new TreeSet<>(all(antibody));
        named.remove("");
        return named.isEmpty()
                ? new Read.Missing(t(NO_ANTIBODY))
                : new Read.Given(new Response.Antibodies(new TreeSet<>(all(crossed)), named));
    }

    private Read reading(int runs) {
        TreeSet<Integer> marked = new TreeSet<>();
        all(run).forEach(
                        sent -> number(sent).filter(at -> at >= 1 && at <= runs).ifPresent(marked::add));
        return all(choice).isEmpty()
                ? new Read.Missing(t(NOTHING_CHOSEN))
                : new Read.Given(new Response.Reading(all(choice).getFirst(), marked));
    }

    private static Map<String, String> split(@Nullable List<String> chosen) {
        Map<String, String> parts = new HashMap<>();
        for (String one : all(chosen)) {
            int gap = one.indexOf(' ');
            if (gap > 0) {
                parts.put(one.substring(0, gap), one.substring(gap + 1));
            }
        }
        return parts;
    }

    private static Optional<Integer> number(String digits) {
        return digits.matches("\\d{1,3}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }
}
