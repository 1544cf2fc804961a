package org.aliquot.flashcards;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import org.aliquot.catalog.Exhibit;
import org.aliquot.catalog.ExhibitDesk;
import org.aliquot.prose.Prose;

/** Pictures of the cards of one package: each once, drawings with a look of their own, since no style sheet of ours goes along. */
final class Drawings {

    private static final String LOOK = """
            <style>svg{font:500 13px system-ui,sans-serif;background:#fff}text{fill:#4a4658}.t-ink{fill:#1d1b26;font-weight:600}\
            .grid{stroke:#dedbd2}.axis,.box{stroke:#8a8698}.box{fill:#fff}.shade,.band{fill:#eceaf6}.none{fill:none;stroke:#1d1b26}\
            .grid,.axis,.ci,.line,.s1,.s2,.s3,.s4{fill:none}.line,.ci,.s1{stroke:#43338f}.s2{stroke:#a3453a}.s3{stroke:#2c6e5e}\
            .s4{stroke:#8a6a12}.pt,.f1{fill:#43338f}.f2{fill:#a3453a}.f3{fill:#2c6e5e}.f4{fill:#8a6a12}.pt-now{fill:#c2378a}</style>""";

    private static final Prose PROSE = new Prose();

    private final ExhibitDesk desk;
    private final AnkiPackage file;
    private final Set<String> names = new HashSet<>();

    Drawings(ExhibitDesk desk, AnkiPackage file) {
        this.desk = desk;
        this.file = file;
    }

    /** The element that shows it; what it shows goes along. */
    String element(Exhibit exhibit) {
        if (!exhibit.svg().startsWith("<svg")) {
            return exhibit.svg();
        }
        String name = CardText.name(exhibit.sha256(), "svg");
        add(name, whole(exhibit.svg()).getBytes(StandardCharsets.UTF_8));
        return "<p><img src=\"" + name + "\" alt=\"" + PROSE.plain(exhibit.title() + ". " + exhibit.description())
                + "\"></p>";
    }

    /** Takes along the pictures that a text shows. */
    void take(String html) {
        Matcher shown = CardText.PICTURE.matcher(html);
        while (shown.find()) {
            String sha256 = shown.group(1);
            String name = CardText.name(sha256, shown.group(2));
            if (!names.contains(name)) {
                desk.picture(sha256).ifPresent(picture -> add(name, picture.file()));
            }
        }
    }

    private void add(String name, byte[] bytes) {
        if (names.add(name)) {
            file.picture(name, bytes);
        }
    }

    private static String whole(String svg) {
        int end = svg.indexOf('>') + 1;
        String opening = svg.substring(0, end);
        String named = opening.contains("xmlns=")
                ? opening
                : opening.replaceFirst("<svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"");
        return named + LOOK + svg.substring(end);
    }
}
