package org.aliquot.interchange.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.aliquot.interchange.Question;
import org.aliquot.interchange.QuestionAnswer;
import org.aliquot.interchange.QuestionFinding;
import org.aliquot.interchange.QuestionOption;
import org.aliquot.interchange.QuestionPair;
import org.aliquot.interchange.QuestionSettings;
import org.aliquot.interchange.QuestionType;
import org.aliquot.interchange.ReadQuestion;
import org.aliquot.interchange.Severity;
import org.aliquot.interchange.bank.ForeignFeatures;
import org.aliquot.interchange.media.LinkedMedia;
import org.aliquot.interchange.text.Shares;
import org.jspecify.annotations.Nullable;

/** A question as a row. */
final class RowWriting {

    /** Excel holds no more in one cell. */
    private static final int LONGEST = 32_767;

    private final ForeignFeatures abroad;
    private final Question question;
    private final Map<String, String> row = new HashMap<>();

    private RowWriting(ReadQuestion read, Consumer<QuestionFinding> findings) {
        this.abroad = new ForeignFeatures(read, findings);
        this.question = abroad.question();
    }

    /** Cells by column; null when a table cannot hold the question, which is then told. */
    static @Nullable Map<String, String> of(ReadQuestion read, Consumer<QuestionFinding> findings) {
        return new RowWriting(read, findings).row();
    }

    private @Nullable Map<String, String> row() {
        if (!fits() || !kind()) {
            return null;
        }
        put("id", question.id());
        put("type", question.kind());
        put("title", question.title());
        put("area", question.place().area());
        put("topic", question.place().topic());
        put("level", question.place().level());
        put(
                "tags",
                question.place().tags().stream()
                        .map(tag -> tag.replace(";", ","))
                        .collect(Collectors.joining("; ")));
        if (question.place().tags().stream().anyMatch(tag -> tag.contains(";"))) {
            abroad.tell(Severity.CHANGED, "tags", "a semicolon stands between tags; within one it is a comma");
        }
        put("stem", question.stem());
        put("settings", settings(question.settings()));
        put("feedback", question.feedback());
        if (row.values().stream().anyMatch(cell -> cell.length() > LONGEST)) {
            abroad.refuse("a text has more than " + LONGEST + " letters, which no cell holds");
            return null;
        }
        if (!LinkedMedia.names(question).isEmpty()) {
            abroad.tell(Severity.CHANGED, "pictures", "a table holds none; they lie beside the file");
        }
        return row;
    }

    private boolean fits() {
        int parts = Math.max(
                question.options().size(),
                Math.max(
                        question.solution().answers().size(),
                        question.solution().pairs().size()));
        return parts <= Columns.ROOM || abroad.refuse("a row has room for " + Columns.ROOM + " options");
    }

    private boolean kind() {
        if (!Columns.KINDS.contains(question.type())) {
            return abroad.refuse("a row of a table cannot hold the kind " + question.kind());
        }
        switch (question.type()) {
            case SINGLE, MULTIPLE, TRUE_FALSE -> options();
            case ORDERING -> steps();
            case TEXT, NUMERIC -> answers();
            case MATCHING -> pairs();
            default -> {
                // nothing else
            }
        }
        return true;
    }

    private void options() {
        List<QuestionOption> options = question.options();
        for (int i = 0; i < options.size(); i++) {
            put("option_" + Columns.letter(i), options.get(i).text());
            put("feedback_" + Columns.letter(i), options.get(i).feedback());
        }
        put("correct", correct(options));
    }

    /** Letters where the weights follow from them, else each with its percentage. */
    private String correct(List<QuestionOption> options) {
        boolean several = question.type() == QuestionType.MULTIPLE;
        long right = options.stream().filter(QuestionOption::isRight).count();
        BigDecimal share =
                right == 0 ? BigDecimal.ZERO : BigDecimal.ONE.divide(BigDecimal.valueOf(right), MathContext.DECIMAL64);
        BigDecimal wrong = several ? share.negate() : BigDecimal.ZERO;
        boolean usual = (several || right == 1)
                && options.stream()
                        .allMatch(option -> option.weight().compareTo(option.isRight() ? share : wrong) == 0);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            QuestionOption option = options.get(i);
            if (usual && option.isRight()) {
                words.add(Columns.letter(i));
            } else if (!usual && option.weight().signum() != 0) {
                words.add(Columns.letter(i) + "=" + Shares.percent(option.weight()));
            }
        }
        return String.join(" ", words);
    }

    private void steps() {
        List<String> ids = question.options().stream().map(QuestionOption::id).toList();
        options();
        put(
                "correct",
                question.solution().order().stream()
                        .map(id -> Columns.letter(ids.indexOf(id)))
                        .collect(Collectors.joining(" ")));
    }

    private void answers() {
        List<QuestionAnswer> answers = question.solution().answers();
        for (int i = 0; i < answers.size(); i++) {
            put("option_" + Columns.letter(i), answers.get(i).text());
            put("feedback_" + Columns.letter(i), answers.get(i).feedback());
        }
        if (answers.stream().anyMatch(answer -> answer.weight().compareTo(BigDecimal.ONE) != 0)) {
            List<String> weights = new ArrayList<>();
            for (int i = 0; i < answers.size(); i++) {
                weights.add(
                        Columns.letter(i) + "=" + Shares.percent(answers.get(i).weight()));
            }
            put("correct", String.join(" ", weights));
        }
        put("tolerance", joined(answers.stream().map(QuestionAnswer::tolerance).toList()));
        put("unit", joined(answers.stream().map(QuestionAnswer::unit).toList()));
    }

    private static String joined(List<String> words) {
        return words.stream().allMatch(String::isEmpty) ? "" : String.join("; ", words);
    }

    private void pairs() {
        List<QuestionPair> pairs = question.solution().pairs();
        for (int i = 0; i < pairs.size(); i++) {
            put("option_" + Columns.letter(i), pairs.get(i).left());
            put("match_" + Columns.letter(i), pairs.get(i).right());
            put("feedback_" + Columns.letter(i), pairs.get(i).feedback());
        }
    }

    private static String settings(QuestionSettings settings) {
        List<String> words = new ArrayList<>();
        if (!settings.shuffle()) {
            words.add("shuffle=no");
        }
        if (!settings.partial()) {
            words.add("partial=no");
        }
        if (settings.choose() != null) {
            words.add("choose=" + settings.choose());
        }
        if (settings.capitalsMatter()) {
            words.add("capitals=yes");
        }
        if (settings.figures() != null) {
            words.add("figures=" + settings.figures());
        }
        settings.units().forEach(unit -> words.add("unit=" + unit.unit().replace(";", ",") + "*" + unit.factor()));
        return String.join("; ", words);
    }

    private void put(String column, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            row.put(column, value);
        }
    }
}
