package org.aliquot.interchange.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.aliquot.interchange.BankQuestions;
import org.aliquot.interchange.Question;
import org.aliquot.interchange.QuestionFinding;
import org.aliquot.interchange.QuestionMedia;
import org.aliquot.interchange.QuestionWriter;
import org.aliquot.interchange.ReadQuestion;
import org.aliquot.interchange.Severity;
import org.aliquot.interchange.text.Ids;
import org.aliquot.packfile.PackItemText;
import org.aliquot.question.ItemContent;

/**
 * Writes our text pack: one file where its name ends in {@code .yaml}, else a folder with one file per topic and the drawings,
 * laid out for reading in Git.
 */
public final class PackWriter implements QuestionWriter {

    private final Path out;
    private final boolean single;
    private final PackPictures pictures;
    private final Map<String, PackPart> parts = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();

    public PackWriter(Path out) throws IOException {
        this.out = out;
        this.single = out.toString().endsWith(".yaml") || out.toString().endsWith(".yml");
        Path folder = single ? out.toAbsolutePath().resolveSibling("") : out;
        this.pictures = new PackPictures(folder.resolve("exhibits"));
        if (single) {
            part("");
        }
    }

    @Override
    public boolean write(ReadQuestion read, Consumer<QuestionFinding> findings) throws IOException {
        Map<String, String> names = new HashMap<>();
        for (QuestionMedia medium : read.media()) {
            String name = pictures.keep(medium);
            if (name != null) {
                names.put(medium.name(), name);
            }
        }
        ItemContent content = BankQuestions.content(read, names::get, findings);
        if (content == null) {
            return false;
        }
        Question question = read.question();
        String id = id(question);
        if (!id.equals(question.id())) {
            findings.accept(new QuestionFinding(
                    question.name(), read.line(), Severity.CHANGED, "id", "it is called " + id + " in the pack"));
        }
        if (!question.title().isBlank() && !id.startsWith(Ids.words(question.title()))) {
            findings.accept(new QuestionFinding(
                    question.name(), read.line(), Severity.DROPPED, "title", "a pack has none: " + question.title()));
        }
        List<String> lacks = PackItemText.lacks(content);
        if (!lacks.isEmpty()) {
            findings.accept(new QuestionFinding(
                    question.name(),
                    read.line(),
                    Severity.CHANGED,
                    "question",
                    "a draft: to be added before it can be published: " + String.join(", ", lacks)));
        }
        String text = PackItemText.of(id, content);
        PackPart part = part(content.placement().topic());
        if (!part.hasRoom(text)) {
            findings.accept(new QuestionFinding(
                    question.name(),
                    read.line(),
                    Severity.REFUSED,
                    "question",
                    "a pack's file holds no more; write a folder instead of one file"));
            return false;
        }
        part.write(text);
        return true;
    }

    private PackPart part(String topic) throws IOException {
        String name = single ? "" : topic.isBlank() ? "without-topic" : Ids.words(topic);
        PackPart known = parts.get(name);
        if (known == null) {
            known = new PackPart(single ? out : out.resolve("items").resolve(name + ".yaml"), !single);
            parts.put(name, known);
        }
        return known;
    }

    /** The source's own id where ours may look like that; never one twice. */
    private String id(Question question) {
        String wanted = Ids.words(question.id().isBlank() ? question.title() : question.id());
        String base = wanted.isEmpty() ? "question" : wanted.substring(0, Math.min(80, wanted.length()));
        base = base.endsWith("-") ? base.substring(0, base.length() - 1) : base;
        String id = base;
        for (int number = 2; !ids.add(id); number++) {
            id = base + "-" + number;
        }
        return id;
    }

    @Override
    public void close() throws IOException {
        for (PackPart part : parts.values()) {
            part.close();
        }
    }
}
