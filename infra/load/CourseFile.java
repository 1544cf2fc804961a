package load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a course as a Common Cartridge: modules of pages with a picture each, noise that nothing packs smaller, and a quiz at the end of each module. */
final class CourseFile {

    private static final int PAGES_OF_A_MODULE = 10;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;

    private final Random random = new Random(20261126);
    private final StringBuilder items = new StringBuilder();
    private final StringBuilder resources = new StringBuilder();

    /** How many pages it took to reach the size. */
    int write(Path file, long bytes) throws IOException {
        int pages = 0;
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (int module = 1; Files.size(file) < bytes; module++) {
                items.append("<item identifier='m%d'><title>Module %d</title>".formatted(module, module));
                for (int page = 0; page < PAGES_OF_A_MODULE; page++) {
                    page(zip, pages++);
                }
                quiz(zip, module);
                items.append("</item>\n");
            }
            put(zip, "imsmanifest.xml", """
                    <manifest identifier="c" xmlns="http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1"
                        xmlns:lomimscc="http://ltsc.ieee.org/xsd/imsccv1p3/LOM/manifest">
                      <metadata><schema>IMS Common Cartridge</schema><schemaversion>1.3.0</schemaversion>
                        <lomimscc:lom><lomimscc:general><lomimscc:title><lomimscc:string>A large course</lomimscc:string></lomimscc:title></lomimscc:general></lomimscc:lom>
                      </metadata>
                      <organizations><organization identifier="o" structure="rooted-hierarchy"><item identifier="root">
                    %s</item></organization></organizations>
                      <resources>%s</resources>
                    </manifest>
                    """.formatted(items, resources));
        }
        return pages;
    }

    private void page(ZipOutputStream zip, int number) throws IOException {
        zip.putNextEntry(new ZipEntry("web_resources/p%d.png".formatted(number)));
        Noise.png(WIDTH, HEIGHT, random, zip);
        zip.closeEntry();
        put(zip, "pages/p%d.html".formatted(number), """
                <html><head><title>Page %d</title></head><body><h2>What the smear shows</h2><p>%s</p>
                <p><img src="$IMS-CC-FILEBASE$/p%d.png" alt="A field under the microscope"></p></body></html>
                """.formatted(number, "Read the field from the edge inward. ".repeat(40), number));
        items.append("<item identifier='i%d' identifierref='r%d'><title>Page %d</title></item>".formatted(number, number, number));
        resources.append("<resource identifier='r%d' type='webcontent' href='pages/p%d.html'><file href='pages/p%d.html'/></resource>\n"
                .formatted(number, number, number));
    }

    private void quiz(ZipOutputStream zip, int module) throws IOException {
        StringBuilder questions = new StringBuilder();
        for (int i = 0; i < PAGES_OF_A_MODULE; i++) {
            questions.append("""
                    <item ident="q%1$d-%2$d"><itemmetadata><qtimetadata><qtimetadatafield><fieldlabel>cc_profile</fieldlabel>
                      <fieldentry>cc.multiple_choice.v0p1</fieldentry></qtimetadatafield></qtimetadata></itemmetadata>
                      <presentation><material><mattext texttype="text/plain">Which cell is named in field %2$d of module %1$d?</mattext></material>
                        <response_lid ident="r" rcardinality="Single"><render_choice>
                          <response_label ident="a"><material><mattext>Neutrophil</mattext></material></response_label>
                          <response_label ident="b"><material><mattext>Lymphocyte</mattext></material></response_label>
                        </render_choice></response_lid></presentation>
                      <resprocessing><outcomes><decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/></outcomes>
                        <respcondition continue="No"><conditionvar><varequal respident="r">a</varequal></conditionvar>
                          <setvar action="Set" varname="SCORE">100</setvar></respcondition></resprocessing></item>
                    """.formatted(module, i));
        }
        put(zip, "quiz%d.xml".formatted(module), """
                <questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2"><assessment ident="a%d" title="Quiz %d"><section ident="s">
                %s</section></assessment></questestinterop>
                """.formatted(module, module, questions));
        items.append("<item identifier='qi%d' identifierref='qr%d'><title>Quiz %d</title></item>".formatted(module, module, module));
        resources.append("<resource identifier='qr%d' type='imsqti_xmlv1p2/imscc_xmlv1p3/assessment'><file href='quiz%d.xml'/></resource>\n"
                .formatted(module, module));
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
