package org.aliquot.web.staff;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.aliquot.web.staff.DiffLine.Piece;

/** Marks in two lines the words that only one of them has. Numbers with their decimals, and tags, are words. */
final class WordDiffs {

    private static final Pattern WORD = Pattern.compile(
            "</?[a-zA-Z]++ ?/?>|\\p{N}++(?:[.,]\\p{N}++)*+|[\\p{L}\\p{M}\\p{N}]++|\\s++|.", Pattern.DOTALL);

    /** Words and spaces of both lines where they differ; what is longer is not compared. */
    private static final int MOST = 1_500;

    /** With less than this share of the words in common, two lines are two texts. */
    private static final double ALIKE = 0.4;

    private final List<String> before;
    private final List<String> after;
    private final BitSet gone = new BitSet();
    private final BitSet come = new BitSet();

    private WordDiffs(String before, String after) {
        this.before = words(before);
        this.after = words(after);
        for (ListDiffs.Difference one : ListDiffs.of(this.before, this.after, MOST)) {
            mark(gone, one.from(), one.size());
            mark(come, one.otherFrom(), one.otherSize());
        }
    }

    /** The line that went and the one that came, each in pieces; unmarked where they have little in common. */
    static List<DiffLine> of(String before, String after) {
        WordDiffs diffs = new WordDiffs(before, after);
        return diffs.isAlike()
                ? List.of(
                        new DiffLine(DiffLine.Kind.REMOVED, pieces(diffs.before, diffs.gone)),
                        new DiffLine(DiffLine.Kind.ADDED, pieces(diffs.after, diffs.come)))
                : List.of(new DiffLine(DiffLine.Kind.REMOVED, before), new DiffLine(DiffLine.Kind.ADDED, after));
    }

    private boolean isAlike() {
        int most = Math.max(letters(before, new BitSet()), letters(after, new BitSet()));
        return most > 0 && letters(before, gone) >= ALIKE * most;
    }

    private static List<String> words(String line) {
        return WORD.matcher(line).results().map(MatchResult::group).toList();
    }

    /** How many letters the words have that are not marked. */
    private static int letters(List<String> words, BitSet marked) {
        int letters = 0;
        for (int place = marked.nextClearBit(0); place < words.size(); place = marked.nextClearBit(place + 1)) {
            letters += words.get(place).strip().length();
        }
        return letters;
    }

    private static void mark(BitSet marked, int from, int length) {
        marked.set(from, from + length);
    }

    /** A space between two marked words is marked with them. */
    private static List<Piece> pieces(List<String> words, BitSet marked) {
        for (int place = 1; place < words.size() - 1; place++) {
            if (words.get(place).isBlank() && marked.get(place - 1) && marked.get(place + 1)) {
                marked.set(place);
            }
        }
        List<Piece> pieces = new ArrayList<>();
        for (int from = 0; from < words.size(); ) {
            boolean changed = marked.get(from);
            int end = changed ? marked.nextClearBit(from) : marked.nextSetBit(from);
            int to = end < 0 ? words.size() : Math.min(end, words.size());
            pieces.add(new Piece(String.join("", words.subList(from, to)), changed));
            from = to;
        }
        return pieces;
    }
}
