package org.aliquot.packfile;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.aliquot.lesson.LessonContent;
import org.aliquot.lesson.LessonWords;
import org.aliquot.prose.Manuscript;
import org.aliquot.prose.Mention;
import org.aliquot.prose.Prose;

/** Reads {@code es/lessons/**.md}: the words of lessons, held against the English ones. */
final class LessonWordsFile {

    private final Map<String, LessonContent> english;
    private final Pieces<LessonWords> pieces;
    private final Findings findings;
    private final Prose prose;

    LessonWordsFile(Map<String, LessonContent> english, Pieces<LessonWords> pieces, Findings findings, Prose prose) {
        this.english = english;
        this.pieces = pieces;
        this.findings = findings;
        this.prose = prose;
    }

    void read(String file, String text) {
        FrontMatter.read(file, text, findings).ifPresent(read -> lesson(file, read));
    }

    private void lesson(String file, FrontMatter read) {
        Fields fields = read.fields();
        String id = fields.id("id");
        LessonContent lesson = english.get(id);
        if (lesson == null) {
            findings.add(fields.place("id"), "unknown lesson '" + id + "'");
            return;
        }
        int before = findings.count();
        List<String> objectives =
                fields.texts("objectives").stream().map(Word::text).toList();
        if (objectives.size() != lesson.objectives().size()) {
            findings.add(
                    fields.place("objectives"),
                    "the English has " + lesson.objectives().size() + " objectives, here are " + objectives.size());
        }
        LessonWords words = new LessonWords(
                fields.text("title"),
                fields.text("summary"),
                objectives,
                read.body().strip());
        fields.done();
        compare(lesson.body(), read.body(), new Place(file, read.linesBefore()));
        pieces.put(id, words, LessonWords.of(lesson).fingerprint(), fields.place("id"), before);
    }

    private void compare(String english, String body, Place before) {
        Manuscript there = prose.inspect(english);
        Manuscript here = prose.inspect(body);
        here.flaws().forEach(flaw -> findings.add(before.file(), before.line() + flaw.line(), flaw.message()));
        same("anchor", Manuscript::anchors, there, here, before);
        same("exhibit", Manuscript::exhibits, there, here, before);
        same("check", Manuscript::checks, there, here, before);
        same("fact", Manuscript::facts, there, here, before);
        if (prose.headings(english).size() != prose.headings(body).size()) {
            findings.add(before, "the English has " + prose.headings(english).size() + " headings");
        }
        SameMarks.differences(english, body).forEach(difference -> findings.add(before, difference));
    }

    /** Each as often and in the same order. */
    private void same(
            String what, Function<Manuscript, List<Mention>> part, Manuscript there, Manuscript here, Place before) {
        List<String> wanted = names(part.apply(there));
        List<String> found = names(part.apply(here));
        if (wanted.equals(found)) {
            return;
        }
        for (int i = 0; i < Math.max(wanted.size(), found.size()); i++) {
            String want = i < wanted.size() ? wanted.get(i) : "none";
            String have = i < found.size() ? found.get(i) : "none";
            if (!want.equals(have)) {
                int line = i < found.size() ? part.apply(here).get(i).line() : 0;
                findings.add(
                        before.file(),
                        before.line() + line,
                        what + " " + (i + 1) + " of the English is " + want + ", here " + have);
                return;
            }
        }
    }

    private static List<String> names(List<Mention> mentions) {
        return mentions.stream().map(Mention::name).toList();
    }
}
