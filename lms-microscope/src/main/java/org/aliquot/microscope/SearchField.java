package org.aliquot.microscope;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Hash;
import org.aliquot.microscope.optics.Kind;
import org.aliquot.microscope.optics.View;

/**
 * A square field with objects to be found among others, and the truth about it. A mark counts for an object within its outline and a
 * little beyond; no two of these areas touch, and none is cut by the edge. Unchanging.
 */
public final class SearchField {

    /** A point of the picture, as fractions of its width and height. */
    public record Corner(double x, double y) {}

    /**
     * One object that is told apart.
     *
     * @param kind by its id
     * @param wanted whether it is to be found
     * @param around where a mark counts for it
     */
    public record Spot(String kind, boolean wanted, Corner middle, List<Corner> around) {
        public Spot {
            around = List.copyOf(around);
        }
    }

    /** How far beyond its outline a mark still counts, as a share of the side: half the width of a fingertip on a phone. */
    private static final double BEYOND = 0.025;

    /** Between all objects and the edge, as a share of the side: the scale bar lies there. */
    private static final double EDGE = 0.055;

    /** A large object this many times side by side, and twice what a portrait shows. */
    private static final double ROOM = 4.5;

    private static final double PORTRAITS = 2.2;
    private static final int TRIES = 100;
    private static final double RED_CELL = 7.5;
    private static final int MOST_KEPT = 256;

    /** Side in µm of a field with few leukocytes, and what each cell beyond them adds. */
    private static final double FILM = 110;

    private static final int FILM_CELLS = 10;
    private static final double MORE = 3.5;

    private record Asked(Object what, int number) {}

    /** One of the fields in which something is counted. */
    private record Held(Count count, Map<String, Integer> numbers) {}

    /** What is told apart of a field, and how it is seen. */
    private record Plan(Setting setting, double side, List<String> kinds, Set<String> wanted, List<Population> told) {}

    private static final Map<Asked, SearchField> KEPT = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, SearchField> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private final Plan plan;
    private final long seed;
    private final List<Spot> spots;

    private SearchField(Plan plan, long seed, List<Spot> spots) {
        this.plan = plan;
        this.seed = seed;
        this.spots = List.copyOf(spots);
    }

    /**
     * The field with that number; the same always gives the same. Those asked for of late are kept: an answer is scored by them.
     *
     * @throws IllegalArgumentException when there is no room for so many
     */
    public static SearchField of(Search search, int number) {
        return kept(new Asked(search, number), () -> {
            long own = Hash.mix(number, (search.wanted() + " " + search.others()).hashCode());
            double side = side(search);
            return find(
                    new Plan(
                            search.setting(),
                            side,
                            search.kinds(),
                            Set.copyOf(search.wanted()),
                            told(search, new Chance(own), side * EDGE)),
                    own);
        });
    }

    /**
     * A field in which so many of each kind lie: two with the same numbers are told apart by {@code number}.
     *
     * @param numbers of each kind in it, as {@link Count#numbers} has them
     * @throws IllegalArgumentException when there is no room for so many
     */
    public static SearchField of(Count count, Map<String, Integer> numbers, int number) {
        Map<String, Integer> held = new TreeMap<>(numbers);
        return kept(new Asked(new Held(count, held), number), () -> {
            double side = count.setting().wide();
            List<Population> told = held(count.kinds(), held, side * EDGE);
            return find(
                    new Plan(count.setting(), side, count.kinds(), count.wanted(), told),
                    Hash.mix(Hash.mix(number, count.own()), held.toString().hashCode()));
        });
    }

    /**
     * A field of a film with just these cells among red cells, larger where they are many; each seed gives another one. It is not
     * kept: nothing is scored by where they lie, and each attempt has a film of its own.
     *
     * @param numbers of each kind in it, 1 or more, 30 in all at most
     */
    public static SearchField film(Map<String, Integer> numbers, long seed) {
        Map<String, Integer> held = new TreeMap<>(numbers);
        int cells = held.values().stream().mapToInt(Integer::intValue).sum();
        double side = FILM + MORE * Math.max(0, cells - FILM_CELLS);
        List<String> kinds = List.copyOf(held.keySet());
        return find(
                new Plan(Setting.FILM, side, kinds, held.keySet(), held(kinds, held, side * EDGE)),
                Hash.mix(Hash.mix(seed, FILM_CELLS), held.toString().hashCode()));
    }

    private static List<Population> held(List<String> kinds, Map<String, Integer> numbers, double edge) {
        return Search.kinds(kinds).stream()
                .map(kind -> new Population(kind, numbers.getOrDefault(kind.id(), 0), Map.of(), edge))
                .toList();
    }

    private static SearchField kept(Asked asked, Supplier<SearchField> found) {
        SearchField known;
        synchronized (KEPT) {
            known = KEPT.get(asked);
        }
        if (known != null) {
            return known;
        }
        SearchField field = found.get();
        synchronized (KEPT) {
            KEPT.put(asked, field);
        }
        return field;
    }

