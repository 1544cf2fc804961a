package org.aliquot.bank.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aliquot.bank.AnswerPart;
import org.aliquot.bank.OptionView;
import org.aliquot.bank.OutlinedObject;
import org.aliquot.bank.TaskView;
import org.aliquot.microscope.Atlas;
import org.aliquot.question.FieldMarksTask;
import org.aliquot.question.FieldMarksTask.Place;
import org.aliquot.response.Point;
import org.aliquot.response.Response;
import org.jspecify.annotations.Nullable;

/** Shows a field in which something is to be marked, and what was made of it. */
final class FieldMarking {

    private static final String MARKED = "Marked";
    private static final String WANTED = "To be marked";
    private static final String NOT_WANTED = "Not to be marked";

    private FieldMarking() {}

    /** The list describes what lies there, as the atlas does: who reads it knows how to recognize it or does not. */
    static TaskView view(FieldMarksTask task, TaskView view, FieldPictures fields) {
        List<OptionView> described = task.kinds().entrySet().stream()
                .map(kind -> new OptionView(kind.getKey(), described(kind.getValue())))
                .toList();
        return view.withOptions(described).marking(FieldMarksTask.MOST_MARKS).showing(List.of(fields.of(task)));
    }

    static List<OutlinedObject> outlined(FieldMarksTask task) {
        return task.places().stream()
                .filter(place -> place.spot().wanted())
                .map(place -> new OutlinedObject(name(place), 1, place.corners()))
                .toList();
    }

    static List<AnswerPart> parts(FieldMarksTask task, @Nullable Response response) {
        return response instanceof Response.Choices(var chosen)
                ? described(task, chosen)
                : marked(task, response instanceof Response.Points(var points) ? points : List.of());
    }

    private static List<AnswerPart> described(FieldMarksTask task, Set<String> chosen) {
        List<AnswerPart> parts = new ArrayList<>();
        task.kinds().forEach((id, kind) -> {
            boolean wanted = task.find().contains(kind);
            boolean marked = chosen.contains(id);
            parts.add(new AnswerPart(
                    described(kind),
                    marked ? MARKED : null,
                    wanted ? WANTED : NOT_WANTED,
                    wanted == marked,
                    named(kind)));
        });
        return parts;
    }

    /** Each object that was to be marked; then what was marked besides. */
    private static List<AnswerPart> marked(FieldMarksTask task, List<Point> points) {
        List<Point> left = new ArrayList<>(points);
        List<AnswerPart> wanted = new ArrayList<>();
        List<AnswerPart> besides = new ArrayList<>();
        for (Place place : task.places()) {
            List<Point> here = left.stream().filter(place.region()::contains).toList();
            left.removeAll(here);
            int others = place.spot().wanted() ? here.size() - 1 : here.size();
            if (place.spot().wanted()) {
                wanted.add(new AnswerPart(label(place), here.isEmpty() ? null : MARKED, WANTED, !here.isEmpty(), ""));
            }
            String again = place.spot().wanted() ? ", marked once more" : "";
            for (int other = 0; other < others; other++) {
                besides.add(new AnswerPart(label(place) + again, MARKED, NOT_WANTED, false, ""));
            }
        }
        for (Point point : left) {
            besides.add(new AnswerPart("Something else, " + where(point), MARKED, NOT_WANTED, false, ""));
        }
        wanted.addAll(besides);
        return wanted;
    }

    private static String label(Place place) {
        return name(place) + ", " + where(place.middle());
    }

    private static String name(Place place) {
        return named(place.spot().kind());
    }

    static String plainName(String kind) {
        return entry(kind).map(Atlas.Entry::name).orElse(kind);
    }

    static String named(String kind) {
        String name = plainName(kind);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    static String described(String kind) {
        return entry(kind).map(entry -> entry.features() + ". " + entry.size()).orElse("");
    }

    private static Optional<Atlas.Entry> entry(String kind) {
        return Atlas.find(kind);
    }

    private static String where(Point point) {
        return Math.round(100 * point.x()) + "% from the left, " + Math.round(100 * point.y()) + "% from the top";
    }
}
