package org.aliquot.microscope;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aliquot.microscope.optics.Kind;

/** Every kind with what is taught about it, and pictures of it without end. */
public final class Atlas {

    /** Of each kind the pictures with numbers from 1 to this are looked up; those beyond are asked for. */
    public static final int PICTURES = 1_000;

    /** Kinds that are taught together. */
    public record Family(String title, List<Entry> entries) {}

    /**
     * What is taught about a kind.
     *
     * @param smallest greatest extent of a small one in µm
     * @param largest that of a large one
     * @param lookAlikes ids of the kinds it is taken for
     * @param source textbook or standard behind size and features
     * @param light how its pictures are lit, in words; empty for bright field
     * @param seenPlain whether the same slide shows anything in bright field, when its pictures are lit otherwise
     */
    public record Entry(
            String id,
            String name,
            String features,
            double smallest,
            double largest,
            List<String> lookAlikes,
            String source,
            String light,
            boolean seenPlain) {

        public Entry {
            lookAlikes = List.copyOf(lookAlikes);
        }

        /** Greatest extent in words, such as {@code 12 to 15.5 µm}. */
        public String extent() {
            String low = number(smallest);
            String high = number(largest);
            return low.equals(high) ? low + " µm" : low + " to " + high + " µm";
        }

        private static String number(double micrometers) {
            String one = String.format(Locale.ROOT, "%.1f", micrometers);
            return one.endsWith(".0") ? one.substring(0, one.length() - 2) : one;
        }
    }

    private static final List<Family> FAMILIES = Kinds.families().stream()
            .map(family -> new Family(
                    family.title(), family.kinds().stream().map(Atlas::entry).toList()))
            .toList();

    private Atlas() {}

    private static Entry entry(Kind kind) {
        var preparation = Kinds.setting(kind).preparation();
        return new Entry(
                kind.id(),
                kind.words(),
                kind.facts().features(),
                kind.size().low(),
                kind.size().high(),
                kind.facts().lookAlikes(),
                kind.facts().source(),
                preparation.words(),
                preparation.plain() != preparation);
    }

    public static List<Family> families() {
        return FAMILIES;
    }

    public static List<Entry> entries() {
        return FAMILIES.stream().flatMap(family -> family.entries().stream()).toList();
    }

    public static Optional<Entry> find(String id) {
        return Kinds.find(id).map(Atlas::entry);
    }

    /** How much of the side of its picture a large one takes, from 0 to 1. */
    public static double share(Entry entry) {
        return Kinds.find(entry.id()).map(Portrait::share).orElseThrow();
    }

    /**
     * One object among others with a scale bar, as JPEG.
     *
     * @param number which of the kind; the same always gives the same pixels
     * @param side in pixels
     * @param most bytes
     * @throws IllegalArgumentException when there is no such kind
     */
    public static byte[] picture(String id, int number, int side, int most) {
        return PictureFiles.jpeg(Portrait.of(kind(id), number, side), most);
    }

    /** The same field in bright field. */
    public static byte[] plainPicture(String id, int number, int side, int most) {
        return PictureFiles.jpeg(Portrait.plain(kind(id), number, side), most);
    }

    private static Kind kind(String id) {
        return Kinds.find(id).orElseThrow(() -> new IllegalArgumentException("no kind is called " + id));
    }
}
