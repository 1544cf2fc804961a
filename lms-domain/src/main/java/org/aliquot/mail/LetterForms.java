package org.aliquot.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The two forms of a letter: plain text, and HTML without scripts or anything fetched. It looks like the school, and can be read
 * in the light and in the dark: a program that knows neither shows the light.
 */
final class LetterForms {

    /** Under which the school's picture travels with the letter. */
    static final String LOGO = "logo";

    /** Programs that read mail prefer what stands at the element: only {@code !important} reaches past it in the dark. */
    private static final String PAGE = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><title>%1$s</title>
            <style>
            @media (prefers-color-scheme: dark) {
              .page { background: #17151f !important; color: #f1eff8 !important }
              .small { color: #b8b4c8 !important }
              .link { color: %5$s !important }
              .button { background: %5$s !important; color: %6$s !important }
              .head { border-color: %5$s !important }
            }
            </style></head>
            <body class="page" style="margin:0;padding:24px;background:#f7f6f2;color:#1d1b26;font:16px/1.5 system-ui,sans-serif">
            <div style="max-width:34em;margin:0 auto;overflow-wrap:anywhere">
            <div class="head" style="border-bottom:3px solid %4$s;padding-bottom:12px;margin-bottom:20px;font-weight:600">%2$s</div>
            %3$s
            </div></body></html>
            """;

    private static final String SMALL = "<p class=\"small\" style=\"color:#5b5868;font-size:14px\">%s</p>";

    private LetterForms() {}

    static String text(Letter letter, Brand brand) {
        List<String> blocks = new ArrayList<>(letter.paragraphs());
        letter.lines().forEach(line -> blocks.add(text(line)));
        Letter.Action action = letter.action();
        if (action != null) {
            blocks.add(action.words() + ":\n" + action.url());
        }
        blocks.addAll(letter.small());
        blocks.add(brand.name());
        return String.join("\n\n", blocks) + "\n";
    }

    static String html(Letter letter, Brand brand) {
        List<String> blocks = new ArrayList<>();
        letter.paragraphs().forEach(paragraph -> blocks.add("<p>" + broken(paragraph) + "</p>"));
        if (!letter.lines().isEmpty()) {
            blocks.add(letter.lines().stream()
                    .map(line -> html(line, brand))
                    .collect(Collectors.joining("\n", "<ul style=\"padding-left:20px\">\n", "\n</ul>")));
        }
        Letter.Action action = letter.action();
        if (action != null) {
            blocks.add(button(action, brand));
        }
        letter.small().forEach(line -> blocks.add(SMALL.formatted(escaped(line))));
        return PAGE.formatted(
                escaped(letter.subject()),
                head(brand),
                String.join("\n", blocks),
                brand.light().words(),
                brand.dark().words(),
                brand.dark().on());
    }

    /** The picture on white: most are drawn for paper. Where it is not shown, the name is. */
    private static String head(Brand brand) {
        return brand.logo()
                ? "<img src=\"cid:%s\" alt=\"\" height=\"48\" style=\"height:48px;width:auto;background:#ffffff;padding:4px;border-radius:4px;display:block;margin-bottom:8px\"> %s"
                        .formatted(LOGO, escaped(brand.name()))
                : escaped(brand.name());
    }

    private static String text(Letter.Line line) {
        return Stream.of("* " + line.words(), line.more(), line.url())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n  "));
    }

    private static String html(Letter.Line line, Brand brand) {
        String more = line.more().isEmpty() ? "" : "<br>" + escaped(line.more());
        String url = escaped(line.url());
        return "<li style=\"margin-bottom:12px\"><strong>%s</strong>%s<br><a class=\"link\" href=\"%s\" style=\"color:%s;font-size:14px\">%s</a></li>"
                .formatted(escaped(line.words()), more, url, brand.light().words(), url);
    }

    /** The address stands there to be read, too: a link whose aim is hidden is what people are warned of. */
    private static String button(Letter.Action action, Brand brand) {
        String url = escaped(action.url());
        return """
                <p><a class="button" href="%s" style="display:inline-block;padding:10px 18px;border-radius:6px;background:%s;color:%s;text-decoration:none">%s</a></p>
                %s""".formatted(
                        url,
                        brand.light().words(),
                        brand.light().on(),
                        escaped(action.words()),
                        SMALL.formatted("Or open this address:<br>" + url));
    }

    private static String broken(String paragraph) {
        return escaped(paragraph).replace("\r\n", "\n").replace("\n", "<br>");
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
