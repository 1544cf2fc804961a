package org.aliquot.prose.internal;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which elements, attributes and values a drawing may hold: a list of what is taken, not of what is refused. */
final class SvgRules {

    static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "title",
            "desc",
            "rect",
            "line",
            "circle",
            "ellipse",
            "path",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "defs",
            "marker");

    private static final Set<String> TEXT_ELEMENTS = Set.of("title", "desc", "text", "tspan");

    private static final Set<String> CLASSES = Set.of(
            "grid",
            "axis",
            "line",
            "pt",
            "pt-now",
            "ci",
            "band",
            "t-ink",
            "s1",
            "s2",
            "s3",
            "s4",
            "f1",
            "f2",
            "f3",
            "f4",
            "box",
            "shade",
            "none",
            "glass",
            "dots",
            "rbc",
            "rbc-edge",
            "rbc-pale",
            "cyto-pink",
            "cyto-lilac",
            "cyto-blue",
            "cyto-rim",
            "cyto-gray",
            "cyto-deep",
            "cyto-red",
            "nucleus",
            "nucleus-fine",
            "nucleus-dense",
            "nucleus-black",
            "ribbon",
            "thread",
            "clump",
            "lace",
            "fold",
            "nucleolus",
            "vacuole",
            "granule",
            "granule-dark",
            "granule-edge",
            "granule-orange");

    /** Java's regular expressions need stack for each repetition of a group, so long lists are walked by {@link SvgList}. */
    private static final String NUMBER = "[-+]?(?:\\d++\\.?+\\d*+|\\.\\d++)(?:[eE][-+]?\\d++)?+";

    private static final String NUMBERS = NUMBER + "(?:[\\s,]++" + NUMBER + "){0,5}+";
    private static final String TRANSFORM =
            "(?:translate|rotate|scale|matrix|skewX|skewY)\\(\\s*+" + NUMBERS + "\\s*+\\)";
    private static final Pattern LENGTH = Pattern.compile(NUMBER + "%?");
    private static final SvgList LIST = new SvgList(NUMBER, "[\\s,]++");
    private static final SvgList TRANSFORMS = new SvgList(TRANSFORM, "[\\s,]*+");
    private static final Pattern MARKER = Pattern.compile("none|url\\(#[A-Za-z][A-Za-z0-9_-]*\\)");

    private static final Map<String, Pattern> ATTRIBUTES = Map.ofEntries(
            Map.entry("viewBox", Pattern.compile(NUMBER + "(?:[\\s,]+" + NUMBER + "){3}")),
            Map.entry("role", Pattern.compile("img")),
            Map.entry("id", Pattern.compile("[A-Za-z][A-Za-z0-9_-]*")),
            Map.entry("d", Pattern.compile("[MmLlHhVvCcSsQqTtAaZz0-9eE+\\-.,\\s]*+")),
            Map.entry("text-anchor", Pattern.compile("start|middle|end")),
            Map.entry(
                    "dominant-baseline",
                    Pattern.compile("auto|middle|central|hanging|alphabetic|text-before-edge|text-after-edge")),
            Map.entry("marker-start", MARKER),
            Map.entry("marker-mid", MARKER),
            Map.entry("marker-end", MARKER),
            Map.entry("orient", Pattern.compile("auto|auto-start-reverse|" + NUMBER)));

    private static final Map<String, SvgList> LISTS = Map.of(
            "points", LIST,
            "x", LIST,
            "y", LIST,
            "dx", LIST,
            "dy", LIST,
            "stroke-dasharray", LIST,
            "transform", TRANSFORMS);

    private static final Set<String> LENGTHS = Set.of(
            "x1",
            "x2",
            "y1",
            "y2",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "width",
            "height",
            "markerWidth",
            "markerHeight",
            "refX",
            "refY",
            "stroke-width",
            "fill-opacity",
            "pathLength");

    private SvgRules() {}

    static boolean allowsElement(String name) {
        return ELEMENTS.contains(name);
    }

    static boolean allowsText(String element) {
        return TEXT_ELEMENTS.contains(element);
    }

    static boolean allowsAttribute(String name) {
        return name.equals("class")
                || LENGTHS.contains(name)
                || LISTS.containsKey(name)
                || ATTRIBUTES.containsKey(name);
    }

    static boolean allowsValue(String name, String value) {
        if (name.equals("class")) {
            return Stream.of(value.strip().split("\\s+"))
                    .allMatch(
                            word -> CLASSES.contains(word) || StainClasses.all().contains(word));
        }
        SvgList list = LISTS.get(name);
        if (list != null) {
            return list.matches(value.strip()) || (name.equals("stroke-dasharray") && value.equals("none"));
        }
        Pattern pattern = LENGTHS.contains(name) ? LENGTH : ATTRIBUTES.get(name);
        return pattern != null && pattern.matcher(value).matches();
    }
}
