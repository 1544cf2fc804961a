package org.aliquot.interchange.bank;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aliquot.interchange.Question;
import org.aliquot.interchange.QuestionAnswer;
import org.aliquot.interchange.QuestionGap;
import org.aliquot.interchange.QuestionOption;
import org.aliquot.interchange.QuestionPair;
import org.aliquot.interchange.Severity;
import org.aliquot.question.ClozeTask;
import org.aliquot.question.HotspotTask;
import org.aliquot.question.LabelledText;
import org.aliquot.question.MatchingTask;
import org.aliquot.question.MultipleTask;
import org.aliquot.question.NumericTask;
import org.aliquot.question.OptionContent;
import org.aliquot.question.OrderingTask;
import org.aliquot.question.SingleTask;
import org.aliquot.question.Task;
import org.aliquot.question.TextTask;
import org.aliquot.question.TrueFalseTask;
import org.aliquot.question.WrittenTask;
import org.jspecify.annotations.Nullable;

/** What a neutral question asks, as a task of our bank. */
final class ToTask {

    /** Hears what is changed, left out or refused. */
    interface Teller {
        void tell(Severity severity, String what, String why);
    }

    private final Question question;
    private final Teller teller;

    ToTask(Question question, Teller teller) {
        this.question = question;
        this.teller = teller;
    }

    /**
     * Null for a question that the bank cannot ask; why was told.
     *
     * @param laboratory what is drawn for a question of the laboratory; a written answer with its rubric
     */
    @Nullable
    Task task(@Nullable Task laboratory) {
        return switch (question.type()) {
            case SINGLE -> single();
            case TRUE_FALSE -> trueFalse();
            case MULTIPLE -> multiple();
            case ORDERING -> ordering();
            case MATCHING -> matching();
            case NUMERIC -> numeric();
            case TEXT -> text();
            case CLOZE -> cloze();
            case HOTSPOT -> hotspot();
            case LABORATORY -> {
                if (laboratory == null) {
                    refuse("it does not say what is to be drawn");
                }
                yield laboratory;
            }
            case ESSAY ->
                laboratory instanceof WrittenTask
                        ? laboratory
                        : refuse("a person marks it, by a rubric that the file does not have. Write it in the editor");
            case DESCRIPTION -> refuse("it is a text that asks nothing");
            case RULED -> refuse("it is scored by rules of its own, and they are missing");
        };
    }

    private List<OptionContent> options() {
        return question.options().stream()
                .map(option -> new OptionContent(
                        option.id(),
                        option.text(),
                        option.isRight(),
                        option.feedback(),
                        option.isRight() ? null : option.misconception()))
                .toList();
    }

    private Task single() {
        List<OptionContent> options = options();
        if (question.options().stream().filter(QuestionOption::isRight).count() > 1) {
            BigDecimal best = question.options().stream()
                    .map(QuestionOption::weight)
                    .max(BigDecimal::compareTo)
                    .orElse(BigDecimal.ZERO);
            tell(Severity.CHANGED, "weights", "one option earns the point, the half-right ones earn nothing");
            options = question.options().stream()
                    .map(option -> new OptionContent(
                            option.id(),
                            option.text(),
                            option.weight().compareTo(best) == 0,
                            option.feedback(),
                            option.misconception()))
                    .toList();
        }
        penalties();
        return new SingleTask(options, question.settings().shuffle());
    }

    private void penalties() {
        if (question.options().stream().anyMatch(option -> option.weight().signum() < 0)) {
            tell(Severity.CHANGED, "penalties", "a wrong option earns nothing, and costs nothing beyond that");
        }
    }

    private Task trueFalse() {
        List<OptionContent> options = options().stream()
                .sorted((one, other) -> other.id().compareTo(one.id()))
                .toList();
        return new TrueFalseTask(options);
    }

    private Task multiple() {
        List<BigDecimal> shares = question.options().stream()
                .filter(QuestionOption::isRight)
                .map(QuestionOption::weight)
                .distinct()
                .toList();
        if (shares.size() > 1) {
            tell(Severity.CHANGED, "weights", "all right options count the same");
        }
        BigDecimal penalty =
                shares.isEmpty() ? BigDecimal.ZERO : shares.getFirst().negate();
        if (question.settings().partial()
                && question.options().stream()
                        .anyMatch(option -> !option.isRight() && option.weight().compareTo(penalty) != 0)) {
            tell(Severity.CHANGED, "penalties", "each wrong choice takes away what a right one earns");
        }
        return new MultipleTask(
                options(),
                question.settings().shuffle(),
                question.settings().choose(),
                question.settings().partial());
    }

    private void optionFeedback(List<QuestionOption> options, String what) {
        if (options.stream().anyMatch(option -> !option.feedback().isBlank())) {
            tell(Severity.DROPPED, "feedback of " + what, "our bank has one rationale for all " + what);
        }
    }

