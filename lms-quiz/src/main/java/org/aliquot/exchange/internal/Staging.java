package org.aliquot.exchange.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.aliquot.authoring.NearCopies;
import org.aliquot.authoring.NearCopy;
import org.aliquot.exchange.ImportFate;
import org.aliquot.exchange.internal.FindingTable.Said;
import org.aliquot.exchange.internal.ImportQuestionTable.Row;
import org.aliquot.interchange.BankQuestions;
import org.aliquot.interchange.ExamAreas;
import org.aliquot.interchange.Question;
import org.aliquot.interchange.QuestionFinding;
import org.aliquot.interchange.QuestionMedia;
import org.aliquot.interchange.QuestionSink;
import org.aliquot.interchange.ReadQuestion;
import org.aliquot.interchange.Severity;
import org.aliquot.prose.Prose;
import org.aliquot.question.ItemContent;
import org.jspecify.annotations.Nullable;

/** Keeps the questions of a file as they are read, some hundred at a time, with what is to be said about each. */
final class Staging implements QuestionSink {

    /** What reading found. */
    record Result(int questions, int pictures) {}

    private static final int AT_ONCE = 200;

    /** From this likeness on somebody should look whether it is the same question. */
    private static final double ALIKE = 0.8;

    private static final int LONGEST = 160;

    private final UUID batch;
    private final String topic;
    private final ImportQuestionTable questions;
    private final FindingTable findings;
    private final Pictures pictures;
    private final NearCopies copies;
    private final Prose prose;
    private final Consumer<String> step;

    private final List<Row> waiting = new ArrayList<>();
    private final List<Said> said = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, Integer> texts = new HashMap<>();
    private final List<QuestionFinding> early = new ArrayList<>();
    private final Set<Integer> changed = new TreeSet<>();
    private final Map<String, @Nullable String> drawn = new HashMap<>();
    private ExamAreas areas = ExamAreas.NONE;
    private @Nullable CourseMemory memory;
    private int position;
    private int numbered;

    Staging(
            UUID batch,
            String topic,
            ImportQuestionTable questions,
            FindingTable findings,
            Pictures pictures,
            NearCopies copies,
            Prose prose,
            Consumer<String> step) {
        this.batch = batch;
        this.topic = topic;
        this.questions = questions;
        this.findings = findings;
        this.pictures = pictures;
        this.copies = copies;
        this.prose = prose;
        this.step = step;
    }

    /** What exams there are, as the file names them. */
    void areas(ExamAreas known) {
        areas = known;
    }

    /** Whose questions these are from now on. */
    void remembering(CourseMemory course) {
        memory = course;
    }

    /** Says what has been read so far, for whoever waits; may end the reading. */
    void tell() {
        step.accept("Read a part of the course");
    }

    @Override
    public void question(ReadQuestion read) {
        position++;
        List<QuestionFinding> own = new ArrayList<>();
        ItemContent content = BankQuestions.content(read, link -> picture(read, link, own), areas, own::add);
        ItemContent kept = Beginnings.about(content == null ? Beginnings.of(read.question()) : content, topic);
        ImportFate fate = content == null ? ImportFate.REFUSED : fate(kept, own);
        keep(read.question().name(), read.line(), kept, fate, own);
    }

    /** What is said of a question comes before it or after it, by its name and line. */
    @Override
    public void finding(QuestionFinding finding) {
        early.add(finding);
    }

    @Override
    public void refused(String item, int line, String what, String why) {
        refuse(Beginnings.nothing(), new QuestionFinding(item, line, Severity.REFUSED, what, why));
    }

    @Override
    public void refused(Question understood, int line, String what, String why) {
        refuse(Beginnings.of(understood), new QuestionFinding(understood.name(), line, Severity.REFUSED, what, why));
    }

