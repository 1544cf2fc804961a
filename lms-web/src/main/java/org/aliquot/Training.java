package org.aliquot;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Objects;
import org.aliquot.start.Trainee;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A start, the first pages and some exams, for Java to learn from ({@code infra/train}): then it ends by itself. */
final class Training {

    private Training() {}

    public static void main(String[] args) throws IOException {
        Aliquot.usePrepared();
        SpringApplication application = new SpringApplication(Aliquot.class);
        application.setMainApplicationClass(Aliquot.class);
        try (ConfigurableApplicationContext product = application.run(args)) {
            int port = Objects.requireNonNull(((WebServerApplicationContext) product).getWebServer())
                    .getPort();
            String server = "http://127.0.0.1:" + port;
            for (String page : new String[] {"/", "/sign-in", "/pathway", "/api/v1/courses"}) {
                try (InputStream body = URI.create(server + page).toURL().openStream()) {
                    body.readAllBytes();
                }
            }
            new Trainee(server).learn();
        }
    }
}
