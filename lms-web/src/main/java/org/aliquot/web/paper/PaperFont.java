package org.aliquot.web.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;

/** Fonts that go along with a document and have the letters of most names. */
public enum PaperFont {
    REGULAR("LiberationSans-Regular.ttf"),
    BOLD("LiberationSans-Bold.ttf"),
    ITALIC("LiberationSans-Italic.ttf"),
    SERIF("LiberationSerif-Regular.ttf");

    private static final float LEADING = 1.35f;

    private final BaseFont font;

    PaperFont(String name) {
        this.font = load(name);
    }

    /** @param size in points */
    public Font of(float size) {
        return new Font(font, size);
    }

    public Phrase words(String words, float size) {
        return new Phrase(size * LEADING, words, of(size));
    }

    /** Of a table, a cell for each of {@code words}. */
    public List<Phrase> row(float size, String... words) {
        return row(size, List.of(words));
    }

    /** Of a table, a cell for each of {@code words}. */
    public List<Phrase> row(float size, List<String> words) {
        return words.stream().map(text -> words(text, size)).toList();
    }

    /** In points. */
    public float width(String words, float size) {
        return font.getWidthPoint(words, size);
    }

    BaseFont face() {
        return font;
    }

    private static BaseFont load(String name) {
        try (InputStream in =
                Objects.requireNonNull(BaseFont.class.getClassLoader().getResourceAsStream("liberation/" + name))) {
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, in.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
