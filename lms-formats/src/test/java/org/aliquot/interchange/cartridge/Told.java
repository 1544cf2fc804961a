package org.aliquot.interchange.cartridge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aliquot.interchange.CartridgeCourse;
import org.aliquot.interchange.CartridgeLesson;
import org.aliquot.interchange.CartridgeQuiz;
import org.aliquot.interchange.CartridgeReader;
import org.aliquot.interchange.CartridgeSink;
import org.aliquot.interchange.QuestionFinding;
import org.aliquot.interchange.QuestionMedia;
import org.aliquot.interchange.QuestionSink;
import org.aliquot.interchange.QuestionSource;
import org.aliquot.interchange.ReadQuestion;

/** What a reader told of a course, a line for each part. */
final class Told implements CartridgeSink, QuestionSink {

    final List<String> parts = new ArrayList<>();
    final List<CartridgeLesson> lessons = new ArrayList<>();
    final List<String> findings = new ArrayList<>();
    long bytes;

    static Told of(Path file) throws IOException {
        Told told = new Told();
        CartridgeReader.read(new QuestionSource(file), told);
        return told;
    }

    @Override
    public void course(CartridgeCourse course) {
        parts.add("course " + course.identifier() + ": " + course.title());
    }

    @Override
    public void section(String identifier, String title) {
        parts.add("section " + title);
    }

    @Override
    public void lesson(CartridgeLesson lesson) {
        parts.add("lesson " + lesson.title());
        lessons.add(lesson);
        lesson.findings().forEach(this::finding);
        for (QuestionMedia medium : lesson.media()) {
            try (InputStream in = medium.content().open()) {
                bytes += in.readAllBytes().length;
            } catch (IOException gone) {
                throw new AssertionError(gone);
            }
        }
    }

    @Override
    public void quiz(CartridgeQuiz quiz) {
        parts.add("quiz " + quiz.title() + (quiz.minutes() == null ? "" : ", " + quiz.minutes() + " minutes"));
    }

    @Override
    public void bank(String identifier) {
        parts.add("bank " + identifier);
    }

    @Override
    public QuestionSink questions() {
        return this;
    }

    @Override
    public void question(ReadQuestion question) {
        parts.add("question " + question.question().id());
    }

    @Override
    public void refused(String item, int line, String what, String why) {
        parts.add("refused " + item);
    }

    @Override
    public void finding(QuestionFinding finding) {
        findings.add(finding.severity().word() + " " + finding.what() + ": " + finding.why());
    }
}
