package org.aliquot.web.paper;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.markup.Part;
import org.aliquot.markup.Tag;
import org.aliquot.markup.Words;
import org.openpdf.text.Chunk;
import org.openpdf.text.Phrase;

/** The words of a paragraph of our own texts, set on paper, without its pictures. */
public final class ProseLine {

    private static final String GAP = " ______________";

    private static final Pattern SMALL_DIGITS =
            Pattern.compile("([\u00b2\u00b3\u00b9\u2070\u2074-\u207b]+)|[\u2080-\u208b]+");

    private final float size;
    private int gaps;

    /** @param size of letters, in points */
    public ProseLine(float size) {
        this.size = size;
    }

    /** A text of one paragraph, such as that of an option. */
    public Phrase of(String html) {
        return of(ProseTags.read(html), PaperFont.REGULAR);
    }

    Phrase of(Tag tag, PaperFont font) {
        Phrase phrase = font.words("", size);
        inline(tag, font, 0, phrase);
        return phrase;
    }

    /** Gaps to be filled in are numbered from 1 on. */
    void beginGaps() {
        gaps = 0;
    }

    private void inline(Tag tag, PaperFont font, float rise, Phrase into) {
        for (Part part : tag.parts()) {
            switch (part) {
                case Words(String words) -> words(words.replaceAll("\\s+", " "), font, rise, into);
                case Tag inner -> inner(inner, font, rise, into);
            }
        }
    }

    private void inner(Tag tag, PaperFont font, float rise, Phrase into) {
        if (ProseTags.isGap(tag)) {
            into.add(chunk("(" + ++gaps + ")" + GAP, font, 0));
            return;
        }
        switch (tag.name()) {
            case "strong", "b", "th" -> inline(tag, PaperFont.BOLD, rise, into);
            case "em", "i", "dfn" -> inline(tag, font == PaperFont.BOLD ? font : PaperFont.ITALIC, rise, into);
            case "sup" -> inline(tag, font, raised(), into);
            case "sub" -> inline(tag, font, lowered(), into);
            case "br" -> into.add(Chunk.NEWLINE);
            case "img" -> {
                // comes below the paragraph
            }
            default -> inline(tag, font, rise, into);
        }
    }

    /** Raised and lowered digits that the font does not have are ordinary ones, raised or lowered. */
    private void words(String words, PaperFont font, float rise, Phrase into) {
        Matcher small = SMALL_DIGITS.matcher(words);
        int from = 0;
        while (small.find()) {
            into.add(chunk(words.substring(from, small.start()), font, rise));
            String digits =
                    Normalizer.normalize(small.group(), Normalizer.Form.NFKC).replace('\u2212', '-');
            into.add(chunk(digits, font, small.group(1) == null ? lowered() : raised()));
            from = small.end();
        }
        into.add(chunk(words.substring(from), font, rise));
    }

    private float raised() {
        return size * 0.33f;
    }

    private float lowered() {
        return size * -0.16f;
    }

    private Chunk chunk(String words, PaperFont font, float rise) {
        Chunk chunk = new Chunk(words, font.of(rise == 0 ? size : size * 0.7f));
        return rise == 0 ? chunk : chunk.setTextRise(rise);
    }
}
