package org.aliquot.interchange.moodle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aliquot.interchange.QuestionMedia;
import org.aliquot.interchange.QuestionSource;
import org.aliquot.interchange.text.Markup;

/** Puts together the elements of one question. */
final class MoodleXml {

    /** A file that texts may link to. */
    record File(String name, QuestionMedia.Content content) {}

    private final StringBuilder xml = new StringBuilder();
    private final List<File> files;

    MoodleXml(List<File> files) {
        this.files = List.copyOf(files);
    }

    /** An empty one with the same files. */
    MoodleXml another() {
        return new MoodleXml(files);
    }

    void open(String name, String... attributes) {
        xml.append('<').append(name);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            xml.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
        xml.append(">\n");
    }

    void close(String name) {
        xml.append("</").append(name).append(">\n");
    }

    void leaf(String name, String value) {
        if (!value.isEmpty()) {
            xml.append('<')
                    .append(name)
                    .append('>')
                    .append(escaped(value))
                    .append("</")
                    .append(name)
                    .append(">\n");
        }
    }

    /** An element with a {@code <text>} of plain words. */
    void text(String name, String attributes, String words) {
        xml.append('<').append(name).append(attributes).append('>');
        plain(words);
        close(name);
    }

    void plain(String words) {
        xml.append("<text>").append(escaped(words)).append("</text>");
    }

    /** An element with a Markdown text as HTML and the files it links to. */
    void markdown(String name, String markdown) {
        open(name, "format", "html");
        markdown(markdown);
        close(name);
    }

    void markdown(String markdown) {
        Set<String> linked = new LinkedHashSet<>();
        String html = Markup.toHtml(markdown, link -> {
            linked.add(link);
            return address(link);
        });
        html(html, linked);
    }

    /** HTML, of which some came from Markdown. */
    void html(String html, Set<String> linked) {
        xml.append("<text><![CDATA[")
                .append(legal(html).replace("]]>", "]]]]><![CDATA[>"))
                .append("]]></text>\n");
        files.stream().filter(file -> linked.contains(file.name())).forEach(this::file);
    }

    /** The address of a file of the question, or any other as it is. */
    String address(String link) {
        return files.stream().anyMatch(file -> file.name().equals(link)) ? place(link) : link;
    }

    /** The address by which Moodle's texts call a file of theirs. */
    private static String place(String name) {
        return "@@PLUGINFILE@@/"
                + Arrays.stream(name.split("/"))
                        .map(part ->
                                URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                        .collect(Collectors.joining("/"));
    }

    private void file(File file) {
        int last = file.name().lastIndexOf('/') + 1;
        try (InputStream in = file.content().open()) {
            byte[] bytes = in.readNBytes(QuestionSource.LARGEST_MEDIUM);
            xml.append("<file name=\"").append(escaped(file.name().substring(last)));
            xml.append("\" path=\"/").append(escaped(file.name().substring(0, last)));
            xml.append("\" encoding=\"base64\">");
            xml.append(Base64.getEncoder().encodeToString(bytes)).append("</file>\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String escaped(String text) {
        return legal(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** XML has no word for most control characters. */
    private static String legal(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    }

    @Override
    public String toString() {
        return xml.toString();
    }
}
