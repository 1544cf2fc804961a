package org.aliquot.formats.pack;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.aliquot.bank.ItemContent;
import org.aliquot.formats.BankQuestions;
import org.aliquot.formats.Question;
import org.aliquot.formats.QuestionFinding;
import org.aliquot.formats.QuestionWriter;
import org.aliquot.formats.ReadQuestion;
import org.aliquot.formats.Severity;
import org.aliquot.formats.internal.Ids;
import org.aliquot.formats.internal.MediaFolder;
import org.aliquot.formats.internal.OutFile;

/**
 * Writes our text pack: one file where its name ends in {@code .yaml}, else a folder with one file per topic and the drawings,
 * laid out for reading in Git.
 */
public final class PackWriter implements QuestionWriter {

    private final Path out;
    private final boolean single;
    private final MediaFolder media;
    private final Map<String, Writer> files = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();

    public PackWriter(Path out) throws IOException {
        this.out = out;
        this.single = out.toString().endsWith(".yaml") || out.toString().endsWith(".yml");
        this.media = new MediaFolder(single ? out : out.resolve("pack.yaml"));
        if (single) {
            file("");
        }
    }

    @Override
    public boolean write(ReadQuestion read, Consumer<QuestionFinding> findings) throws IOException {
        ItemContent content = BankQuestions.content(read, findings);
        if (content == null) {
            return false;
        }
        Question question = read.question();
        String id = id(question);
        if (!id.equals(question.id())) {
            findings.accept(new QuestionFinding(
                    question.name(), read.line(), Severity.CHANGED, "id", "it is called " + id + " in the pack"));
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
        Writer file = file(content.topic());
        file.write(PackItemText.of(id, content));
        media.keep(read.media());
        return true;
    }

    private Writer file(String topic) throws IOException {
        String name = single ? "" : topic.isBlank() ? "without-topic" : Ids.words(topic);
        Writer known = files.get(name);
        if (known != null) {
            return known;
        }
        Path path = single ? out : out.resolve("items").resolve(name + ".yaml");
        Writer opened = new OutputStreamWriter(OutFile.create(path), StandardCharsets.UTF_8);
        opened.write("items:\n");
        files.put(name, opened);
        return opened;
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
        if (single && ids.isEmpty()) {
            files.values().iterator().next().write("  []\n");
        }
        for (Writer file : files.values()) {
            file.close();
        }
    }
}
