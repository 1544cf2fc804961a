package org.aliquot.interchange.cartridge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aliquot.interchange.CartridgeQuiz;
import org.aliquot.interchange.CartridgeSink;
import org.aliquot.interchange.QuestionFinding;
import org.aliquot.interchange.Severity;
import org.aliquot.interchange.qti.Qti12Reader;
import org.aliquot.markup.RefusedXml;
import org.aliquot.markup.Tag;
import org.jspecify.annotations.Nullable;

/** Hands over quizzes with their questions. */
final class QuizReading {

    /** Canvas writes more about a quiz here than into the cartridge itself. */
    private static final String RICHER = "non_cc_assessments/";

    private final Files files;
    private final CartridgeSink sink;

    QuizReading(Files files, CartridgeSink sink) {
        this.files = files;
        this.sink = sink;
    }

    static String richer(String identifier) {
        return RICHER + identifier + ".xml.qti";
    }

    /** @param called as the course calls it; empty where only the quiz itself says what it is called */
    void quiz(Resource quiz, String called) throws IOException {
        Optional<Tag> meta = files.xml(quiz.identifier() + "/assessment_meta.xml");
        String own = meta.map(tag -> CanvasModules.text(tag, "title")).orElse("");
        String title = PageReading.shortened(own.isEmpty() ? called.isEmpty() ? "Quiz" : called : own);
        @Nullable
        Integer minutes =
                minutes(meta.map(tag -> CanvasModules.text(tag, "time_limit")).orElse(""));
        boolean shuffle = meta.map(
                        tag -> CanvasModules.text(tag, "shuffle_answers").equals("true"))
                .orElse(false);
        sink.quiz(new CartridgeQuiz(quiz.identifier(), title, minutes, shuffle));
        meta.ifPresent(tag -> settings(title, tag));
        String rich = richer(quiz.identifier());
        questions(files.bundle().file(rich) == null ? quiz.file() : rich);
    }

    void bank(Resource bank) throws IOException {
        sink.bank(bank.identifier());
        questions(bank.file());
    }

    private void questions(String file) throws IOException {
        try {
            Qti12Reader.read(files.bundle(), file, sink.questions());
        } catch (RefusedXml refused) {
            throw files.source().unreadable("in " + file + ", line " + refused.line() + ": " + refused.getMessage());
        }
    }

    private void settings(String title, Tag meta) {
        List<String> lost = new ArrayList<>();
        if (!CanvasModules.text(meta, "description").isEmpty()) {
            lost.add("its introduction");
        }
        if (!CanvasModules.text(meta, "allowed_attempts").matches("|1")) {
            lost.add("how often it may be taken");
        }
        if (!CanvasModules.text(meta, "due_at").isEmpty()
                || !CanvasModules.text(meta, "lock_at").isEmpty()) {
            lost.add("its dates");
        }
        if (!lost.isEmpty()) {
            sink.finding(new QuestionFinding(
                    title,
                    0,
                    Severity.DROPPED,
                    "Quiz “" + title + "”",
                    String.join(", ", lost) + ": decide that here when you assign it"));
        }
    }

    private static @Nullable Integer minutes(String typed) {
        return typed.matches("[0-9]{1,3}") && Integer.parseInt(typed) > 0 ? Integer.valueOf(typed) : null;
    }
}
