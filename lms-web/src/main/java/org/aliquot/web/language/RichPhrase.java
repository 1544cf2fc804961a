package org.aliquot.web.language;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence whose gaps hold markup of the template; its own text is escaped like any other. */
record RichPhrase(String phrase, List<Object> parts) implements Content {

    private static final Pattern GAP = Pattern.compile("\\{(\\d)}");

    RichPhrase {
        parts = List.copyOf(parts);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        Matcher gap = GAP.matcher(phrase);
        int from = 0;
        while (gap.find()) {
            text(output, phrase.substring(from, gap.start()));
            part(output, parts.get(Integer.parseInt(gap.group(1))));
            from = gap.end();
        }
        text(output, phrase.substring(from));
    }

    private static void part(TemplateOutput output, Object part) {
        if (part instanceof Content content) {
            content.writeTo(output);
        } else {
            text(output, String.valueOf(part));
        }
    }

    /** After markup, the output thinks that it is still in it. */
    private static void text(TemplateOutput output, String text) {
        if (output instanceof HtmlTemplateOutput html) {
            html.setContext("span", null);
        }
        output.writeUserContent(text);
    }
}
