package org.aliquot.interchange.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aliquot.interchange.QuestionSource;

/** Texts between our Markdown and the mark-up of other systems. */
public final class Markup {

    private static final Pattern TAG =
            Pattern.compile("</?[a-zA-Z][a-zA-Z0-9]{0,15}(\\s[^<>]*)?/?>|&#?[a-zA-Z0-9]{2,8};");

    /** Text of a page of a thousand sheets; a tree of it still fits into the memory many times. */
    private static final int LONGEST = QuestionSource.LONGEST_QUESTION;

    private static final int MOST_TAGS = 50_000;
    private static final Pattern PICTURE = Pattern.compile("data:image/[^\"'\\s>]*+");

    private Markup() {}

    /**
     * HTML as Markdown.
     *
     * @param links what becomes of the address of a link or picture
     * @param losses gets what Markdown cannot hold, in words
     */
    public static String fromHtml(String html, UnaryOperator<String> links, Collection<String> losses) {
        if (isTooLong(html)) {
            losses.add("text of more than " + LONGEST + " letters or " + MOST_TAGS + " tags");
            return "";
        }
        HtmlTree.Node tree = HtmlTree.parse(html);
        String careful = new MarkdownText(true, links, losses).write(tree);
        String plain = new MarkdownText(false, links, new ArrayList<>()).write(tree);
        return plainest(plain, careful);
    }

    /**
     * A page of HTML as Markdown: headings stay headings, and pictures stand in paragraphs of their own.
     *
     * @param links what becomes of the address of a link or picture
     * @param losses gets what Markdown cannot hold, in words
     */
    public static String fromPage(String html, UnaryOperator<String> links, Collection<String> losses) {
        if (isTooLong(html)) {
            losses.add("text of more than " + LONGEST + " letters or " + MOST_TAGS + " tags");
            return "";
        }
        HtmlTree.Node tree = HtmlTree.parse(html);
        String careful = MarkdownText.ofPage(tree, true, links, losses);
        return plainest(MarkdownText.ofPage(tree, false, links, new ArrayList<>()), careful);
    }

    /** Pictures in it do not count. */
    private static boolean isTooLong(String html) {
        return html.chars().filter(at -> at == '<').count() > MOST_TAGS
                || html.length() > LONGEST
                        && PICTURE.matcher(html).replaceAll("").length() > LONGEST;
    }

    /** Words that are no Markdown, so that they are read as they stand; line ends stay. */
    public static String fromPlain(String words) {
        List<String> lines = words.strip().lines().map(String::strip).toList();
        String careful = lines.stream()
                .map(MarkdownText::escape)
                .map(line -> line.replaceFirst("^([-+#>=~])", "\\\\$1").replaceFirst("^(\\d{1,9})([.)])", "$1\\\\$2"))
                .collect(Collectors.joining("<br>"));
        return plainest(String.join("<br>", lines), careful);
    }

    /** Words that may hold HTML, as Moodle's own format does. */
    public static String fromMixed(String words, UnaryOperator<String> links, Collection<String> losses) {
        return TAG.matcher(words).find() ? fromHtml(words.replace("\n", "<br>"), links, losses) : fromPlain(words);
    }

    /** Markdown as HTML; what is no Markdown is escaped, so nothing active can come out. */
    public static String toHtml(String markdown, UnaryOperator<String> links) {
        return markdown.isBlank() ? "" : MarkdownHtml.of(markdown, links);
    }

    /** The words of a Markdown text, line by line, without mark-up. */
    public static String toPlain(String markdown) {
        String html = toHtml(markdown, UnaryOperator.identity());
        return Emphasis.words(HtmlTree.parse(html.replace("</p>\n<p>", "\n\n"))).strip();
    }

    /** Whether a text says the same without any mark-up. */
    public static boolean isPlain(String markdown) {
        return fromPlain(toPlain(markdown)).equals(markdown.strip());
    }

    private static String plainest(String plain, String careful) {
        return plain.equals(careful)
                        || toHtml(plain, UnaryOperator.identity()).equals(toHtml(careful, UnaryOperator.identity()))
                ? plain
                : careful;
    }
}
