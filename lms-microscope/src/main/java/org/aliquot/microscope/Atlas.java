package org.aliquot.microscope;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.aliquot.microscope.bench.Sight;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Kind;
import org.aliquot.microscope.optics.Size;

/** Every kind with what is taught about it, and pictures of it without end. */
public final class Atlas {

    /** Of each kind the pictures with numbers from 1 to this are looked up; those beyond are asked for. */
    public static final int PICTURES = 1_000;

    /** Kinds that are taught together. */
    public record Family(String title, List<Entry> entries) {}

    /**
     * What is taught about a kind.
     *
     * @param size a sentence, such as {@code It measures 12 to 15.5 µm.}; empty where size tells nothing
     * @param lookAlikes ids of the kinds it is taken for
     * @param source textbook or standard behind size and features
     * @param light how its pictures are lit, in words; empty for bright field
     * @param seenPlain whether the same slide shows anything in bright field, when its pictures are lit otherwise
     * @param amongOthers whether it lies in the middle of its picture among others, under a microscope, so that it must be pointed at
     */
    public record Entry(
            String id,
            String name,
            String features,
            String size,
            List<String> lookAlikes,
            String source,
            String light,
            boolean seenPlain,
            boolean amongOthers) {

        public Entry {
            lookAlikes = List.copyOf(lookAlikes);
        }
    }

    private static final List<Family> FAMILIES = Stream.concat(
                    Kinds.families().stream()
                            .map(family -> new Family(
                                    family.title(),
                                    family.kinds().stream().map(Atlas::entry).toList())),
                    Sights.families().stream()
                            .map(family -> new Family(
                                    family.title(),
                                    family.kinds().stream().map(Atlas::entry).toList())))
            .toList();

    private Atlas() {}

    private static Entry entry(Kind kind) {
        var preparation = Kinds.setting(kind).preparation();
        return new Entry(
                kind.id(),
                kind.words(),
                kind.facts().features(),
                "It measures " + extent(kind.size(), "µm") + ".",
                kind.facts().lookAlikes(),
                kind.facts().source(),
                preparation.words(),
                preparation.plain() != preparation,
                true);
    }

    private static Entry entry(Sight sight) {
        Facts facts = sight.facts();
        String measured = sight.shown().measured();
        return new Entry(
                facts.id(),
                facts.words(),
                facts.features(),
                measured.isEmpty() ? "" : measured + " " + extent(facts.size(), "mm") + ".",
                facts.lookAlikes(),
                facts.source(),
                sight.shown().words(),
                false,
                false);
    }

    private static String extent(Size size, String unit) {
        String low = number(size.low());
        String high = number(size.high());
        return low.equals(high) ? low + " " + unit : low + " to " + high + " " + unit;
    }

    private static String number(double extent) {
        String one = String.format(Locale.ROOT, "%.1f", extent);
        return one.endsWith(".0") ? one.substring(0, one.length() - 2) : one;
    }

    public static List<Family> families() {
        return FAMILIES;
    }

    public static List<Entry> entries() {
        return FAMILIES.stream().flatMap(family -> family.entries().stream()).toList();
    }

    public static Optional<Entry> find(String id) {
        return Kinds.find(id).map(Atlas::entry).or(() -> Sights.find(id).map(Atlas::entry));
    }

    /** How much of the side of its picture a large one takes, from 0 to 1, where it lies among others. */
    public static double share(Entry entry) {
        return Kinds.find(entry.id()).map(Portrait::share).orElseThrow();
    }

    /**
     * One object among others, or what is seen with the eye, with a scale bar, as JPEG.
     *
     * @param number which of the kind; the same always gives the same pixels
     * @param side in pixels
     * @param most bytes
     * @throws IllegalArgumentException when there is no such kind
     */
    public static byte[] picture(String id, int number, int side, int most) {
        return PictureFiles.jpeg(
                Sights.find(id)
                        .map(sight -> Snapshot.of(sight, number, side))
                        .orElseGet(() -> Portrait.of(kind(id), number, side)),
                most);
    }

    /**
     * Names of the parts of the object in the middle of a picture, and where they lie in it. Only for whoever explains the picture: what
     * is asked of a field is never called by name.
     *
     * @return none where nothing has parts, and of what is seen with the eye
     * @throws IllegalArgumentException when there is no such kind
     */
    public static List<Callout> callouts(String id, int number) {
        return Sights.find(id).isPresent() ? List.of() : Portrait.callouts(kind(id), number);
    }

    /** The same field in bright field. */
    public static byte[] plainPicture(String id, int number, int side, int most) {
        return PictureFiles.jpeg(Portrait.plain(kind(id), number, side), most);
    }

    private static Kind kind(String id) {
        return Kinds.find(id).orElseThrow(() -> new IllegalArgumentException("no kind is called " + id));
    }
}
