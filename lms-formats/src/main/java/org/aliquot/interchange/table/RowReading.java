package org.aliquot.interchange.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.interchange.Question;
import org.aliquot.interchange.QuestionAnswer;
import org.aliquot.interchange.QuestionDraft;
import org.aliquot.interchange.QuestionOption;
import org.aliquot.interchange.QuestionPair;
import org.aliquot.interchange.QuestionPlace;
import org.aliquot.interchange.QuestionSettings;
import org.aliquot.interchange.QuestionType;
import org.aliquot.interchange.text.Numbers;
import org.aliquot.interchange.text.Shares;
import org.jspecify.annotations.Nullable;

/** A row as a question. */
final class RowReading {

    private static final Pattern WEIGHT = Pattern.compile("([a-zA-Z])\\s*=\\s*(-?\\d{1,3}(?:[.,]\\d{1,9})?)\\s*%?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}([.,]\\d{1,30})?([eE][-+]?\\d{1,2})?");

    /** A cell that holds what it must not. */
    static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final String column;

        Wrong(String column, String reason) {
            super(reason);
            this.column = column;
        }

        String column() {
            return column;
        }
    }

    private final Map<String, String> row;

    RowReading(Map<String, String> row) {
        this.row = row;
    }

    private String cell(String column) {
        return row.getOrDefault(column, "").strip();
    }

    private String cell(String group, int index) {
        return cell(group + Columns.letter(index));
    }

    Question question() {
        QuestionDraft draft = new QuestionDraft(type())
                .id(cell("id"))
                .title(cell("title"))
                .stem(cell("stem"))
                .feedback(cell("feedback"))
                .place(new QuestionPlace(
                        orNull("area"),
                        orNull("topic"),
                        orNull("level"),
                        Arrays.stream(cell("tags").split(";"))
                                .map(String::strip)
                                .filter(tag -> !tag.isEmpty())
                                .toList()))
                .settings(settings());
        if (cell("stem").isEmpty()) {
            throw new Wrong("stem", "there is no text");
        }
        parts(draft);
        return draft.question();
    }

    private @Nullable String orNull(String column) {
        return cell(column).isEmpty() ? null : cell(column);
    }

    /** Where no kind is named, one right option makes it single, several multiple, none an essay. */
    private QuestionType type() {
        String word = cell("type").toLowerCase(Locale.ROOT);
        if (word.isEmpty()) {
            int right = cell("correct").isEmpty() ? 0 : cell("correct").split("[\\s,;]+").length;
            return right == 0 ? QuestionType.ESSAY : right == 1 ? QuestionType.SINGLE : QuestionType.MULTIPLE;
        }
        QuestionType type = QuestionType.of(word)
                .orElseThrow(() -> new Wrong("type", "there is no kind of question called '" + word + "'"));
        if (!Columns.KINDS.contains(type)) {
            throw new Wrong("type", "a row of a table cannot hold this kind");
        }
        return type;
    }

    private void parts(QuestionDraft draft) {
        switch (draft.question().type()) {
            case SINGLE, MULTIPLE, TRUE_FALSE ->
                draft.options(options(draft.question().type()));
            case ORDERING -> ordering(draft);
            case TEXT, NUMERIC -> draft.answers(answers(draft.question().type() == QuestionType.NUMERIC));
            case MATCHING -> draft.pairs(pairs());
            case ESSAY, DESCRIPTION -> {}
            default -> throw new IllegalStateException("No kind of a table");
        }
    }

    private List<QuestionOption> options(QuestionType type) {
        Map<Integer, @Nullable BigDecimal> weights = weights();
        List<Integer> places = places("option_");
        long right = weights.values().stream().filter(weight -> weight == null).count();
        BigDecimal share =
                right == 0 ? BigDecimal.ZERO : BigDecimal.ONE.divide(BigDecimal.valueOf(right), MathContext.DECIMAL64);
        BigDecimal wrong = type == QuestionType.MULTIPLE && right > 0 ? share.negate() : BigDecimal.ZERO;
        List<QuestionOption> options = new ArrayList<>();
        for (int place : places) {
            BigDecimal given = weights.get(place);
            BigDecimal weight = !weights.containsKey(place) ? wrong : given == null ? share : given;
            options.add(new QuestionOption(
                    id(type, options.size()), cell("option_", place), weight, cell("feedback_", place)));
        }
        weights.keySet().stream()
                .filter(place -> !places.contains(place))
                .findFirst()
                .ifPresent(place -> {
                    throw new Wrong("correct", "names option " + Columns.letter(place) + ", which is empty");
                });
        if (options.size() < 2 || options.stream().noneMatch(QuestionOption::isRight)) {
            throw new Wrong("correct", "there are at least two options, and one is right");
        }
        if (type == QuestionType.TRUE_FALSE && options.size() != 2) {
            throw new Wrong("option_c", "a true-false question has two options, the first for true");
        }
        return options;
    }

    private static String id(QuestionType type, int index) {
        return type == QuestionType.TRUE_FALSE ? index == 0 ? "true" : "false" : Columns.letter(index);
    }

    /** By place; null for a letter without a weight. */
    private Map<Integer, @Nullable BigDecimal> weights() {
        Map<Integer, @Nullable BigDecimal> weights = new LinkedHashMap<>();
        for (String word : cell("correct").replaceAll("\\s*=\\s*", "=").split("[\\s;]+|,(?!\\d)")) {
            if (word.isEmpty()) {
                continue;
            }
            Matcher weighted = WEIGHT.matcher(word);
            boolean hasWeight = weighted.matches();
            int place = Columns.place(hasWeight ? weighted.group(1) : word);
            if (place < 0) {
                throw new Wrong("correct", "'" + word + "' is not a letter such as a, or a=50 for half of the point");
            }
            weights.put(
                    place,
                    hasWeight
                            ? Shares.ofPercent(new BigDecimal(weighted.group(2).replace(',', '.')))
                            : null);
        }
        return weights;
    }

    private List<Integer> places(String group) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < Columns.ROOM; i++) {
            if (!cell(group, i).isEmpty()) {
                places.add(i);
            }
        }
        return places;
    }

    private void ordering(QuestionDraft draft) {
        List<String> listed = new ArrayList<>();
        for (int place : places("option_")) {
            listed.add(Columns.letter(place));
            draft.option(new QuestionOption(
                    Columns.letter(place), cell("option_", place), BigDecimal.ZERO, cell("feedback_", place)));
        }
        List<String> order = cell("correct").isEmpty()
                ? listed
                : Arrays.asList(cell("correct").toLowerCase(Locale.ROOT).split("[\\s,;>]+"));
        if (listed.size() < 2 || !order.stream().sorted().toList().equals(listed)) {
            throw new Wrong("correct", "names each step once, in the right order");
        }
        draft.order(order);
    }

    private List<QuestionAnswer> answers(boolean numbers) {
        Map<Integer, @Nullable BigDecimal> weights = weights();
        List<QuestionAnswer> answers = new ArrayList<>();
        for (int place : places("option_")) {
            String text = cell("option_", place);
            BigDecimal given = weights.get(place);
            BigDecimal weight = given != null
                    ? given
                    : weights.isEmpty() || weights.containsKey(place) ? BigDecimal.ONE : BigDecimal.ZERO;
            boolean number = numbers && NUMBER.matcher(text).matches();
            if (number && !Numbers.isTolerance(entry("tolerance", answers.size(), "0"))) {
                throw new Wrong("tolerance", "a tolerance is 0.1 or 2 %");
            }
            if (numbers && !number && weight.signum() > 0) {
                throw new Wrong("option_" + Columns.letter(place), "'" + text + "' is not a number");
            }
            int index = answers.size();
            answers.add(new QuestionAnswer(
                    number ? text.replace(',', '.') : text,
                    number,
                    number ? entry("tolerance", index, "0") : "",
                    number ? entry("unit", index, "") : "",
                    weight,
                    cell("feedback_", place)));
        }
        if (answers.stream().noneMatch(answer -> answer.weight().signum() > 0)) {
            throw new Wrong("option_a", "there is no right answer");
        }
        return answers;
    }

    private String entry(String column, int index, String otherwise) {
        String[] entries = cell(column).split(";", -1);
        String entry = entries.length == 1 ? entries[0] : index < entries.length ? entries[index] : "";
        return entry.isBlank() ? otherwise : entry.strip();
    }

    private List<QuestionPair> pairs() {
        Map<String, String> rights = new LinkedHashMap<>();
        List<QuestionPair> pairs = new ArrayList<>();
        int sources = 0;
        for (int place : places("match_")) {
            String left = cell("option_", place);
            String right = cell("match_", place);
            String id = rights.computeIfAbsent(right, _ -> "t" + (rights.size() + 1));
            pairs.add(
                    new QuestionPair(left, right, cell("feedback_", place), left.isEmpty() ? "" : "s" + ++sources, id));
        }
        if (sources == 0) {
            throw new Wrong("match_a", "there is nothing to match");
        }
        return pairs;
    }

    private QuestionSettings settings() {
        QuestionSettings settings =
                type() == QuestionType.TRUE_FALSE ? QuestionSettings.USUAL.shuffled(false) : QuestionSettings.USUAL;
        Integer figures = null;
        List<QuestionSettings.Unit> units = new ArrayList<>();
        for (String word : cell("settings").split(";")) {
            if (word.isBlank()) {
                continue;
            }
            int equals = word.indexOf('=');
            String name = word.substring(0, Math.max(0, equals)).strip();
            String value = word.substring(equals + 1).strip();
            switch (name) {
                case "shuffle" -> settings = settings.shuffled(!value.equals("no"));
                case "partial" -> settings = settings.partly(!value.equals("no"));
                case "capitals" -> settings = settings.withCapitals(value.equals("yes"));
                case "choose" -> settings = settings.choosing(whole(value));
                case "figures" -> figures = whole(value);
                case "unit" -> units.add(unit(value));
                default -> throw new Wrong("settings", "there is no setting '" + word.strip() + "'");
            }
        }
        return new QuestionSettings(
                settings.shuffle(), settings.partial(), settings.choose(), settings.capitalsMatter(), figures, units);
    }

    private static Integer whole(String value) {
        if (!value.matches("\\d{1,3}")) {
            throw new Wrong("settings", "'" + value + "' is not a whole number");
        }
        return Integer.valueOf(value);
    }

    private static QuestionSettings.Unit unit(String value) {
        int star = value.lastIndexOf('*');
        if (star < 1
                || !Numbers.isPlain(value.substring(star + 1))
                || new BigDecimal(value.substring(star + 1)).signum() <= 0) {
            throw new Wrong("settings", "a unit is written unit=mg/dL*1");
        }
        return new QuestionSettings.Unit(value.substring(0, star), value.substring(star + 1));
    }
}
