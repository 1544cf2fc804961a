package org.aliquot.web.question;

import static org.aliquot.web.language.Phrases.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aliquot.bank.OutlinedObject;
import org.aliquot.bank.TaskView;
import org.aliquot.catalog.Exhibit;
import org.aliquot.question.ItemType;
import org.aliquot.response.Point;
import org.aliquot.response.Region;
import org.aliquot.response.Response;
import org.jspecify.annotations.Nullable;

/**
 * What was to be marked or counted in a field over its picture, and the marks that were set. Shapes tell them apart, not colors
 * alone.
 */
final class MarkedField {

    static final String END = "</svg>";
    private static final String EDGE = "stroke=\"#ffffff\" stroke-width=\"7\"";
    static final String RIGHT = "stroke=\"#0a5c36\" stroke-width=\"3\"";
    private static final String WRONG = "stroke=\"#a3123f\" stroke-width=\"3\"";
    private static final String DASHES = " stroke-dasharray=\"9 8\"";
    static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+) ");
    private static final double RADIUS = 13;

    private final List<OutlinedObject> outlined;
    private final double side;

    private MarkedField(List<OutlinedObject> outlined, double side) {
        this.outlined = outlined;
        this.side = side;
    }

    /** The drawings of a question, each with what was to be marked or counted on it. */
    static List<ExhibitView> all(TaskView task, List<OutlinedObject> outlined, @Nullable Response response) {
        boolean counted = task.type() == ItemType.FIELD_COUNT || task.type() == ItemType.DIFFERENTIAL;
        return IntStream.range(0, task.drawings().size())
                .mapToObj(i -> {
                    Exhibit drawing = task.drawings().get(i);
                    List<OutlinedObject> here = outlined.stream()
                            .filter(object -> object.drawing() == i + 1)
                            .toList();
                    return counted ? CountedField.of(drawing, here, !outlined.isEmpty()) : of(drawing, here, response);
                })
                .toList();
    }

    /** The picture as it is where nothing was to be marked. */
    private static ExhibitView of(Exhibit picture, List<OutlinedObject> outlined, @Nullable Response response) {
        Matcher size = SIZE.matcher(picture.svg());
        int end = picture.svg().lastIndexOf(END);
        if (outlined.isEmpty() || end < 0 || !size.find()) {
            return new ExhibitView(picture.svg(), null, picture.description());
        }
        List<Point> marks = response instanceof Response.Points(var points) ? points : List.of();
        String over = new MarkedField(outlined, Double.parseDouble(size.group(1))).over(marks);
        String svg = picture.svg().substring(0, end) + over + picture.svg().substring(end);
        return new ExhibitView(svg, legend(marks.isEmpty()), picture.description());
    }

    private String over(List<Point> marks) {
        List<OutlinedObject> missed = new ArrayList<>(outlined);
        StringBuilder rings = new StringBuilder();
        for (Point mark : marks) {
            // a second mark on the same object is a wrong one
            boolean right = missed.removeIf(object -> new Region.Polygon(object.around()).contains(mark));
            rings.append(path(ring(mark) + (right ? dot(mark) : cross(mark)), right ? RIGHT : WRONG));
        }
        StringBuilder over = new StringBuilder("<g fill=\"none\" stroke-linejoin=\"round\" stroke-linecap=\"round\">");
        for (OutlinedObject object : outlined) {
            over.append(path(outline(object), missed.contains(object) ? RIGHT + DASHES : RIGHT));
        }
        return over.append(rings).append("</g>").toString();
    }

    static String path(String line, String stroke) {
        return "<path " + EDGE + " d=\"" + line + "\"/><path " + stroke + " d=\"" + line + "\"/>";
    }

    private static String legend(boolean unmarked) {
        return unmarked
                ? t("Outlined with dashes: what was to be marked.")
                : t(
                        "Outlined: what was to be marked, with dashes where no mark was set. A ring with a dot is a right mark, a ring with a cross a wrong one.");
    }

    private String outline(OutlinedObject object) {
        return outline(object, side);
    }

    static String outline(OutlinedObject object, double side) {
        return object.around().stream()
                .map(corner -> at(corner.x() * side, corner.y() * side))
                .collect(Collectors.joining("L", "M", "Z"));
    }

    private String ring(Point mark) {
        double x = mark.x() * side;
        double y = mark.y() * side;
        return "M" + at(x - RADIUS, y) + arc(2 * RADIUS) + arc(-2 * RADIUS);
    }

    private static String arc(double along) {
        return String.format(Locale.ROOT, "a%.0f %.0f 0 1 0 %.0f 0", RADIUS, RADIUS, along);
    }

    private String dot(Point mark) {
        return "M" + at(mark.x() * side, mark.y() * side) + "h0.1";
    }

    private String cross(Point mark) {
        double x = mark.x() * side;
        double y = mark.y() * side;
        double arm = RADIUS * 0.6;
        return "M" + at(x - arm, y - arm) + "L" + at(x + arm, y + arm) + "M" + at(x - arm, y + arm) + "L"
                + at(x + arm, y - arm);
    }

    private static String at(double x, double y) {
        return String.format(Locale.ROOT, "%.1f %.1f", x, y);
    }
}