    private static SearchField find(Plan plan, long own) {
        for (int i = 0; i < TRIES; i++) {
            long seed = Hash.mix(own, i);
            List<Found> found = new Layout(recipe(plan, plan.told()), seed).objects();
            Optional<List<Spot>> spots = apart(found, plan.wanted(), plan.side());
            if (spots.isPresent()) {
                return new SearchField(plan, seed, spots.get());
            }
        }
        throw new IllegalArgumentException("there is no room for so many objects of this size");
    }

    /** All that is told apart, whether it is to be found or not. */
    public List<Spot> spots() {
        return spots;
    }

    /** Side of the field in µm. */
    public double side() {
        return plan.side();
    }

    /** How it is lit, in words; empty for bright field. */
    public String words() {
        return plan.setting().preparation().words();
    }

    /** As JPEG with a scale bar, so many pixels wide and high, and of at most so many bytes. */
    public byte[] picture(int pixels, int mostBytes) {
        List<Population> all = new ArrayList<>(plan.told());
        all.addAll(around());
        var specimen = Specimen.of(recipe(plan, all), seed);
        var view = new View(0, 0, plan.side() / pixels, pixels, pixels, 0);
        return PictureFiles.jpeg(specimen.marked(view), mostBytes);
    }

    private static double side(Search search) {
        double largest = Search.kinds(search.kinds()).stream()
                .mapToDouble(kind -> kind.size().high())
                .max()
                .orElseThrow();
        Setting setting = search.setting();
        return Math.min(setting.field(), Math.max(setting.least() * PORTRAITS, largest * ROOM));
    }

    private static List<Population> told(Search search, Chance chance, double edge) {
        List<Kind> wanted = Search.kinds(search.wanted());
        int number = search.fewest() + chance.below(search.most() - search.fewest() + 1);
        int first = chance.below(wanted.size());
        List<Population> told = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            told.add(new Population(wanted.get((first + i) % wanted.size()), 1, Map.of(), edge));
        }
        for (Kind other : Search.kinds(search.others())) {
            told.add(new Population(other, 1 + chance.below(2), Map.of(), edge));
        }
        return told;
    }

    private static Recipe recipe(Plan plan, List<Population> populations) {
        Setting setting = plan.setting();
        return new Recipe(setting.preparation(), setting.objective(), plan.side(), plan.side(), populations);
    }

    /** Where marks count; none where two of these areas might touch. */
    private static Optional<List<Spot>> apart(List<Found> found, Set<String> wanted, double side) {
        List<Spot> spots = new ArrayList<>();
        List<Double> reaches = new ArrayList<>();
        for (Found object : found) {
            double reach = object.one().size() / 2 + side * BEYOND;
            if (touches(object, reach, found, reaches)) {
                return Optional.empty();
            }
            List<Double> far = far(object, side * BEYOND);
            reach = Collections.max(far);
            if (touches(object, reach, found, reaches)) {
                return Optional.empty();
            }
            reaches.add(reach);
            spots.add(spot(object, wanted.contains(object.kind().id()), far, side));
        }
        return Optional.of(spots);
    }

    private static boolean touches(Found object, double reach, List<Found> found, List<Double> reaches) {
        for (int i = 0; i < reaches.size(); i++) {
            Found other = found.get(i);
            if (Math.hypot(object.x() - other.x(), object.y() - other.y()) < reach + reaches.get(i)) {
                return true;
            }
        }
        return false;
    }

    /** How far from its middle a mark still counts, in directions all round. */
    private static List<Double> far(Found object, double beyond) {
        return object.outline().points().stream()
                .map(edge -> Math.hypot(edge.x() - object.x(), edge.y() - object.y()) + beyond)
                .toList();
    }

    private static Spot spot(Found object, boolean wanted, List<Double> far, double side) {
        List<Corner> around = new ArrayList<>();
        for (double reach : far) {
            double direction = 2 * StrictMath.PI * around.size() / far.size() + object.turn();
            around.add(corner(
                    object.x() + reach * StrictMath.cos(direction),
                    object.y() + reach * StrictMath.sin(direction),
                    side));
        }
        return new Spot(object.kind().id(), wanted, corner(object.x(), object.y(), side), around);
    }

    private static Corner corner(double x, double y, double side) {
        return new Corner(Math.clamp(x / side, 0, 1), Math.clamp(y / side, 0, 1));
    }

    /** What else lies there; of what is told apart no more than that, and less where much of the field is taken already. */
    private List<Population> around() {
        Set<String> own = new HashSet<>(plan.kinds());
        Setting setting = plan.setting();
        double share = plan.side() * plan.side() / (setting.field() * setting.field());
        double taken = plan.told().stream()
                        .mapToDouble(each -> each.number()
                                * each.kind().size().high()
                                * each.kind().size().high())
                        .sum()
                / (RED_CELL * RED_CELL);
        List<Population> around = new ArrayList<>();
        for (Population usual : setting.around()) {
            if (!own.contains(usual.kind().id())) {
                double number = usual.number() * share;
                boolean dense = usual.number() > 50 && usual.kind().size().low() > 3;
                around.add(
                        Population.of(usual.kind(), Math.floor(dense ? Math.max(number / 2, number - taken) : number)));
            }
        }
        return around;
    }
}
