package org.aliquot.interchange.aiken;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.aliquot.interchange.Question;
import org.aliquot.interchange.QuestionFinding;
import org.aliquot.interchange.QuestionOption;
import org.aliquot.interchange.QuestionType;
import org.aliquot.interchange.QuestionWriter;
import org.aliquot.interchange.ReadQuestion;
import org.aliquot.interchange.Severity;
import org.aliquot.interchange.bank.ForeignFeatures;
import org.aliquot.interchange.media.LinkedMedia;
import org.aliquot.interchange.text.Markup;
import org.aliquot.interchange.text.OutFile;
import org.jspecify.annotations.Nullable;

/** Writes Aiken, which holds questions with one best answer, in plain words. */
public final class AikenWriter implements QuestionWriter {

    private static final Pattern MISREAD = Pattern.compile("(?i)[A-Z][.)]\\s.*|ANSWER:.*");
    private static final int LETTERS = 26;

    private final Writer out;

    public AikenWriter(Path file) throws IOException {
        this.out = new OutputStreamWriter(OutFile.create(file), StandardCharsets.UTF_8);
    }

    @Override
    public boolean write(ReadQuestion read, Consumer<QuestionFinding> findings) throws IOException {
        ForeignFeatures abroad = new ForeignFeatures(read, findings);
        Question question = abroad.question();
        if (question.type() != QuestionType.SINGLE && question.type() != QuestionType.TRUE_FALSE) {
            return abroad.refuse("Aiken has only questions with one best answer");
        }
        List<QuestionOption> right =
                question.options().stream().filter(QuestionOption::isRight).toList();
        if (right.size() != 1 || right.getFirst().weight().compareTo(BigDecimal.ONE) != 0) {
            return abroad.refuse("exactly one option of a question is right in Aiken");
        }
        if (question.options().size() > LETTERS) {
            return abroad.refuse("Aiken has letters for " + LETTERS + " options");
        }
        String stem = line(question.stem());
        if (stem.isEmpty() || MISREAD.matcher(stem).matches()) {
            return abroad.refuse("its text would be read as an option or as the answer");
        }
        tell(question, abroad);
        out.write(stem + "\n");
        for (int i = 0; i < question.options().size(); i++) {
            out.write((char) ('A' + i) + ") " + line(question.options().get(i).text()) + "\n");
        }
        out.write("ANSWER: " + (char) ('A' + question.options().indexOf(right.getFirst())) + "\n\n");
        return true;
    }

    private static String line(String markdown) {
        return Markup.toPlain(markdown).replaceAll("\\s*\\n\\s*", " ");
    }

    private static void tell(Question question, ForeignFeatures abroad) {
        if (question.type() == QuestionType.TRUE_FALSE) {
            abroad.tell(Severity.CHANGED, "kind", "true and false are two options in Aiken");
        }
        List<String> texts = new ArrayList<>(List.of(question.stem()));
        question.options().forEach(option -> texts.add(option.text()));
        if (!texts.stream().allMatch(text -> Markup.isPlain(text) && !text.contains("<br>"))) {
            abroad.tell(Severity.DROPPED, "formatting", "Aiken has plain words in one line only");
        }
        if (!LinkedMedia.names(question).isEmpty()) {
            abroad.tell(Severity.DROPPED, "pictures", "Aiken has none");
        }
        if (!question.feedback().isBlank()
                || question.options().stream()
                        .anyMatch(option -> !option.feedback().isBlank())) {
            abroad.tell(Severity.DROPPED, "feedback", "Aiken has none");
        }
        if (!question.settings().shuffle() && question.type() != QuestionType.TRUE_FALSE) {
            abroad.tell(Severity.CHANGED, "order of options", "Aiken cannot say that it stays");
        }
        if (question.options().stream().anyMatch(option -> option.weight().signum() < 0)) {
            abroad.tell(Severity.DROPPED, "penalties", "Aiken has none");
        }
        List<String> names = new ArrayList<>();
        some(names, "id", question.id());
        some(names, "title", question.title());
        some(names, "category", question.place().area());
        some(names, "topic", question.place().topic());
        some(names, "level", question.place().level());
        some(names, "tags", String.join("", question.place().tags()));
        if (!names.isEmpty()) {
            abroad.tell(Severity.DROPPED, String.join(", ", names), "Aiken has no place for them");
        }
    }

    private static void some(List<String> names, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            names.add(name);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
