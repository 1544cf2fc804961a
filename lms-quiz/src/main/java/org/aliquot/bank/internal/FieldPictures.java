package org.aliquot.bank.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Base64;
import java.util.Objects;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.aliquot.catalog.Exhibit;
import org.aliquot.microscope.Atlas;
import org.aliquot.question.FieldTask;

/**
 * What fields show, with a pointer at the object that is asked for. Few of each kind are drawn, so that a class that begins at once
 * is served from those kept; none of them is in the atlas, where what they show could be looked up.
 */
final class FieldPictures {

    static final int OF_EACH_KIND = 12;

    static final int SIDE = 400;
    static final int MOST_BYTES = 22_000;
    /** All of the hundred kinds, nearly. */
    private static final int KEPT_CHARACTERS = 24_000_000;
    /** From the tip of the pointer to the object, and to the pointer's end, along each side. */
    private static final int GAP = 6;

    private static final int LENGTH = 46;
    private static final String TITLE = "Field under the microscope";

    private record Drawn(String kind, int number) {}

    private final Cache<Drawn, Exhibit> kept = Caffeine.newBuilder()
            .maximumWeight(KEPT_CHARACTERS)
            .weigher((Drawn _, Exhibit field) -> field.svg().length())
            .build();

    /** Held while a picture is drawn: one at a time, so that answers have the other cores. */
    private final Lock drawing = new ReentrantLock();

    /** The picture of an attempt's field: a drawing that has it inside, so that no address tells anything. */
    Exhibit of(FieldTask task) {
        long seed = Objects.requireNonNullElse(task.seed(), 0L);
        return kept.get(new Drawn(task.shows(), Math.floorMod(seed, OF_EACH_KIND)), this::draw);
    }

    private Exhibit draw(Drawn wanted) {
        Atlas.Entry shown = Atlas.find(wanted.kind()).orElseThrow();
        byte[] file = file(shown, Atlas.PICTURES + 1 + wanted.number());
        String svg = """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" width="%1$d" height="%1$d" role="img" aria-label="%2$s">\
                <image width="%1$d" height="%1$d" href="data:image/jpeg;base64,%3$s"/>\
                <path fill="#111111" stroke="#ffffff" stroke-width="1.5" d="%4$s"/></svg>""".formatted(SIDE, TITLE, Base64.getEncoder().encodeToString(file), pointer(shown));
        return new Exhibit("", svg, TITLE, shown.features() + ". It measures " + shown.extent() + ".");
    }

    private byte[] file(Atlas.Entry shown, int number) {
        drawing.lock();
        try {
            return Atlas.picture(shown.id(), number, SIDE, MOST_BYTES);
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
