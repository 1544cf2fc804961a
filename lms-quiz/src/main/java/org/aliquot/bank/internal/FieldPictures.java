package org.aliquot.bank.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.aliquot.bank.TaskView;
import org.aliquot.catalog.Exhibit;
import org.aliquot.lab.FieldOfView;
import org.aliquot.microscope.Atlas;
import org.aliquot.microscope.Count;
import org.aliquot.microscope.SearchField;
import org.aliquot.question.AntibodyPanelTask;
import org.aliquot.question.ControlChartTask;
import org.aliquot.question.DifferentialTask;
import org.aliquot.question.FieldCountTask;
import org.aliquot.question.FieldMarksTask;
import org.aliquot.question.FieldTask;
import org.aliquot.question.LaboratoryTask;
import org.aliquot.question.Task;
import org.aliquot.spool.Turns;
import org.aliquot.spool.Wishes;

/**
 * What fields show, with a pointer at the object that is asked for. Few of each kind are drawn, so that a class that begins at once
 * is served from those kept; none of them is in the atlas, where what they show could be looked up, and each installation has its own.
 */
final class FieldPictures {

    static final int OF_EACH_KIND = 12;

    static final int SIDE = 400;
    static final int MOST_BYTES = 22_000;
    /** A third of what may be asked for, where nothing is marked or counted: who asks for another waits while it is drawn. */
    private static final int KEPT_BYTES = 30_000_000;

    /** What is drawn in half a minute: by then whoever wished for it has been told to come. */
    private static final int HANDED_OVER_BYTES = 10_000_000;

    /** Of a room one at a time, so more than there are rooms; a wish is a few hundred bytes. */
    private static final int MOST_WISHES = 4_000;

    private static final int MOST_WAITING = 100;
    private static final String BUSY = "Many pictures of fields are being drawn.";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** From the tip of the pointer to the object, and to the pointer's end, along each side. */
    private static final int GAP = 6;

    private static final int LENGTH = 46;
    private static final String TITLE = "Field under the microscope";

    /** Of what is seen without one. */
    private static final String EYE_TITLE = "Seen with the eye";

    /** Larger, because several objects lie in it and fingers mark them, or because all of it is to be read. */
    static final int SEARCHED_SIDE = 600;

    static final int SEARCHED_BYTES = 56_000;

    /** A film has ten of them, or twenty. */
    static final int FILM_BYTES = 40_000;

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

    private final Cache<Drawn, byte[]> kept = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((Drawn _, byte[] file) -> file.length)
            .build();

    /** Of those who wait for a picture that comes with its question; whoever comes when many wait, or waits for long, asks again. */
    private final Turns drawing = new Turns(MOST_WAITING);

    /** Of those who come for a picture by its address. Films, each of which is one attempt's, are kept here only, until they are fetched. */
    private final Wishes<Drawn> wishes = new Wishes<>(drawing, MOST_WISHES, HANDED_OVER_BYTES, BUSY);

    private final LongSupplier salt;

    /** @param salt what makes them the pictures of this installation */
    FieldPictures(LongSupplier salt) {
        this.salt = salt;
    }

    /** What shows the field of an attempt, without its picture. */
    Exhibit of(FieldTask task) {
        Atlas.Entry shown = Atlas.find(task.shows()).orElseThrow();
        String described = shown.features() + "." + more(shown.size()) + more(shown.light());
        return shown.amongOthers()
                ? frame(SIDE, TITLE, described, pointer(shown))
                : frame(SEARCHED_SIDE, EYE_TITLE, described, "");
    }

    /** What shows a field in which something is to be marked: nothing in it says what, where, or how often. */
    Exhibit of(FieldMarksTask task) {
        return frame(
                SEARCHED_SIDE,
                TITLE,
                described(task.field(), "A field of %s with objects of several kinds. " + INSTEAD),
                "");
    }

    /** What shows the fields in which something is counted, in their order. */
    List<Exhibit> of(FieldCountTask task) {
        List<SearchField> slide = task.slide();
        return IntStream.range(0, slide.size())
                .mapToObj(i -> frame(
                        SEARCHED_SIDE,
                        TITLE + ", " + (i + 1) + " of " + slide.size(),
                        described(slide.get(i), "A field of %s with objects of several kinds. " + COUNTED),
                        ""))
                .toList();
    }

    /** What shows the fields of view of a film whose cells are told apart; who cannot see them reads what each looks like. */
    List<Exhibit> of(DifferentialTask task) {
        List<FieldOfView> views = task.film().views();
        return IntStream.range(0, views.size())
                .mapToObj(i -> frame(
                        SEARCHED_SIDE,
                        TITLE + ", " + (i + 1) + " of " + views.size(),
                        views.get(i).description(),
                        ""))
                .toList();
    }

    /**
     * The picture, a JPEG, that belongs into what shows a task's field of this number, from 0; empty where it has no such field. May wait
     * for others to be drawn: not with a connection to the database.
     */
    Optional<byte[]> file(Task task, int number) {
        return field(task, number).map(this::waitedFor);
    }

