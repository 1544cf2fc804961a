package org.aliquot.interchange.aiken;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.interchange.Question;
import org.aliquot.interchange.QuestionDraft;
import org.aliquot.interchange.QuestionOption;
import org.aliquot.interchange.QuestionReader;
import org.aliquot.interchange.QuestionSink;
import org.aliquot.interchange.QuestionSource;
import org.aliquot.interchange.QuestionType;
import org.aliquot.interchange.ReadQuestion;
import org.aliquot.interchange.text.Ids;
import org.aliquot.interchange.text.Markup;
import org.aliquot.interchange.text.QuestionText;

/** Reads Aiken: a question, lines that begin with {@code A.} or {@code A)}, and {@code ANSWER: A}. */
public final class AikenReader implements QuestionReader {

    private static final Pattern OPTION = Pattern.compile("([A-Z])[.)]\\s+(.*)");
    private static final Pattern ANSWER = Pattern.compile("(?i)ANSWER:\\s*(.*)");

    @Override
    public void read(QuestionSource source, QuestionSink sink) throws IOException {
        Pass pass = new Pass(sink);
        try (QuestionText text = QuestionText.open(source, sink)) {
            for (String line = text.line(); line != null; line = text.line()) {
                pass.line(line);
            }
        }
        pass.end();
        if (pass.blank) {
            throw source.unreadable("the file holds no questions");
        }
    }

    /** One question after the other. */
    private static final class Pass {

        private final QuestionSink sink;
        private final List<String> stem = new ArrayList<>();
        private final List<String> options = new ArrayList<>();
        private int line;
        private int begun;
        private int length;
        private String wrong = "";
        private boolean blank = true;

        Pass(QuestionSink sink) {
            this.sink = sink;
        }

        void line(String written) {
            line++;
            String text = written.strip();
            if (text.isEmpty()) {
                return;
            }
            blank = false;
            if (begun == 0) {
                begun = line;
            }
            length += text.length();
            Matcher answer = ANSWER.matcher(text);
            Matcher option = OPTION.matcher(text);
            if (answer.matches()) {
                answer(answer.group(1).strip());
            } else if (length > QuestionSource.LONGEST_QUESTION) {
                note(QuestionSource.TOO_LONG);
            } else if (option.matches() && !stem.isEmpty()) {
                option(option.group(1), option.group(2).strip());
            } else if (options.isEmpty()) {
                stem.add(text);
            } else {
                note("line " + line + " is neither an option nor the answer");
            }
        }

        private void note(String what) {
            if (wrong.isEmpty()) {
                wrong = what;
            }
        }

        private void option(String letter, String text) {
            if (letter.charAt(0) != 'A' + options.size()) {
                note("option " + letter + " comes where " + (char) ('A' + options.size()) + " should");
            }
            options.add(text);
        }

        private void answer(String letter) {
            int right = letter.length() == 1 ? Character.toUpperCase(letter.charAt(0)) - 'A' : -1;
            if (stem.isEmpty()) {
                note("an answer stands without a question");
            } else if (options.size() < 2) {
                note("a question has at least two options, A. and B.");
            } else if (right < 0 || right >= options.size()) {
                note("the answer '" + letter + "' is none of the options");
            }
            if (wrong.isEmpty()) {
                take(right);
            } else {
                sink.refused(understood(right), begun, "question", wrong);
            }
            clear();
        }

        private void take(int right) {
            sink.question(new ReadQuestion(understood(right), begun, List.of()));
        }

        private Question understood(int right) {
            QuestionDraft draft =
                    new QuestionDraft(QuestionType.SINGLE).stem(Markup.fromPlain(String.join("\n", stem)));
            for (int i = 0; i < options.size(); i++) {
                draft.option(new QuestionOption(
                        Ids.letter(i),
                        Markup.fromPlain(options.get(i)),
                        i == right ? BigDecimal.ONE : BigDecimal.ZERO,
                        ""));
            }
            return draft.question();
        }

        void end() {
            if (begun > 0) {
                sink.refused(understood(-1), begun, "question", "the line ANSWER: is missing");
            }
        }

        private void clear() {
            stem.clear();
            options.clear();
            begun = 0;
            length = 0;
            wrong = "";
        }
    }
}
