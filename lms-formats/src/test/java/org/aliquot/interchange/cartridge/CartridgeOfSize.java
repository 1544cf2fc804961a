package org.aliquot.interchange.cartridge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.aliquot.interchange.CartridgeReader;
import org.aliquot.interchange.QuestionSource;

/** Writes a course of many large pictures, and reads it in a process of its own. */
final class CartridgeOfSize {

    private CartridgeOfSize() {}

    public static void main(String[] arguments) throws IOException {
        Told told = new Told();
        CartridgeReader.read(new QuestionSource(Path.of(arguments[0])), told);
        System.out.println(told.lessons.size() + " lessons, " + told.bytes + " bytes");
    }

    static void write(Path file, int pictures, int bytes) throws IOException {
        StringBuilder resources = new StringBuilder();
        byte[] noise = new byte[bytes];
        new Random(1).nextBytes(noise);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (int i = 0; i < pictures; i++) {
                put(zip, "web_resources/" + i + ".png", noise);
                put(
                        zip,
                        "p" + i + ".html",
                        "<img src='web_resources/%d.png' alt='x'>".formatted(i).getBytes(StandardCharsets.UTF_8));
                resources.append("<resource identifier='p%d' type='webcontent' href='p%d.html'/>".formatted(i, i));
            }
            put(
                    zip,
                    "imsmanifest.xml",
                    ("<manifest identifier='c'><metadata><schema>IMS Common Cartridge</schema><schemaversion>1.3.0"
                                    + "</schemaversion></metadata><organizations/><resources>" + resources
                                    + "</resources></manifest>")
                            .getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
