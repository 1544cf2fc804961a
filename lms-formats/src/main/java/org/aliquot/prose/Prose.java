package org.aliquot.prose;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aliquot.prose.internal.Document;
import org.aliquot.prose.internal.PicturePlaces;

/** Authored Markdown made into safe HTML. Immutable; may be shared among threads. */
public final class Prose {

    private final Map<String, String> pictures;

    /** Texts show their pictures as the words for them. */
    public Prose() {
        this(Map.of());
    }

    private Prose(Map<String, String> pictures) {
        this.pictures = Map.copyOf(pictures);
    }

    /**
     * The same for texts with pictures in their lines, {@code ![what it shows](name)}.
     *
     * @param elements by name, as an exhibit has them: safe to put into a page as they are
     */
    public Prose showing(Map<String, String> elements) {
        return elements.isEmpty() ? this : new Prose(elements);
    }

    /** Safe HTML of a whole text; exhibits and checks are left out. */
    public String html(String markdown) {
        return segments(markdown).stream()
                .filter(Segment.Html.class::isInstance)
                .map(segment -> ((Segment.Html) segment).html())
                .collect(Collectors.joining("\n"));
    }

    /** Safe HTML of one paragraph without its {@code <p>}, for titles, captions and options. */
    public String inline(String markdown) {
        return document(markdown).inline();
    }

    /** Safe HTML of words that are not Markdown, such as what a learner typed. */
    public String plain(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A text in reading order, with places for exhibits and checks. */
    public List<Segment> segments(String markdown) {
        return document(markdown).segments();
    }

    /** The same with the facts it points at by name; a pointer to one that is not given is the author's words. */
    public List<Segment> segments(String markdown, Map<String, Fact> facts) {
        return new Document(markdown, facts).segments();
    }

    /** What a text names, and what is wrong with it. */
    public Manuscript inspect(String markdown) {
        return new Document(markdown).inspect(false);
    }

    /** The same for a text that may have pictures in its lines, {@code ![what it shows](name)}. */
    public Manuscript inspectPictured(String markdown) {
        return new Document(markdown).inspect(true);
    }

    /** The headings of a text in order, for a table of contents. */
    public List<HeadingLine> headings(String markdown) {
        return new Document(markdown).headings();
    }

    /** The words of a text from heading to heading, for whoever looks for them. */
    public List<Passage> passages(String markdown) {
        return new Document(markdown).passages();
    }

    /** What of a text is read as words, block by block. */
    public List<TextBlock> blocks(String markdown) {
        return new Document(markdown).blocks();
    }

    /** The words of a text in one line, without mark-up. */
    public String words(String markdown) {
        return new Document(markdown).words();
    }

    private Document document(String markdown) {
        return new Document(markdown, new PicturePlaces(pictures));
    }
}