    /**
     * The same for whoever can come again for it.
     *
     * @throws org.aliquot.spool.BusyException that says when, while it waits to be drawn
     */
    Optional<byte[]> fileOrAskAgain(Task task, int number) {
        return field(task, number).map(this::wishedFor);
    }

    /**
     * @param shared whether others get the same one
     */
    private record Field(Drawn key, boolean shared, Supplier<byte[]> draw) {}

    private byte[] waitedFor(Field field) {
        byte[] known = kept.getIfPresent(field.key());
        return known != null ? known : kept(field, inTurn(field.draw()));
    }

    private byte[] wishedFor(Field field) {
        byte[] known = kept.getIfPresent(field.key());
        return known != null
                ? known
                : wishes.takeOrAskAgain(
                        field.key(), () -> kept(field, field.draw().get()));
    }

    private byte[] kept(Field field, byte[] file) {
        if (field.shared()) {
            kept.put(field.key(), file);
        }
        return file;
    }

    /** What a picture is shown from that comes with its question. */
    static String inside(byte[] file) {
        return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(file);
    }

    private Optional<Field> field(Task task, int number) {
        return number >= 0 && task.shown() instanceof LaboratoryTask drawn ? field(drawn, number) : Optional.empty();
    }

    private Optional<Field> field(LaboratoryTask task, int number) {
        return switch (task) {
            case FieldTask field when number == 0 -> Optional.of(field(field));
            case FieldMarksTask marks when number == 0 -> Optional.of(field(marks));
            case FieldCountTask count when number < count.fields() -> Optional.of(field(count, number));
            case DifferentialTask film
            when number < film.film().views().size() ->
                Optional.of(new Field(
                        new Drawn(film, number), false, () -> film.field(number).picture(SEARCHED_SIDE, FILM_BYTES)));
            case FieldTask _, FieldMarksTask _, FieldCountTask _, DifferentialTask _ -> Optional.empty();
            case AntibodyPanelTask _, ControlChartTask _ -> Optional.empty();
        };
    }

    private Field field(FieldTask task) {
        int number = Math.floorMod(Objects.requireNonNullElse(task.seed(), 0L), OF_EACH_KIND);
        return new Field(new Drawn(task.shows(), number), true, () -> draw(task.shows(), number));
    }

    private Field field(FieldMarksTask task) {
        // the field of a number is the same whatever seed gave it
        FieldMarksTask any = new FieldMarksTask(task.find(), task.among(), task.fewest(), task.most(), true, null);
        return new Field(new Drawn(any, task.number()), true, () -> draw(task.field()));
    }

    private Field field(FieldCountTask task, int field) {
        FieldCountTask any = new FieldCountTask(
                task.counters(), task.among(), task.fields(), task.tolerance(), "1", null, task.grades(), true, null);
        return new Field(
                new Drawn(any, task.number() * Count.MOST_FIELDS + field),
                true,
                () -> draw(task.slide().get(field)));
    }

    private byte[] draw(String kind, int number) {
        Atlas.Entry shown = Atlas.find(kind).orElseThrow();
        int picture = Atlas.PICTURES + 1 + numbered(kind, number);
        return shown.amongOthers()
                ? Atlas.picture(kind, picture, SIDE, MOST_BYTES)
                : Atlas.picture(kind, picture, SEARCHED_SIDE, SEARCHED_BYTES);
    }

    private static byte[] draw(SearchField field) {
        return field.picture(SEARCHED_SIDE, SEARCHED_BYTES);
    }

    private int numbered(String kind, int number) {
        return new SplittableRandom(salt.getAsLong() ^ ((long) kind.hashCode() << 8) ^ number).nextInt(NUMBERS);
    }

    private static String described(SearchField field, String words) {
        return words.formatted("%1$d by %1$d µm".formatted(Math.round(field.side()))) + more(field.words());
    }

    private static String more(String words) {
        return words.isEmpty() ? "" : " " + words;
    }

    private static Exhibit frame(int side, String title, String described, String over) {
        String svg = """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" width="%1$d" height="%1$d" role="img" aria-label="%2$s">\
                <image width="%1$d" height="%1$d" %3$s/>\
                %4$s</svg>""".formatted(side, title, TaskView.PICTURE, over);
        return new Exhibit("", svg, title, described);
    }

    private byte[] inTurn(Supplier<byte[]> draw) {
        return drawing.takeOrAskAgain(PATIENCE, draw, BUSY);
    }

    /** An arrow from the upper left whose tip stays clear of the object in the middle. */
    private static String pointer(Atlas.Entry shown) {
        double radius = SIDE * Atlas.share(shown) / 2;
        int tip = (int) Math.round(SIDE / 2.0 - radius * Math.sqrt(0.5)) - GAP;
        int end = tip - LENGTH;
        return "<path fill=\"#111111\" stroke=\"#ffffff\" stroke-width=\"1.5\" d=\"M%1$d %1$dL%2$d %3$dL%4$d %3$dL%5$d %6$dL%6$d %5$dL%3$d %4$dL%3$d %2$dZ\"/>"
                .formatted(tip, tip - 4, tip - 18, tip - 13, end + 3, end - 3);
    }
}
