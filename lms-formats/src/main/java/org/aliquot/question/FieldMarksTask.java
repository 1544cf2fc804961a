package org.aliquot.question;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aliquot.microscope.Search;
import org.aliquot.microscope.SearchField;
import org.aliquot.microscope.SearchField.Corner;
import org.aliquot.microscope.SearchField.Spot;
import org.aliquot.response.AllOrNothing;
import org.aliquot.response.MarkedRegions;
import org.aliquot.response.Point;
import org.aliquot.response.Region;
import org.aliquot.response.Response;
import org.aliquot.response.ResponseKind;
import org.aliquot.response.ScoringRule;
import org.jspecify.annotations.Nullable;

/**
 * All objects of some kinds are to be marked in a field under the microscope, which is drawn for each attempt. Who cannot see it
 * chooses from descriptions of the kinds that lie in it, without their names. How many there are is not told.
 *
 * @param find kinds to be marked, by their ids in the atlas
 * @param among kinds that lie there besides
 * @param fewest objects to be marked
 * @param most objects to be marked
 * @param partial whether a part of them earns a part of the point
 * @param seed of the field; null while it is not given to anybody
 */
@JsonTypeName("field-marks")
public record FieldMarksTask(
        List<String> find,
        List<String> among,
        int fewest,
        int most,
        boolean partial,
        @Nullable Long seed) implements LaboratoryTask {

    /** The same for all questions, so that it does not tell how many there are; more points are taken of no question. */
    public static final int MOST_MARKS = MOST_PARTS;

    /** Few are drawn of each question, so that a class that begins at once shares them. */
    public static final int FIELDS = 12;

    /** An object that is told apart, by the id that its part of an answer has. */
    public record Place(String id, Spot spot) {

        public Region region() {
            return new Region.Polygon(corners());
        }

        public List<Point> corners() {
            return spot.around().stream().map(Place::point).toList();
        }

        public Point middle() {
            return point(spot.middle());
        }

        /** To a ten-thousandth, as marks are set and outlines told: all speak of the same area. */
        private static Point point(Corner corner) {
            return new Point(rounded(corner.x()), rounded(corner.y()));
        }

        private static double rounded(double fraction) {
            return Math.round(fraction * 10_000) / 10_000.0;
        }
    }

    public FieldMarksTask {
        find = List.copyOf(find);
        among = List.copyOf(among);
    }

    @Override
    public ItemType type() {
        return ItemType.FIELD_MARKS;
    }

    @Override
    public Task given(long drawn) {
        return new FieldMarksTask(find, among, fewest, most, partial, drawn);
    }

    /**
     * The field of its seed.
     *
     * @throws IllegalArgumentException with the reason, when none can show it
     */
    public SearchField field() {
        return SearchField.of(search(), number());
    }

    /** Which of its fields is drawn, from 0. */
    public int number() {
        return seed == null ? 0 : Math.floorMod(seed, FIELDS);
    }

    private Search search() {
        return new Search(find, among, fewest, most);
    }

    /** Refuses what one of the fields cannot show. */
    void drawAll() {
        IntStream.range(0, FIELDS).forEach(number -> SearchField.of(search(), number));
    }

    @Override
    public boolean isDrawable() {
        try {
            field();
            return true;
        } catch (IllegalArgumentException notYet) {
            return false;
        }
    }

    /** All that is told apart in the field, what is to be marked first: for who may see the key. */
    public List<Place> places() {
        List<Spot> spots = field().spots();
        return IntStream.range(0, spots.size())
                .mapToObj(i -> new Place("f" + (i + 1), spots.get(i)))
                .toList();
    }

    /** The kinds that are told apart, each by the id that it has in the list. */
    public Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        Stream.concat(find.stream(), among.stream())
                .sorted()
                .distinct()
                .forEach(kind -> kinds.put("k" + (kinds.size() + 1), kind));
        return kinds;
    }

    @Override
    public ScoringRule rule() {
        Set<String> wanted = new HashSet<>(find);
        ScoringRule rule = new MarkedRegions(
                places().stream()
                        .filter(place -> place.spot().wanted())
                        .collect(Collectors.toMap(Place::id, Place::region)),
                kinds().entrySet().stream()
                        .filter(kind -> wanted.contains(kind.getValue()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
        return partial ? rule : new AllOrNothing(rule);
    }

    @Override
    public Set<ResponseKind> answeredBy() {
        return Set.of(ResponseKind.POINTS, ResponseKind.CHOICES);
    }

    @Override
    public Response modelAnswer() {
        return new Response.Points(places().stream()
                .filter(place -> place.spot().wanted())
                .map(Place::middle)
                .toList());
    }

    @Override
    public List<String> shuffled() {
        return List.copyOf(kinds().keySet());
    }

    @Override
    public boolean shuffle() {
        return true;
    }

    @Override
    public void check(ItemContent item, Problems problems) {
        LabRules.check(this, problems);
        if (item.texts().exhibit() != null) {
            problems.add("exhibit", "the field is its picture: take the exhibit away");
        }
    }

    @Override
    public boolean hasKey() {
        return !find.isEmpty();
    }
}
