package org.aliquot.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an author writes, no script, style, frame or foreign address reaches a page. */
class ProseAttackTest {

    /** A tag that we would write never holds any of these. */
    private static final Pattern ACTIVE = Pattern.compile(
            "<(?!!-- -->|/?(p|h2|h3|ul|ol|li|blockquote|pre|hr|div|strong|em|b|i|sub|sup|br|dfn|kbd|code|span|a|table|thead|tbody|tr|th|td)[ />])"
                    + "[a-z!?/]|<[^>]*\\s(on\\w+|style|srcdoc|src|hx-\\w+|data-hx-\\w+|formaction|xlink:href|name|target)\\s*=",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ADDRESS =
            Pattern.compile("href=\"(?!https?://|https?:&#|mailto:|#)", Pattern.CASE_INSENSITIVE);

    private final Prose prose = new Prose();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<ScRiPt src=//evil.example/x.js></ScRiPt>",
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)>",
                "<svg><script>alert(1)</script></svg>",
                "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
                "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java&#115;cript:alert(1))",
                "[x](&#x6A;avascript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:msgbox(1))",
                "[x](file:///etc/passwd)",
                "[x](//evil.example/)",
                "[x](/admin/accounts)",
                "[x](\\\\evil.example\\share)",
                "[x](https://e.example/\" onclick=\"alert(1))",
                "[x](<https://e.example/' onmouseover='alert(1)>)",
                "[x][y]\n\n[y]: javascript:alert(1)",
                "<javascript:alert(1)>",
                "<data:text/html,x>",
                "![x](javascript:alert(1))",
                "![x](https://evil.example/pixel.gif)",
                "![x](exhibit:a\"onload=\"alert(1))",
                "![<img src=x onerror=alert(1)>](exhibit:a)",
                "[x](check:a\"onload=\"alert(1))",
                "## T {#a\" onclick=\"alert(1)}",
                "## T {#<script>}",
                "$`\\href{javascript:alert(1)}{x}`$",
                "$`</span><script>alert(1)</script>`$",
                "$`\" onclick=\"alert(1)`$",
                "```math\n</div><script>alert(1)</script>\n```",
                "```math\" onclick=\"alert(1)\nx\n```",
                "```html\n<script>alert(1)</script>\n```",
                "`<script>alert(1)</script>`",
                "    <script>alert(1)</script>",
                "<b onmouseover=alert(1)>x</b>",
                "<sub style=\"background:url(javascript:alert(1))\">x</sub>",
                "<b/onclick=alert(1)>x",
                "<br onload=alert(1)>",
                "<sub\nonclick=alert(1)>x</sub>",
                "<b hx-get=/admin hx-trigger=load>x</b>",
                "<div hx-on:click=\"alert(1)\">x</div>",
                "<form action=/sessions method=post><button>x</button></form>",
                "<input autofocus onfocus=alert(1)>",
                "<base href=//evil.example/>",
                "<meta http-equiv=refresh content='0;url=//evil.example'>",
                "<link rel=stylesheet href=//evil.example/x.css>",
                "<style>*{display:none}</style>",
                "<object data=x></object><embed src=x>",
                "<template><script>alert(1)</script></template>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<!--><script>alert(1)</script>-->",
                "<!-- x --!><img src=x onerror=alert(1)>",
                "<?php echo 1 ?>",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<details open ontoggle=alert(1)>",
                "<video><source onerror=alert(1)></video>",
                "<x-custom onclick=alert(1)>",
                "<a name=body id=csrf-token>x</a>",
                "| <script>alert(1)</script> |\n|---|\n| <img src=x onerror=alert(1)> |",
                "| \" onfocus=\"alert(1) |\n|---|\n| x |",
                "> **<script>alert(1)</script>**\n> <img src=x onerror=alert(1)>",
                "1. <iframe src=//evil.example>\n2. x",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "\u0000<script>alert(1)</script>",
                "<scr\u0000ipt>alert(1)</scr\u0000ipt>",
                "<<script>script>alert(1)<</script>/script>",
                "\u202e<script>alert(1)</script>",
                "<script\u2028>alert(1)</script>",
                "{{constructor.constructor('alert(1)')()}}"
            })
    void writesNothingActive(String attack) {
        String html = prose.html(attack) + prose.inline(attack);
        for (Segment segment : prose.segments(attack)) {
            html += segment instanceof Segment.Exhibit exhibit ? exhibit.captionHtml() : "";
        }

        assertThat(ACTIVE.matcher(html).find()).as(html).isFalse();
        assertThat(ADDRESS.matcher(html).find()).as(html).isFalse();
        assertThat(html).doesNotContain("{{");
    }
}
