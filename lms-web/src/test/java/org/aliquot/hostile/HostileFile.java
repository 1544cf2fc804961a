package org.aliquot.hostile;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A file that is small when sent and large when opened. What the product says of it is its own affair; it has to say it. */
record HostileFile(String path, String role, String type, byte[] file, int times) implements Attack {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Override
    public void on(Target target) throws InterruptedException {
        for (int i = 0; i < times; i++) {
            try {
                HttpResponse<String> answer = target.http()
                        .send(
                                target.request(path, role)
                                        .timeout(PATIENCE)
                                        .header("Content-Type", type)
                                        .POST(BodyPublishers.ofByteArray(file))
                                        .build(),
                                BodyHandlers.ofString());
                if (answer.statusCode() >= 500) {
                    throw new AssertionError(path + " answered " + answer.statusCode() + " " + answer.body());
                }
            } catch (IOException gone) {
                throw new AssertionError(path + " was not answered", gone);
            }
        }
    }

    @Override
    public String toString() {
        return times + " times to " + path;
    }
}
