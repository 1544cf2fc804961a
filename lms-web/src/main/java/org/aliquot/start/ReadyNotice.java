package org.aliquot.start;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells the person at the terminal where to go, once everything answers. */
@Component
class ReadyNotice {

    private final Environment environment;

    ReadyNotice(Environment environment) {
        this.environment = environment;
    }

    @EventListener
    void say(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            System.out.println(words(context.getWebServer().getPort()));
        }
    }

    private String words(int port) {
        String address = "\nAliquot is ready at http://localhost:" + port + "\n";
        return environment.getProperty("aliquot.demo", Boolean.class, false) ? address + DEMO_ACCOUNTS : address;
    }

    private static final String DEMO_ACCOUNTS = """

            Demo accounts, password aliquot-demo:
              learner@example.org      learner2@example.org
              instructor@example.org   admin@example.org

            Ctrl-C stops the application and its database.
            """;
}
