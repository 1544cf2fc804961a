package org.aliquot.qti;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aliquot.markup.Tag;
import org.aliquot.response.Point;
import org.aliquot.response.Response;

/**
 * Places on a picture: those that the item offers, or any point, which then counts by the area in which it lies.
 *
 * @param areas by name, in the order in which they are looked through
 * @param points whether the item's variable holds points, not names
 * @param middles a point in each area; empty where the variable holds names
 * @param width of the picture in the item's own units; likewise {@code height}
 */
record PlaceControl(
        String variable,
        OurIds ids,
        Map<String, Area> areas,
        boolean points,
        Map<String, Spot> middles,
        double width,
        double height,
        int most,
        List<String> right)
        implements Control {

    /** Points across the picture when one inside of an area is looked for. */
    private static final int GRID = 200;

    static PlaceControl of(Tag item, Tag interaction, Variable variable) {
        boolean points = interaction.is("selectPointInteraction");
        variable.refuse(Cardinality.ORDERED, "places of which the order counts");
        Tag picture = interaction.tags().stream()
                .filter(tag -> tag.is("object") || tag.is("img"))
                .findFirst()
                .orElseThrow(() -> new Unsupported("places without a picture"));
        Map<String, Area> areas = new LinkedHashMap<>();
        for (Tag tag : points ? mapped(item, variable) : interaction.tags("hotspotChoice")) {
            areas.put(points ? "place-" + (areas.size() + 1) : Constructs.id(tag), Area.of(tag));
        }
        double width = size(picture, "width");
        double height = size(picture, "height");
        Map<String, Spot> middles = points ? middles(areas, width, height) : Map.of();
        if (areas.isEmpty() || points && !middles.keySet().equals(areas.keySet())) {
            throw new Unsupported("points on a picture without areas that count");
        }
        return new PlaceControl(
                variable.id(),
                OurIds.of(areas.keySet(), "place"),
                areas,
                points,
                middles,
                width,
                height,
                ChoiceControl.most(interaction, variable, points ? Integer.MAX_VALUE : areas.size()),
                variable.right());
    }

    private static List<Tag> mapped(Tag item, Variable variable) {
        return item.tags("responseDeclaration").stream()
                .filter(tag -> Constructs.id(tag).equals(variable.id()))
                .flatMap(tag -> tag.tags("areaMapping").stream())
                .flatMap(mapping -> mapping.tags("areaMapEntry").stream())
                .toList();
    }

    private static double size(Tag picture, String attribute) {
        return BaseType.FLOAT
                .parse(picture.attribute(attribute, ""))
                .map(Double.class::cast)
                .filter(size -> size > 0)
                .orElseThrow(() -> new Unsupported("places on a picture of which the size is not told"));
    }

    @Override
    public Shape shape() {
        return Shape.HOTSPOT;
    }

    @Override
    public Optional<Map<String, Answer>> answers(Response response) {
        List<String> written = response instanceof Response.Points(var set) ? marked(set) : listed(response.ids());
        return written.size() > most || !ids.knows(response.ids())
                ? Optional.empty()
                : Optional.of(Map.of(variable, new Answer(written)));
    }

    private List<String> marked(List<Point> set) {
        Stream<Spot> spots = set.stream().map(point -> new Spot(point.x() * width, point.y() * height));
        return points
                ? spots.map(Spot::toString).toList()
                : spots.flatMap(spot -> at(areas, spot).stream()).distinct().toList();
    }

    /** The first place that a point lies in; the item offers nothing else. */
    private static Optional<String> at(Map<String, Area> areas, Spot spot) {
        return areas.entrySet().stream()
                .filter(area -> area.getValue().holds(spot))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private List<String> listed(Set<String> chosen) {
        List<String> written = new ArrayList<>();
        for (String id : chosen) {
            String name = ids.their(id);
            Spot spot = name == null ? null : middles.get(name);
            if (name != null) {
                written.add(spot == null ? name : spot.toString());
            }
        }
        return written;
    }

    /** A point for each area that counts for it, well inside; none where other areas lie over all of it. */
    private static Map<String, Spot> middles(Map<String, Area> areas, double width, double height) {
        Map<String, List<Spot>> inside = new LinkedHashMap<>();
        for (int i = 0; i < (GRID + 1) * (GRID + 1); i++) {
            Spot spot = new Spot(width * (i % (GRID + 1)) / GRID, height * (i / (GRID + 1)) / GRID);
            at(areas, spot)
                    .ifPresent(name ->
                            inside.computeIfAbsent(name, _ -> new ArrayList<>()).add(spot));
        }
        Map<String, Spot> middles = new LinkedHashMap<>();
        inside.forEach((name, spots) -> {
            double x = spots.stream().mapToDouble(Spot::x).average().orElse(0);
            double y = spots.stream().mapToDouble(Spot::y).average().orElse(0);
            spots.stream()
                    .min(Comparator.comparingDouble(spot -> Math.hypot(spot.x() - x, spot.y() - y)))
                    .ifPresent(spot -> middles.put(name, spot));
        });
        return middles;
    }

    @Override
    public Tries tries() {
        List<String> all = List.copyOf(ids.all());
        List<Response> tries = new ArrayList<>(Tries.sets(all, most).stream()
                .<Response>map(chosen -> Response.Choices.of(Set.copyOf(chosen)))
                .toList());
        if (points) {
            tries.add(new Response.Points(List.of(new Point(0, 0))));
        }
        return new Tries(tries, most == 1 || Tries.areAllSets(all));
    }

    @Override
    public Optional<Response> declared() {
        Set<String> declared = new LinkedHashSet<>();
        for (String one : right) {
            Optional<String> name = points
                    ? BaseType.POINT.parse(one).map(Spot.class::cast).flatMap(spot -> at(areas, spot))
                    : Optional.of(one);
            name.ifPresent(known -> declared.add(ids.our(known)));
        }
        return declared.isEmpty() ? Optional.empty() : Optional.of(Response.Choices.of(declared));
    }
}