    /** What our bank calls a picture; the same file is kept once. */
    private @Nullable String picture(ReadQuestion read, String link, List<QuestionFinding> own) {
        if (!drawn.containsKey(link)) {
            QuestionMedia medium = read.media().stream()
                    .filter(media -> media.name().equals(link))
                    .findFirst()
                    .orElse(null);
            drawn.put(link, medium == null ? null : kept(read, medium, own));
        }
        return drawn.get(link);
    }

    private @Nullable String kept(ReadQuestion read, QuestionMedia medium, List<QuestionFinding> own) {
        return switch (pictures.stage(
                batch, medium, Pictures.words(read.question().stem(), medium.name()), memory)) {
            case Pictures.Staged.Kept(var name) -> name;
            case Pictures.Staged.Refused(var why) -> {
                own.add(new QuestionFinding(read.question().name(), read.line(), Severity.DROPPED, medium.name(), why));
                yield null;
            }
        };
    }

    private void refuse(ItemContent beginning, QuestionFinding finding) {
        position++;
        keep(finding.item(), finding.line(), Beginnings.about(beginning, topic), ImportFate.REFUSED, List.of(finding));
    }

    /** To be called at the end: what was said of questions finds its place. */
    void finish() {
        for (QuestionFinding finding : early) {
            Integer about = positions.get(key(finding.item(), finding.line()));
            if (about != null && isLoss(finding)) {
                changed.add(about);
            }
            say(about, finding);
        }
        flush();
        questions.changed(batch, changed);
    }

    Result result() {
        return new Result(position, drawn.size());
    }

    private ImportFate fate(ItemContent content, List<QuestionFinding> own) {
        List<QuestionFinding> lacks = MissingParts.of(prose, content);
        own.addAll(lacks);
        if (!lacks.isEmpty()) {
            return ImportFate.LACKING;
        }
        return own.stream().anyMatch(Staging::isLoss) ? ImportFate.CHANGED : ImportFate.WHOLE;
    }

    private void keep(String name, int line, ItemContent content, ImportFate fate, List<QuestionFinding> own) {
        positions.putIfAbsent(key(name, line), position);
        own.forEach(finding -> say(position, finding));
        Earlier earlier =
                memory == null ? Earlier.NONE : memory.question(name, fate == ImportFate.REFUSED ? null : content);
        if (earlier.note() != null) {
            say(position, new QuestionFinding(name, line, Severity.CHANGED, "Question", earlier.note()));
        }
        Copy copy = fate == ImportFate.REFUSED || earlier.item() != null ? null : copy(content);
        waiting.add(new Row(
                position,
                shortened(name),
                line,
                shortened(
                        content.texts().stem().isBlank()
                                ? name
                                : content.texts().stem()),
                fate,
                content,
                copy == null ? null : copy.of(),
                copy == null ? null : copy.likeness(),
                earlier));
        if (waiting.size() >= AT_ONCE) {
            flush();
        }
    }

    /** Another question that says the same, in this file or in the bank. */
    private record Copy(String of, double likeness) {}

    private @Nullable Copy copy(ItemContent content) {
        String text = (content.texts().stem() + content.options())
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
        Integer same = texts.putIfAbsent(text, position);
        if (same != null) {
            return new Copy("#" + same, 1);
        }
        return copies.of(content.texts().stem(), null).stream()
                .filter(copy -> copy.likeness() >= ALIKE)
                .findFirst()
                .map((NearCopy copy) -> new Copy(copy.slug(), copy.likeness()))
                .orElse(null);
    }

    private void say(@Nullable Integer about, QuestionFinding finding) {
        if (isLoss(finding)) {
            said.add(new Said(about, finding));
        }
    }

    private void flush() {
        questions.put(batch, waiting);
        findings.put(batch, numbered, said);
        numbered += said.size();
        waiting.clear();
        said.clear();
        step.accept("Read %,d questions".formatted(position));
    }

    private static boolean isLoss(QuestionFinding finding) {
        return finding.severity() != Severity.KEPT;
    }

    private static String key(String item, int line) {
        return line + " " + item;
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line;
    }
}