    private Task ordering() {
        optionFeedback(question.options(), "steps");
        Map<String, String> texts = new LinkedHashMap<>();
        question.options().forEach(option -> texts.put(option.id(), option.text()));
        return new OrderingTask(
                question.solution().order().stream()
                        .map(id -> new LabelledText(id, texts.getOrDefault(id, "")))
                        .toList(),
                question.settings().partial());
    }

    private Task matching() {
        Map<String, String> targets = new LinkedHashMap<>();
        question.solution().order().forEach(id -> targets.put(id, ""));
        List<MatchingTask.Source> sources = new ArrayList<>();
        for (QuestionPair pair : question.solution().pairs()) {
            targets.put(pair.rightId(), pair.right());
            if (!pair.left().isEmpty()) {
                sources.add(new MatchingTask.Source(pair.leftId(), pair.left(), pair.rightId(), pair.feedback()));
            }
        }
        return new MatchingTask(
                sources,
                targets.entrySet().stream()
                        .map(target -> new LabelledText(target.getKey(), target.getValue()))
                        .toList(),
                question.settings().partial());
    }

    private @Nullable Task numeric() {
        List<QuestionAnswer> right = question.solution().answers().stream()
                .filter(answer -> answer.number() && answer.weight().compareTo(BigDecimal.ONE) == 0)
                .toList();
        if (right.isEmpty()) {
            return refuse("no number earns the full point");
        }
        if (question.solution().answers().size() > 1) {
            tell(Severity.DROPPED, "further answers", "a number has one key in our bank; the first full answer is it");
        }
        QuestionAnswer key = right.getFirst();
        feedback(List.of(key));
        List<NumericTask.Unit> units = question.settings().units().stream()
                .map(unit -> new NumericTask.Unit(unit.unit(), unit.factor()))
                .toList();
        boolean named = !key.unit().isEmpty() && units.isEmpty();
        return new NumericTask(
                key.text(),
                key.tolerance().isEmpty() ? "0" : key.tolerance(),
                named ? List.of(new NumericTask.Unit(key.unit(), "1")) : units,
                question.settings().figures(),
                question.settings().partial());
    }

    private @Nullable Task text() {
        List<QuestionAnswer> right = full(question.solution().answers());
        if (right.isEmpty()) {
            return refuse("no term earns the full point");
        }
        return new TextTask(
                right.stream().map(QuestionAnswer::text).toList(),
                question.settings().capitalsMatter());
    }

    private List<QuestionAnswer> full(List<QuestionAnswer> answers) {
        List<QuestionAnswer> right = answers.stream()
                .filter(answer -> answer.weight().compareTo(BigDecimal.ONE) == 0)
                .toList();
        if (right.size() < answers.size()) {
            tell(Severity.DROPPED, "further answers", "our bank keeps the terms that earn the full point");
        }
        feedback(right);
        return right;
    }

    private void feedback(List<QuestionAnswer> answers) {
        if (answers.stream().anyMatch(answer -> !answer.feedback().isEmpty())) {
            tell(Severity.DROPPED, "feedback of answers", "our bank has one rationale for a typed answer");
        }
    }

    private Task cloze() {
        return new ClozeTask(
                question.solution().gaps().stream().map(this::gap).toList(),
                question.settings().partial());
    }

    private ClozeTask.Gap gap(QuestionGap gap) {
        optionFeedback(gap.options(), "choices of a gap");
        if (!gap.options().isEmpty()) {
            List<String> right = gap.options().stream()
                    .filter(QuestionOption::isRight)
                    .sorted((one, other) -> other.weight().compareTo(one.weight()))
                    .map(QuestionOption::text)
                    .toList();
            if (right.size() > 1) {
                tell(Severity.CHANGED, "weights", "one choice of a gap is right in our bank, the best");
            }
            return new ClozeTask.Gap(
                    gap.id(),
                    right.isEmpty() ? List.of() : List.of(right.getFirst()),
                    gap.options().stream().map(QuestionOption::text).toList(),
                    null);
        }
        List<QuestionAnswer> right = full(gap.answers());
        boolean number = !right.isEmpty() && right.getFirst().number();
        return new ClozeTask.Gap(
                gap.id(),
                right.stream().map(QuestionAnswer::text).toList(),
                List.of(),
                number ? right.getFirst().tolerance() : null);
    }

    private @Nullable Task hotspot() {
        optionFeedback(question.options(), "places");
        if (question.options().stream().anyMatch(option -> option.shape() == null)) {
            return refuse("a place does not say where it lies");
        }
        return new HotspotTask(
                question.options().stream()
                        .map(option -> new HotspotTask.Place(
                                option.id(), option.text(), String.valueOf(option.shape()), option.isRight()))
                        .toList(),
                question.settings().partial());
    }

    private @Nullable Task refuse(String why) {
        tell(Severity.REFUSED, "question", why);
        return null;
    }

    private void tell(Severity severity, String what, String why) {
        teller.tell(severity, what, why);
    }
}
