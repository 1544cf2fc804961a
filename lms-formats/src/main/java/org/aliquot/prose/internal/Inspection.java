package org.aliquot.prose.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.aliquot.microscope.Atlas;
import org.aliquot.prose.Flaw;
import org.aliquot.prose.Manuscript;
import org.aliquot.prose.Mention;
import org.aliquot.prose.Portrait;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Goes through a text once and notes what it names and what is wrong with it. */
final class Inspection extends AbstractVisitor {

    private static final Pattern ANCHOR = Pattern.compile("[a-z0-9][a-z0-9-]*");

    private final Headings headings;
    private final boolean pictured;
    private final List<Mention> exhibits = new ArrayList<>();
    private final List<Mention> portraits = new ArrayList<>();
    private final List<Mention> pictures = new ArrayList<>();
    private final List<Mention> checks = new ArrayList<>();
    private final List<Mention> facts = new ArrayList<>();
    private @Nullable Mention opening;
    private final List<Mention> links = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();

    /** Tags open in the current paragraph, cell or heading. */
    private Deque<String> open = new ArrayDeque<>();

    Inspection(Headings headings, boolean pictured) {
        this.headings = headings;
        this.pictured = pictured;
    }

    Manuscript of(Node root) {
        List<Mention> anchors = anchors();
        root.accept(this);
        return new Manuscript(anchors, exhibits, portraits, pictures, checks, opening, facts, links, flaws);
    }

    private List<Mention> anchors() {
        Set<String> seen = new HashSet<>();
        List<Mention> anchors = new ArrayList<>();
        for (Headings.Entry entry : headings.entries()) {
            int line = line(entry.node());
            if (!ANCHOR.matcher(entry.anchor()).matches()) {
                flaws.add(new Flaw(line, "anchor '" + entry.anchor() + "' is not lower-case words joined by hyphens"));
            } else if (!seen.add(entry.anchor())) {
                flaws.add(new Flaw(line, "anchor '" + entry.anchor() + "' is there twice"));
            }
            anchors.add(new Mention(entry.anchor(), line));
        }
        return anchors;
    }

    @Override
    public void visit(Heading heading) {
        if (heading.getLevel() != 2 && heading.getLevel() != 3) {
            flaws.add(new Flaw(line(heading), "headings are ## or ###, not " + "#".repeat(heading.getLevel())));
        }
        container(heading);
    }

    @Override
    public void visit(Paragraph paragraph) {
        container(paragraph);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof InlineMath math) {
            Tex.flaw(math.tex()).ifPresent(flaw -> flaws.add(new Flaw(line(node), flaw)));
        } else {
            container(node);
        }
    }

    @Override
    public void visit(FencedCodeBlock block) {
        if (block.getInfo() != null && block.getInfo().strip().equals("math")) {
            Tex.flaw(block.getLiteral()).ifPresent(flaw -> flaws.add(new Flaw(line(block), flaw)));
        }
    }

    @Override
    public void visit(HtmlInline tag) {
        String literal = tag.getLiteral();
        if (!AllowedHtml.allows(literal)) {
            flaws.add(new Flaw(line(tag), "HTML " + literal + " is not allowed"));
        } else if (AllowedHtml.opens(literal)) {
            open.push(AllowedHtml.name(literal));
        } else if (AllowedHtml.closes(literal) && !AllowedHtml.name(literal).equals(open.poll())) {
            flaws.add(new Flaw(line(tag), literal + " closes a tag that is not open"));
        }
    }

    @Override
    public void visit(Image image) {
        Node block = image.getParent();
        if (Links.isAtlas(image.getDestination()) && !pictured) {
            portraits(image, block);
        } else if (pictured && !Links.isExhibit(image.getDestination())) {
            picture(image);
        } else if (Links.exhibit(block).isPresent() && block.getParent() instanceof org.commonmark.node.Document) {
            exhibits.add(new Mention(Links.name(image.getDestination()), line(image)));
        } else {
            flaws.add(new Flaw(
                    line(image),
                    Links.isExhibit(image.getDestination())
                            ? "an exhibit stands alone in its paragraph"
                            : "a picture is an exhibit: ![caption](exhibit:name), not " + image.getDestination()));
        }
        visitChildren(image);
    }

    private void portraits(Image image, Node block) {
        String address = image.getDestination();
        List<Portrait> named = Links.portraits(address);
        if (Links.portraits(block).isEmpty() || !(block.getParent() instanceof org.commonmark.node.Document)) {
            flaws.add(new Flaw(line(image), "pictures of the atlas stand alone in their paragraph"));
        } else if (named.isEmpty()) {
            flaws.add(new Flaw(
                    line(image),
                    "pictures of the atlas are written as ![caption](atlas:kind,kind) or with a number as kind.12, not "
                            + address));
        }
        named.stream()
                .filter(one -> Atlas.find(one.kind()).isEmpty())
                .forEach(one -> flaws.add(new Flaw(line(image), "the atlas has no '" + one.kind() + "'")));
        portraits.add(new Mention(Links.name(address), line(image)));
    }

    private void picture(Image image) {
        if (!Links.isName(image.getDestination())) {
            flaws.add(new Flaw(
                    line(image), "a picture goes by its name: ![what it shows](name), not " + image.getDestination()));
            return;
        }
        if (PlainText.of(image).isEmpty()) {
            flaws.add(new Flaw(line(image), "a picture says between [ and ] what it shows"));
        }
        pictures.add(new Mention(image.getDestination(), line(image)));
    }

    @Override
    public void visit(Link link) {
        Node block = link.getParent();
        String address = link.getDestination();
        if (Links.check(block).isPresent() && block.getParent() instanceof org.commonmark.node.Document) {
            check(link, block);
        } else if (Links.isCheck(address)) {
            flaws.add(new Flaw(line(link), "a knowledge check stands alone in its paragraph"));
        } else if (Links.isFact(address)) {
            facts.add(new Mention(Links.name(address), line(link)));
        } else if (Links.allows(address)) {
            links.add(new Mention(address, line(link)));
        } else {
            flaws.add(new Flaw(
                    line(link),
                    "link to " + address
                            + ": only http, https, mailto, #anchor and /courses/course/lesson are allowed"));
        }
        visitChildren(link);
    }

    private void check(Link link, Node block) {
        Mention check = new Mention(Links.name(link.getDestination()), line(link));
        if (Links.opening(block).isPresent()) {
            opening = check;
            return;
        }
        if (Links.saysBefore(link)) {
            flaws.add(new Flaw(line(link), "a question before the lesson is its first paragraph"));
        }
        checks.add(check);
    }

    @Override
    public void visit(Text text) {
        if (text.getLiteral().endsWith("$") && text.getNext() instanceof org.commonmark.node.Code) {
            flaws.add(new Flaw(line(text), "the formula that begins with $` does not end with `$"));
        }
    }

    private void container(Node node) {
        Deque<String> outer = open;
        open = new ArrayDeque<>();
        visitChildren(node);
        if (!open.isEmpty()) {
            flaws.add(new Flaw(line(node), "<" + open.peek() + "> is not closed"));
        }
        open = outer;
    }

    private static int line(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.getSourceSpans().isEmpty()) {
                return at.getSourceSpans().getFirst().getLineIndex() + 1;
            }
        }
        return 1;
    }
}
