package org.aliquot.web.paper;

import java.util.List;

/**
 * How wide the columns of a table have to be, and how large its type may be, so that no word and no number is broken. Rows are
 * measured one after the other, and none is kept.
 */
public final class ColumnFit {

    /** In points. Where even this leaves no room for all words, they break. */
    private static final float SMALLEST = 6;

    /** Of the page. A longer word breaks, such as an address. */
    private static final float WIDEST = 0.3f;

    /** Of the page, beside a column of texts. A longer line goes on below. */
    private static final float BESIDE_TEXTS = 0.25f;

    /** A point more, because what is measured and what is set are rounded differently. */
    private static final float BESIDE_WORDS = PaperTable.BETWEEN_COLUMNS + 1;

    private final float size;

    /** Of each column, in points at {@link #size}. */
    private final float[] words;

    private final float[] lines;

    /** @param size of its type where the page has room for it, in points */
    public ColumnFit(int columns, float size) {
        this.size = size;
        this.words = new float[columns];
        this.lines = new float[columns];
    }

    /** Measures a row, the head, or the foot. */
    public void row(PaperFont font, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            words[i] = Math.max(words[i], widest(font, cells.get(i).split("\\s+")));
            lines[i] = Math.max(lines[i], widest(font, cells.get(i).split("\n")));
        }
    }

    /** In points: smaller than it was wished where the longest words of all columns have no room beside each other. */
    public float size(TaggedPaper paper) {
        float all = 0;
        for (int i = 0; i < words.length; i++) {
            all += least(i, paper);
        }
        float room = paper.width() - words.length * BESIDE_WORDS;
        return Math.clamp(size * room / all, SMALLEST, size);
    }

    /** Each as wide as its longest word; what is left goes to those whose longest line does not fit yet. */
    public float[] widths(TaggedPaper paper) {
        float scale = size(paper) / size;
        float rest = paper.width();
        float wanted = 0;
        for (int i = 0; i < words.length; i++) {
            rest -= least(i, paper) * scale + BESIDE_WORDS;
            wanted += (lines[i] - least(i, paper)) * scale;
        }
        float share = Math.clamp(rest / Math.max(wanted, 1), 0, 1);
        float[] widths = new float[words.length];
        for (int i = 0; i < widths.length; i++) {
            float least = least(i, paper);
            widths[i] = (least + share * (lines[i] - least)) * scale + BESIDE_WORDS;
        }
        return widths;
    }

    /** All as wide as their longest line, up to a part of the page; what they leave goes to the one column of texts. */
    public float[] widths(TaggedPaper paper, int texts) {
        float[] widths = new float[lines.length];
        float rest = paper.width();
        for (int i = 0; i < widths.length; i++) {
            if (i != texts) {
                widths[i] = Math.min(lines[i], BESIDE_TEXTS * paper.width()) + BESIDE_WORDS;
                rest -= widths[i];
            }
        }
        widths[texts] = rest;
        return widths;
    }

    private float least(int column, TaggedPaper paper) {
        return Math.min(words[column], WIDEST * paper.width());
    }

    private float widest(PaperFont font, String[] parts) {
        float widest = 0;
        for (String part : parts) {
            widest = Math.max(widest, font.width(part, size));
        }
        return widest;
    }
}
