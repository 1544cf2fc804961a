package org.aliquot.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The two forms of a letter: plain text, and HTML without pictures, scripts or anything fetched. */
final class LetterForms {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>%s</title></head>
            <body style="margin:0;padding:24px;background:#f7f6f2;color:#1d1b26;font:16px/1.5 system-ui,sans-serif">
            <div style="max-width:34em;margin:0 auto">
            %s
            <p style="color:#5b5868;font-size:14px">Aliquot</p>
            </div></body></html>
            """;

    private LetterForms() {}

    static String text(Letter letter) {
        List<String> blocks = new ArrayList<>(letter.paragraphs());
        letter.lines().forEach(line -> blocks.add(text(line)));
        Letter.Action action = letter.action();
        if (action != null) {
            blocks.add(action.words() + ":\n" + action.url());
        }
        blocks.addAll(letter.small());
        blocks.add("Aliquot");
        return String.join("\n\n", blocks) + "\n";
    }

    static String html(Letter letter) {
        List<String> blocks = new ArrayList<>();
        letter.paragraphs().forEach(paragraph -> blocks.add("<p>" + escaped(paragraph) + "</p>"));
        if (!letter.lines().isEmpty()) {
            blocks.add(letter.lines().stream()
                    .map(LetterForms::html)
                    .collect(Collectors.joining("\n", "<ul style=\"padding-left:20px\">\n", "\n</ul>")));
        }
        Letter.Action action = letter.action();
        if (action != null) {
            blocks.add(button(action));
        }
        letter.small()
                .forEach(line -> blocks.add("<p style=\"color:#5b5868;font-size:14px\">" + escaped(line) + "</p>"));
        return PAGE.formatted(escaped(letter.subject()), String.join("\n", blocks));
    }

    private static String text(Letter.Line line) {
        return Stream.of("* " + line.words(), line.more(), line.url())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n  "));
    }

    private static String html(Letter.Line line) {
        String more = line.more().isEmpty() ? "" : "<br>" + escaped(line.more());
        return "<li style=\"margin-bottom:12px\"><strong>%s</strong>%s<br><a href=\"%s\" style=\"font-size:14px\">%s</a></li>"
                .formatted(escaped(line.words()), more, escaped(line.url()), escaped(line.url()));
    }

    /** The address stands there to be read, too: a link whose aim is hidden is what people are warned of. */
    private static String button(Letter.Action action) {
        String url = escaped(action.url());
        return """
                <p><a href="%s" style="display:inline-block;padding:10px 18px;border-radius:6px;background:#43338f;color:#ffffff;text-decoration:none">%s</a></p>
                <p style="color:#5b5868;font-size:14px">Or open this address:<br>%s</p>""".formatted(url, escaped(action.words()), url);
    }

    private static String escaped(String text) {
        return text.codePoints().mapToObj(LetterForms::escaped).collect(Collectors.joining());
    }

    private static String escaped(int sign) {
        return switch (sign) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> Character.toString(sign);
        };
    }
}
