package org.aliquot.question;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.stream.Collectors;
import org.aliquot.response.AllOrNothing;
import org.aliquot.response.MarkedRegions;
import org.aliquot.response.Region;
import org.aliquot.response.Response;
import org.aliquot.response.ScoringRule;

/**
 * Places to be found on the question's picture. Who cannot see it chooses from the list of places instead, which describes
 * each without giving it away.
 *
 * @param partial whether a part of the targets earns a part of the point
 */
@JsonTypeName("hotspot")
public record HotspotTask(List<Place> places, boolean partial) implements Task {

    /**
     * A place on the picture.
     *
     * @param text what is seen there, in words
     * @param shape numbers in percent of the picture's width and height: {@code ellipse x y rx ry}, {@code box x y width
     *     height} or {@code polygon x y x y x y …}
     * @param target whether it is to be found
     */
    public record Place(String id, String text, String shape, boolean target) {

        /**
         * The shape, read.
         *
         * @throws IllegalArgumentException when it is none
         */
        Region region() {
            return Shapes.parse(shape);
        }
    }

    public HotspotTask {
        places = List.copyOf(places);
    }

    @Override
    public ItemType type() {
        return ItemType.HOTSPOT;
    }

    /** How many places are to be found. */
    public int targets() {
        return (int) places.stream().filter(Place::target).count();
    }

    @Override
    public ScoringRule rule() {
        ScoringRule rule = new MarkedRegions(
                places.stream().filter(Place::target).collect(Collectors.toMap(Place::id, Place::region)));
        return partial ? rule : new AllOrNothing(rule);
    }

    @Override
    public Response modelAnswer() {
        return Response.Choices.of(
                places.stream().filter(Place::target).map(Place::id).collect(Collectors.toSet()));
    }

    @Override
    public List<String> shuffled() {
        return places.stream().map(Place::id).toList();
    }

    @Override
    public boolean shuffle() {
        return true;
    }

    @Override
    public void check(ItemContent item, Problems problems) {
        if (item.texts().exhibit() == null) {
            problems.add("exhibit", "places are found on a picture: name it");
        }
        problems.count("places", "places", places.size(), 2, MOST_PARTS);
        if (!hasKey()) {
            problems.add("places", "at least one place is to be found");
        }
        problems.distinct(
                "places",
                "place",
                places.stream()
                        .map(place -> new LabelledText(place.id(), place.text()))
                        .toList());
        for (int i = 0; i < places.size(); i++) {
            try {
                places.get(i).region();
            } catch (IllegalArgumentException noShape) {
                problems.add("places[" + i + "].shape", String.valueOf(noShape.getMessage()));
            }
        }
    }

    @Override
    public void checkShown(ItemContent item, Problems problems) {
        check(item, problems);
    }

    @Override
    public boolean hasKey() {
        return targets() > 0;
    }
}
