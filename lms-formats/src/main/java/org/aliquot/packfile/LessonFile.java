package org.aliquot.packfile;

import java.util.List;
import java.util.Optional;
import org.aliquot.lesson.LessonContent;
import org.aliquot.prose.Flaw;
import org.aliquot.prose.Manuscript;
import org.aliquot.prose.Mention;
import org.aliquot.prose.Prose;

/** Reads {@code lessons/**.md}: fields between two lines of hyphens, then Markdown. */
final class LessonFile {

    private final Findings findings;
    private final Index index;
    private final Prose prose;

    LessonFile(Findings findings, Index index, Prose prose) {
        this.findings = findings;
        this.index = index;
        this.prose = prose;
    }

    Optional<LessonContent> read(String file, String text) {
        return FrontMatter.read(file, text, findings)
                .map(read -> lesson(read.fields(), file, read.body(), read.linesBefore()));
    }

    private LessonContent lesson(Fields fields, String file, String body, int linesBefore) {
        String id = fields.id("id");
        index.define(Kind.LESSON, id, fields.place("id"));
        String area = fields.text("area");
        index.refer(Kind.AREA, area, fields.place("area"));
        List<Word> topics = fields.someTexts("topics");
        topics.forEach(topic -> index.refer(Kind.TOPIC, topic.text(), new Place(file, topic.line())));
        List<Word> objectives = fields.someTexts("objectives");
        for (int number = 1; number <= objectives.size(); number++) {
            index.declare(Kind.OBJECTIVE, id + "#" + number, fields.place("objectives"));
        }
        LessonContent lesson = new LessonContent(
                id,
                fields.text("title"),
                area,
                fields.integer("minutes", 1, 600),
                fields.text("summary"),
                inline(objectives, file),
                topics.stream().map(Word::text).toList(),
                inline(fields.someTexts("references"), file),
                body.strip());
        fields.done();
        body(id, file, body, linesBefore);
        return lesson;
    }

    private List<String> inline(List<Word> texts, String file) {
        for (Word text : texts) {
            for (Flaw flaw : prose.inspect(text.text()).flaws()) {
                findings.add(file, text.line(), flaw.message());
            }
        }
        return texts.stream().map(Word::text).toList();
    }

    private void body(String id, String file, String body, int linesBefore) {
        if (body.isBlank()) {
            findings.add(file, linesBefore, "the lesson has no text");
        }
        Manuscript text = prose.inspect(body);
        text.flaws().forEach(flaw -> findings.add(file, linesBefore + flaw.line(), flaw.message()));
        for (Mention anchor : text.anchors()) {
            index.declare(Kind.HEADING, id + "#" + anchor.name(), new Place(file, linesBefore + anchor.line()));
        }
        refer(Kind.EXHIBIT, "", text.exhibits(), new Place(file, linesBefore));
        refer(Kind.CHECK, "", text.checks(), new Place(file, linesBefore));
        if (text.opening() != null) {
            refer(Kind.CHECK, "", List.of(text.opening()), new Place(file, linesBefore));
        }
        refer(Kind.FACT, "", text.facts(), new Place(file, linesBefore));
        List<Mention> within = text.links().stream()
                .filter(link -> link.name().startsWith("#"))
                .toList();
        refer(Kind.HEADING, id, within, new Place(file, linesBefore));
    }

    private void refer(Kind kind, String prefix, List<Mention> mentions, Place before) {
        for (Mention mention : mentions) {
            index.refer(kind, prefix + mention.name(), new Place(before.file(), before.line() + mention.line()));
        }
    }
}
