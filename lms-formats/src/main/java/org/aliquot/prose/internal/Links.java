package org.aliquot.prose.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.prose.Portrait;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.jspecify.annotations.Nullable;

/**
 * Where authored links may lead, and those that are no links: exhibits, pictures of the atlas and checks alone in their paragraph, and facts, which
 * stand in a sentence or, one or several and nothing else, make a table of their paragraph.
 */
final class Links {

    static final Pattern HREF = Pattern.compile("#[a-z0-9][a-z0-9-]*|https?://[^\\s\"'<>\\\\]+|mailto:[^\\s\"'<>\\\\]+"
            + "|/courses/[a-z0-9-]+/[a-z0-9-]+|/courses/[a-z0-9-]+/atlas/own/[0-9a-f-]{36}");
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final String EXHIBIT = "exhibit:";
    private static final String ATLAS = "atlas:";
    private static final String CHECK = "check:";
    private static final String FACT = "fact:";

    /** A kind, and which of its pictures where it is not the first. */
    private static final Pattern PORTRAIT = Pattern.compile("(" + NAME.pattern() + ")(?:\\.([1-9][0-9]{0,2}))?");

    private static final Set<String> BEFORE = Set.of("Before you begin", "Antes de empezar");

    private Links() {}

    static boolean allows(String address) {
        return HREF.matcher(address).matches();
    }

    /** Whether it is the name of a picture and leads nowhere. */
    static boolean isName(String address) {
        return NAME.matcher(address).matches();
    }

    static boolean isExhibit(String address) {
        return address.startsWith(EXHIBIT);
    }

    static boolean isAtlas(String address) {
        return address.startsWith(ATLAS);
    }

    static boolean isCheck(String address) {
        return address.startsWith(CHECK);
    }

    static boolean isFact(String address) {
        return address.startsWith(FACT);
    }

    /** The names of the facts in a block that holds nothing else; none when it does. */
    static List<String> facts(Node block) {
        List<String> names = new ArrayList<>();
        if (block instanceof Paragraph) {
            for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
                if (node instanceof Link link && isFact(link.getDestination())) {
                    names.add(name(link.getDestination()));
                } else if (!(node instanceof SoftLineBreak)) {
                    return List.of();
                }
            }
        }
        return names;
    }

    static String name(String address) {
        return address.substring(address.indexOf(':') + 1);
    }

    /** The exhibit this block stands for, if it holds nothing else. */
    static Optional<Image> exhibit(Node block) {
        return only(block) instanceof Image image && isExhibit(image.getDestination())
                ? Optional.of(image)
                : Optional.empty();
    }

    /** The pictures of the atlas this block stands for, if it holds nothing else. */
    static Optional<Image> portraits(Node block) {
        return only(block) instanceof Image image && isAtlas(image.getDestination())
                ? Optional.of(image)
                : Optional.empty();
    }

    /** Which they are; none where one of them is not written as it should be. */
    static List<Portrait> portraits(String address) {
        List<Portrait> portraits = new ArrayList<>();
        for (String one : name(address).split(",", -1)) {
            Matcher written = PORTRAIT.matcher(one);
            if (!written.matches()) {
                return List.of();
            }
            String number = written.group(written.groupCount());
            portraits.add(new Portrait(written.group(1), number == null ? 1 : Integer.parseInt(number)));
        }
        return portraits;
    }

    /** The check this block stands for, if it holds nothing else. */
    static Optional<Link> check(Node block) {
        return only(block) instanceof Link link && isCheck(link.getDestination())
                ? Optional.of(link)
                : Optional.empty();
    }

    /** Whether a check is to be asked before the text begins, by the words that point at it. */
    static boolean saysBefore(Link check) {
        return BEFORE.contains(PlainText.of(check).strip());
    }

    /** The check of another lesson that is the first block of a text. */
    static Optional<Link> opening(Node block) {
        return block.getPrevious() == null ? check(block).filter(Links::saysBefore) : Optional.empty();
    }

    private static @Nullable Node only(Node block) {
        boolean alone = block instanceof Paragraph
                && block.getFirstChild() != null
                && block.getFirstChild() == block.getLastChild();
        return alone ? block.getFirstChild() : null;
    }
}
