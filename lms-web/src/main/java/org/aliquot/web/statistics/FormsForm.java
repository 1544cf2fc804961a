package org.aliquot.web.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aliquot.question.Level;
import org.aliquot.statistics.FormsRequest;
import org.aliquot.statistics.FormsRequest.LevelShare;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Search;
import org.jspecify.annotations.Nullable;

/** The wish for forms as it was typed. Shares of levels are like {@code 30-40}; empty leaves a level free. */
public record FormsForm(
        String forms,
        String overlap,
        String mean,
        String tolerance,
        String recall,
        String application,
        String analysis,
        String pilots) {

    static final FormsForm USUAL = new FormsForm("2", "0", "0", "0.15", "", "", "", "0");

    /** What a browser sends; a missing field is an empty one. */
    static FormsForm of(Map<String, String> sent) {
        return new FormsForm(
                field(sent, "forms"),
                field(sent, "overlap"),
                field(sent, "mean"),
                field(sent, "tolerance"),
                field(sent, "recall"),
                field(sent, "application"),
                field(sent, "analysis"),
                field(sent, "pilots"));
    }

    private static String field(Map<String, String> sent, String name) {
        return Search.typed(sent.get(name));
    }

    FieldErrors errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        check(errors, "forms", whole(forms, 1, 10), "Enter a whole number from 1 to 10.");
        check(errors, "overlap", whole(overlap, 0, 500), "Enter a whole number from 0 to 500.");
        check(errors, "mean", decimal(mean, -5, 5), "Enter a number from −5 to 5, such as 0.2.");
        check(errors, "tolerance", decimal(tolerance, 0.01, 5), "Enter a number from 0.01 to 5, such as 0.15.");
        shares().forEach((level, typed) -> check(
                errors,
                level.word(),
                typed.isEmpty() ? true : share(level, typed).orElse(null),
                "Enter two percentages such as 30-40, or nothing."));
        check(errors, "pilots", whole(pilots, 0, FormsRequest.MOST_PILOTS), "Enter a whole number from 0 to 50.");
        return new FieldErrors(errors);
    }

    /** Only when there are no errors. */
    FormsRequest request() {
        List<LevelShare> levels = new ArrayList<>();
        shares().forEach((level, typed) -> share(level, typed).ifPresent(levels::add));
        return new FormsRequest(
                Integer.parseInt(forms),
                Integer.parseInt(overlap),
                number(mean),
                number(tolerance),
                levels,
                Integer.parseInt(pilots),
                1);
    }

    private Map<Level, String> shares() {
        Map<Level, String> shares = new LinkedHashMap<>();
        shares.put(Level.RECALL, recall);
        shares.put(Level.APPLICATION, application);
        shares.put(Level.ANALYSIS, analysis);
        return shares;
    }

    private static Optional<LevelShare> share(Level level, String typed) {
        if (!typed.matches("[0-9]{1,3} ?[-–] ?[0-9]{1,3}")) {
            return Optional.empty();
        }
        String[] ends = typed.split(" ?[-–] ?");
        int min = Integer.parseInt(ends[0]);
        int max = Integer.parseInt(ends[1]);
        return min <= max && max <= 100 ? Optional.of(new LevelShare(level, min, max)) : Optional.empty();
    }

    private static void check(Map<String, String> errors, String field, @Nullable Object value, String wanted) {
        if (value == null) {
            errors.put(field, wanted);
        }
    }

    private static @Nullable Integer whole(String typed, int least, int most) {
        Integer number = typed.matches("[0-9]{1,3}") ? Integer.valueOf(typed) : null;
        return number == null || number < least || number > most ? null : number;
    }

    private static @Nullable Double decimal(String typed, double least, double most) {
        if (!typed.matches("[-−+]?[0-9]{1,2}([.,][0-9]{1,3})?")) {
            return null;
        }
        double number = number(typed);
        return number < least || number > most ? null : (Double) number;
    }

    private static double number(String typed) {
        return Double.parseDouble(typed.replace('−', '-').replace(',', '.'));
    }
}
