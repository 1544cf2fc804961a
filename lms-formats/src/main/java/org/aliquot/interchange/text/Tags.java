package org.aliquot.interchange.text;

import java.util.Set;

/** What the tags of HTML mean for a text. */
final class Tags {

    static final Set<String> EMPTY =
            Set.of("br", "hr", "img", "input", "source", "track", "wbr", "embed", "param", "col");

    static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "center",
            "blockquote",
            "ul",
            "ol",
            "dl",
            "table",
            "pre",
            "hr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "address",
            "header",
            "footer",
            "figure",
            "main",
            "li",
            "dt",
            "dd",
            "caption",
            "tr",
            "body",
            "figcaption");

    /** Left out with everything in them. */
    static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "iframe",
            "object",
            "embed",
            "applet",
            "video",
            "audio",
            "canvas",
            "form",
            "input",
            "select",
            "textarea",
            "button",
            "svg",
            "math",
            "noscript",
            "template",
            "frame",
            "frameset",
            "title",
            "head");

    /** Left out, while what is in them stays and means the same. */
    static final Set<String> PLAIN = Set.of(
            "span",
            "p",
            "div",
            "body",
            "html",
            "br",
            "img",
            "a",
            "tbody",
            "thead",
            "tfoot",
            "tr",
            "td",
            "th",
            "li",
            "section",
            "article",
            "figure",
            "figcaption",
            "wbr",
            "abbr",
            "colgroup",
            "col",
            "main",
            "header",
            "footer",
            "source",
            "track",
            "param",
            "dl",
            "dt",
            "dd",
            "address",
            "cite",
            "var",
            "samp",
            "tt",
            "label",
            "nobr",
            "bdi");

    private Tags() {}
}
