package org.aliquot.interchange.gift;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.aliquot.interchange.Question;
import org.aliquot.interchange.QuestionFinding;
import org.aliquot.interchange.QuestionPlace;
import org.aliquot.interchange.QuestionWriter;
import org.aliquot.interchange.ReadQuestion;
import org.aliquot.interchange.Severity;
import org.aliquot.interchange.bank.ForeignFeatures;
import org.aliquot.interchange.media.LinkedMedia;
import org.aliquot.interchange.media.MediaFolder;
import org.aliquot.interchange.text.OutFile;
import org.aliquot.interchange.text.PlaceTags;
import org.jspecify.annotations.Nullable;

/** Writes GIFT; pictures go beside it, since GIFT holds none. */
public final class GiftWriter implements QuestionWriter {

    private final Writer out;
    private final MediaFolder media;
    private @Nullable String category;

    public GiftWriter(Path file) throws IOException {
        this.out = new OutputStreamWriter(OutFile.create(file), StandardCharsets.UTF_8);
        this.media = new MediaFolder(file);
    }

    @Override
    public boolean write(ReadQuestion read, Consumer<QuestionFinding> findings) throws IOException {
        ForeignFeatures abroad = new ForeignFeatures(read, findings);
        Question question = abroad.question();
        String answers = new GiftAnswerText(question, abroad).text();
        if (answers == null) {
            return false;
        }
        abroad.moodleParts(question);
        abroad.settings(question, false, false, false);
        if (!LinkedMedia.names(question).isEmpty()) {
            abroad.tell(
                    Severity.CHANGED, "pictures", "GIFT holds none; they lie beside the file and are lost in Moodle");
            media.keep(read.media());
        }
        QuestionPlace place = PlaceTags.inCategory(question.place());
        category(place.area(), abroad);
        notes(question.id(), PlaceTags.tags(place));
        if (!question.title().isBlank()) {
            out.write("::" + GiftText.escaped(question.title()) + "::");
        }
        out.write(GiftText.written(question.stem(), "moodle") + answers + "\n\n");
        return true;
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
        out.write("$CATEGORY: " + area.replaceAll("\\s+", " ") + "\n\n");
    }

    private void notes(String id, List<String> tags) throws IOException {
        if (!id.isBlank()) {
            out.write("// [id:" + note(id) + "]\n");
        }
        if (!tags.isEmpty()) {
            out.write("// "
                    + tags.stream().map(tag -> "[tag:" + note(tag) + "]").collect(Collectors.joining(" "))
                    + "\n");
        }
    }

    private static String note(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("([\\\\\\]])", "\\\\$1");
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
