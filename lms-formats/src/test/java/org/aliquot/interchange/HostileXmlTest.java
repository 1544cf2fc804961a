package org.aliquot.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** XML that is made to do harm, in each format that is XML: one clear message, nothing fetched, nothing of ours read. */
class HostileXmlTest {

    private static final String SECRET = "s3cret-of-the-host";

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private ServerSocket anywhere;

    private String address = "";
    private String secret = "";

    @BeforeEach
    void listen() throws IOException {
        anywhere = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        anywhere.setSoTimeout(50);
        address = "http://127.0.0.1:" + anywhere.getLocalPort() + "/x";
        secret = Files.writeString(folder.resolve("secret"), SECRET).toUri().toString();
    }

    @AfterEach
    void nobodyCalled() throws IOException {
        try (ServerSocket listening = anywhere) {
            assertThatThrownBy(listening::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(XmlSample.class)
    void aPlainFileIsTaken(XmlSample sample) {
        Attempt attempt = sample.attempt(folder, "", "What is it?", "");

        assertThat(attempt.told()).isEmpty();
        assertThat(attempt.texts()).contains("What is it?");
    }

    @ParameterizedTest
    @EnumSource(XmlSample.class)
    void entitiesAreRefusedWhateverTheyName(XmlSample sample) {
        for (String declared : new String[] {
            "<!ENTITY x SYSTEM \"" + secret + "\">",
            "<!ENTITY x SYSTEM \"" + address + "\">",
            "<!ENTITY x PUBLIC \"x\" \"" + address + "\">",
            "<!ENTITY x \"harmless\">",
            "<!ENTITY % p SYSTEM \"" + address + "\"> %p; <!ENTITY x \"y\">",
            bomb()
        }) {
            Attempt attempt = sample.attempt(folder, "<!DOCTYPE any [" + declared + "]>", "&x;", "");

            assertThat(attempt.message()).as(declared).contains("entit");
        }
    }

    private static String bomb() {
        return "<!ENTITY a \"aaaaaaaaaa\">"
                + IntStream.range(0, 20)
                        .mapToObj(i -> "<!ENTITY x" + i + " \""
                                + ("&" + (i == 0 ? "a" : "x" + (i - 1)) + ";").repeat(10) + "\">")
                        .collect(Collectors.joining())
                + "<!ENTITY x \"&x19;\">";
    }

    @ParameterizedTest
    @EnumSource(XmlSample.class)
    void aDocumentTypeElsewhereIsNotFetched(XmlSample sample) {
        for (String type : new String[] {"SYSTEM \"" + address + "\"", "PUBLIC \"any\" \"" + address + "\""}) {
            Attempt attempt = sample.attempt(folder, "<!DOCTYPE any " + type + ">", "What is it?", "");

            assertThat(attempt.texts()).as(type).contains("What is it?");
        }
    }

    @ParameterizedTest
    @EnumSource(XmlSample.class)
    void nothingThatPointsElsewhereIsFollowed(XmlSample sample) {
        Attempt attempt = sample.attempt(
                folder,
                "<?xml-stylesheet href=\"" + address + "\" type=\"text/xsl\"?>",
                "What is it?",
                " xmlns:xi=\"http://www.w3.org/2001/XInclude\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                        + " xsi:schemaLocation=\"x " + address + "\" xml:base=\"" + address + "\"");

        assertThat(attempt.texts()).contains("What is it?");

        Attempt included = sample.attempt(
                folder,
                "",
                "What is it?<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" parse=\"text\" href=\"" + secret
                        + "\"/>",
                "");

        assertThat(included.texts() + included.told()).doesNotContain(SECRET);
    }

    @ParameterizedTest
    @EnumSource(XmlSample.class)
    void whatIsNotDeclaredOrNotClosedIsNamedWithItsLine(XmlSample sample) {
        for (String broken :
                new String[] {"&nothing;", "<b>", "</b>", "<b a=1/>", "\u0001", "<![CDATA[", "<!--", "<?", "&#0;"}) {
            Attempt attempt = sample.attempt(folder, "", "\n\n" + broken, "");

            assertThat(attempt.isRefused()).as(broken).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(XmlSample.class)
    void elementsNestedWithoutEndAreRefused(XmlSample sample) {
        assertThat(sample.attempt(folder, "", "<b>".repeat(200_000), "").message())
                .contains("nested");
        assertThat(sample.attempt(folder, "", "<b>".repeat(500) + "</b>".repeat(500), "")
                        .message())
                .contains("nested");
        assertThat(Attempt.of(sample.format(), folder, "<a>".repeat(200_000)).message())
                .isNotEmpty();
    }

    @Tag("thorough")
    @ParameterizedTest
    @EnumSource(XmlSample.class)
    void piecesAsLargeAsAFileAreRefused(XmlSample sample) {
        String huge = "x".repeat(30 * 1024 * 1024);
        for (String inside : new String[] {
            huge,
            "<![CDATA[" + huge + "]]>",
            "<!--" + huge + "-->",
            "<?x " + huge + "?>",
            "<b a=\"" + huge + "\"/>",
            "<" + huge + "/>",
            "<b>x</b>".repeat(4 * 1024 * 1024)
        }) {
            Attempt attempt = sample.attempt(folder, "", inside, "");

            assertThat(attempt.message() + attempt.told())
                    .as(inside.substring(0, 10))
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(XmlSample.class)
    void theEncodingIsTheOneThatItIsIn(XmlSample sample) {
        String text = "Größe 5 µm – „ok“";
        for (Charset charset : new Charset[] {
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16LE,
            Charset.forName("windows-1252")
        }) {
            for (String mark :
                    charset.name().matches("UTF-(8|16LE|16BE)") ? new String[] {"", "\uFEFF"} : new String[] {""}) {
                for (String end : new String[] {"\n", "\r\n", "\r"}) {
                    String xml = mark
                            + sample.xml("<?xml version=\"1.0\" encoding=\"" + charset + "\"?>\n", text, "")
                                    .replace("\n", end);

                    assertThat(Attempt.of(sample.format(), folder, xml.getBytes(charset))
                                    .texts())
                            .as("%s %s %d", charset, mark.isEmpty(), (int) end.charAt(0))
                            .contains(text);
                }
            }
        }
        assertThat(sample.attempt(folder, "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>", "x", "")
                        .texts())
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(XmlSample.class)
    void anotherEncodingThanDeclaredIsRefused(XmlSample sample) {
        Charset latin = StandardCharsets.ISO_8859_1;
        for (String head : new String[] {"", "<?xml version=\"1.0\"?>", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"}) {
            assertThat(Attempt.of(
                                    sample.format(),
                                    folder,
                                    sample.xml(head, "Größe", "").getBytes(latin))
                            .message())
                    .contains("encoding", "UTF-8");
        }
        assertThat(sample.attempt(folder, "<?xml version=\"1.0\" encoding=\"x-klingon\"?>", "x", "")
                        .message())
                .contains("x-klingon");
        assertThat(sample.attempt(folder, "<?xml version=\"1.0\" encoding=\"x-JISAutoDetect\"?>", "x", "")
                        .told())
                .isEmpty();
    }
}
