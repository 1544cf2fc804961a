package org.aliquot.catalog.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.aliquot.catalog.ExhibitPicture.Format;

/** Draws the files it is given, all at once, beside more memory than a server with an exam in it holds: what is drawn has no room there. */
final class DrawAlone {

    private static final int SERVER = 190 * 1024 * 1024;

    private DrawAlone() {}

    public static void main(String[] files) throws Exception {
        List<byte[]> server = new ArrayList<>();
        for (int held = 0; held < SERVER; held += 1 << 20) {
            server.add(new byte[1 << 20]);
        }
        List<Thread> all = new ArrayList<>();
        for (String file : files) {
            byte[] bytes = Files.readAllBytes(Path.of(file));
            all.add(Thread.ofVirtual().start(() -> draw(bytes)));
        }
        for (Thread one : all) {
            one.join();
        }
        System.out.println("held " + server.size());
    }

    private static void draw(byte[] file) {
        Format format = PictureFile.format(file).orElseThrow();
        PictureFile.Read read = PictureFile.read(file, format, Duration.ofMinutes(2));
        System.out.println(read instanceof PictureFile.Read.Good ? "drawn" : read);
    }
}
