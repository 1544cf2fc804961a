package org.aliquot.web.question;

import static org.aliquot.web.language.Phrases.t;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aliquot.bank.OutlinedObject;
import org.aliquot.catalog.Exhibit;

/** What was to be counted in a field over its picture, with a number for each kind. */
final class CountedField {

    private CountedField() {}

    /** The picture as it is where nothing was to be counted, or while that is not told. */
    static ExhibitView of(Exhibit picture, List<OutlinedObject> outlined, boolean told) {
        Matcher size = MarkedField.SIZE.matcher(picture.svg());
        int end = picture.svg().lastIndexOf(MarkedField.END);
        if (outlined.isEmpty() || end < 0 || !size.find()) {
            String nothing = told ? t("Nothing was to be counted in this field.") : null;
            return new ExhibitView(picture.svg(), nothing, picture.description());
        }
        double side = Double.parseDouble(size.group(1));
        List<String> kinds =
                outlined.stream().map(OutlinedObject::name).distinct().toList();
        String over = outlined.stream()
                .map(object -> MarkedField.path(MarkedField.outline(object, side), MarkedField.RIGHT)
                        + (kinds.size() > 1 ? number(object, kinds.indexOf(object.name()) + 1, side) : ""))
                .collect(Collectors.joining(
                        "", "<g fill=\"none\" stroke-linejoin=\"round\" stroke-linecap=\"round\">", "</g>"));
        String svg = picture.svg().substring(0, end) + over + picture.svg().substring(end);
        return new ExhibitView(svg, legend(outlined, kinds), picture.description());
    }

    private static String number(OutlinedObject object, int number, double side) {
        double right =
                object.around().stream().mapToDouble(corner -> corner.x()).max().orElse(0);
        double top =
                object.around().stream().mapToDouble(corner -> corner.y()).min().orElse(0);
        return String.format(
                Locale.ROOT,
                "<text x=\"%.0f\" y=\"%.0f\" font-size=\"20\" font-weight=\"700\" font-family=\"sans-serif\" fill=\"#0a5c36\""
                        + " stroke=\"#ffffff\" stroke-width=\"5\" paint-order=\"stroke\">%d</text>",
                Math.min(right * side, side - 14),
                Math.max(top * side + 6, 18),
                number);
    }

    private static String legend(List<OutlinedObject> outlined, List<String> kinds) {
        String told = IntStream.range(0, kinds.size())
                .mapToObj(i -> (kinds.size() > 1 ? (i + 1) + " " : "") + kinds.get(i) + ": "
                        + outlined.stream()
                                .filter(object -> object.name().equals(kinds.get(i)))
                                .count())
                .collect(Collectors.joining("; "));
        return t("Outlined: what was to be counted. {0}.", told);
    }
}
