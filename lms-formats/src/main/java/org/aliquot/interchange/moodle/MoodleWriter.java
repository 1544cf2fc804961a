package org.aliquot.interchange.moodle;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.aliquot.interchange.Question;
import org.aliquot.interchange.QuestionFinding;
import org.aliquot.interchange.QuestionPlace;
import org.aliquot.interchange.QuestionWriter;
import org.aliquot.interchange.ReadQuestion;
import org.aliquot.interchange.Severity;
import org.aliquot.interchange.bank.ForeignFeatures;
import org.aliquot.interchange.text.OutFile;
import org.aliquot.interchange.text.PlaceTags;
import org.jspecify.annotations.Nullable;

/** Writes Moodle's XML, pictures within. */
public final class MoodleWriter implements QuestionWriter {

    private final Writer out;
    private @Nullable String category;

    public MoodleWriter(Path file) throws IOException {
        this.out = new OutputStreamWriter(OutFile.create(file), StandardCharsets.UTF_8);
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n");
    }

    @Override
    public boolean write(ReadQuestion read, Consumer<QuestionFinding> findings) throws IOException {
        ForeignFeatures abroad = new ForeignFeatures(read, findings);
        Question question = abroad.question();
        MoodleXml xml = new MoodleXml(read.media().stream()
                .map(medium -> new MoodleXml.File(medium.name(), medium.content()))
                .toList());
        String kind = new MoodleAnswerXml(question, abroad, xml).write();
        if (kind == null) {
            return false;
        }
        abroad.moodleParts(question);
        abroad.settings(question, true, true, true);
        QuestionPlace place = PlaceTags.inCategory(question.place());
        category(place.area(), abroad);
        MoodleXml head = xml.another();
        head.open("question", "type", kind);
        head.text("name", "", question.title().isBlank() ? question.name() : question.title());
        if (!kind.equals("cloze")) {
            head.markdown("questiontext", question.stem());
        }
        head.markdown("generalfeedback", question.feedback());
        head.leaf("defaultgrade", "1");
        head.leaf("idnumber", question.id());
        out.write(head.toString());
        out.write(xml.toString());
        tags(PlaceTags.tags(place), xml.another());
        out.write("</question>\n");
        return true;
    }

    private void tags(List<String> tags, MoodleXml xml) throws IOException {
        if (!tags.isEmpty()) {
            xml.open("tags");
            tags.forEach(tag -> xml.text("tag", "", tag));
            xml.close("tags");
            out.write(xml.toString());
        }
    }

    private void category(@Nullable String area, ForeignFeatures abroad) throws IOException {
        if (Objects.equals(area, category)) {
            return;
        }
        if (area == null) {
            abroad.tell(Severity.CHANGED, "category", "it has none and stands in that of the question before it");
            return;
        }
        category = area;
        MoodleXml xml = new MoodleXml(List.of());
        xml.open("question", "type", "category");
        xml.text("category", "", area);
        xml.close("question");
        out.write(xml.toString());
    }

    @Override
    public void close() throws IOException {
        out.write("</quiz>\n");
        out.close();
    }
}
