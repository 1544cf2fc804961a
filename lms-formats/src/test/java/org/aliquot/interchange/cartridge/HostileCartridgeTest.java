package org.aliquot.interchange.cartridge;

import static org.aliquot.interchange.cartridge.Cartridge.folder;
import static org.aliquot.interchange.cartridge.Cartridge.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.aliquot.interchange.UnreadableQuestionsException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cartridges that are broken or mean harm are refused whole, in a sentence that says what to do. */
class HostileCartridgeTest {

    @TempDir
    private Path folder;

    @Test
    void withoutAManifestItIsNoCourse() throws IOException {
        Path zip = folder.resolve("no.imscc");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("a/imsmanifest.xml"));
            out.write("<manifest/>".getBytes(StandardCharsets.UTF_8));
        }
        assertRefused(zip, "no imsmanifest.xml at its top");
        assertRefused(Files.writeString(folder.resolve("words.imscc"), "Just words"), "this is not a cartridge");
    }

    @Test
    void aPackageOfSomethingElseIsNoCourse() throws IOException {
        Path zip = folder.resolve("qti.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("imsmanifest.xml"));
            out.write("<manifest identifier='x'><metadata><schema>QTIv2.1 Package</schema></metadata></manifest>"
                    .getBytes(StandardCharsets.UTF_8));
        }
        assertRefused(zip, "imported as questions");
    }

    @Test
    void aFileThatIsListedMustBeThere() throws IOException {
        assertRefused(
                new Cartridge()
                        .listed("p", "webcontent", "wiki_content/gone.html")
                        .in(folder),
                "“wiki_content/gone.html” is listed and is not in the package");
    }

    @Test
    void namesThatLeadOutAreRefused() throws IOException {
        assertRefused(
                new Cartridge().listed("p", "webcontent", "../../etc/passwd").in(folder),
                "would lie outside of the package");
        assertRefused(new Cartridge().file("../out.html", "x").in(folder), "leads out of the package");
    }

    @Test
    void entitiesAreRefusedWhereverTheyStand() throws IOException {
        String evil = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
        assertRefused(
                new Cartridge()
                        .resource(
                                "q",
                                "imsqti_xmlv1p2/imscc_xmlv1p1/assessment",
                                "q.xml",
                                evil + Cartridge.ITEM.formatted("i", "Which?"))
                        .in(folder),
                "q.xml, line 1: it declares entities");
        assertRefused(
                new Cartridge()
                        .file("course_settings/module_meta.xml", evil + "<modules/>")
                        .in(folder),
                "module_meta.xml, line 1: it declares entities");
    }

    @Test
    void linksToOtherFilesAreRefused() throws IOException {
        Path zip = new Cartridge().page("p", "p.html", "<p>x</p>").in(folder);
        byte[] bytes = Files.readAllBytes(zip);
        ByteBuffer list = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int last = 0;
        for (int at = 0; at < bytes.length - 46; at++) {
            last = list.getInt(at) == 0x02014b50 ? at : last;
        }
        list.putInt(last + 38, 0xa1ff << 16);
        Files.write(zip, bytes);
        assertRefused(zip, "a link to another file");
    }

    @Test
    void aPageWithoutEndIsLeftOutAndTheRestIsRead() throws IOException {
        Told told = Told.of(new Cartridge()
                .tree(folder("m", "All", place("i", "Huge", "huge"), place("j", "Small", "small")))
                .resource("huge", "webcontent", "huge.html", " ".repeat(9_000_000))
                .page("small", "small.html", "<p>Text</p>")
                .in(folder));
        assertThat(told.parts).contains("lesson Small").doesNotContain("lesson Huge");
        assertThat(told.findings).anyMatch(said -> said.contains("larger than a page"));
    }

    @Test
    void whatUnpacksWithoutEndIsRefused() throws IOException {
        assertRefused(
                new Cartridge()
                        .file(
                                "course_settings/module_meta.xml",
                                "<modules><a>" + "<b/>".repeat(600_000) + "</a></modules>")
                        .in(folder),
                "more than");
    }

    /** Half a gigabyte of pictures in a Java of 128 MB. */
    @Test
    @Tag("thorough")
    void aLargeCourseIsReadInLittleMemory() throws Exception {
        Path zip = folder.resolve("large.imscc");
        CartridgeOfSize.write(zip, 60, 8 * 1024 * 1024);
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CartridgeOfSize.class.getName(),
                        zip.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor()).isZero();
        assertThat(said).contains("60 lessons, 503316480 bytes");
    }

    private static void assertRefused(Path zip, String why) {
        assertThatThrownBy(() -> Told.of(zip))
                .isInstanceOf(UnreadableQuestionsException.class)
                .hasMessageContaining(why);
    }
}
