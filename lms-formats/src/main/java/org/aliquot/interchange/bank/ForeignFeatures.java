package org.aliquot.interchange.bank;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.aliquot.interchange.ExamAreas;
import org.aliquot.interchange.PackFields;
import org.aliquot.interchange.Question;
import org.aliquot.interchange.QuestionAnswer;
import org.aliquot.interchange.QuestionDraft;
import org.aliquot.interchange.QuestionFinding;
import org.aliquot.interchange.QuestionMedia;
import org.aliquot.interchange.QuestionSettings;
import org.aliquot.interchange.QuestionType;
import org.aliquot.interchange.ReadQuestion;
import org.aliquot.interchange.Severity;
import org.aliquot.interchange.media.PictureLinks;
import org.aliquot.interchange.text.Numbers;
import org.aliquot.question.ItemContent;
import org.aliquot.question.WrittenTask;
import org.jspecify.annotations.Nullable;

/** Prepares a question for systems that know less of it than our bank; tells what stays behind. */
public final class ForeignFeatures {

    private final ReadQuestion read;
    private final Consumer<QuestionFinding> findings;

    public ForeignFeatures(ReadQuestion read, Consumer<QuestionFinding> findings) {
        this.read = read;
        this.findings = findings;
    }

    /** The question with its drawing and its case in the text, a family as one of its instances, nothing of our own left. */
    public Question question() {
        Question question = read.question();
        PackFields own = question.own();
        if (own == null) {
            return question;
        }
        if (own.family() != null) {
            question = instance(question);
        }
        String stem = question.stem();
        if (own.part() != null) {
            stem = own.part().text() + "\n\n" + stem;
            tell(Severity.CHANGED, "case", "its text stands before the question; the parts are no longer one case");
        }
        if (own.exhibit() != null) {
            stem = drawing(own.exhibit(), stem);
        }
        leftBehind(question, own);
        return QuestionDraft.of(question).stem(stem).own(null).question();
    }

    private Question instance(Question question) {
        ItemContent content = new ToBank(
                        new ReadQuestion(question, read.line(), List.of()), link -> link, ExamAreas.NONE, _ -> {})
                .content();
        if (content == null) {
            return question;
        }
        tell(Severity.CHANGED, "family", "one instance with fixed numbers stands for all");
        Question drawn = FromBank.question(question.id(), content.given(1), ExamAreas.NONE, UnaryOperator.identity());
        return QuestionDraft.of(drawn).place(question.place()).question();
    }

    private String drawing(String exhibit, String stem) {
        QuestionMedia drawing = read.media().stream()
                .filter(medium -> medium.name().startsWith("exhibits/" + exhibit + "."))
                .findFirst()
                .orElse(null);
        if (drawing == null) {
            tell(Severity.DROPPED, "exhibit", "the drawing " + exhibit + " is not there");
            return stem;
        }
        tell(Severity.CHANGED, "exhibit", "the drawing stands at the end of the text");
        return stem + "\n\n" + PictureLinks.picture(words(exhibit, drawing), drawing.name());
    }

    private static String words(String exhibit, QuestionMedia drawing) {
        String words = drawing.words().replaceAll("[\\[\\]\\\\\\s]+", " ").strip();
        return words.isEmpty() ? exhibit : words;
    }

    private void leftBehind(Question question, PackFields own) {
        List<String> left = new ArrayList<>();
        some(left, "lesson", own.lesson());
        some(left, "objective", own.objective());
        some(
                left,
                "difficulty",
                own.judgment().difficulty() == 0 ? null : own.judgment().difficulty());
        some(left, "reason of the difficulty", own.judgment().difficultyReason());
        some(left, "takeaway", own.takeaway());
        some(left, "link", own.link());
        some(left, "references", own.references().isEmpty() ? null : own.references());
        some(left, "enemies", own.enemies().isEmpty() ? null : own.enemies());
        some(left, "originality", own.originality());
        some(left, "rubric, model answer and most words", own.laboratory() instanceof WrittenTask task ? task : null);
        if (question.options().stream().anyMatch(option -> option.misconception() != null)) {
            left.add("misconceptions");
        }
        if (!left.isEmpty()) {
            tell(Severity.DROPPED, "fields of our bank", "the format has no place for " + String.join(", ", left));
        }
    }

    private static void some(List<String> left, String name, @Nullable Object value) {
        if (value != null) {
            left.add(name);
        }
    }

    /** A tolerance as a plain number: percentages are worked out. */
    public QuestionAnswer absolute(QuestionAnswer answer) {
        if (!answer.tolerance().endsWith("%") || !Numbers.isPlain(answer.text())) {
            return answer;
        }
        BigDecimal share = new BigDecimal(answer.tolerance().replace("%", "").strip()).movePointLeft(2);
        String tolerance = new BigDecimal(answer.text())
                .abs()
                .multiply(share, MathContext.DECIMAL64)
                .stripTrailingZeros()
                .toPlainString();
        tell(Severity.CHANGED, "tolerance", answer.tolerance() + " is written as " + tolerance);
        return new QuestionAnswer(answer.text(), true, tolerance, answer.unit(), answer.weight(), answer.feedback());
    }

    /** Tells of each way of putting and marking that the format has no word for. */
    public void settings(Question question, boolean holdsShuffle, boolean holdsCapitals, boolean holdsUnits) {
        QuestionSettings settings = question.settings();
        boolean fixedByKind = question.type() == QuestionType.TRUE_FALSE;
        if (!settings.shuffle() && !holdsShuffle && !fixedByKind) {
            tell(Severity.CHANGED, "order of options", "the format cannot say that it stays");
        }
        if (!settings.partial()) {
            tell(Severity.CHANGED, "marking", "a part of the answer may earn a part of the point there");
        }
        if (settings.choose() != null) {
            tell(Severity.DROPPED, "choose", "the format does not tell how many options are right");
        }
        if (settings.capitalsMatter() && !holdsCapitals) {
            tell(Severity.CHANGED, "capitals", "the format cannot say that they matter");
        }
        if (settings.figures() != null) {
            tell(Severity.DROPPED, "significant figures", "the format cannot ask for them");
        }
        if (!settings.units().isEmpty() && !holdsUnits) {
            tell(Severity.DROPPED, "units", "the format has none");
        }
    }

    /** Tells of what both GIFT and Moodle leave out. */
    public void moodleParts(Question question) {
        boolean feedback = question.options().stream()
                .anyMatch(option -> !option.feedback().isBlank());
        if (question.type() == QuestionType.ORDERING && feedback) {
            tell(Severity.DROPPED, "feedback of steps", "Moodle has none");
        }
        if (question.type() == QuestionType.TRUE_FALSE
                && question.options().stream().anyMatch(option -> !option.text().equalsIgnoreCase(option.id()))) {
            tell(Severity.CHANGED, "options", "they are called true and false there");
        }
        if (question.settings().units().isEmpty()
                && question.solution().answers().stream()
                        .anyMatch(answer -> !answer.unit().isEmpty())) {
            tell(Severity.DROPPED, "unit", "a number has no unit there, unless one is to be chosen");
        }
    }

    public void tell(Severity severity, String what, String why) {
        findings.accept(new QuestionFinding(read.question().name(), read.line(), severity, what, why));
    }

    /** Tells why it is not written. */
    public boolean refuse(String why) {
        tell(Severity.REFUSED, "question", why);
        return false;
    }
}
