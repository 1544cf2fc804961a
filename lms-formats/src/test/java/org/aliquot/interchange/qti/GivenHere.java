package org.aliquot.interchange.qti;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.aliquot.markup.Tag;
import org.aliquot.qti.AskedItem;
import org.aliquot.qti.Constructs;
import org.aliquot.question.ClozeTask;
import org.aliquot.question.HotspotTask;
import org.aliquot.question.MatchingTask;
import org.aliquot.question.MultipleTask;
import org.aliquot.question.NumericTask;
import org.aliquot.question.OrderingTask;
import org.aliquot.question.RuledTask;
import org.aliquot.question.SingleTask;
import org.aliquot.question.Task;
import org.aliquot.question.TextTask;
import org.aliquot.response.Point;
import org.aliquot.response.Response;
import org.jspecify.annotations.Nullable;

/** What an item's variables hold, as a learner would give it in our control. */
final class GivenHere {

    private GivenHere() {}

    /** Null where the control cannot give it. */
    static @Nullable Response response(Tag item, Task task, Map<String, List<String>> responses) {
        UnaryOperator<String> our =
                task instanceof RuledTask ? AskedItem.of(item).ids()::our : UnaryOperator.identity();
        Task shown = task.shown();
        List<String> first = responses.values().stream()
                .filter(values -> !values.isEmpty())
                .findFirst()
                .orElseThrow();
        List<String> ids = first.stream().map(our).toList();
        return switch (shown) {
            case SingleTask _ -> knows(shown, ids, 1) ? new Response.Choice(ids.getFirst()) : null;
            case MultipleTask _ -> knows(shown, ids, 99) ? Response.Choices.of(Set.copyOf(ids)) : null;
            case OrderingTask _ -> knows(shown, ids, 99) ? new Response.Order(ids) : null;
            case MatchingTask _ -> pairs(first, our);
            case TextTask _ -> new Response.Text(first.getFirst());
            case NumericTask _ -> new Response.Quantity(first.getFirst(), null);
            case ClozeTask cloze -> gaps(item, cloze, responses);
            case HotspotTask _ -> places(item, shown, first, ids);
            default -> null;
        };
    }

    private static boolean knows(Task shown, List<String> ids, int most) {
        return ids.size() <= most && shown.ids().containsAll(ids) && new HashSet<>(ids).size() == ids.size();
    }

    private static Response pairs(List<String> written, UnaryOperator<String> our) {
        TreeMap<String, String> pairs = new TreeMap<>();
        written.forEach(pair -> pairs.put(our.apply(pair.split("\\s+")[0]), our.apply(pair.split("\\s+")[1])));
        return new Response.Pairs(pairs);
    }

    /** Gaps stand in the order of the item, and choices go by their texts. */
    private static @Nullable Response gaps(Tag item, ClozeTask task, Map<String, List<String>> responses) {
        TreeMap<String, String> fillings = new TreeMap<>();
        List<Tag> places = item.below()
                .filter(tag -> tag.is("gap") || tag.is("inlineChoiceInteraction") || tag.is("textEntryInteraction"))
                .toList();
        for (int i = 0; i < places.size(); i++) {
            Tag place = places.get(i);
            List<String> given = place.is("gap")
                    ? words(Constructs.id(place), responses)
                    : responses.getOrDefault(place.attribute("responseIdentifier", ""), List.of());
            if (given.size() > 1) {
                return null;
            }
            for (String value : given) {
                fillings.put(
                        task.gaps().get(i).id(),
                        place.is("textEntryInteraction")
                                ? value
                                : item.below()
                                        .filter(tag -> tag.is("gapText") || tag.is("inlineChoice"))
                                        .filter(tag -> Constructs.id(tag).equals(value))
                                        .findFirst()
                                        .orElseThrow()
                                        .text()
                                        .strip());
            }
        }
        return fillings.isEmpty() ? null : new Response.Gaps(fillings);
    }

    private static List<String> words(String gap, Map<String, List<String>> responses) {
        return responses.values().stream()
                .flatMap(List::stream)
                .filter(pair -> pair.split("\\s+")[1].equals(gap))
                .map(pair -> pair.split("\\s+")[0])
                .toList();
    }

    private static @Nullable Response places(Tag item, Task shown, List<String> written, List<String> ids) {
        if (shown.ids().containsAll(ids)) {
            return Response.Choices.of(Set.copyOf(ids));
        }
        Tag picture = item.below().filter(tag -> tag.is("object")).findFirst().orElseThrow();
        List<Point> points = new ArrayList<>();
        for (String spot : written) {
            double x = Double.parseDouble(spot.split("\\s+")[0]) / Double.parseDouble(picture.attribute("width", ""));
            double y = Double.parseDouble(spot.split("\\s+")[1]) / Double.parseDouble(picture.attribute("height", ""));
            if (x > 1 || y > 1) {
                return null;
            }
            points.add(new Point(x, y));
        }
        return new Response.Points(points);
    }
}
