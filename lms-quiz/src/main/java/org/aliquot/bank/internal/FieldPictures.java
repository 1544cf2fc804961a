package org.aliquot.bank.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.aliquot.catalog.Exhibit;
import org.aliquot.microscope.Atlas;
import org.aliquot.microscope.Count;
import org.aliquot.microscope.SearchField;
import org.aliquot.question.FieldCountTask;
import org.aliquot.question.FieldMarksTask;
import org.aliquot.question.FieldTask;
import org.aliquot.spool.Labor;

/**
 * What fields show, with a pointer at the object that is asked for. Few of each kind are drawn, so that a class that begins at once
 * is served from those kept; none of them is in the atlas, where what they show could be looked up, and each installation has its own.
 */
final class FieldPictures {

    static final int OF_EACH_KIND = 12;

    static final int SIDE = 400;
    static final int MOST_BYTES = 22_000;
    /** A third of what may be asked for, where nothing is marked or counted: who asks for another waits while it is drawn. */
    private static final int KEPT_CHARACTERS = 40_000_000;
    /** From the tip of the pointer to the object, and to the pointer's end, along each side. */
    private static final int GAP = 6;

    private static final int LENGTH = 46;
    private static final String TITLE = "Field under the microscope";

    /** Of what is seen without one. */
    private static final String EYE_TITLE = "Seen with the eye";

    /** Larger, because several objects lie in it and fingers mark them, or because all of it is to be read. */
    static final int SEARCHED_SIDE = 600;

    static final int SEARCHED_BYTES = 56_000;

    private static final String INSTEAD =
            "The question can be answered in words instead: a list describes the kinds that are told"
                    + " apart, without their names.";
    private static final String COUNTED =
            "The question can be answered in words instead: a list says how many of each kind lie in"
                    + " the fields of another slide, without their names.";

    /** What is drawn: a kind of the atlas, or the task of who looks for something. */
    private record Drawn(Object what, int number) {}

    /** Beyond those of the atlas. */
    private static final int NUMBERS = 1 << 30;

    private final Cache<Drawn, Exhibit> kept = Caffeine.newBuilder()
            .maximumWeight(KEPT_CHARACTERS)
            .weigher((Drawn _, Exhibit field) -> field.svg().length())
            .build();

    /** Held while a picture is drawn: one at a time, so that answers have the other cores. */
    private final Lock drawing = new ReentrantLock();

    private final LongSupplier salt;

    /** @param salt what makes them the pictures of this installation */
    FieldPictures(LongSupplier salt) {
        this.salt = salt;
    }

    /** The picture of an attempt's field: a drawing that has it inside, so that no address tells anything. */
    Exhibit of(FieldTask task) {
        long seed = Objects.requireNonNullElse(task.seed(), 0L);
        return kept.get(
                new Drawn(task.shows(), Math.floorMod(seed, OF_EACH_KIND)),
                drawn -> draw(task.shows(), drawn.number()));
    }

    /** The picture of an attempt's field in which something is to be marked: nothing in it says what, where, or how often. */
    Exhibit of(FieldMarksTask task) {
        // the field of a number is the same whatever seed gave it
        FieldMarksTask any = new FieldMarksTask(task.find(), task.among(), task.fewest(), task.most(), true, null);
        return kept.get(
                new Drawn(any, task.number()),
                _ -> draw(task.field(), TITLE, "A field of %s with objects of several kinds. " + INSTEAD));
    }

    /** The pictures of an attempt's fields in which something is counted, in their order. */
    List<Exhibit> of(FieldCountTask task) {
        List<SearchField> slide = task.slide();
        FieldCountTask any = new FieldCountTask(
                task.counters(), task.among(), task.fields(), task.tolerance(), "1", null, task.grades(), true, null);
        return IntStream.range(0, slide.size())
                .mapToObj(i -> kept.get(
                        new Drawn(any, task.number() * Count.MOST_FIELDS + i),
                        _ -> draw(
                                slide.get(i),
                                TITLE + ", " + (i + 1) + " of " + slide.size(),
                                "A field of %s with objects of several kinds. " + COUNTED)))
                .toList();
    }

    private Exhibit draw(String kind, int number) {
        Atlas.Entry shown = Atlas.find(kind).orElseThrow();
        int picture = Atlas.PICTURES + 1 + numbered(kind, number);
        String described = shown.features() + "." + more(shown.size()) + more(shown.light());
        if (!shown.amongOthers()) {
            byte[] file = inTurn(() -> Atlas.picture(shown.id(), picture, SEARCHED_SIDE, SEARCHED_BYTES));
            return new Exhibit("", svg(SEARCHED_SIDE, file, EYE_TITLE, ""), EYE_TITLE, described);
        }
        byte[] file = inTurn(() -> Atlas.picture(shown.id(), picture, SIDE, MOST_BYTES));
        String pointer =
                "<path fill=\"#111111\" stroke=\"#ffffff\" stroke-width=\"1.5\" d=\"" + pointer(shown) + "\"/>";
        return new Exhibit("", svg(SIDE, file, TITLE, pointer), TITLE, described);
    }

    private int numbered(String kind, int number) {
        return new SplittableRandom(salt.getAsLong() ^ ((long) kind.hashCode() << 8) ^ number).nextInt(NUMBERS);
    }

    private Exhibit draw(SearchField field, String title, String described) {
        byte[] file = inTurn(() -> field.picture(SEARCHED_SIDE, SEARCHED_BYTES));
        String size = "%1$d by %1$d µm".formatted(Math.round(field.side()));
        return new Exhibit(
                "", svg(SEARCHED_SIDE, file, TITLE, ""), title, described.formatted(size) + more(field.words()));
    }

    private static String more(String words) {
        return words.isEmpty() ? "" : " " + words;
    }

    private static String svg(int side, byte[] file, String label, String over) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" width="%1$d" height="%1$d" role="img" aria-label="%2$s">\
                <image width="%1$d" height="%1$d" href="data:image/jpeg;base64,%3$s"/>\
                %4$s</svg>""".formatted(side, label, Base64.getEncoder().encodeToString(file), over);
    }

    private byte[] inTurn(Supplier<byte[]> draw) {
        drawing.lock();
        try {
            return Labor.of(draw);
        } finally {
            drawing.unlock();
        }
    }

    /** An arrow from the upper left whose tip stays clear of the object in the middle. */
    private static String pointer(Atlas.Entry shown) {
        double radius = SIDE * Atlas.share(shown) / 2;
        int tip = (int) Math.round(SIDE / 2.0 - radius * Math.sqrt(0.5)) - GAP;
        int end = tip - LENGTH;
        return "M%1$d %1$dL%2$d %3$dL%4$d %3$dL%5$d %6$dL%6$d %5$dL%3$d %4$dL%3$d %2$dZ"
                .formatted(tip, tip - 4, tip - 18, tip - 13, end + 3, end - 3);
    }
}
